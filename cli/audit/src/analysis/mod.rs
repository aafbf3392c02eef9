//! What all checks found in an archive.

mod markdown;

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use schemas::go::Time;
use serde::{Deserialize, Deserializer, Serialize};

use crate::archive::{METADATA, Metadata, Tag};
use crate::check::{Check, Examples, Outcome, Room, Run};
use crate::{Notes, Reader, checks};

/// The type that stands in every report.
pub const TYPE: &str = "io.nats.audit.v1.analysis";

/// A report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Analysis {
    #[serde(rename = "type")]
    pub kind: String,
    pub time: Time,
    pub metadata: Metadata,
    #[serde(deserialize_with = "or_default")]
    pub skipped_checks: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub skipped_suites: Vec<String>,
    #[serde(rename = "checks", deserialize_with = "or_default")]
    pub results: Vec<CheckResult>,
    /// How many checks ended how.
    #[serde(deserialize_with = "or_default")]
    pub outcomes: BTreeMap<String, u64>,
}

/// `null` is an empty list or map.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(from: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// One check and what it found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckResult {
    pub check: Check,
    pub outcome: Outcome,
    pub outcome_string: String,
    #[serde(default)]
    pub examples: Examples,
}

/// Why a saved report cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error("unexpected analysis type {0:?}")]
    Type(String),
}

impl Analysis {
    /// Reads a saved report.
    pub fn parse(text: &[u8]) -> Result<Analysis, LoadError> {
        let analysis: Analysis = serde_json::from_slice(text)?;
        if analysis.kind != TYPE {
            return Err(LoadError::Type(analysis.kind));
        }
        Ok(analysis)
    }

    /// Runs all checks but those of these codes, in any case. `now` is in Unix nanoseconds.
    pub fn run<R: Read + Seek>(
        archive: &Reader<R>,
        skip: &[String],
        examples: usize,
        now: i64,
        notes: &mut Notes,
    ) -> Analysis {
        let mut skipped_checks: Vec<String> = vec![];
        skip.iter().for_each(|code| {
            if !skipped_checks.contains(code) {
                skipped_checks.push(code.clone())
            }
        });
        skipped_checks.sort();
        let metadata = archive.load(&[Tag::special(METADATA)]).unwrap_or_else(|why| {
            notes.add(format!("Could not load audit metadata: {why}"));
            Metadata::default()
        });
        let mut analysis = Analysis {
            kind: TYPE.into(),
            time: Time::from_unix_nanos(now),
            metadata,
            skipped_checks,
            outcomes: Outcome::ALL.into_iter().map(|outcome| (outcome.name().to_string(), 0)).collect(),
            ..Analysis::default()
        };
        for (check, run) in checks::all() {
            let skipped = skip.iter().any(|code| code.eq_ignore_ascii_case(&check.code));
            let mut found = Examples::new(examples);
            let outcome = match skipped {
                true => Outcome::Skipped,
                false => run_one(&check, run, archive, &mut found, now, notes),
            };
            let outcome_string = outcome.name().to_string();
            *analysis.outcomes.entry(outcome_string.clone()).or_default() += 1;
            analysis.results.push(CheckResult { check, outcome, outcome_string, examples: found });
        }
        analysis
    }

    /// The report in Markdown, with at most `examples` of each check; 0 shows all.
    pub fn markdown(&self, examples: usize) -> String {
        markdown::render(self, examples)
    }
}

fn run_one<R: Read + Seek>(
    check: &Check,
    run: Run<R>,
    archive: &Reader<R>,
    examples: &mut Examples,
    now: i64,
    notes: &mut Notes,
) -> Outcome {
    let mut room = Room { check, archive, examples, notes, now };
    run(&mut room).unwrap_or_else(|why| {
        room.examples.error = why.to_string();
        Outcome::Skipped
    })
}

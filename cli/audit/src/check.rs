//! One check: what it is called, what can be set, and what it can find.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use serde::{Deserialize, Serialize, Serializer};

use crate::archive::Error;
use crate::{Notes, Reader};

/// How a check ended; a number in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Pass,
    /// It passed with issues.
    Warn,
    Fail,
    /// There was nothing to look at, or it could not be read.
    Skipped,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Outcome::Pass, Outcome::Warn, Outcome::Fail, Outcome::Skipped];

    pub fn name(self) -> &'static str {
        match self {
            Outcome::Pass => "PASS",
            Outcome::Warn => "WARN",
            Outcome::Fail => "FAIL",
            Outcome::Skipped => "SKIP",
        }
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self as u8)
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Outcome, D::Error> {
        let number = u8::deserialize(deserializer)?;
        let outcome = Outcome::ALL.get(usize::from(number)).copied();
        outcome.ok_or_else(|| serde::de::Error::custom(format_args!("unknown outcome {number}")))
    }
}

/// A threshold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Configuration {
    pub key: String,
    pub check: String,
    pub description: String,
    #[serde(serialize_with = "shortest")]
    pub default: f64,
    /// `%`, `int`, `uint` or nothing.
    pub unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_value: Option<f64>,
}

impl Configuration {
    pub fn value(&self) -> f64 {
        self.set_value.unwrap_or(self.default)
    }
}

// A whole number has no point.
fn shortest<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    match number.fract() == 0.0 {
        true => serializer.serialize_i64(*number as i64),
        false => serializer.serialize_f64(*number),
    }
}

/// What a check is, as reports name it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Check {
    pub code: String,
    pub suite: String,
    pub name: String,
    pub description: String,
    pub configuration: BTreeMap<String, Configuration>,
}

impl Check {
    /// A check without thresholds.
    pub fn new(code: &str, suite: &str, name: &str, description: &str) -> Check {
        Check {
            code: code.into(),
            suite: suite.into(),
            name: name.into(),
            description: description.into(),
            configuration: BTreeMap::new(),
        }
    }

    /// Adds a threshold.
    pub fn with(mut self, key: &str, default: f64, unit: &str, description: &str) -> Check {
        let configuration = Configuration {
            key: key.into(),
            check: self.code.clone(),
            description: description.into(),
            default,
            unit: unit.into(),
            set_value: None,
        };
        self.configuration.insert(key.into(), configuration);
        self
    }

    /// The value of a threshold of this check.
    pub fn threshold(&self, key: &str) -> f64 {
        self.configuration.get(key).map_or(0.0, Configuration::value)
    }
}

/// Some of the things a check found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Examples {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<String>,
    /// Why the check could not be run.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
    #[serde(skip)]
    limit: usize,
    /// How many were left out.
    #[serde(skip)]
    pub overflow: usize,
}

impl Examples {
    /// Keeps at most `limit`; 0 keeps all.
    pub fn new(limit: usize) -> Examples {
        Examples { limit, ..Examples::default() }
    }

    pub fn add(&mut self, example: String) {
        match self.limit > 0 && self.examples.len() >= self.limit {
            true => self.overflow += 1,
            false => self.examples.push(example),
        }
    }

    pub fn clear(&mut self) {
        self.examples.clear();
        self.overflow = 0;
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        self.examples.len() + self.overflow
    }
}

/// What a check looks at, and where it writes what it sees.
pub struct Room<'a, R: Read + Seek> {
    pub check: &'a Check,
    pub archive: &'a Reader<R>,
    pub examples: &'a mut Examples,
    pub notes: &'a mut Notes,
    /// Unix nanoseconds.
    pub now: i64,
}

impl<R: Read + Seek> Room<'_, R> {
    /// This outcome when there are examples, else a pass.
    pub fn outcome(&mut self, bad: Outcome, what: &str) -> Outcome {
        if self.examples.count() == 0 {
            return Outcome::Pass;
        }
        self.notes.add(format!("Found {} {what}", self.examples.count()));
        bad
    }
}

/// A check's work. An error skips the check.
pub type Run<R> = fn(&mut Room<'_, R>) -> Result<Outcome, Error>;

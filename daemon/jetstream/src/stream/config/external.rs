//! Streams behind another API prefix: the prefixes must not lead back here.

use daemon_subject::valid;
use schemas::go::quote::quote;
use schemas::jetstream::stream_source::ExternalStream;
use schemas::jetstream::{ApiError, errors};

use super::invalid;
use super::subjects::collide;

const API_PREFIX: &str = "$JS.API";

/// What was met on the way through mirror and sources.
#[derive(Debug, Default)]
pub struct Seen {
    deliver: Vec<String>,
    api: Vec<String>,
    subjects: Vec<String>,
}

impl Seen {
    pub fn external(&mut self, external: &ExternalStream) {
        if !external.deliver.is_empty() {
            self.deliver.push(external.deliver.clone());
        }
        if !external.api.is_empty() {
            self.api.push(external.api.clone());
        }
    }

    /// The subjects of a stream of this account that messages are taken from.
    pub fn subjects(&mut self, subjects: &[String]) {
        self.subjects.extend_from_slice(subjects);
    }

    pub fn check(&self) -> Result<(), ApiError> {
        for prefix in &self.deliver {
            if !is_literal(prefix) {
                return Err(errors::STREAM_INVALID_EXTERNAL_DELIVERY_SUBJ.with(prefix));
            }
            if let Some(subject) = self.subjects.iter().find(|it| collide(it, &format!("{prefix}.{it}"))) {
                return Err(errors::STREAM_EXTERNAL_DEL_PREFIX_OVERLAPS.fill([prefix, subject]));
            }
        }
        for prefix in &self.api {
            if !is_literal(prefix) {
                return Err(invalid(format_args!(
                    "stream external api prefix {} must be a valid subject without wildcards",
                    quote(prefix)
                )));
            }
            if collide(prefix, API_PREFIX) {
                return Err(errors::STREAM_EXTERNAL_API_OVERLAP.fill([prefix, &API_PREFIX]));
            }
        }
        Ok(())
    }
}

fn is_literal(subject: &str) -> bool {
    valid::is_valid_subject(subject.as_bytes()) && valid::is_literal(subject.as_bytes())
}

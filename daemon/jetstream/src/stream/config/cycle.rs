//! Streams that would feed themselves, over however many others.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use schemas::jetstream::{ApiError, StreamConfig};

use super::environment::Environment;
use super::invalid;
use super::subjects::collide;

/// Walks from the stream to all it takes from. Streams behind another API prefix are not followed.
pub fn check(config: &StreamConfig, env: &Environment<'_>) -> Result<(), ApiError> {
    let mut waiting = VecDeque::from([Arc::new(config.clone())]);
    let mut visited = HashSet::new();
    while let Some(stream) = waiting.pop_front() {
        visited.insert(stream.name.clone());
        for source in stream.sources.iter().filter(|source| source.external.is_none()) {
            // The same stream can be met again without harm when what is asked of it cannot come from here.
            let met = visited.contains(&source.name);
            if met && takes(&stream.subjects, &source.filter_subject) {
                return Err(invalid("detected cycle"));
            }
            if !met {
                waiting.extend(env.streams.get(&source.name));
            }
        }
        if let Some(mirror) = stream.mirror.as_ref().filter(|mirror| mirror.external.is_none()) {
            if visited.contains(&mirror.name) {
                return Err(invalid("detected cycle"));
            }
            waiting.extend(env.streams.get(&mirror.name));
        }
    }
    Ok(())
}

fn takes(subjects: &[String], filter: &str) -> bool {
    filter.is_empty() || subjects.iter().any(|subject| collide(subject, filter))
}

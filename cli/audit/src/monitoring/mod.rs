//! What is wanted of the health of a stream or consumer, by its metadata (`io.nats.monitor.*`) or by flags, and whether it is
//! so.

mod consumer;
mod metadata;
mod stream;

pub use consumer::ConsumerHealth;
pub use metadata::{MetadataError, PREFIX};
pub use stream::StreamHealth;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Ok,
    Warning,
    Critical,
}

/// What was found about one threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub level: Level,
    pub text: String,
}

fn critical(text: impl Into<String>) -> Finding {
    Finding { level: Level::Critical, text: text.into() }
}

fn warning(text: impl Into<String>) -> Finding {
    Finding { level: Level::Warning, text: text.into() }
}

fn ok(text: impl Into<String>) -> Finding {
    Finding { level: Level::Ok, text: text.into() }
}

/// What is not as it is wanted.
fn wrong(found: Vec<Finding>) -> Vec<Finding> {
    found.into_iter().filter(|finding| finding.level != Level::Ok).collect()
}

fn unless_none(count: usize, bad: &str, good: &str) -> Finding {
    if count > 0 { critical(format!("{count} {bad}")) } else { ok(good) }
}

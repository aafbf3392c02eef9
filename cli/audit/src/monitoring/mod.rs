//! What the metadata of a stream or consumer says about its health (`io.nats.monitor.*`), and whether it is so.

mod consumer;
mod metadata;
mod stream;

pub use consumer::ConsumerHealth;
pub use metadata::MetadataError;
pub use stream::StreamHealth;

/// Something that is not as the metadata wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub critical: bool,
    pub text: String,
}

fn critical(text: impl Into<String>) -> Finding {
    Finding { critical: true, text: text.into() }
}

fn warning(text: impl Into<String>) -> Finding {
    Finding { critical: false, text: text.into() }
}

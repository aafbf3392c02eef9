//! The word of warning before the stream behind a key-value bucket is changed.

use crate::failure::Outcome;
use crate::nats::jetstream::{ask, names};
use crate::outln;

/// Asks, when the stream belongs to a bucket, whether that is meant; a no is an error. No flag answers it.
pub fn warn(stream: &str) -> Outcome {
    if !names::is_key_value(stream) {
        return Ok(());
    }
    outln!("WARNING: {stream} is the stream of a key-value bucket.");
    outln!();
    outln!(
        "A bucket relies on how its stream is set up and on what it holds. Changes made here, and not with"
    );
    outln!("'nats kv', can lose data and can leave behind a stream that is no bucket any more.");
    outln!();
    if !ask::sure("Really operate on the KV stream?")? {
        crate::fail!("aborting Key-Value store operation");
    }
    Ok(())
}

//! Spans of traced messages for a collector of OpenTelemetry's, over HTTP as JSON. Not there until it is configured.
//!
//! A message is traced for it when its `traceparent` says that it is sampled, or when it asks for a trace itself
//! (`Nats-Trace-Dest`). What the broker tells of it is what goes into a message trace; a span is made of that here. Publishers never
//! wait for a collector.

mod exporter;
mod span;

pub use exporter::{Export, open};

//! Mirrors and sources: a stream that takes its messages from other streams.
//!
//! All is done with messages, so it works the same over accounts and domains: the origin's API is asked for a consumer, what
//! the consumer delivers is taken in, its flow control is answered, and after a gap or a silence it begins anew behind what
//! was taken last. Values only; what is stored is the business of [`crate::stream`].

mod answer;
mod begin;
mod flows;
mod hash;
mod header;
mod info;
mod name;
mod places;
mod receive;
mod request;
mod subjects;
mod upstream;
mod upstreams;

pub(crate) use begin::Begin;
pub(crate) use header::STREAM_SOURCE;
pub use places::{Place, Places};
pub(crate) use receive::{Heard, Taken};
pub(crate) use upstream::{Answered, Due, Owner, Upstream};
pub use upstreams::Upstreams;

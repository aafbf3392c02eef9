//! The messages of a stream one after the other, whatever its retention: nothing is consumed.

use schemas::go::Time;
use schemas::jetstream::message::{MsgGet, MsgGetRequest};
use schemas::jetstream::{StoredMessage, errors};

use crate::nats::jetstream::{Api, CallError};

/// Where reading begins.
#[derive(Clone, Copy, Debug)]
pub enum Start {
    Sequence(u64),
    Time(Time),
}

pub struct Pager {
    stream: String,
    /// Only messages of subjects that match.
    filter: String,
    next: Start,
}

impl Pager {
    pub fn new(stream: &str, filter: &str, start: Start) -> Pager {
        let filter = if filter.is_empty() { ">" } else { filter };
        Pager { stream: stream.to_string(), filter: filter.to_string(), next: start }
    }

    /// The next message; None behind the last.
    pub async fn next(&mut self, api: &Api) -> Result<Option<StoredMessage>, CallError> {
        let mut request = MsgGetRequest { next_by_subj: self.filter.clone(), ..MsgGetRequest::default() };
        match self.next {
            Start::Sequence(sequence) => request.seq = sequence,
            Start::Time(time) => request.start_time = Some(time),
        }
        let got = api.request::<MsgGet>(&format!("STREAM.MSG.GET.{}", self.stream), Some(&request)).await;
        let message = match got {
            Err(error) if error.is(errors::NO_MESSAGE_FOUND) => return Ok(None),
            got => got?.message,
        };
        if let Some(message) = &message {
            self.next = Start::Sequence(message.seq + 1);
        }
        Ok(message)
    }
}

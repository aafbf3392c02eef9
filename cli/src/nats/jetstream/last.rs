//! The last message of a subject of a stream, read the direct way where the stream allows that.

use async_nats::{HeaderMap, Message};
use bytes::Bytes;
use schemas::go::Time;
use schemas::jetstream::message::{MsgGet, MsgGetRequest};
use schemas::jetstream::{ApiError, StreamInfo, errors};

use super::api::{Api, CallError};
use crate::nats::stream::get;

/// A message as the stream has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Last {
    pub subject: String,
    pub sequence: u64,
    pub time: Time,
    /// (name, value) in no order that means anything.
    pub headers: Vec<(String, String)>,
    pub data: Bytes,
}

impl Last {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

impl Api {
    /// The last message of `subject`, None when there is none.
    pub async fn last(&self, stream: &StreamInfo, subject: &str) -> Result<Option<Last>, CallError> {
        let name = &stream.config.name;
        if !stream.config.allow_direct {
            let request = MsgGetRequest { last_by_subj: subject.to_string(), ..MsgGetRequest::default() };
            let got = self.request::<MsgGet>(&format!("STREAM.MSG.GET.{name}"), Some(&request)).await;
            return match got {
                Ok(got) => Ok(got.message.map(|message| Last {
                    subject: message.subject,
                    sequence: message.seq,
                    time: message.time,
                    headers: get::headers(&message.hdrs),
                    data: message.data.into(),
                })),
                Err(error) if error.is(errors::NO_MESSAGE_FOUND) => Ok(None),
                Err(error) => Err(error),
            };
        }
        let direct = self.subject(&format!("DIRECT.GET.{name}.{subject}"));
        let answer = self.ask(&direct, HeaderMap::new(), Bytes::new(), self.timeout()).await?;
        from_direct(answer)
    }
}

/// What a direct get brought: a message, None, or a refusal.
pub fn from_direct(answer: Message) -> Result<Option<Last>, CallError> {
    if let Some(status) = answer.status.map(|status| status.as_u16()) {
        if status == 404 {
            return Ok(None);
        }
        let description = answer.description.unwrap_or_default();
        return Err(ApiError { code: status, err_code: 0, description }.into());
    }
    let mut last = Last { data: answer.payload, ..Last::default() };
    for (name, values) in answer.headers.iter().flat_map(HeaderMap::iter) {
        let name: &str = name.as_ref();
        for value in values {
            match name {
                "Nats-Subject" => last.subject = value.to_string(),
                "Nats-Sequence" => last.sequence = value.as_str().parse().unwrap_or(0),
                "Nats-Time-Stamp" => last.time = value.as_str().parse().unwrap_or(Time::ZERO),
                "Nats-Stream" | "Nats-Num-Pending" | "Nats-Last-Sequence" => {}
                _ => last.headers.push((name.to_string(), value.to_string())),
            }
        }
    }
    Ok(Some(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nats::subscribe::headers::tests::message;

    #[test]
    fn the_servers_headers_are_told_from_those_of_the_message() {
        let stored = [
            ("Nats-Stream", "S"),
            ("Nats-Subject", "a"),
            ("Nats-Sequence", "7"),
            ("Nats-Time-Stamp", "2024-02-29T00:00:00Z"),
            ("Mine", "1"),
        ];
        let last = from_direct(message("inbox", None, &stored)).unwrap().unwrap();
        assert_eq!(
            (last.subject.as_str(), last.sequence, last.time.to_string().as_str()),
            ("a", 7, stored[3].1)
        );
        assert_eq!((last.header("Mine"), last.headers.len()), (Some("1"), 1));
    }

    #[test]
    fn a_status_is_no_message() {
        let with = |status: u16| {
            let status = async_nats::StatusCode::from_u16(status).unwrap();
            from_direct(Message { status: Some(status), ..message("inbox", None, &[]) })
        };
        assert_eq!(with(404).unwrap(), None);
        assert!(matches!(with(408), Err(CallError::Api(error)) if error.code == 408));
    }
}

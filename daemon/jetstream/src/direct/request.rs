//! A direct get as it comes in, and what is wrong with it.

use daemon_wire::headers;
use schemas::jetstream::decode;
use schemas::jetstream::message::MsgGetRequest;

use super::Wanted;
use crate::api_level;

/// Slices of the bytes that were read.
#[derive(Debug, Clone, Copy, Default)]
pub struct DirectGet<'a> {
    /// Where the messages go.
    pub reply: &'a [u8],
    /// The whole header block, or empty.
    pub header: &'a [u8],
    pub body: &'a [u8],
    /// What follows the stream in the request's subject, if anything does.
    pub subject: Option<&'a [u8]>,
    /// Bytes of messages after which an answer ends, unless the request says itself: the server's `max_pending`.
    pub max_pending: i64,
}

const LEVEL: &str = "412 Required Api Level";
const EMPTY: &str = "408 Empty Request";
const MALFORMED: &str = "408 Malformed Request";
const BAD: &str = "408 Bad Request";

impl<'a> DirectGet<'a> {
    /// The error is the status to send.
    pub(super) fn read(&self) -> Result<Wanted<'a>, &'static str> {
        let level = headers::get(self.header, "Nats-Required-Api-Level").unwrap_or_default();
        if std::str::from_utf8(level).map_or(true, api_level::is_beyond) {
            return Err(LEVEL);
        }
        match self.subject {
            Some(subject) => self.read_with_subject(subject),
            None => self.read_body(),
        }
    }

    fn read_with_subject(&self, subject: &'a [u8]) -> Result<Wanted<'a>, &'static str> {
        if self.body.is_empty() && !subject.is_empty() {
            return Ok(Wanted::Last { subject, no_hdr: false });
        }
        let request = if self.body.is_empty() { MsgGetRequest::default() } else { self.decode()? };
        let selects = has_start(&request)
            || request.batch != 0
            || request.up_to_seq != 0
            || request.up_to_time.is_some();
        if subject.is_empty() || selects {
            return Err(BAD);
        }
        Ok(Wanted::Last { subject, no_hdr: request.no_hdr })
    }

    fn read_body(&self) -> Result<Wanted<'a>, &'static str> {
        if self.body.is_empty() {
            return Err(EMPTY);
        }
        let request = self.decode()?;
        if !has_start(&request) {
            return Err(EMPTY);
        }
        if is_contradictory(&request) {
            return Err(BAD);
        }
        Ok(Wanted::ByBody(Box::new(request)))
    }

    fn decode(&self) -> Result<MsgGetRequest, &'static str> {
        decode::unmarshal(self.body).map_err(|_| MALFORMED)
    }
}

/// Whether it says where to begin.
fn has_start(r: &MsgGetRequest) -> bool {
    r.seq != 0
        || !r.last_by_subj.is_empty()
        || !r.next_by_subj.is_empty()
        || !r.multi_last.is_empty()
        || r.start_time.is_some()
}

fn is_contradictory(r: &MsgGetRequest) -> bool {
    let (last, next, multi) =
        (!r.last_by_subj.is_empty(), !r.next_by_subj.is_empty(), !r.multi_last.is_empty());
    let time = r.start_time.is_some();
    (r.seq > 0 && (last || time))
        || (last && (time || next || r.batch > 0 || multi))
        || (next && multi)
        || (r.up_to_seq > 0 && r.up_to_time.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(subject: Option<&str>, header: &str, body: &str) -> &'static str {
        let get = DirectGet {
            header: header.as_bytes(),
            body: body.as_bytes(),
            subject: subject.map(str::as_bytes),
            ..DirectGet::default()
        };
        get.read().err().unwrap_or("")
    }

    #[test]
    fn bodies_by_table() {
        let table = [
            ("", EMPTY),
            ("{}", EMPTY),
            ("null", EMPTY),
            (r#"{"batch":3}"#, EMPTY),
            (" ", MALFORMED),
            (r#"{"seq":"1"}"#, MALFORMED),
            (r#"{"seq":1,"last_by_subj":"a"}"#, BAD),
            (r#"{"seq":1,"start_time":"2020-01-01T00:00:00Z"}"#, BAD),
            (r#"{"last_by_subj":"a","batch":1}"#, BAD),
            (r#"{"last_by_subj":"a","multi_last":["b"]}"#, BAD),
            (r#"{"next_by_subj":"a","multi_last":["b"]}"#, BAD),
            (r#"{"seq":1,"up_to_seq":2,"up_to_time":"2020-01-01T00:00:00Z"}"#, BAD),
            (r#"{"seq":1,"unknown":2}"#, ""),
            (r#"{"seq":1,"multi_last":["a"],"batch":2}"#, ""),
        ];
        for (body, expected) in table {
            assert_eq!(status(None, "", body), expected, "{body}");
        }
    }

    #[test]
    fn subjects_and_levels_by_table() {
        assert_eq!(status(Some("a"), "", ""), "");
        assert_eq!(status(Some("a"), "", r#"{"no_hdr":true}"#), "");
        assert_eq!(status(Some("a"), "", r#"{"seq":1}"#), BAD);
        assert_eq!(status(Some("a"), "", "x"), MALFORMED);
        assert_eq!(status(Some(""), "", ""), BAD);
        assert_eq!(status(None, "NATS/1.0\r\nNats-Required-Api-Level: 99\r\n\r\n", ""), LEVEL);
        assert_eq!(status(Some("a"), "NATS/1.0\r\nNats-Required-Api-Level: x\r\n\r\n", ""), LEVEL);
    }
}

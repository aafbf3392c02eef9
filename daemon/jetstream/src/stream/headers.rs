//! The headers that a stream obeys, gathered in one walk over the block of a published message.
//!
//! Names are taken exactly as written, the first of each counts, and nothing is allocated.

use daemon_wire::headers;
use schemas::go::duration;

/// What a header block asks of the stream. An empty value is as good as none, as in the reference.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wishes<'a> {
    pub msg_id: &'a [u8],
    pub expected_stream: &'a [u8],
    pub expected_last_seq: Option<u64>,
    pub expected_last_subject_seq: Option<u64>,
    pub expected_last_subject_seq_subject: &'a [u8],
    pub expected_last_msg_id: &'a [u8],
    pub rollup: &'a [u8],
    pub ttl: &'a [u8],
    pub stream_source: &'a [u8],
    pub increment: &'a [u8],
    pub schedule: &'a [u8],
    /// Counts even when it is empty.
    pub schedule_time_zone: Option<&'a [u8]>,
    pub schedule_target: &'a [u8],
    pub schedule_source: &'a [u8],
    pub schedule_ttl: &'a [u8],
    pub schedule_rollup: &'a [u8],
    pub schedule_next: &'a [u8],
    pub scheduler: &'a [u8],
    pub batch_id: &'a [u8],
    pub request_info: bool,
}

pub const MSG_ID: &str = "Nats-Msg-Id";
pub const TTL: &str = "Nats-TTL";
pub const ROLLUP: &str = "Nats-Rollup";
pub const REQUEST_INFO: &str = "Nats-Request-Info";
pub const MARKER_REASON: &str = "Nats-Marker-Reason";
pub const INCREMENT: &str = "Nats-Incr";
pub const COUNTER_SOURCES: &str = "Nats-Counter-Sources";
pub const SCHEDULE: &str = "Nats-Schedule";
pub const SCHEDULE_TIME_ZONE: &str = "Nats-Schedule-Time-Zone";
pub const SCHEDULE_TARGET: &str = "Nats-Schedule-Target";
pub const SCHEDULE_SOURCE: &str = "Nats-Schedule-Source";
pub const SCHEDULE_TTL: &str = "Nats-Schedule-TTL";
pub const SCHEDULE_ROLLUP: &str = "Nats-Schedule-Rollup";
pub const SCHEDULER: &str = "Nats-Scheduler";
pub const SCHEDULE_NEXT: &str = "Nats-Schedule-Next";
/// The value of [`SCHEDULE_NEXT`] that takes the order back.
pub const PURGE: &[u8] = b"purge";

impl<'a> Wishes<'a> {
    pub fn read(block: &'a [u8]) -> Self {
        let mut wishes = Wishes::default();
        if memchr::memmem::find(block, b"Nats-").is_none() {
            return wishes;
        }
        for (name, value) in headers::lines(block) {
            let Some(rest) = name.strip_prefix(b"Nats-") else { continue };
            if !value.is_empty() {
                wishes.take(rest, value);
            } else if rest == b"Schedule-Time-Zone" {
                wishes.schedule_time_zone.get_or_insert(value);
            }
        }
        wishes
    }

    fn take(&mut self, name: &[u8], value: &'a [u8]) {
        let text = match name {
            b"Msg-Id" => &mut self.msg_id,
            b"Expected-Stream" => &mut self.expected_stream,
            b"Expected-Last-Subject-Sequence-Subject" => &mut self.expected_last_subject_seq_subject,
            b"Expected-Last-Msg-Id" => &mut self.expected_last_msg_id,
            b"Rollup" => &mut self.rollup,
            b"TTL" => &mut self.ttl,
            b"Stream-Source" => &mut self.stream_source,
            b"Incr" => &mut self.increment,
            b"Schedule" => &mut self.schedule,
            b"Schedule-Target" => &mut self.schedule_target,
            b"Schedule-Source" => &mut self.schedule_source,
            b"Schedule-TTL" => &mut self.schedule_ttl,
            b"Schedule-Rollup" => &mut self.schedule_rollup,
            b"Schedule-Next" => &mut self.schedule_next,
            b"Scheduler" => &mut self.scheduler,
            b"Batch-Id" => &mut self.batch_id,
            b"Expected-Last-Sequence" => {
                self.expected_last_seq.get_or_insert(sequence(value));
                return;
            }
            b"Expected-Last-Subject-Sequence" => {
                self.expected_last_subject_seq.get_or_insert(sequence(value));
                return;
            }
            b"Schedule-Time-Zone" => {
                self.schedule_time_zone.get_or_insert(value);
                return;
            }
            b"Request-Info" => {
                self.request_info = true;
                return;
            }
            _ => return,
        };
        if text.is_empty() {
            *text = value;
        }
    }
}

/// A sequence as written. What is no number matches no sequence.
fn sequence(value: &[u8]) -> u64 {
    std::str::from_utf8(value).ok().and_then(|t| t.parse().ok()).unwrap_or(u64::MAX)
}

/// How long a message is to live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ttl {
    /// As long as the stream keeps it.
    Unset,
    /// Longer than the stream's age limit, too.
    Never,
    Seconds(i64),
}

impl Ttl {
    /// Reads `Nats-TTL`: `never`, a Go duration of at least a second, or whole seconds. `None` when it is none of these.
    pub fn parse(value: &[u8]) -> Option<Ttl> {
        if value.is_empty() {
            return Some(Ttl::Unset);
        }
        let text = std::str::from_utf8(value).ok()?;
        if text.eq_ignore_ascii_case("never") {
            return Some(Ttl::Never);
        }
        const SECOND: i64 = 1_000_000_000;
        if let Ok(nanos) = duration::parse(text) {
            return (nanos >= SECOND).then_some(Ttl::Seconds(nanos / SECOND));
        }
        let seconds = text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()?;
        Some(if seconds == 0 { Ttl::Unset } else { Ttl::Seconds(seconds) })
    }
}

/// When a stored message with this header block expires, in Unix nanoseconds: 0 for never of its own.
pub fn expires(block: &[u8], time: i64) -> i64 {
    if block.is_empty() {
        return 0;
    }
    match headers::get(block, TTL).and_then(Ttl::parse) {
        Some(Ttl::Seconds(seconds)) => time.saturating_add(seconds.saturating_mul(1_000_000_000)),
        Some(Ttl::Never) => i64::MAX,
        _ => 0,
    }
}

/// The block without the lines of this name.
pub fn without(block: &[u8], name: &str) -> Vec<u8> {
    without_any(block, |own| own == name.as_bytes())
}

/// The block without the lines whose names are `unwanted`.
pub fn without_any(block: &[u8], unwanted: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(block.len());
    for line in block.split_inclusive(|&b| b == b'\n') {
        let name = memchr::memchr(b':', line).map(|colon| &line[..colon]);
        if !name.is_some_and(&unwanted) {
            out.extend_from_slice(line);
        }
    }
    // A block of nothing but the first and the empty line is no block.
    let lines = out.iter().filter(|&&b| b == b'\n').count();
    if lines <= 2 { Vec::new() } else { out }
}

/// The block with this value in the first line of this name, or in a new line at its end.
pub fn set(block: &[u8], name: &str, value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(block.len() + name.len() + value.len() + 16);
    let (mut from, mut found) = (0, false);
    for line in block.split_inclusive(|&b| b == b'\n') {
        let end = from + line.len();
        if let Some(rest) = line.strip_prefix(name.as_bytes()).and_then(|rest| rest.strip_prefix(b":")) {
            let blank = usize::from(rest.first() == Some(&b' '));
            out.extend_from_slice(&block[..from + name.len() + 1 + blank]);
            out.extend_from_slice(value);
            out.extend_from_slice(b"\r\n");
            out.extend_from_slice(&block[end..]);
            found = true;
            break;
        }
        from = end;
    }
    if !found {
        headers::with(block, name, value, &mut out);
    }
    out
}

/// The block without what follows `NATS/1.0` on its first line; `None` when nothing does.
pub fn without_status(block: &[u8]) -> Option<Vec<u8>> {
    let rest = block.strip_prefix(headers::PREAMBLE)?;
    if rest.starts_with(b"\r\n") {
        return None;
    }
    let end = memchr::memmem::find(rest, b"\r\n")?;
    let lines = &rest[end..];
    Some(if lines == b"\r\n\r\n" { Vec::new() } else { [headers::PREAMBLE, lines].concat() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_read_once_and_by_their_exact_names() {
        let block = b"NATS/1.0\r\nNats-Msg-Id: a\r\nNats-Msg-Id: b\r\nnats-rollup: all\r\nNats-Expected-Last-Sequence: 7\r\nNats-TTL:\r\n\r\n";
        let wishes = Wishes::read(block);
        let expected = Wishes { msg_id: b"a", expected_last_seq: Some(7), ..Wishes::default() };
        assert_eq!(wishes, expected);
        assert_eq!(
            Wishes::read(b"NATS/1.0\r\nNats-Expected-Last-Sequence: x\r\n\r\n").expected_last_seq,
            Some(u64::MAX)
        );
        assert_eq!(Wishes::read(b""), Wishes::default());
    }

    #[test]
    fn times_to_live_by_table() {
        let table = [
            ("", Some(Ttl::Unset)),
            ("never", Some(Ttl::Never)),
            ("NEVER", Some(Ttl::Never)),
            ("1s", Some(Ttl::Seconds(1))),
            ("5m", Some(Ttl::Seconds(300))),
            ("1500ms", Some(Ttl::Seconds(1))),
            ("999ms", None),
            ("30", Some(Ttl::Seconds(30))),
            ("0", Some(Ttl::Unset)),
            ("-1", None),
            ("soon", None),
        ];
        for (text, ttl) in table {
            // Go reads a bare 0 as a duration, which is too short.
            let expected = if text == "0" { None } else { ttl };
            assert_eq!(Ttl::parse(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn lines_are_taken_out() {
        let block = b"NATS/1.0\r\nA: 1\r\nNats-TTL: 5\r\nNats-TTL-X: 6\r\n\r\n";
        assert_eq!(without(block, TTL), b"NATS/1.0\r\nA: 1\r\nNats-TTL-X: 6\r\n\r\n");
        assert_eq!(without(b"NATS/1.0\r\nA: 1\r\n\r\n", "A"), b"");
        let more = b"NATS/1.0\r\nA: 1\r\nNats-TTL: 5\r\nNats-TTL-X: 6\r\n\r\n";
        assert_eq!(set(more, TTL, b"never"), b"NATS/1.0\r\nA: 1\r\nNats-TTL: never\r\nNats-TTL-X: 6\r\n\r\n");
        assert_eq!(set(b"NATS/1.0\r\nA:1\r\n\r\n", "A", b"22"), b"NATS/1.0\r\nA:22\r\n\r\n");
        assert_eq!(set(b"", "A", b"1"), b"NATS/1.0\r\nA: 1\r\n\r\n");
        assert_eq!(
            without_status(b"NATS/1.0 503\r\nA: 1\r\n\r\n"),
            Some(b"NATS/1.0\r\nA: 1\r\n\r\n".to_vec())
        );
        assert_eq!(without_status(b"NATS/1.0 503\r\n\r\n"), Some(Vec::new()));
        assert_eq!(without_status(block), None);
    }
}

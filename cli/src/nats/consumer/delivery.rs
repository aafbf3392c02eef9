//! A message that a consumer delivered: what its reply subject says, and how it is shown.

use async_nats::Message;

use crate::nats::subscribe::headers::headers;
use crate::outln;
use crate::term::number::commas;
use crate::term::out;

/// What the reply subject says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivery {
    pub tries: u64,
    pub stream_sequence: u64,
    pub consumer_sequence: u64,
    pub pending: u64,
}

impl Delivery {
    /// Reads `$JS.ACK.…`, in the form without and the form with a domain. None for messages that come from no stream.
    pub fn of(message: &Message) -> Option<Delivery> {
        let tokens: Vec<&str> = message.reply.as_ref()?.split('.').collect();
        let at = match tokens.as_slice() {
            ["$JS", "ACK", ..] if tokens.len() == 9 => 4,
            ["$JS", "ACK", ..] if tokens.len() >= 11 => 6,
            _ => return None,
        };
        let number = |i: usize| tokens[at + i].parse().ok();
        Some(Delivery {
            tries: number(0)?,
            stream_sequence: number(1)?,
            consumer_sequence: number(2)?,
            pending: number(4)?,
        })
    }
}

/// Prints subject and place, and what follows until the body; `indent` goes before headers.
pub fn print_head(message: &Message, indent: &str) {
    let now = jiff::Zoned::now().strftime("%H:%M:%S").to_string();
    let subject = &message.subject;
    match (Delivery::of(message), &message.reply) {
        (Some(d), _) => {
            let (tries, consumer, stream) = (d.tries, d.consumer_sequence, d.stream_sequence);
            let pending = commas(d.pending);
            outln!(
                "[{now}] subj: {subject} / tries: {tries} / cons seq: {consumer} / str seq: {stream} / pending: {pending}"
            );
        }
        (None, Some(reply)) => outln!("[{now}] subj: {subject} reply: {reply}"),
        (None, None) => outln!("[{now}] subj: {subject}"),
    }
    let headers = headers(message);
    if !headers.is_empty() {
        outln!("\nHeaders:\n");
        headers.iter().for_each(|(name, value)| outln!("{indent}{name}: {value}"));
        outln!("\nData:");
    }
}

/// Prints the body and a newline.
pub fn print_body(message: &Message) {
    out::bytes(&message.payload);
    outln!();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_subjects() {
        let of = |reply: &str| {
            Delivery::of(&Message {
                subject: "s".into(),
                reply: Some(reply.into()),
                payload: Default::default(),
                headers: None,
                status: None,
                description: None,
                length: 0,
            })
        };
        let want = Delivery { tries: 2, stream_sequence: 22, consumer_sequence: 3, pending: 5 };
        assert_eq!(of("$JS.ACK.S.C.2.22.3.1700000000.5"), Some(want));
        assert_eq!(of("$JS.ACK.hub.HASH.S.C.2.22.3.1700000000.5.token"), Some(want));
        assert_eq!(of("$JS.ACK.S.C.x.22.3.1700000000.5"), None);
        assert_eq!(of("_INBOX.a"), None);
    }
}

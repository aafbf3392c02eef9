//! What the reply subject of a message says when the message comes from a stream.

use async_nats::Message;
use jiff::Timestamp;

/// Where a message is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub stream: String,
    pub sequence: u64,
    /// How many messages the consumer has delivered, this one included.
    pub delivered: u64,
    /// When it was stored.
    pub time: Timestamp,
    /// Messages that the consumer will deliver after this one.
    pub pending: u64,
}

/// Reads `$JS.ACK.…`, in the form without and the form with a domain. None for messages that come from no stream.
pub fn stored(message: &Message) -> Option<Stored> {
    let tokens: Vec<&str> = message.reply.as_ref()?.split('.').collect();
    let at = match tokens.as_slice() {
        ["$JS", "ACK", ..] if tokens.len() == 9 => 2,
        ["$JS", "ACK", ..] if tokens.len() >= 11 => 4,
        _ => return None,
    };
    Some(Stored {
        stream: tokens[at].to_string(),
        sequence: tokens[at + 3].parse().ok()?,
        delivered: tokens[at + 4].parse().ok()?,
        time: Timestamp::from_nanosecond(tokens[at + 5].parse().ok()?).ok()?,
        pending: tokens[at + 6].parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_subjects_of_streams() {
        let cases = [
            ("$JS.ACK.S.C.1.22.3.1700000000.5", Some(("S", 22))),
            ("$JS.ACK.hub.HASH.S.C.1.22.3.1700000000.5", Some(("S", 22))),
            ("$JS.ACK._.HASH.S.C.1.22.3.1700000000.5.token", Some(("S", 22))),
            ("$JS.ACK.S.C.1.x.3.1700000000.5", None),
            ("$JS.ACK.S.C", None),
            ("_INBOX.a.b", None),
        ];
        for (reply, want) in cases {
            let message = super::super::headers::tests::message("s", Some(reply), &[]);
            let want = want.map(|(stream, sequence)| Stored {
                stream: stream.into(),
                sequence,
                delivered: 3,
                time: Timestamp::from_nanosecond(1700000000).unwrap(),
                pending: 5,
            });
            assert_eq!(stored(&message), want, "{reply}");
        }
    }
}

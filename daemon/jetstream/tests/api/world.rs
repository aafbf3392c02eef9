//! Effects that are written down.

use daemon_jetstream::{Delivered, Effects, Outgoing};
use daemon_subject::valid;

/// A message that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub subject: String,
    pub header: String,
    pub payload: String,
}

#[derive(Default)]
pub struct World {
    pub sent: Vec<Sent>,
    /// Subjects, perhaps with wildcards, that somebody listens on.
    pub listening: Vec<String>,
    /// Messages that were published, whether or not somebody listened.
    pub tried: u64,
    /// Ids that were asked for.
    pub ids: u64,
    counter: u64,
}

impl Effects for World {
    fn deliver(&mut self, _: &[u8], message: &Outgoing<'_>) -> Delivered {
        self.publish(message)
    }

    fn publish(&mut self, message: &Outgoing<'_>) -> Delivered {
        self.tried += 1;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if !self.interest(message.subject, None) {
            return Delivered::Nobody;
        }
        let (header, payload) = (text(message.header), text(message.payload));
        self.sent.push(Sent { subject: text(message.subject), header, payload });
        Delivered::Taken
    }

    fn interest(&mut self, subject: &[u8], _: Option<&[u8]>) -> bool {
        self.listening.iter().any(|on| valid::is_subset(subject, on.as_bytes()))
    }

    fn random(&mut self) -> u64 {
        self.counter =
            self.counter.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.counter.rotate_left(31)
    }

    fn nuid(&mut self) -> String {
        self.ids += 1;
        format!("{:022}", self.random())
    }
}

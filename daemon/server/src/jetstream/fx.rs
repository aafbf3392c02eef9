//! What streams and consumers ask of the world, answered by the broker.

use daemon_broker::{Account, Context, Now, Reached};
use daemon_jetstream::{Delivered, Effects, Outgoing};
use daemon_keys::Nuid;
use daemon_wire::encode::{Message, Sizes};
use std::sync::Arc;

/// With more bytes than this waiting for a receiver, consumers stop delivering to it for a moment.
const CROWD: usize = 2 * 1024 * 1024;

/// One account, seen from one thread.
pub struct Fx<'a> {
    pub cx: &'a mut Context,
    pub account: &'a Arc<Account>,
    pub now: Now,
    /// A receiver with much waiting was met.
    pub crowded: bool,
}

impl<'a> Fx<'a> {
    pub fn new(cx: &'a mut Context, account: &'a Arc<Account>, now: Now) -> Self {
        Fx { cx, account, now, crowded: false }
    }
}

/// A moment as streams see it.
pub fn moment(now: Now) -> daemon_jetstream::Now {
    daemon_jetstream::Now { mono: now.mono, wall: now.wall }
}

fn message<'a>(m: &Outgoing<'a>) -> Message<'a> {
    Message {
        subject: m.subject,
        reply: m.reply,
        header: m.header,
        payload: m.payload,
        sizes: Sizes::default(),
    }
}

impl Effects for Fx<'_> {
    fn deliver(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        match self.cx.send_in_order(self.account, to, &message(m), CROWD, self.now) {
            Reached::Nobody => Delivered::Nobody,
            Reached::Somebody => Delivered::Taken,
            Reached::Crowded => {
                self.crowded = true;
                Delivered::Crowded
            }
        }
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        // In which order acknowledgements come nobody can tell; what is republished has a header.
        let reached = match m.header.is_empty() {
            true => self.cx.send(self.account, m.subject, &message(m), usize::MAX, self.now),
            false => self.cx.send_in_order(self.account, m.subject, &message(m), usize::MAX, self.now),
        };
        match reached {
            Reached::Nobody => Delivered::Nobody,
            Reached::Somebody | Reached::Crowded => Delivered::Taken,
        }
    }

    fn interest(&mut self, subject: &[u8], group: Option<&[u8]>) -> bool {
        self.cx.interest(self.account, subject, group)
    }

    fn random(&mut self) -> u64 {
        u64::from(self.cx.random()) << 32 | u64::from(self.cx.random())
    }

    fn nuid(&mut self) -> String {
        NUID.with(|n| n.borrow_mut().next_string())
    }
}

thread_local! {
    static NUID: std::cell::RefCell<Nuid> = std::cell::RefCell::new(Nuid::random());
}

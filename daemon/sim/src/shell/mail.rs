//! What streams and consumers send, and who listens: everything that reaches somebody becomes a note.

use super::Notes;
use crate::chance::Chance;
use crate::note::{Letter, Note};
use daemon_jetstream::{Delivered, Effects, Outgoing};
use std::collections::BTreeSet;

/// Inboxes of clients begin with this; somebody listens on all of them.
pub const INBOX: &str = "_I.";

/// One account's subscriptions.
pub struct Mail {
    account: usize,
    notes: Notes,
    chance: Chance,
    /// Subjects beside inboxes that somebody listens on.
    pub listening: BTreeSet<String>,
}

impl Mail {
    pub fn new(account: usize, notes: Notes, seed: u64) -> Self {
        Mail { account, notes, chance: Chance::new(seed), listening: BTreeSet::new() }
    }

    fn hears(&self, subject: &[u8]) -> bool {
        subject.starts_with(INBOX.as_bytes())
            || std::str::from_utf8(subject).is_ok_and(|s| self.listening.contains(s))
    }

    fn send(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        if !self.hears(to) {
            return Delivered::Nobody;
        }
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.notes.borrow_mut().push(Note::Letter(Letter {
            account: self.account,
            to: text(to),
            subject: text(m.subject),
            reply: text(m.reply),
            header: text(m.header),
            payload: text(m.payload),
        }));
        Delivered::Taken
    }
}

impl Effects for Mail {
    fn deliver(&mut self, to: &[u8], message: &Outgoing<'_>) -> Delivered {
        match self.send(to, message) {
            Delivered::Taken if self.chance.one_in(40) => Delivered::Crowded,
            other => other,
        }
    }

    fn publish(&mut self, message: &Outgoing<'_>) -> Delivered {
        self.send(message.subject, message)
    }

    fn interest(&mut self, subject: &[u8], _: Option<&[u8]>) -> bool {
        self.hears(subject)
    }

    fn random(&mut self) -> u64 {
        self.chance.any()
    }

    fn nuid(&mut self) -> String {
        format!("{:022}", self.chance.any())
    }
}

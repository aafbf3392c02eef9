//! `--match-replies`: requests that wait for their replies.

use std::collections::HashMap;

use async_nats::Message;

/// Requests by the subject their reply will come on.
#[derive(Default)]
pub struct Matching {
    waiting: HashMap<String, (u64, Message)>,
}

impl Matching {
    /// Keeps request number `counter`; None. A message that asks for no reply is handed back.
    pub fn keep(&mut self, counter: u64, message: Message) -> Option<Message> {
        match message.reply.clone() {
            Some(reply) => {
                self.waiting.insert(reply.to_string(), (counter, message));
                None
            }
            None => Some(message),
        }
    }

    /// The request that this subject is the reply to.
    pub fn take(&mut self, subject: &str) -> Option<(u64, Message)> {
        self.waiting.remove(subject)
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

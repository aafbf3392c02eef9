//! A stream where every step of the shell can reach it.

use super::Shell;
use crate::note::{Draft, Key, Note};
use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::stream::{Publisher, Stream};
use daemon_jetstream::{Effects, Now};
use daemon_store::journal::Durability;
use schemas::jetstream::{PersistMode, StreamConfig};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// See the module's introduction.
pub struct StreamCell {
    pub key: Key,
    pub stream: RefCell<Stream>,
    pub config: RefCell<Arc<StreamConfig>>,
    /// It was deleted: whoever still holds it does nothing.
    pub gone: Cell<bool>,
    pub interest_changed: Cell<bool>,
    /// When it is not to be opened again before. Monotonic nanoseconds.
    pub retry_at: Cell<u64>,
}

impl StreamCell {
    pub fn new(account: usize, stream: Stream) -> Rc<Self> {
        Rc::new(StreamCell {
            key: (account, stream.config().name.clone()),
            config: RefCell::new(Arc::new(stream.config().clone())),
            stream: RefCell::new(stream),
            gone: Cell::new(false),
            interest_changed: Cell::new(true),
            retry_at: Cell::new(0),
        })
    }

    pub fn refresh_config(&self) {
        *self.config.borrow_mut() = Arc::new(self.stream.borrow().config().clone());
    }

    /// How safe its messages are to be, if not as the server's.
    pub fn durability(&self) -> Option<Durability> {
        (self.config.borrow().persist_mode == PersistMode::Async).then_some(Durability::Written)
    }

    pub fn has_failed(&self) -> bool {
        self.stream.borrow().has_failed()
    }
}

impl Shell {
    /// Does something with a stream; it is looked after when the read is over.
    pub fn with<R>(
        &self,
        cell: &Rc<StreamCell>,
        f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R,
    ) -> R {
        let mut mail = self.estates[cell.key.0].mail.borrow_mut();
        let result = f(&mut cell.stream.borrow_mut(), self.now.get(), &mut *mail);
        drop(mail);
        self.touch(cell);
        result
    }

    /// A client publishes.
    pub fn publish(&self, account: usize, draft: Draft) {
        for cell in self.estates[account].cells() {
            let subjects = cell.config.borrow().subjects.clone();
            let heard = |s: &String| daemon_subject::valid::is_subset(draft.subject.as_bytes(), s.as_bytes());
            if cell.gone.get() || !subjects.iter().any(heard) {
                continue;
            }
            let p = Publisher {
                subject: draft.subject.as_bytes(),
                reply: draft.reply.as_bytes(),
                header: draft.header.as_bytes(),
                payload: draft.payload.as_bytes(),
            };
            let failed = cell.has_failed();
            let before = cell.stream.borrow().store().state().last_seq;
            // Refusals are sent at once; the witness is to know of the message first.
            let at = self.notes.borrow().len();
            self.with(&cell, |stream, now, fx| stream.on_publish(&p, now, fx));
            let after = cell.stream.borrow().store().state().last_seq;
            let (key, draft, now) = (cell.key.clone(), draft.clone(), self.now.get());
            let note = Note::Taken { key, draft, before, after, failed, now };
            self.notes.borrow_mut().insert(at, note);
        }
    }

    /// A client asks for messages. False: nobody answers.
    pub fn pull(&self, key: &Key, consumer: &str, reply: &str, body: &str) -> bool {
        let Some(cell) = self.cell(key.0, &key.1) else { return false };
        let p = Publisher { reply: reply.as_bytes(), payload: body.as_bytes(), ..Publisher::default() };
        self.with(&cell, |stream, now, fx| stream.on_pull(consumer, &p, now, fx))
    }

    /// A client acknowledges the delivery with this reply subject.
    pub fn ack(&self, key: &Key, consumer: &str, of: &str, verb: &'static str, reply: &str) {
        let Some(cell) = self.cell(key.0, &key.1) else { return };
        let tokens = AckReply::parse(of.as_bytes());
        self.note(Note::Acked {
            key: key.clone(),
            consumer: consumer.to_owned(),
            seq: tokens.stream_seq,
            verb,
            reply: reply.to_owned(),
        });
        let p = Publisher {
            subject: of.as_bytes(),
            reply: reply.as_bytes(),
            payload: verb.as_bytes(),
            ..Publisher::default()
        };
        self.with(&cell, |stream, now, fx| stream.on_ack(consumer, &tokens, &p, now, fx));
    }

    /// The alarm rings for whoever is due.
    pub fn ring(&self) {
        for cell in self.cells() {
            self.ring_for(&cell);
        }
    }

    fn ring_for(&self, cell: &Rc<StreamCell>) {
        let interest = cell.interest_changed.replace(false);
        if cell.has_failed() {
            if cell.retry_at.get() <= self.now.get().mono {
                self.reopen_later(cell);
            }
            return;
        }
        let due = {
            let stream = cell.stream.borrow();
            interest || stream.is_hungry() || stream.next_wakeup().is_some_and(|at| at <= self.now.get().mono)
        };
        if !due {
            return;
        }
        self.with(cell, |stream, now, fx| {
            if interest {
                stream.on_interest_changed(now, fx);
            }
            stream.on_timer(now, fx);
            stream.go_on(now, fx);
        });
    }
}

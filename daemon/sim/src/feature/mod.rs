//! Streams whose messages do something: counters and orders of other messages, in an account of their own and by a chance of
//! their own. They live through the same crashes and troubles as all others, and have rules of their own.

mod counters;
mod orders;

use crate::chance::Chance;
use crate::note::{Draft, Key, Letter, Note};
use crate::shell::Shell;
use crate::witness::{Verdict, broken};
use crate::world::SECOND;
use counters::Counters;
use orders::Orders;

/// The account that all of this happens in.
pub const ACCOUNT: usize = 2;
/// Replies that publishers wait on begin with this.
const REPLY: &str = "_I.F.";

/// See the module's introduction.
pub struct Features {
    chance: Chance,
    counters: Counters,
    orders: Orders,
    number: u64,
}

impl Features {
    pub fn new(seed: u64) -> Self {
        let chance = Chance::new(seed ^ 0x00fe_a70e_5000);
        Features { chance, counters: Counters::default(), orders: Orders::default(), number: 0 }
    }

    /// Makes the streams.
    pub fn begin(&self, shell: &Shell) {
        for (name, config) in [(counters::STREAM, counters::config()), (orders::STREAM, orders::config())] {
            let body = serde_json::to_string(&config).unwrap_or_default();
            let answer = shell.request(ACCOUNT, &format!("STREAM.CREATE.{name}"), &body);
            assert!(answer["error"].is_null(), "{answer}");
        }
    }

    /// One step, now and then. What it does, in a line.
    pub fn step(&mut self, shell: &Shell) -> Option<String> {
        if !self.chance.one_in(3) {
            return None;
        }
        self.number += 1;
        let reply = format!("{REPLY}{}", self.number);
        let (drafts, what) = match self.chance.one_in(2) {
            true => self.counters.next(self.number, &mut self.chance),
            false => self.orders.next(self.number, shell.now.get(), &mut self.chance),
        };
        let many = drafts.len();
        for (at, draft) in drafts.into_iter().enumerate() {
            let reply = if at + 1 == many { reply.clone() } else { String::new() };
            shell.publish(ACCOUNT, Draft { reply, ..draft });
        }
        Some(what)
    }

    /// Something happened in the account.
    pub fn observe(&mut self, note: &Note) -> Verdict {
        match note {
            Note::Taken { key, draft, before, after, .. } if key.1 == counters::STREAM => {
                self.counters.taken(draft.number, *before, *after);
                Ok(())
            }
            Note::Reopened { key, shot } if key.1 == counters::STREAM => self.counters.came_back(shot.last),
            Note::Letter(Letter { to, payload, .. }) => {
                let Some(number) = to.strip_prefix(REPLY).and_then(|n| n.parse().ok()) else { return Ok(()) };
                let Ok(answer) = serde_json::from_str::<serde_json::Value>(payload) else { return Ok(()) };
                if !answer["error"].is_null() || answer.is_null() {
                    return Ok(());
                }
                self.orders.acknowledged(number);
                self.counters.acknowledged(number, &answer)
            }
            _ => Ok(()),
        }
    }

    /// The server was started again. `lossy`: what was acknowledged last may be lost.
    pub fn restarted(&mut self, shell: &Shell, lossy: bool) -> Verdict {
        if lossy {
            self.orders.forget_acknowledgements();
        }
        let Some(cell) = shell.cell(ACCOUNT, counters::STREAM) else {
            if lossy || self.counters.is_lost() {
                self.counters.lose();
                return self.look(shell, false);
            }
            return broken("acked is stored", "the stream of counters is gone");
        };
        self.counters.restarted(&cell.stream.borrow(), lossy)?;
        self.look(shell, false)
    }

    /// Holds the rules against what is there. `through`: nothing may be left to do.
    pub fn look(&self, shell: &Shell, through: bool) -> Verdict {
        if let Some(cell) = shell.cell(ACCOUNT, counters::STREAM).filter(|cell| !cell.has_failed()) {
            self.counters.look(&cell.stream.borrow())?;
        }
        match shell.cell(ACCOUNT, orders::STREAM).filter(|cell| !cell.has_failed()) {
            Some(cell) => self.orders.look(&cell.stream.borrow(), through.then_some(shell.now.get().wall)),
            None => Ok(()),
        }
    }

    /// Lets everything happen that is to happen, on a disk that does as it is told.
    pub fn drain(&self, shell: &Shell) {
        for _ in 0..6 {
            shell.reopen_failed();
            shell.pass(20 * SECOND, 0);
            shell.ring();
            shell.calm();
        }
    }
}

/// Whether a stream is one of these.
pub fn is_own(key: &Key) -> bool {
    key.0 == ACCOUNT
}

/// The value under a name in a header block; empty for none.
fn value(block: &[u8], name: &str) -> String {
    let text = String::from_utf8_lossy(block);
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.unwrap_or_default().to_owned()
}

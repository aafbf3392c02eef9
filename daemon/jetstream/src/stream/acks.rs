//! Acknowledgements of messages that are stored but not safe yet: who waits for which sequence, in order. And who waits to
//! hear that an acknowledgement of a delivery is known.

use super::held::Owed;
use daemon_store::journal::FrameNumber;
use std::collections::VecDeque;

/// One who waits.
#[derive(Debug, Clone, Copy)]
struct Waiter {
    reply_end: u32,
    duplicate: bool,
    seq: u64,
}

/// What is said to one who waits.
#[derive(Debug)]
struct Answer {
    reply: Vec<u8>,
    payload: Vec<u8>,
}

/// Waiters of one commit.
#[derive(Debug, Default)]
struct Batch {
    replies: Vec<u8>,
    waiters: Vec<Waiter>,
    /// Answers that are put together already: those of batches.
    answers: Vec<Answer>,
    /// Acknowledgements of deliveries, which are answered with nothing.
    owed: Vec<Owed>,
    /// The last sequence that this commit makes safe.
    last: u64,
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct Acks {
    open: Batch,
    sealed: VecDeque<(FrameNumber, Batch)>,
    spare: Vec<Batch>,
}

/// What one who waited is told.
pub enum Told<'a> {
    Stored { reply: &'a [u8], seq: u64, duplicate: bool },
    Said { reply: &'a [u8], payload: &'a [u8] },
}

impl Acks {
    pub fn wait(&mut self, reply: &[u8], seq: u64, duplicate: bool) {
        self.open.replies.extend_from_slice(reply);
        let reply_end = self.open.replies.len() as u32;
        self.open.waiters.push(Waiter { reply_end, duplicate, seq });
    }

    pub fn confirm(&mut self, owed: Owed) {
        self.open.owed.push(owed);
    }

    /// Answers with `payload` when everything until now is safe.
    pub fn say(&mut self, reply: &[u8], payload: Vec<u8>) {
        self.open.answers.push(Answer { reply: reply.to_vec(), payload });
    }

    /// What came since the last call is safe when `frame` is.
    pub fn seal(&mut self, frame: FrameNumber, last: u64) {
        let empty = self.spare.pop().unwrap_or_default();
        let mut batch = std::mem::replace(&mut self.open, empty);
        batch.last = last;
        self.sealed.push_back((frame, batch));
    }

    /// The frames that somebody waits for, in order.
    pub fn frames(&self) -> impl Iterator<Item = FrameNumber> + '_ {
        self.sealed.iter().map(|(frame, _)| *frame)
    }

    /// Whether anything waits for a frame.
    pub fn is_waiting(&self) -> bool {
        !self.sealed.is_empty()
    }

    /// Whether anybody asked since the last seal.
    pub fn is_open(&self) -> bool {
        !self.open.waiters.is_empty() || !self.open.answers.is_empty() || !self.open.owed.is_empty()
    }

    /// Tells those whose frame is safe. Returns the last safe sequence, if anything became safe.
    pub fn release(&mut self, frame: FrameNumber, mut tell: impl FnMut(Told<'_>)) -> Option<u64> {
        let mut safe = None;
        while let Some((f, _)) = self.sealed.front()
            && *f <= frame
        {
            let Some((_, mut batch)) = self.sealed.pop_front() else { break };
            let mut from = 0;
            for w in &batch.waiters {
                let reply = &batch.replies[from..w.reply_end as usize];
                from = w.reply_end as usize;
                tell(Told::Stored { reply, seq: w.seq, duplicate: w.duplicate });
            }
            for Answer { reply, payload } in batch.answers.drain(..) {
                tell(Told::Said { reply: &reply, payload: &payload });
            }
            for Owed { reply, .. } in batch.owed.drain(..) {
                tell(Told::Said { reply: &reply, payload: &[] });
            }
            safe = Some(batch.last);
            batch.waiters.clear();
            batch.replies.clear();
            if self.spare.len() < 4 && batch.replies.capacity() <= 1 << 20 {
                self.spare.push(batch);
            }
        }
        safe
    }

    /// Gives up on everybody: what they waited for did not become safe. Calls `tell` with the replies of publishers; what is
    /// owed to others may still be done.
    pub fn fail(&mut self, mut tell: impl FnMut(&[u8])) -> Vec<Owed> {
        let mut owed = Vec::new();
        let open = std::mem::take(&mut self.open);
        for batch in self.sealed.drain(..).map(|(_, b)| b).chain([open]) {
            let mut from = 0;
            for w in &batch.waiters {
                tell(&batch.replies[from..w.reply_end as usize]);
                from = w.reply_end as usize;
            }
            batch.answers.iter().for_each(|a| tell(&a.reply));
            owed.extend(batch.owed);
        }
        owed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owed(reply: &[u8]) -> Owed {
        Owed::new(&"c".into(), Default::default(), b"", reply)
    }

    fn told(acks: &mut Acks, frame: u64) -> (Vec<String>, Option<u64>) {
        let mut out = Vec::new();
        let last = acks.release(frame, |t| {
            out.push(match t {
                Told::Stored { reply, seq, duplicate } => {
                    format!("{} {seq} {duplicate}", String::from_utf8_lossy(reply))
                }
                Told::Said { reply, payload } => {
                    String::from_utf8_lossy(&[reply, payload].concat()).into_owned()
                }
            });
        });
        (out, last)
    }

    #[test]
    fn each_is_told_when_its_frame_is_safe() {
        let mut acks = Acks::default();
        acks.wait(b"r1", 1, false);
        acks.wait(b"reply2", 2, false);
        acks.seal(5, 2);
        acks.wait(b"r3", 1, true);
        acks.confirm(owed(b"c"));
        acks.say(b"d", b"=e".to_vec());
        acks.seal(6, 2);
        acks.wait(b"r4", 3, false);
        acks.confirm(owed(b"c"));
        acks.say(b"r5", b"x".to_vec());
        assert_eq!(told(&mut acks, 4), (vec![], None));
        assert_eq!(told(&mut acks, 5), (vec!["r1 1 false".into(), "reply2 2 false".into()], Some(2)));
        assert_eq!(told(&mut acks, 9), (vec!["r3 1 true".into(), "d=e".into(), "c".into()], Some(2)));
        let mut failed = Vec::new();
        let left = acks.fail(|r| failed.push(r.to_vec()));
        assert_eq!(left.iter().map(|owed| &*owed.reply).collect::<Vec<_>>(), [b"c"]);
        assert_eq!(failed, [b"r4".to_vec(), b"r5".to_vec()]);
    }
}

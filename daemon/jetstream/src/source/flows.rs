//! Answers to flow control that wait until what was taken over is safe: a consumer that acknowledges by them forgets what they
//! cover.
//!
//! Bound: one per source; a newer one replaces what waits.

use crate::effects::{Effects, Outgoing};

#[derive(Debug)]
struct Waiting {
    upstream: usize,
    reply: Vec<u8>,
    header: Vec<u8>,
    /// The stream's last sequence when it was asked for.
    own: u64,
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub(crate) struct Flows(Vec<Waiting>);

impl Flows {
    /// Answers once the stream's messages up to `own` are safe. `again`: not if this answer waits already.
    pub(crate) fn wait(&mut self, upstream: usize, reply: &[u8], again: bool, header: Vec<u8>, own: u64) {
        if again && self.0.iter().any(|w| w.upstream == upstream && w.reply == reply) {
            return;
        }
        self.forget(upstream);
        self.0.push(Waiting { upstream, reply: reply.to_vec(), header, own });
    }

    /// The messages up to `committed` are safe.
    pub(crate) fn release(&mut self, committed: u64, fx: &mut dyn Effects) {
        self.0.retain(|w| {
            if w.own > committed {
                return true;
            }
            fx.publish(&Outgoing { subject: &w.reply, header: &w.header, ..Outgoing::default() });
            false
        });
    }

    pub(crate) fn forget(&mut self, upstream: usize) {
        self.0.retain(|w| w.upstream != upstream);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

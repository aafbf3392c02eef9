//! Where one worker gathers what it has for each client while it goes through one read.
//!
//! A read of 64 KiB may hold a thousand small messages for the same client. They are put one behind the other here,
//! without a lock, and go to the client's outbox as one piece when the read is done (or when the piece is large).
//!
//! What several threads send to one client in an order that matters (what a consumer delivers) is lined up in the client's
//! outbox while they hold the lock that the order comes from ([`Stages::line_up`]), and written with the rest.
//!
//! Bound: `STAGE_MAX` bytes per client and `TOTAL_MAX` in all; overflow is an early hand-over.

use crate::client::Client;
use crate::outbox::{NO_SLOT, Pushed};
use crate::reason::CloseReason;
use crate::subscription::Handle;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// A piece of this many bytes is handed over at once.
const STAGE_MAX: usize = 256 * 1024;
/// With this many bytes staged in all, everything is handed over.
const TOTAL_MAX: usize = 8 * 1024 * 1024;
/// Bytes of buffers kept for the next read, and the largest buffer that is kept.
const SPARE: usize = 4 * 1024 * 1024;
const SPARE_MAX: usize = 2 * STAGE_MAX;

/// What is gathered for one client.
pub(crate) struct Stage {
    client: Arc<Client>,
    pub(crate) buf: Vec<u8>,
    msgs: u64,
    bytes: u64,
    /// The subscription that got the last messages, and how many: counted when another one's turn comes.
    run: Option<(Handle, u64)>,
    /// Something of it is in the outbox already and nobody was told to write it.
    lined_up: bool,
}

impl Stage {
    /// Counts one message of `size` bytes of header and payload for `sub`.
    #[inline]
    pub(crate) fn count(&mut self, sub: &Handle, size: usize) {
        self.msgs += 1;
        self.bytes += size as u64;
        match &mut self.run {
            Some((last, n)) if Arc::ptr_eq(last, sub) => *n += 1,
            _ => self.start_run(sub),
        }
    }

    #[cold]
    fn start_run(&mut self, sub: &Handle) {
        self.end_run();
        self.run = Some((sub.clone(), 1));
    }

    /// Counts one message that no run is to know of, because its subscription counted it already.
    pub(crate) fn count_alone(&mut self, size: usize) {
        self.msgs += 1;
        self.bytes += size as u64;
    }

    fn take_counts(&mut self) -> (u64, u64) {
        (std::mem::take(&mut self.msgs), std::mem::take(&mut self.bytes))
    }

    fn end_run(&mut self) {
        if let Some((sub, n)) = self.run.take() {
            sub.count(n);
        }
    }
}

/// What all clients together were handed in one read.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Sent {
    pub(crate) msgs: u64,
    pub(crate) bytes: u64,
    pub(crate) slow_consumers: u64,
}

/// See the module's introduction.
pub(crate) struct Stages {
    worker: usize,
    live: Vec<Stage>,
    spare: Vec<Vec<u8>>,
    spare_bytes: usize,
    /// Most bytes that may wait for one client.
    pub(crate) max_pending: usize,
    pub(crate) no_stall: bool,
    /// With more than this waiting for a receiver, `crowd_met` is set.
    pub(crate) crowd: usize,
    pub(crate) crowd_met: bool,
    total: usize,
    /// What is put here now is to be lined up before anybody else's.
    pub(crate) in_order: bool,
    /// Where such things are.
    ordered: Vec<u32>,
    pub(crate) sent: Sent,
    /// A client that was found crowded since the last look.
    crowded: Option<Arc<Client>>,
}

impl Stages {
    pub(crate) fn new(worker: usize) -> Self {
        assert!(worker < crate::outbox::WORKERS_MAX, "outboxes have no place for worker {worker}");
        Stages {
            worker,
            live: Vec::new(),
            spare: Vec::new(),
            spare_bytes: 0,
            max_pending: usize::MAX,
            no_stall: false,
            crowd: usize::MAX,
            crowd_met: false,
            total: 0,
            in_order: false,
            ordered: Vec::new(),
            sent: Sent::default(),
            crowded: None,
        }
    }

    /// The place for `client`.
    #[inline]
    pub(crate) fn at(&mut self, client: &Arc<Client>) -> &mut Stage {
        let slot = &client.outbox.slots[self.worker];
        let mut at = slot.load(Ordering::Relaxed);
        if at == NO_SLOT {
            at = self.live.len() as u32;
            slot.store(at, Ordering::Relaxed);
            let buf = self.spare.pop().unwrap_or_default();
            self.spare_bytes -= buf.capacity();
            self.live.push(Stage {
                client: client.clone(),
                buf,
                msgs: 0,
                bytes: 0,
                run: None,
                lined_up: false,
            });
        }
        &mut self.live[at as usize]
    }

    /// To be called after something was put for `client`: hands over early what has grown large.
    #[inline]
    pub(crate) fn grown(&mut self, client: &Arc<Client>, by: usize) {
        self.total += by;
        if self.crowd != usize::MAX && client.outbox.pending() > self.crowd {
            self.crowd_met = true;
        }
        if self.total > TOTAL_MAX {
            return self.flush();
        }
        let at = client.outbox.slots[self.worker].load(Ordering::Relaxed);
        if self.in_order && self.ordered.last() != Some(&at) {
            self.ordered.push(at);
        }
        if self.live[at as usize].buf.len() >= STAGE_MAX {
            self.hand_over(at as usize);
        }
    }

    /// Puts everything that was staged with `in_order` into outboxes, in front of whatever comes there from now on.
    pub(crate) fn line_up(&mut self) {
        while let Some(at) = self.ordered.pop() {
            let stage = &mut self.live[at as usize];
            if stage.buf.is_empty() {
                continue;
            }
            let (msgs, bytes) = stage.take_counts();
            self.sent.msgs += msgs;
            self.sent.bytes += bytes;
            stage.lined_up = true;
            let pushed = stage.client.outbox.line_up(&mut stage.buf, msgs, bytes, self.max_pending);
            self.note(at as usize, pushed);
        }
    }

    /// Hands everything over.
    pub(crate) fn flush(&mut self) {
        for at in 0..self.live.len() {
            self.hand_over(at);
        }
        for mut stage in self.live.drain(..) {
            stage.end_run();
            stage.client.outbox.slots[self.worker].store(NO_SLOT, Ordering::Relaxed);
            let size = stage.buf.capacity();
            if (1..=SPARE_MAX).contains(&size) && self.spare_bytes + size <= SPARE {
                self.spare_bytes += size;
                self.spare.push(stage.buf);
            }
        }
        self.ordered.clear();
        self.total = 0;
    }

    /// Counts what is staged for `client` as delivered, so that its subscriptions know their true numbers.
    pub(crate) fn flush_runs(&mut self, client: &Arc<Client>) {
        let at = client.outbox.slots[self.worker].load(Ordering::Relaxed);
        if at != NO_SLOT {
            self.live[at as usize].end_run();
        }
    }

    /// Whether anything waits for a flush.
    pub(crate) fn is_empty(&self) -> bool {
        self.live.is_empty()
    }

    /// The crowded client that was met since the last call, if any.
    pub(crate) fn take_crowded(&mut self) -> Option<Arc<Client>> {
        self.crowded.take()
    }

    /// Forgets buffers kept for later.
    pub(crate) fn shrink(&mut self) {
        self.spare = Vec::new();
        self.spare_bytes = 0;
    }

    fn hand_over(&mut self, at: usize) {
        let stage = &mut self.live[at];
        let lined_up = std::mem::take(&mut stage.lined_up);
        if stage.buf.is_empty() && !lined_up {
            return;
        }
        let (msgs, bytes) = stage.take_counts();
        self.sent.msgs += msgs;
        self.sent.bytes += bytes;
        let (outbox, transport) = (&stage.client.outbox, stage.client.transport());
        let pushed = match stage.buf.is_empty() {
            true => outbox.write_waiting(self.max_pending, transport),
            false => outbox.push(&mut stage.buf, msgs, bytes, self.max_pending, transport),
        };
        self.note(at, pushed);
    }

    /// Draws the consequences of how a hand-over went.
    fn note(&mut self, at: usize, pushed: Pushed) {
        let client = &self.live[at].client;
        match pushed {
            Pushed::Sent | Pushed::Closed => {}
            Pushed::Waiting(pending) => {
                self.crowd_met |= pending > self.crowd;
                if pending > self.max_pending / 4 * 3 {
                    client.set_crowded(true);
                    self.crowded = Some(client.clone());
                }
            }
            Pushed::Overflow => {
                if client.closing().is_none() {
                    self.sent.slow_consumers += 1;
                }
                client.close(CloseReason::SlowConsumerPendingBytes);
            }
            Pushed::Broken => client.close(CloseReason::WriteError),
        }
    }
}

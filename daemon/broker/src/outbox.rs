//! What waits to be written to one client, and who writes it.
//!
//! Whoever produces bytes for a client writes them to its socket there and then, as long as the socket takes them and
//! nobody else is writing. Only when the socket is full does the client's own task take over. No lock is held while
//! a write runs: the writer takes the chunks out, and producers that come meanwhile leave theirs behind it.
//!
//! Bound: `max_pending` bytes. Overflow: the client is a slow consumer, and is closed.

use parking_lot::Mutex;
use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

/// Most worker threads a server may have: each outbox has a place for each of them.
pub const WORKERS_MAX: usize = 16;

/// Chunks written by one system call.
const SLICES: usize = 64;
/// Rounds that a producer writes on behalf of others before it leaves the rest to the client's own task.
const ROUNDS: usize = 4;
/// Small pieces that wait are gathered in chunks of at least this capacity.
const CHUNK: usize = 16 * 1024;

/// The socket of a client, as far as the broker needs one.
pub trait Transport: Send + Sync {
    /// Whether any thread may write ([`Transport::try_write`]); otherwise only the client's own task does.
    fn direct(&self) -> bool;
    /// Writes what the socket takes now. `WouldBlock` when that is nothing.
    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    /// Has the client's own task look at its client again.
    fn wake(&self);
}

/// What became of bytes that were handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// Nothing waits any more.
    Sent,
    /// This many bytes wait.
    Waiting(usize),
    /// More than the bound would wait: nothing was taken.
    Overflow,
    /// The client is gone: nothing was taken.
    Closed,
    /// The socket is broken.
    Broken,
}

#[derive(Default)]
struct Queue {
    chunks: VecDeque<Vec<u8>>,
    /// Bytes of the first chunk that are written already.
    head: usize,
    /// Somebody has taken chunks out and writes them.
    writing: bool,
    /// The socket was full when last tried: the client's task is to go on.
    blocked: bool,
    closed: bool,
    msgs: u64,
    bytes: u64,
    /// Bytes ever written to the socket.
    written: u64,
}

/// See the module's introduction.
pub struct Outbox {
    queue: Mutex<Queue>,
    pending: AtomicUsize,
    /// For each worker, where in its stages this client's bytes are gathered. Only that worker reads or writes it.
    pub(crate) slots: [AtomicU32; WORKERS_MAX],
}

pub(crate) const NO_SLOT: u32 = u32::MAX;

impl Default for Outbox {
    fn default() -> Self {
        Outbox {
            queue: Mutex::default(),
            pending: AtomicUsize::new(0),
            slots: [const { AtomicU32::new(NO_SLOT) }; WORKERS_MAX],
        }
    }
}

impl Outbox {
    /// Bytes that wait.
    #[inline]
    pub fn pending(&self) -> usize {
        self.pending.load(Ordering::Relaxed)
    }

    /// Messages and bytes ever handed over for this client, and bytes ever written.
    pub fn sent(&self) -> (u64, u64, u64) {
        let q = self.queue.lock();
        (q.msgs, q.bytes, q.written)
    }

    /// Takes no more, and forgets what waits.
    pub fn close(&self) {
        let mut q = self.queue.lock();
        q.closed = true;
        q.chunks = VecDeque::new();
        self.pending.store(0, Ordering::Relaxed);
    }

    /// Hands `data` over, which is left empty; it holds `msgs` messages of `bytes` bytes. Writes at once if it can.
    pub fn push(
        &self,
        data: &mut Vec<u8>,
        msgs: u64,
        bytes: u64,
        max_pending: usize,
        transport: &dyn Transport,
    ) -> Pushed {
        let mut q = self.queue.lock();
        if q.closed {
            data.clear();
            return Pushed::Closed;
        }
        q.msgs += msgs;
        q.bytes += bytes;
        if !q.writing && q.chunks.is_empty() && transport.direct() {
            q.writing = true;
            drop(q);
            let (wrote, end) = write_now(data, transport);
            q = self.queue.lock();
            q.writing = false;
            q.written += wrote as u64;
            if let Some(End::Broken) = end {
                data.clear();
                return Pushed::Broken;
            }
            if wrote < data.len() {
                q.blocked = true;
                self.put_back(&mut q, vec![std::mem::take(data)].into(), wrote);
            }
        } else {
            if self.pending() + data.len() > max_pending {
                data.clear();
                return Pushed::Overflow;
            }
            self.append(&mut q, data);
        }
        data.clear();
        self.settle(q, max_pending, transport)
    }

    /// Puts `data` behind what waits and writes nothing: [`Outbox::write_waiting`] is to follow. For producers that must
    /// not come in each other's way, and hold a lock for that.
    pub fn line_up(&self, data: &mut Vec<u8>, msgs: u64, bytes: u64, max_pending: usize) -> Pushed {
        let mut q = self.queue.lock();
        let pushed = if q.closed {
            Pushed::Closed
        } else if self.pending() + data.len() > max_pending {
            Pushed::Overflow
        } else {
            q.msgs += msgs;
            q.bytes += bytes;
            self.append(&mut q, data);
            Pushed::Waiting(self.pending())
        };
        data.clear();
        pushed
    }

    /// Writes what was lined up, or has somebody else do so.
    pub fn write_waiting(&self, max_pending: usize, transport: &dyn Transport) -> Pushed {
        let q = self.queue.lock();
        if q.closed { Pushed::Closed } else { self.settle(q, max_pending, transport) }
    }

    /// After bytes were added or a write ended: go on writing, or have somebody else do so.
    fn settle(
        &self,
        q: parking_lot::MutexGuard<'_, Queue>,
        max_pending: usize,
        transport: &dyn Transport,
    ) -> Pushed {
        if q.chunks.is_empty() {
            return Pushed::Sent;
        }
        let (writing, blocked) = (q.writing, q.blocked);
        drop(q);
        if self.pending() > max_pending {
            return Pushed::Overflow;
        }
        if writing {
            return Pushed::Waiting(self.pending());
        }
        if blocked || !transport.direct() {
            transport.wake();
            return Pushed::Waiting(self.pending());
        }
        let flushed = self.flush(transport);
        if let Pushed::Waiting(_) = flushed {
            transport.wake();
        }
        flushed
    }

    /// Whether some thread is writing right now. It will wake the owner if anything is left.
    pub fn is_writing(&self) -> bool {
        self.queue.lock().writing
    }

    /// Writes what waits. The client's own task calls this when its socket takes bytes again.
    pub fn flush(&self, transport: &dyn Transport) -> Pushed {
        for _ in 0..ROUNDS {
            let mut q = self.queue.lock();
            if q.closed {
                return Pushed::Closed;
            }
            if q.chunks.is_empty() || q.writing {
                return if q.chunks.is_empty() { Pushed::Sent } else { Pushed::Waiting(self.pending()) };
            }
            q.writing = true;
            q.blocked = false;
            let (mut chunks, mut head) = (std::mem::take(&mut q.chunks), std::mem::take(&mut q.head));
            drop(q);
            let (wrote, end) = write_chunks(&mut chunks, &mut head, transport);
            let mut q = self.queue.lock();
            q.writing = false;
            q.written += wrote as u64;
            self.pending.fetch_sub(wrote.min(self.pending()), Ordering::Relaxed);
            if q.closed {
                return Pushed::Closed;
            }
            if !chunks.is_empty() {
                chunks.append(&mut q.chunks);
                q.chunks = chunks;
                q.head = head;
            }
            match end {
                Some(End::Broken) => return Pushed::Broken,
                Some(End::Full) => {
                    q.blocked = true;
                    return Pushed::Waiting(self.pending());
                }
                None if q.chunks.is_empty() => return Pushed::Sent,
                None => {}
            }
        }
        transport.wake();
        Pushed::Waiting(self.pending())
    }

    /// Takes everything that waits, for a client whose own task writes (TLS).
    pub fn take(&self) -> VecDeque<Vec<u8>> {
        let mut q = self.queue.lock();
        let mut chunks = std::mem::take(&mut q.chunks);
        if q.head > 0
            && let Some(first) = chunks.front_mut()
        {
            first.drain(..q.head);
        }
        q.head = 0;
        self.pending.store(0, Ordering::Relaxed);
        chunks
    }

    /// Counts bytes that a client's own task took with [`Outbox::take`] and has not written yet as waiting again.
    pub fn set_held(&self, bytes: usize, wrote: usize) {
        let mut q = self.queue.lock();
        q.written += wrote as u64;
        let queued: usize = q.chunks.iter().map(Vec::len).sum();
        self.pending.store(queued + bytes, Ordering::Relaxed);
    }

    fn append(&self, q: &mut Queue, data: &mut Vec<u8>) {
        self.pending.fetch_add(data.len(), Ordering::Relaxed);
        if let Some(last) = q.chunks.back_mut()
            && last.capacity() - last.len() >= data.len()
        {
            return last.extend_from_slice(data);
        }
        if data.len() >= data.capacity() / 2 {
            q.chunks.push_back(std::mem::take(data));
        } else {
            let mut chunk = Vec::with_capacity(data.len().max(CHUNK));
            chunk.extend_from_slice(data);
            q.chunks.push_back(chunk);
        }
    }

    /// Puts chunks that could not be written before those that came meanwhile.
    fn put_back(&self, q: &mut Queue, mut chunks: VecDeque<Vec<u8>>, head: usize) {
        let waiting: usize = chunks.iter().map(Vec::len).sum::<usize>() - head;
        self.pending.fetch_add(waiting, Ordering::Relaxed);
        chunks.append(&mut q.chunks);
        q.chunks = chunks;
        q.head = head;
    }
}

/// Why a write stopped early.
enum End {
    Full,
    Broken,
}

fn write_now(data: &[u8], transport: &dyn Transport) -> (usize, Option<End>) {
    let mut wrote = 0;
    while wrote < data.len() {
        match transport.try_write(&[IoSlice::new(&data[wrote..])]) {
            Ok(0) => return (wrote, Some(End::Broken)),
            Ok(n) => wrote += n,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return (wrote, Some(End::Full)),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return (wrote, Some(End::Broken)),
        }
    }
    (wrote, None)
}

/// Writes chunks from the front, dropping those that are done; `head` is where the first one starts.
fn write_chunks(
    chunks: &mut VecDeque<Vec<u8>>,
    head: &mut usize,
    transport: &dyn Transport,
) -> (usize, Option<End>) {
    let mut total = 0;
    while !chunks.is_empty() {
        let mut slices = [IoSlice::new(&[]); SLICES];
        let mut n = 0;
        for chunk in chunks.iter().take(SLICES) {
            let from = if n == 0 { *head } else { 0 };
            slices[n] = IoSlice::new(&chunk[from..]);
            n += 1;
        }
        let wrote = match transport.try_write(&slices[..n]) {
            Ok(0) => return (total, Some(End::Broken)),
            Ok(wrote) => wrote,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return (total, Some(End::Full)),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return (total, Some(End::Broken)),
        };
        total += wrote;
        let mut left = wrote + *head;
        while let Some(first) = chunks.front()
            && left >= first.len()
        {
            left -= first.len();
            chunks.pop_front();
        }
        *head = left;
    }
    (total, None)
}

#[cfg(test)]
#[path = "outbox/tests.rs"]
mod tests;

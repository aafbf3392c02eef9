//! The socket as other threads see it: they may write to it when it is plain, and wake its owner.

use crate::websocket::Direct;
use arc_swap::ArcSwapOption;
use atomic_waker::AtomicWaker;
use daemon_broker::Transport;
use parking_lot::Mutex;
use std::io::{self, IoSlice};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Waker;
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;

/// See the module's introduction.
#[derive(Default)]
pub struct Link {
    socket: ArcSwapOption<OwnedWriteHalf>,
    direct: AtomicBool,
    owner: AtomicWaker,
    /// For WebSocket.
    frames: Option<Frames>,
}

/// Frames around what is written. Only one thread writes at a time, so nobody waits for the lock but for moments.
#[derive(Default)]
struct Frames {
    direct: Mutex<Direct>,
    /// Control frames wait.
    control: AtomicBool,
}

impl Link {
    /// A link that puts everything into WebSocket frames.
    pub fn framed() -> Self {
        Link { frames: Some(Frames::default()), ..Link::default() }
    }

    /// Has a control frame sent between messages.
    pub fn push_control(&self, frame: &[u8], last: bool) {
        if let Some(frames) = &self.frames {
            let mut direct = frames.direct.lock();
            direct.push_control(frame, last);
            frames.control.store(true, Ordering::Relaxed);
        }
    }

    /// Whether control frames wait.
    pub fn has_control(&self) -> bool {
        self.frames.as_ref().is_some_and(|frames| frames.control.load(Ordering::Relaxed))
    }

    /// Writes control frames. `WouldBlock` when the socket is full, or a message stands half written.
    pub fn write_control(&self) -> io::Result<()> {
        let Some(frames) = &self.frames else { return Ok(()) };
        let mut direct = frames.direct.lock();
        direct.write_control(|bufs| self.try_write_raw(bufs))?;
        frames.control.store(false, Ordering::Relaxed);
        Ok(())
    }

    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        let Some(frames) = &self.frames else { return self.try_write_raw(bufs) };
        let mut direct = frames.direct.lock();
        let wrote = direct.write(bufs, |bufs| self.try_write_raw(bufs));
        if frames.control.load(Ordering::Relaxed) {
            match direct.has_control() {
                true => self.owner.wake(),
                false => frames.control.store(false, Ordering::Relaxed),
            }
        }
        wrote
    }

    fn try_write_raw(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        let wrote = self.with_socket(|socket| match bufs {
            [one] => socket.try_write(one),
            many => socket.try_write_vectored(many),
        });
        wrote.unwrap_or_else(|| Err(io::ErrorKind::NotConnected.into()))
    }

    /// From now on anybody may write to `socket`.
    pub fn open(&self, socket: OwnedWriteHalf) {
        self.socket.store(Some(Arc::new(socket)));
        self.direct.store(true, Ordering::Release);
    }

    /// Lets go of the socket. Whoever still knows this client can write no more, and keeps no descriptor open.
    pub fn close(&self) {
        self.socket.store(None);
    }

    /// Does something with the socket, if anybody may write to it and it is open.
    pub fn with_socket<R>(&self, f: impl FnOnce(&TcpStream) -> R) -> Option<R> {
        self.socket.load().as_ref().map(|socket| f(socket.as_ref().as_ref()))
    }

    pub fn register(&self, owner: &Waker) {
        self.owner.register(owner);
    }
}

/// The handle that the broker keeps.
pub struct Shared(pub Arc<Link>);

impl Transport for Shared {
    fn direct(&self) -> bool {
        self.0.direct.load(Ordering::Acquire)
    }

    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        self.0.try_write(bufs)
    }

    fn wake(&self) {
        self.0.owner.wake();
    }
}

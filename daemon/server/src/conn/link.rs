//! The socket as other threads see it: they may write to it when it is plain, and wake its owner.

use atomic_waker::AtomicWaker;
use daemon_broker::Transport;
use std::io::{self, IoSlice};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::Waker;
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;

/// See the module's introduction.
#[derive(Default)]
pub struct Link {
    socket: OnceLock<OwnedWriteHalf>,
    direct: AtomicBool,
    owner: AtomicWaker,
}

impl Link {
    /// From now on anybody may write to `socket`.
    pub fn open(&self, socket: OwnedWriteHalf) {
        if self.socket.set(socket).is_ok() {
            self.direct.store(true, Ordering::Release);
        }
    }

    /// The socket, if anybody may write to it.
    pub fn socket(&self) -> Option<&TcpStream> {
        self.socket.get().map(AsRef::as_ref)
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
        match self.0.socket() {
            Some(socket) => match bufs {
                [one] => socket.try_write(one),
                many => socket.try_write_vectored(many),
            },
            None => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    fn wake(&self) {
        self.0.owner.wake();
    }
}

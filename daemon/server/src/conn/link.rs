//! The socket as other threads see it: they may write to it when it is plain, and wake its owner.

use arc_swap::ArcSwapOption;
use atomic_waker::AtomicWaker;
use daemon_broker::Transport;
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
}

impl Link {
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
        let wrote = self.0.with_socket(|socket| match bufs {
            [one] => socket.try_write(one),
            many => socket.try_write_vectored(many),
        });
        wrote.unwrap_or_else(|| Err(io::ErrorKind::NotConnected.into()))
    }

    fn wake(&self) {
        self.0.owner.wake();
    }
}

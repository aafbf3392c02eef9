//! The signals a running server answers, as a stream of events.

use std::fmt;
use std::io;

use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

/// What a signal asks for. `Display` gives the signal's name as log lines carry it (`Trapped "hangup" signal`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalEvent {
    /// SIGINT: shut down, exit status 0.
    Interrupt,
    /// SIGTERM: shut down, exit status 0.
    Terminate,
    /// SIGHUP: read the configuration again.
    Reload,
    /// SIGUSR1: open the log file again.
    ReopenLog,
    /// SIGUSR2: lame duck mode.
    LameDuck,
}

impl fmt::Display for SignalEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SignalEvent::Interrupt => "interrupt",
            SignalEvent::Terminate => "terminated",
            SignalEvent::Reload => "hangup",
            SignalEvent::ReopenLog => "user defined signal 1",
            SignalEvent::LameDuck => "user defined signal 2",
        })
    }
}

/// From [`Signals::install`] on, these signals no longer end the process; signals of one kind that arrive together
/// count once.
pub struct Signals {
    interrupt: Stream,
    terminate: Stream,
    hangup: Stream,
    user1: Stream,
    user2: Stream,
}

impl Signals {
    /// Must be called inside a tokio runtime with IO enabled.
    pub fn install() -> io::Result<Self> {
        Ok(Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: signal(SignalKind::hangup())?,
            user1: signal(SignalKind::user_defined1())?,
            user2: signal(SignalKind::user_defined2())?,
        })
    }

    /// The next event; safe to drop while waiting.
    pub async fn next(&mut self) -> SignalEvent {
        tokio::select! {
            biased;
            _ = self.terminate.recv() => SignalEvent::Terminate,
            _ = self.interrupt.recv() => SignalEvent::Interrupt,
            _ = self.user2.recv() => SignalEvent::LameDuck,
            _ = self.hangup.recv() => SignalEvent::Reload,
            _ = self.user1.recv() => SignalEvent::ReopenLog,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::process::{Signal, getpid, kill_process};

    /// One test for all: signals reach the whole process, so two tests of them would meet.
    #[tokio::test]
    async fn every_signal_becomes_its_event() {
        let mut signals = Signals::install().unwrap();
        let table = [
            (Signal::INT, SignalEvent::Interrupt, "interrupt"),
            (Signal::TERM, SignalEvent::Terminate, "terminated"),
            (Signal::HUP, SignalEvent::Reload, "hangup"),
            (Signal::USR1, SignalEvent::ReopenLog, "user defined signal 1"),
            (Signal::USR2, SignalEvent::LameDuck, "user defined signal 2"),
        ];
        for (signal, event, name) in table {
            kill_process(getpid(), signal).unwrap();
            assert_eq!(signals.next().await, event);
            assert_eq!(event.to_string(), name);
        }
    }
}

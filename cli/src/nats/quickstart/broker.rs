//! Servers in processes of their own, for what cannot be done to the one inside this program: to be killed.
//!
//! None outlives the tour: whoever ends it closes [`Brokers`], which kills what runs and lets nothing start any more.

use std::fs::File;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use super::tour::Tour;
use crate::failure::{Failure, Outcome};

/// What stands before a server's URL when it says that it is up.
const LABEL: &str = "clients";

/// All of them.
#[derive(Clone, Default)]
pub struct Brokers(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    running: Option<Running>,
    closed: bool,
}

struct Running {
    child: Child,
    /// Open as long as the server may say something.
    _out: Lines<BufReader<ChildStdout>>,
}

impl Brokers {
    /// Kills the one that runs; no other will start.
    pub fn close(&self) {
        self.with(|state| state.closed = true);
        self.kill();
    }

    /// Kills the one that runs, with the signal that no process can do anything about.
    pub fn kill(&self) {
        if let Some(mut running) = self.with(|state| state.running.take()) {
            // One that has ended already needs no killing.
            let _ = running.child.start_kill();
        }
    }

    /// Starts one with its streams in `store`, in the place of the one before it; its URL. Its log goes to `log`.
    pub fn start(&self, tour: &Tour, store: &Path, log: &Path) -> Outcome<String> {
        self.kill();
        tour.wait(async {
            let mut child = command(store, log)?.spawn().map_err(|e| {
                Failure::new(e).context("cannot start this program once more, as a server of its own")
            })?;
            let out = child.stdout.take().ok_or_else(|| Failure::new("the server's output is missing"))?;
            let mut out = BufReader::new(out).lines();
            while let Some(line) = out.next_line().await? {
                if let Some(url) = line.trim().strip_prefix(LABEL) {
                    self.keep(Running { child, _out: out })?;
                    return Ok(url.trim().to_string());
                }
            }
            Err(Failure::new(format!("a second server did not start, its log is {}", log.display())))
        })
    }

    fn keep(&self, running: Running) -> Outcome {
        // Dropping one that is not wanted any more kills it.
        self.with(|state| match state.closed {
            true => Err(Failure::new("the tour has ended")),
            false => {
                state.running = Some(running);
                Ok(())
            }
        })
    }

    fn with<R>(&self, f: impl FnOnce(&mut State) -> R) -> R {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// This program once more, as `server run`.
fn command(store: &Path, log: &Path) -> Outcome<Command> {
    let log = File::options().create(true).append(true).open(log)?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["server", "run", "second", "--port=-1", "--http-port=0", "--store-dir"]).arg(store);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log).kill_on_drop(true);
    Ok(command)
}

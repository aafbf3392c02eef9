//! What all parts of a running server share.

use crate::clock::Clock;
use crate::gate::Gate;
use crate::http::Http;
use crate::jetstream::Slot;
use crate::log::Log;
use crate::policy::{Place, policy};
use crate::resolver::Running;
use crate::system::System;
use crate::tls::Tls;
use crate::websocket;
use crate::worker::Worker;
use arc_swap::{ArcSwap, ArcSwapOption};
use daemon_broker::{Broker, Totals};
use daemon_config::options::Options;
use daemon_keys::Identity;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Puts the configuration file into force, and says under which digest, or why not.
pub type Reloader = Box<dyn Fn() -> Result<String, String> + Send>;

/// See the module's introduction.
pub struct State {
    pub broker: Arc<Broker>,
    pub clock: Clock,
    pub log: Log,
    pub identity: Identity,
    /// Operator mode, if that is on.
    pub resolver: std::sync::OnceLock<Mutex<Running>>,
    /// Who looks into who clients are.
    pub gate: Arc<Gate>,
    pub options: ArcSwap<Options>,
    pub place: Mutex<Place>,
    pub tls: ArcSwapOption<Tls>,
    pub workers: Vec<Worker>,
    /// One per thread that sends messages.
    pub totals: Vec<Arc<Totals>>,
    pub jetstream: Arc<Slot>,
    pub http: Http,
    pub websocket: Option<Arc<websocket::Listener>>,
    pub system: System,
    /// Reads the configuration again, where there is a file to read; one at a time.
    pub reloader: Mutex<Option<Reloader>>,
    /// Nobody new is let in.
    pub lame_duck: AtomicBool,
    /// Unix nanoseconds.
    pub started: i64,
    /// When the configuration in force was read.
    pub config_loaded: Mutex<i64>,
}

impl State {
    /// Where the next connection goes.
    pub fn quietest_worker(&self) -> &Worker {
        self.workers.iter().min_by_key(|w| w.connections()).expect("a server has workers")
    }

    /// Reads the configuration file again, and says in the log when that is done.
    pub fn reload_from_file(&self) -> Result<(), String> {
        let reloader = self.reloader.lock();
        let reload =
            reloader.as_ref().ok_or("can only reload config when a file is provided using -c or --config")?;
        let digest = reload()?;
        self.log.info(format_args!("Reloaded server configuration ({digest})"));
        Ok(())
    }

    /// Puts the options and the place into force for all sessions; `announce` has clients told the new INFO.
    pub fn enforce(&self, announce: bool) {
        let policy = policy(&self.options.load(), &self.place.lock());
        match announce {
            true => self.broker.announce(policy),
            false => self.broker.set_policy(policy),
        }
    }
}

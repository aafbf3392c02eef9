//! The place of JetStream in a server: it may be turned on and off while the server runs.
//!
//! Threads that serve clients live longer than an engine, so they look here for the one that runs.

use super::commits::EngineKeeper;
use super::engine::{Engine, JetStreamError, MakeContext, Shell};
use super::start::start;
use crate::clock::Clock;
use crate::log::Log;
use crate::policy::Place;
use arc_swap::ArcSwapOption;
use daemon_broker::{Broker, Context, Guest, Keeper, Waiting};
use daemon_config::options::Options;
use daemon_store::disk::Disk;
use std::sync::Arc;
use std::time::Duration;

/// How long whoever waits for messages may take to be told that none will come.
const FAREWELL: Duration = Duration::from_secs(1);

/// What every engine of a server is started with.
pub struct Surroundings {
    pub clock: Clock,
    pub log: Log,
    pub make_context: MakeContext,
    /// See [`Shell::first_worker`].
    pub first_worker: usize,
    /// Where it keeps everything, if not in the folder that the options name.
    pub disk: Option<Arc<dyn Disk>>,
}

/// See the module's introduction.
pub struct Slot {
    engine: ArcSwapOption<Engine>,
    around: Surroundings,
}

impl Slot {
    /// Nothing runs yet.
    pub fn new(around: Surroundings) -> Arc<Slot> {
        Arc::new(Slot { engine: ArcSwapOption::empty(), around })
    }

    /// What runs, if JetStream is on.
    pub fn get(&self) -> Option<Arc<Engine>> {
        self.engine.load_full()
    }

    pub fn is_on(&self) -> bool {
        self.engine.load().is_some()
    }

    /// Opens what is stored and serves it. Nothing is to run.
    pub fn turn_on(
        &self,
        options: &Options,
        place: &Place,
        broker: &Arc<Broker>,
    ) -> Result<(), JetStreamError> {
        let Surroundings { clock, log, make_context, first_worker, disk } = &self.around;
        let shell = Shell {
            clock: *clock,
            log: log.clone(),
            make_context: make_context.clone(),
            first_worker: *first_worker,
        };
        self.engine.store(Some(start(options, place, broker, shell, disk.clone())?));
        Ok(())
    }

    /// Writes everything to files and serves nothing any more; streams in memory are gone. Returns when the store is free
    /// for the next engine.
    pub fn turn_off(&self) {
        let Some(engine) = self.engine.load_full() else { return };
        let log = &self.around.log;
        log.info("Initiating JetStream Shutdown...");
        engine.say_farewell(FAREWELL);
        engine.change_accounts(vec![], true);
        engine.stop();
        self.engine.store(None);
        log.info("JetStream Shutdown");
    }

    /// Ends what runs, for good.
    pub fn stop(&self) {
        if let Some(engine) = self.get() {
            engine.stop();
        }
    }

    /// The keeper for the contexts of threads that are no engine's.
    pub fn keeper(self: &Arc<Self>) -> Arc<dyn Keeper> {
        Arc::new(SlotKeeper(self.clone()))
    }
}

/// Hands to the engine that runs. What was for one that does not run any more is safe, or nobody was told that it is.
struct SlotKeeper(Arc<Slot>);

impl Keeper for SlotKeeper {
    fn keep(&self, guests: &mut Vec<Arc<dyn Guest>>, cx: &mut Context) {
        if let Some(engine) = &*self.0.engine.load() {
            EngineKeeper::hand_over(engine, guests, cx);
        }
    }

    fn later(&self, waiting: Vec<Waiting>) {
        if let Some(engine) = &*self.0.engine.load() {
            engine.alarm.pass_on(waiting);
        }
    }
}

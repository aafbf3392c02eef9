//! One backup that is being sent.

use super::cell::StreamCell;
use super::engine::Engine;
use super::fx::{Fx, moment};
use super::start::friendly;
use super::transfers::Event;
use daemon_broker::{Client, Context};
use daemon_jetstream::snapshot::{SnapshotSender, Step};
use schemas::go::duration;
use std::sync::Arc;

/// See the module's introduction.
pub struct SnapshotTransfer {
    sender: SnapshotSender,
    cell: Arc<StreamCell>,
    client: Arc<Client>,
    due: u64,
    /// Unix nanoseconds.
    began: i64,
}

impl SnapshotTransfer {
    /// What begins a backup: to be given to [`super::transfers::Transfers::push`] when its request was answered.
    pub fn begin(engine: &Arc<Engine>, cell: &Arc<StreamCell>, sender: SnapshotSender) -> Event {
        let log = &engine.log;
        log.info(format_args!("Starting snapshot for stream '{} > {}'", cell.account.name, cell.name));
        let began = engine.clock.now().wall;
        let (id, client) = engine.transfers.listen(engine, &cell.account, &sender.ack_subject());
        Event::Snapshot(id, Box::new(SnapshotTransfer { sender, cell: cell.clone(), client, due: 0, began }))
    }

    /// When it goes on, by the monotone clock.
    pub fn due(&self) -> u64 {
        self.due
    }

    pub fn on_ack(&mut self) {
        self.sender.on_ack();
        self.due = 0;
    }

    /// Sends some more. False: it has ended.
    pub fn go_on(&mut self, engine: &Engine, cx: &mut Context) -> bool {
        match self.cell.is_gone() {
            true => self.sender.read(None),
            false => self.sender.read(Some(&self.cell.lock())),
        }
        let now = engine.clock.now();
        match self.sender.send(moment(now), &mut Fx::new(cx, &self.cell.account, now)) {
            Step::Again => self.due = 0,
            Step::Wait(due) => self.due = due,
            Step::Done => {
                self.dismiss();
                self.report(engine);
                return false;
            }
        }
        true
    }

    fn report(&self, engine: &Engine) {
        let (account, stream) = (&self.cell.account.name, &self.cell.name);
        let time = duration::to_string(engine.clock.now().wall.saturating_sub(self.began));
        let size = friendly(i64::try_from(self.sender.state().bytes).unwrap_or(i64::MAX));
        let log = &engine.log;
        match self.sender.error() {
            None => log.info(format_args!(
                "Completed snapshot of {size} for stream '{account} > {stream}' in {time}"
            )),
            Some(error) => log.warn(format_args!(
                "Snapshot for stream '{account} > {stream}' failed after {time}: {error}"
            )),
        }
    }

    /// Hears no acknowledgements any more.
    pub fn dismiss(&self) {
        self.client.dismiss_guest();
    }
}

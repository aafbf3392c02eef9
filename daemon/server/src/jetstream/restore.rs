//! One stream that is being made of a backup: nobody sees it before everything is there and safe.

use super::cell::StreamCell;
use super::engine::Engine;
use super::estate::Estate;
use super::fx::{Fx, moment};
use super::start::friendly;
use super::transfers::Event;
use daemon_broker::{Client, Context};
use daemon_jetstream::api::advisory;
use daemon_jetstream::keep::KeepError;
use daemon_jetstream::snapshot::{RestoredConsumer, Restorer};
use daemon_jetstream::stream::config;
use daemon_jetstream::{Effects, Outgoing};
use schemas::advisory::Action;
use schemas::go::duration;
use schemas::jetstream::errors::{NOT_ENABLED_FOR_ACCOUNT, STREAM_NAME_EXIST_RESTORE_FAILED, STREAM_RESTORE};
use schemas::jetstream::stream_api::StreamCreate;
use schemas::jetstream::{ApiError, Response, StreamInfo};
use std::sync::Arc;

/// Bytes of messages that are made safe together.
const BATCH: u64 = 8 * 1024 * 1024;

/// See the module's introduction.
pub struct RestoreTransfer {
    restorer: Restorer,
    estate: Arc<Estate>,
    client: Arc<Client>,
    /// There is none before the first chunk.
    cell: Option<Arc<StreamCell>>,
    /// Bytes of messages that are safe.
    safe: u64,
}

impl RestoreTransfer {
    /// What begins a restore: to be given to [`super::transfers::Transfers::push`].
    pub fn begin(engine: &Arc<Engine>, estate: &Arc<Estate>, restorer: Restorer) -> Event {
        let (account, stream) = (&estate.account.name, &restorer.config().name);
        engine.log.info(format_args!("Starting restore for stream '{account} > {stream}'"));
        let (id, client) = engine.transfers.listen(engine, &estate.account, restorer.subject());
        let estate = estate.clone();
        Event::Restore(id, Box::new(RestoreTransfer { restorer, estate, client, cell: None, safe: 0 }))
    }

    /// When it is given up, by the monotone clock.
    pub fn due(&self) -> u64 {
        self.restorer.deadline()
    }

    /// A chunk came. True: that was the end.
    pub fn on_chunk(&mut self, reply: &[u8], bytes: &[u8], engine: &Arc<Engine>, cx: &mut Context) -> bool {
        if reply.is_empty() {
            self.restorer.fail("every chunk must have a reply subject");
        }
        if reply.is_empty() || bytes.is_empty() {
            self.finish(reply, engine, cx);
            return true;
        }
        self.restorer.on_chunk(bytes, moment(engine.clock.now()));
        self.store(engine, cx);
        self.publish(engine, cx, reply, b"");
        false
    }

    /// Stores what came, and makes it safe bit by bit.
    fn store(&mut self, engine: &Arc<Engine>, cx: &mut Context) {
        if self.restorer.has_failed().is_some() {
            return;
        }
        let cell = match self.cell(engine) {
            Ok(cell) => cell,
            Err(e) => return self.restorer.fail(e),
        };
        let mut more = true;
        while more {
            let held = {
                let mut stream = cell.lock();
                more = self.restorer.store(&mut stream, moment(engine.clock.now()));
                stream.store().state().bytes
            };
            if held.saturating_sub(self.safe) >= BATCH {
                self.safe = held;
                engine.make_safe(&cell, cx);
                // Nobody else looks after a stream that is not there yet.
                engine.scribe.write(engine, &cell, true);
            }
            if cell.lock().has_failed() {
                self.restorer.fail(engine.failure().0);
                more = false;
            }
        }
    }

    fn cell(&mut self, engine: &Arc<Engine>) -> Result<Arc<StreamCell>, KeepError> {
        if let Some(cell) = &self.cell {
            return Ok(cell.clone());
        }
        let account = &self.estate.account;
        let config = self.restorer.config().clone();
        let now = moment(engine.clock.now());
        let domain = &engine.settings.domain;
        let stream =
            engine.keep.begin_restore(&account.name, config, self.estate.usage.clone(), domain, now)?;
        let cell = StreamCell::new(engine, account, stream);
        self.cell = Some(cell.clone());
        Ok(cell)
    }

    /// All chunks came.
    fn finish(&mut self, reply: &[u8], engine: &Arc<Engine>, cx: &mut Context) {
        self.dismiss();
        let (account, name) = (self.estate.account.name.clone(), self.restorer.config().name.clone());
        let result = self.complete(engine, cx);
        let size = friendly(i64::try_from(self.restorer.bytes()).unwrap_or(i64::MAX));
        let time = duration::to_string(engine.clock.now().wall.saturating_sub(self.restorer.started()));
        let answer = match result {
            Ok(info) => {
                let log = &engine.log;
                log.info(format_args!(
                    "Completed restore of {size} for stream '{account} > {name}' in {time}"
                ));
                Response::ok(StreamCreate { info: Some(info), did_create: false })
            }
            Err(error) => {
                self.remove(engine);
                let log = &engine.log;
                log.warn(format_args!(
                    "Restore failed for {size} for stream '{account} > {name}' in {time}: {error}"
                ));
                Response::error(error)
            }
        };
        let now = engine.clock.now();
        self.restorer.complete(moment(now), &mut Fx::new(cx, &self.estate.account, now));
        if !reply.is_empty() {
            self.publish(engine, cx, reply, answer.to_json().as_bytes());
        }
    }

    fn complete(&mut self, engine: &Arc<Engine>, cx: &mut Context) -> Result<StreamInfo, ApiError> {
        let Some(cell) = self.cell.clone() else {
            return Err(match self.restorer.has_failed() {
                Some(error) => error.to_api(),
                None => STREAM_RESTORE.with("no chunk of a backup came"),
            });
        };
        let finished = self.restorer.finish(&mut cell.lock());
        let consumers = finished.map_err(|error| error.to_api())?;
        self.add_consumers(consumers, &cell, engine, cx)?;
        engine.make_safe(&cell, cx);
        if cell.lock().has_failed() {
            return Err(STREAM_RESTORE.with(engine.failure().0));
        }
        if self.estate.is_closed() {
            return Err(NOT_ENABLED_FOR_ACCOUNT.error());
        }
        if self.estate.stream(&cell.name).is_some() {
            return Err(STREAM_NAME_EXIST_RESTORE_FAILED.error());
        }
        self.estate.insert(cell.clone());
        cell.watch_consumers();
        cell.listen();
        cell.start_upstreams_soon();
        cell.start_upstreams_soon();
        let now = engine.clock.now();
        let mut fx = Fx::new(cx, &self.estate.account, now);
        advisory::stream(&mut fx, moment(now), &cell.name, Action::Create, &engine.settings.domain);
        let mut info = cell.lock().info(false, moment(now));
        info.config = config::shown(&info.config, &engine.settings.version);
        info.domain.clear();
        Ok(info)
    }

    fn add_consumers(
        &self,
        consumers: Vec<RestoredConsumer>,
        cell: &StreamCell,
        engine: &Arc<Engine>,
        cx: &mut Context,
    ) -> Result<(), ApiError> {
        let (account, limits, server) =
            (&self.estate.account.name, self.estate.limits(), engine.server_limits());
        cell.with(engine.clock.now(), cx, |stream, now, fx| {
            let refused = |e: &dyn std::fmt::Display| STREAM_RESTORE.with(e);
            for consumer in consumers {
                let consumer = consumer.make(stream, &limits, &server, now)?;
                let added = engine.keep.restore_consumer(account, stream, consumer, now, fx);
                added.map_err(|e| refused(&e))?;
            }
            stream.enforce_config().map_err(|e| refused(&e))?;
            engine.keep.finish_restore(stream);
            Ok(())
        })
    }

    /// Ends without an answer: nobody waits for one.
    pub fn give_up(&mut self, why: &str, engine: &Arc<Engine>, cx: &mut Context) {
        self.dismiss();
        self.remove(engine);
        let (account, stream) = (&self.estate.account.name, &self.restorer.config().name);
        engine.log.warn(format_args!("Restore for stream '{account} > {stream}' is given up: {why}"));
        cx.flush();
    }

    /// Removes what was made of the stream.
    fn remove(&mut self, engine: &Engine) {
        let Some(cell) = self.cell.take() else { return };
        cell.retire();
        let mut stream = cell.lock();
        stream.uncount();
        if let Err(e) = engine.keep.discard_stream(&mut stream) {
            engine.log.error(format_args!("stream {} could not be removed: {e}", cell.name));
        }
    }

    fn publish(&self, engine: &Engine, cx: &mut Context, to: &[u8], payload: &[u8]) {
        let mut fx = Fx::new(cx, &self.estate.account, engine.clock.now());
        fx.publish(&Outgoing { subject: to, payload, ..Outgoing::default() });
    }

    /// Hears no chunks any more.
    pub fn dismiss(&self) {
        self.client.dismiss_guest();
    }
}

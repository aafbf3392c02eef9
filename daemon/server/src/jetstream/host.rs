//! One request's view of the server: streams by name, made, changed and removed so that it lasts.

use super::cell::StreamCell;
use super::engine::Engine;
use super::estate::Estate;
use super::fx::{Fx, moment};
use super::restore::RestoreTransfer;
use super::snapshot::SnapshotTransfer;
use super::transfers::Event;
use daemon_broker::Context;
use daemon_jetstream::api::{self, Host, Settings};
use daemon_jetstream::keep::KeepError;
use daemon_jetstream::snapshot::{Origin, Restorer, SnapshotSender};
use daemon_jetstream::stream::config::Environment;
use daemon_jetstream::stream::{AddConsumer, Stream};
use daemon_jetstream::{Effects, Limits, Now, ServerLimits};
use schemas::advisory::action::Action;
use schemas::jetstream::errors::{
    CONSUMER_CREATE, INSUFFICIENT_RESOURCES, STREAM_CREATE, STREAM_DELETE, STREAM_NOT_FOUND,
    STREAM_STORE_FAILED, STREAM_UPDATE,
};
use schemas::jetstream::{AccountStats, ApiError, ConsumerConfig, StreamConfig, StreamState};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// See the module's introduction.
pub struct EngineHost<'a> {
    engine: &'a Arc<Engine>,
    estate: &'a Arc<Estate>,
    fx: Fx<'a>,
    limits: Arc<Limits>,
    server: ServerLimits,
    /// What begins once the request was answered.
    begun: Option<Event>,
}

impl<'a> EngineHost<'a> {
    pub fn new(engine: &'a Arc<Engine>, estate: &'a Arc<Estate>, cx: &'a mut Context) -> Self {
        let fx = Fx::new(cx, &estate.account, engine.clock.now());
        let (limits, server) = (estate.limits(), engine.server_limits());
        EngineHost { engine, estate, fx, limits, server, begun: None }
    }

    /// A backup that is to begin when the answer is on its way.
    pub fn begun(self) -> Option<Event> {
        self.begun
    }

    /// Deletes a consumer that nobody used for too long, if that is still so.
    pub fn forget(&mut self, stream: &str, consumer: &str) {
        let Some(cell) = self.estate.stream(stream) else { return };
        let now = self.now();
        let inactive = cell.lock().consumer(consumer).is_some_and(|c| c.is_inactive(now));
        if !inactive {
            return;
        }
        match self.delete_consumer(stream, consumer) {
            Ok(_) => {
                let domain = &self.engine.settings.domain;
                api::advisory::consumer(&mut self.fx, now, stream, consumer, Action::Delete, domain);
            }
            Err(e) => {
                let log = &self.engine.log;
                log.error(format_args!("consumer {stream} > {consumer} could not be deleted: {e}"));
            }
        }
    }

    /// Makes everything safe that is in the stream now. False: it is not.
    fn make_safe(&mut self, cell: &StreamCell) -> bool {
        let engine = self.engine;
        self.fx.cx.as_guest(|cx| engine.make_safe(cell, cx))
    }

    /// As [`EngineHost::make_safe`]; an error when it did not become safe.
    fn made_safe(&mut self, cell: &StreamCell) -> Result<(), ApiError> {
        let safe = self.make_safe(cell);
        match self.failure_of(cell) {
            None if !safe => Err(self.failure()),
            failed => failed.map_or(Ok(()), Err),
        }
    }

    fn failure_of(&self, cell: &StreamCell) -> Option<ApiError> {
        cell.lock().has_failed().then(|| self.failure())
    }

    fn failure(&self) -> ApiError {
        let (text, full) = self.engine.failure();
        if full { INSUFFICIENT_RESOURCES.error() } else { STREAM_STORE_FAILED.with(text) }
    }

    /// A removal failed: the stream may have to be opened again.
    fn not_removed(&self, cell: &StreamCell) {
        if cell.lock().has_failed() {
            self.engine.reopen_later(cell);
        }
    }

    fn with<R>(&mut self, cell: &StreamCell, f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R) -> R {
        let now = self.engine.clock.now();
        self.fx.cx.as_guest(|cx| cell.with(now, cx, f))
    }
}

fn said(e: &KeepError) -> String {
    e.to_string()
}

impl Host for EngineHost<'_> {
    fn now(&self) -> Now {
        moment(self.engine.clock.now())
    }

    fn environment(&self) -> Environment<'_> {
        Environment { streams: &**self.estate, limits: &self.limits, server: &self.server }
    }

    fn settings(&self) -> &Settings {
        &self.engine.settings
    }

    fn count(&mut self, error: bool) {
        self.estate.requests.fetch_add(1, Ordering::Relaxed);
        if error {
            self.estate.errors.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn stream<R>(
        &mut self,
        name: &str,
        f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R,
    ) -> Option<R> {
        let cell = self.estate.stream(name)?;
        self.make_safe(&cell);
        let result = self.with(&cell, f);
        self.make_safe(&cell);
        Some(result)
    }

    fn failure(&self, name: &str) -> Option<ApiError> {
        self.failure_of(self.estate.stream(name)?.as_ref())
    }

    fn create_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let engine = self.engine;
        let stream = engine
            .keep
            .create_stream(
                &self.estate.account.name,
                config,
                self.estate.usage.clone(),
                &engine.settings.domain,
                self.now(),
            )
            .map_err(|e| STREAM_CREATE.with(said(&e)))?;
        let cell = StreamCell::new(engine, &self.estate.account, stream);
        self.estate.insert(cell.clone());
        cell.listen();
        if let Err(e) = self.made_safe(&cell)
            && engine.keep.forget_stream(&mut cell.lock())
        {
            self.estate.remove(&cell.name);
            cell.retire();
            return Err(e);
        }
        cell.start_upstreams_soon();
        Ok(())
    }

    fn update_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let Some(cell) = self.estate.stream(&config.name) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        let resubscribe = cell.config().subjects != config.subjects;
        let keep = &self.engine.keep;
        let now = self.engine.clock.now();
        let result = self.fx.cx.as_guest(|cx| {
            cell.with(now, cx, |stream, _, _| {
                stream.set_config(config);
                keep.note_config(stream);
                stream.enforce_config()?;
                stream.let_go_of_unwanted()
            })
        });
        result.map_err(|e| STREAM_UPDATE.with(e))?;
        cell.refresh_config();
        self.made_safe(&cell)?;
        cell.start_upstreams_soon();
        if resubscribe {
            cell.listen();
        }
        Ok(())
    }

    fn delete_stream(&mut self, name: &str) -> Result<(), ApiError> {
        let Some(cell) = self.estate.stream(name) else { return Err(STREAM_NOT_FOUND.error()) };
        let (engine, promise) = (self.engine, self.engine.promise(&cell));
        let removed = self.with(&cell, |stream, now, fx| engine.keep.remove_stream(stream, promise, now, fx));
        if let Err(e) = removed {
            self.not_removed(&cell);
            return Err(STREAM_DELETE.with(said(&e)));
        }
        self.estate.remove(name);
        cell.retire();
        Ok(())
    }

    fn create_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.estate.stream(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        let (engine, account) = (self.engine, &self.estate.account.name);
        let add = AddConsumer { name: name.to_owned(), config };
        let watch = add.config.deliver_subject.clone();
        let now = engine.clock.now();
        let result = self.fx.cx.as_guest(|cx| {
            cell.with(now, cx, |stream, now, fx| engine.keep.create_consumer(account, stream, add, now, fx))
        });
        result.map_err(|e| CONSUMER_CREATE.with(said(&e)))?;
        if !watch.is_empty() {
            cell.watch(&watch);
        }
        self.made_safe(&cell)
    }

    fn update_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.estate.stream(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        let watch = config.deliver_subject.clone();
        let now = self.engine.clock.now();
        let updated = self.fx.cx.as_guest(|cx| {
            cell.with(now, cx, |stream, now, fx| stream.update_consumer(name, config, now, fx))
        });
        updated.map_err(|e| CONSUMER_CREATE.with(e))?;
        if !watch.is_empty() {
            cell.watch(&watch);
        }
        self.made_safe(&cell)
    }

    fn delete_consumer(&mut self, stream: &str, name: &str) -> Result<bool, ApiError> {
        let Some(cell) = self.estate.stream(stream) else { return Ok(false) };
        self.made_safe(&cell)?;
        let (engine, promise) = (self.engine, self.engine.promise(&cell));
        let removed = self.with(&cell, |stream, now, fx| {
            let removed = engine.keep.remove_consumer(stream, name, promise, now, fx);
            if let Err(e) = stream.let_go_of_unwanted() {
                engine.log.error(format_args!("stream {}: messages nobody wants stay: {e}", cell.name));
            }
            removed
        });
        match removed {
            Ok(removed) => {
                // The consumer is gone, whatever becomes of messages that nobody wants.
                self.make_safe(&cell);
                Ok(removed)
            }
            Err(e) => {
                self.not_removed(&cell);
                Err(CONSUMER_CREATE.with(said(&e)))
            }
        }
    }

    fn start_snapshot(&mut self, sender: SnapshotSender) {
        if let Some(cell) = self.estate.stream(sender.stream()) {
            self.begun = Some(SnapshotTransfer::begin(self.engine, &cell, sender));
        }
    }

    fn start_restore(
        &mut self,
        config: StreamConfig,
        state: StreamState,
        origin: Origin,
    ) -> Result<String, ApiError> {
        let (now, nuid) = (self.now(), self.fx.nuid());
        let restorer = Restorer::new(config, state, origin, &nuid, self.engine.max_payload, now);
        restorer.announce(now, &mut self.fx);
        let subject = restorer.subject().to_owned();
        // Before the answer: the first chunk comes at once.
        let begun = RestoreTransfer::begin(self.engine, self.estate, restorer);
        self.engine.transfers.push(begun);
        Ok(subject)
    }

    fn account(&self) -> AccountStats {
        self.engine.account_stats(self.estate)
    }

    fn effects(&mut self) -> &mut dyn Effects {
        &mut self.fx
    }
}

//! One request of the API, answered as the server's desk does.

use super::{Shell, StreamCell};
use crate::note::Note;
use daemon_jetstream::api::{self, Host, Request, Settings};
use daemon_jetstream::keep::KeepError;
use daemon_jetstream::snapshot::{Origin, SnapshotSender};
use daemon_jetstream::stream::config::Environment;
use daemon_jetstream::stream::{AddConsumer, Stream};
use daemon_jetstream::{API_LEVEL, Effects, Now};
use daemon_store::journal::Durability;
use schemas::advisory::ClientInfo;
use schemas::jetstream::errors::{
    CONSUMER_CREATE, STREAM_CREATE, STREAM_DELETE, STREAM_GENERAL, STREAM_NOT_FOUND, STREAM_UPDATE,
};
use schemas::jetstream::{
    AccountLimits, AccountStats, ApiError, ApiStats, ConsumerConfig, StreamConfig, StreamState, Tier,
};

/// See the module's introduction.
pub struct ShellHost<'a> {
    shell: &'a Shell,
    account: usize,
    /// What the API itself sends: events, which nobody listens for here.
    quiet: Quiet,
}

struct Quiet(u64);

impl Effects for Quiet {
    fn deliver(&mut self, _: &[u8], _: &daemon_jetstream::Outgoing<'_>) -> daemon_jetstream::Delivered {
        daemon_jetstream::Delivered::Nobody
    }

    fn publish(&mut self, _: &daemon_jetstream::Outgoing<'_>) -> daemon_jetstream::Delivered {
        daemon_jetstream::Delivered::Nobody
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        false
    }

    fn random(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }

    fn nuid(&mut self) -> String {
        format!("{:022}", self.random())
    }
}

impl Shell {
    /// A request of the API: the answer, as JSON.
    pub fn request(&self, account: usize, subject: &str, body: &str) -> serde_json::Value {
        let client = ClientInfo::default();
        let request = Request { subject, header: b"", body: body.as_bytes(), client: &client };
        let mut host = ShellHost { shell: self, account, quiet: Quiet(0) };
        let answer = api::answer(&mut host, &request);
        answer.and_then(|a| serde_json::from_slice(&a.payload).ok()).unwrap_or_default()
    }
}

fn said(e: &KeepError) -> String {
    e.to_string()
}

impl ShellHost<'_> {
    fn cell(&self, name: &str) -> Option<std::rc::Rc<StreamCell>> {
        self.shell.cell(self.account, name)
    }
}

impl ShellHost<'_> {
    fn made_safe(&self, cell: &std::rc::Rc<StreamCell>) -> Result<(), ApiError> {
        let safe = self.shell.make_safe(cell);
        match self.shell.failure_of(cell) {
            None if !safe => Err(self.shell.failure()),
            failed => failed.map_or(Ok(()), Err),
        }
    }

    /// How safe that is to be what a client is told of a stream.
    fn promise(&self, cell: &StreamCell) -> Durability {
        cell.durability().unwrap_or(self.shell.durability)
    }

    /// A removal failed: the stream may have to be opened again.
    fn not_removed(&self, cell: &std::rc::Rc<StreamCell>) {
        if cell.has_failed() {
            self.shell.note(Note::Failed { key: cell.key.clone() });
            self.shell.reopen_later(cell);
        }
    }
}

impl Host for ShellHost<'_> {
    fn now(&self) -> Now {
        self.shell.now.get()
    }

    fn environment(&self) -> Environment<'_> {
        let estate = &self.shell.estates[self.account];
        Environment { streams: estate, limits: &estate.limits, server: &self.shell.limits }
    }

    fn settings(&self) -> &Settings {
        &self.shell.settings
    }

    fn count(&mut self, _: bool) {}

    fn stream<R>(
        &mut self,
        name: &str,
        f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R,
    ) -> Option<R> {
        let cell = self.cell(name)?;
        self.shell.make_safe(&cell);
        let result = self.shell.with(&cell, f);
        self.shell.make_safe(&cell);
        Some(result)
    }

    fn failure(&self, name: &str) -> Option<ApiError> {
        self.shell.failure_of(self.cell(name)?.as_ref())
    }

    fn create_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let estate = &self.shell.estates[self.account];
        let stream = self
            .shell
            .keep
            .create_stream(estate.name, config, estate.usage.clone(), "", self.now())
            .map_err(|e| STREAM_CREATE.with(said(&e)))?;
        let cell = StreamCell::new(self.account, stream);
        estate.insert(cell.clone());
        let result = self.made_safe(&cell);
        if result.is_err() && self.shell.keep.forget_stream(&mut cell.stream.borrow_mut()) {
            estate.remove(&cell.key.1);
            cell.gone.set(true);
            return result;
        }
        Ok(())
    }

    fn update_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(&config.name) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        let keep = &self.shell.keep;
        let result = self.shell.with(&cell, |stream, _, _| {
            stream.set_config(config);
            keep.note_config(stream);
            stream.enforce_config()
        });
        result.map_err(|e| STREAM_UPDATE.with(e))?;
        cell.refresh_config();
        self.made_safe(&cell)?;
        Ok(())
    }

    fn delete_stream(&mut self, name: &str) -> Result<(), ApiError> {
        let Some(cell) = self.cell(name) else { return Err(STREAM_NOT_FOUND.error()) };
        let (keep, promise) = (&self.shell.keep, self.promise(&cell));
        let removed = self.shell.with(&cell, |stream, now, fx| keep.remove_stream(stream, promise, now, fx));
        if let Err(e) = removed {
            self.not_removed(&cell);
            return Err(STREAM_DELETE.with(said(&e)));
        }
        self.shell.estates[self.account].remove(name);
        cell.gone.set(true);
        Ok(())
    }

    fn create_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        let add = AddConsumer { name: name.to_owned(), config };
        let (keep, account) = (&self.shell.keep, self.shell.estates[self.account].name);
        let result =
            self.shell.with(&cell, |stream, now, fx| keep.create_consumer(account, stream, add, now, fx));
        result.map_err(|e| CONSUMER_CREATE.with(said(&e)))?;
        self.made_safe(&cell)
    }

    fn update_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.made_safe(&cell)?;
        self.shell
            .with(&cell, |stream, now, fx| stream.update_consumer(name, config, now, fx))
            .map_err(|e| CONSUMER_CREATE.with(e))?;
        self.made_safe(&cell)
    }

    fn delete_consumer(&mut self, stream: &str, name: &str) -> Result<bool, ApiError> {
        let Some(cell) = self.cell(stream) else { return Ok(false) };
        self.made_safe(&cell)?;
        let (keep, promise) = (&self.shell.keep, self.promise(&cell));
        let removed = self.shell.with(&cell, |stream, now, fx| {
            let removed = keep.remove_consumer(stream, name, promise, now, fx);
            // What is damaged stays.
            let _ = stream.let_go_of_unwanted();
            removed
        });
        match removed {
            Ok(removed) => {
                // The consumer is gone, whatever becomes of messages that nobody wants.
                let _ = self.made_safe(&cell);
                Ok(removed)
            }
            Err(e) => {
                self.not_removed(&cell);
                Err(CONSUMER_CREATE.with(said(&e)))
            }
        }
    }

    fn account(&self) -> AccountStats {
        let streams = self.shell.estates[self.account].cells().len() as i64;
        AccountStats {
            total: Tier {
                memory: 0,
                storage: 0,
                reserved_memory: 0,
                reserved_storage: 0,
                streams,
                consumers: 0,
                limits: AccountLimits::default(),
            },
            domain: String::new(),
            api: ApiStats { level: API_LEVEL, ..ApiStats::default() },
            tiers: Default::default(),
        }
    }

    fn start_snapshot(&mut self, _: SnapshotSender) {}

    fn start_restore(&mut self, _: StreamConfig, _: StreamState, _: Origin) -> Result<String, ApiError> {
        Err(STREAM_GENERAL.with("no backups here"))
    }

    fn effects(&mut self) -> &mut dyn Effects {
        &mut self.quiet
    }
}

//! One request of the API, answered as the server's desk does.

use super::{Shell, StreamCell};
use daemon_jetstream::api::{self, Host, Request, Settings};
use daemon_jetstream::keep::KeepError;
use daemon_jetstream::snapshot::{Origin, SnapshotSender};
use daemon_jetstream::stream::config::Environment;
use daemon_jetstream::stream::{AddConsumer, Stream};
use daemon_jetstream::{API_LEVEL, Effects, Now};
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
        self.shell.make_safe(cell);
        self.shell.failure_of(cell).map_or(Ok(()), Err)
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
        if result.is_err() {
            estate.remove(&cell.key.1);
            cell.gone.set(true);
            self.shell.keep.forget_stream(&mut cell.stream.borrow_mut());
        }
        result
    }

    fn update_stream(&mut self, config: StreamConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(&config.name) else { return Err(STREAM_NOT_FOUND.error()) };
        self.shell.make_safe(&cell);
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
        let estate = &self.shell.estates[self.account];
        let Some(cell) = estate.remove(name) else { return Err(STREAM_NOT_FOUND.error()) };
        cell.gone.set(true);
        let consumers = cell.stream.borrow().consumer_names();
        for consumer in consumers {
            self.shell.with(&cell, |s, now, fx| s.remove_consumer(&consumer, now, fx));
        }
        let mut stream = cell.stream.borrow_mut();
        stream.uncount();
        self.shell.keep.remove_stream(&mut stream).map_err(|e| STREAM_DELETE.with(said(&e)))
    }

    fn create_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.shell.make_safe(&cell);
        let add = AddConsumer { name: name.to_owned(), config };
        let (keep, account) = (&self.shell.keep, self.shell.estates[self.account].name);
        let result =
            self.shell.with(&cell, |stream, now, fx| keep.create_consumer(account, stream, add, now, fx));
        result.map_err(|e| CONSUMER_CREATE.with(said(&e)))?;
        self.made_safe(&cell)
    }

    fn update_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError> {
        let Some(cell) = self.cell(stream) else { return Err(STREAM_NOT_FOUND.error()) };
        self.shell.make_safe(&cell);
        self.shell
            .with(&cell, |stream, now, fx| stream.update_consumer(name, config, now, fx))
            .map_err(|e| CONSUMER_CREATE.with(e))?;
        self.made_safe(&cell)
    }

    fn delete_consumer(&mut self, stream: &str, name: &str) -> Result<bool, ApiError> {
        let Some(cell) = self.cell(stream) else { return Ok(false) };
        let removed = self.shell.with(&cell, |stream, now, fx| {
            let ledger = stream.remove_consumer(name, now, fx);
            stream.let_go_of_unwanted().ok();
            ledger
        });
        let Some(ledger) = removed else { return Ok(false) };
        if let Some(ledger) = ledger {
            self.shell.keep.remove_consumer(ledger).map_err(|e| CONSUMER_CREATE.with(said(&e)))?;
        }
        self.made_safe(&cell)?;
        Ok(true)
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

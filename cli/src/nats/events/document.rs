//! An event as JSON, whose fields are looked up by name. What is not there is empty or zero, as events of older and newer
//! servers differ.

use schemas::go::Time;
use serde_json::{Map, Value};

use crate::nats::jetstream::moment;
use crate::term::size::ibytes;

pub struct Document(pub Map<String, Value>);

/// What all types of events of JetStream begin with.
const JETSTREAM: &str = "io.nats.jetstream.";

/// What all types of events of servers begin with.
const SERVER: &str = "io.nats.server.advisory.";

impl Document {
    pub fn read(body: &[u8]) -> Result<Document, serde_json::Error> {
        serde_json::from_slice(body).map(Document)
    }

    /// The type; empty when there is none.
    pub fn kind(&self) -> &str {
        [self.text("type"), self.text("schema")].into_iter().find(|kind| !kind.is_empty()).unwrap_or("")
    }

    /// The last part of the type, for events of JetStream: `stream_action`.
    pub fn event(&self) -> Option<&str> {
        self.kind().strip_prefix(JETSTREAM)?.rsplit('.').next()
    }

    /// The last part of the type, for events of servers: `client_connect`.
    pub fn server_event(&self) -> Option<&str> {
        self.kind().strip_prefix(SERVER)?.rsplit('.').next()
    }

    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or("")
    }

    pub fn number(&self, name: &str) -> i64 {
        self.0.get(name).and_then(Value::as_i64).unwrap_or(0)
    }

    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn bytes(&self, name: &str) -> String {
        ibytes(u64::try_from(self.number(name)).unwrap_or(0))
    }

    pub fn time(&self, name: &str) -> Time {
        self.text(name).parse().unwrap_or(Time::ZERO)
    }

    /// The time of day, in UTC as events have it.
    pub fn clock(&self, name: &str) -> String {
        self.clock_as(name, "%H:%M:%S", "00:00:00")
    }

    /// [`Document::clock`] with milliseconds.
    pub fn fine_clock(&self, name: &str) -> String {
        self.clock_as(name, "%H:%M:%S%.3f", "00:00:00.000")
    }

    fn clock_as(&self, name: &str, form: &str, zero: &str) -> String {
        let time = moment::timestamp(self.time(name));
        time.map_or_else(|| zero.into(), |time| time.strftime(form).to_string())
    }

    /// A document inside this one.
    pub fn part(&self, name: &str) -> Document {
        Document(self.0.get(name).and_then(Value::as_object).cloned().unwrap_or_default())
    }

    /// The texts of a list.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        let list = self.0.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).collect()
    }

    pub fn parts(&self, name: &str) -> Vec<Document> {
        let list = self.0.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_object).cloned().map(Document).collect()
    }

    /// `Create` for `create`.
    pub fn title(&self, name: &str) -> String {
        let mut letters = self.text(name).chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

//! The state of the screen: answers in, rates out, keys in.
//!
//! Time comes with the answers (the server's own clock); nothing here reads one, draws or asks.

mod history;
mod hosts;
mod keys;
mod rates;
mod sample;

pub use history::{History, Series};
pub use hosts::Hosts;
pub use keys::{Key, Next};
pub use rates::{ConnRates, Rates};
pub use sample::Sample;

use schemas::monitor::{ConnInfo, ConnzSort, Varz};

use crate::{Options, Query};

/// How many answers a note survives, so that it can be read.
const NOTE_ANSWERS: u8 = 2;

/// What fills the screen, and what is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    Top,
    Help,
    /// The sort order is being typed.
    Sort(String),
    /// The number of connections is being typed.
    Limit(String),
}

/// Everything the screen shows.
#[derive(Debug)]
pub struct Model {
    pub query: Query,
    pub lookup: bool,
    pub raw: bool,
    /// Rates instead of totals in the rows.
    pub per_second: bool,
    /// The plots are wanted.
    pub plots: bool,
    pub mode: Mode,
    /// The first row shown.
    pub first_row: usize,
    pub hosts: Hosts,
    pub history: History,
    pub rates: Rates,
    /// The last answer.
    pub sample: Sample,
    /// Why the last poll failed; empty when it did not.
    pub error: String,
    /// A remark in the line of questions.
    pub note: String,
    note_answers: u8,
    /// Answers so far, failed ones too.
    pub answers: u64,
    last: Option<Sample>,
}

impl Model {
    /// An empty screen.
    pub fn new(options: &Options) -> Model {
        Model {
            query: Query { limit: options.limit, sort: options.sort, subscriptions: options.subscriptions },
            lookup: options.lookup,
            raw: options.raw,
            per_second: false,
            plots: true,
            mode: Mode::Top,
            first_row: 0,
            hosts: Hosts::default(),
            history: History::default(),
            rates: Rates::default(),
            sample: Sample::default(),
            error: String::new(),
            note: String::new(),
            note_answers: 0,
            answers: 0,
            last: None,
        }
    }

    /// Takes the answer to a poll, or why there is none. After a failure the last answer stays on the screen.
    pub fn take(&mut self, polled: Result<Sample, String>) {
        self.answers += 1;
        self.note_answers = self.note_answers.saturating_sub(1);
        if self.note_answers == 0 {
            self.note.clear();
        }
        let sample = match polled {
            Ok(sample) => sample,
            Err(why) => return self.error = why,
        };
        self.error.clear();
        self.rates = self.last.as_ref().map_or_else(Rates::default, |last| Rates::between(last, &sample));
        self.history.push(&self.rates, &sample.varz);
        self.first_row = self.first_row.min(sample.connections.len().saturating_sub(1));
        self.last = Some(sample.clone());
        self.sample = sample;
    }

    /// Addresses on the screen whose names nobody has asked for yet; they count as asked for now.
    pub fn unknown_hosts(&mut self) -> Vec<String> {
        if !self.lookup {
            return vec![];
        }
        self.hosts.ask(self.sample.connections.iter().map(|c| c.ip.as_str()))
    }

    /// How a connection's peer is called: `127.0.0.1:4222`, or a name when names are wanted and known.
    pub fn host(&self, conn: &ConnInfo) -> String {
        let name = if self.lookup { self.hosts.name(&conn.ip) } else { None };
        name.map_or_else(|| format!("{}:{}", conn.ip, conn.port), str::to_string)
    }

    pub fn varz(&self) -> &Varz {
        &self.sample.varz
    }

    fn remark(&mut self, note: String) {
        self.note = note;
        self.note_answers = NOTE_ANSWERS;
    }

    fn set_sort(&mut self, word: &str) {
        match word.parse::<ConnzSort>() {
            Ok(sort) => self.query.sort = sort,
            Err(_) => self.remark(format!("invalid order: {word}")),
        }
    }

    fn set_limit(&mut self, word: &str) {
        match word.parse::<i64>() {
            Ok(limit) if limit > 0 => self.query.limit = limit,
            _ => self.remark(format!("invalid limit: {word}")),
        }
    }
}

//! What a check found.

use cli_audit::monitoring::{Finding, Level};
use serde::{Serialize, Serializer};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    Warning,
    Critical,
}

impl Status {
    pub fn name(self) -> &'static str {
        match self {
            Status::Ok => "OK",
            Status::Warning => "WARNING",
            Status::Critical => "CRITICAL",
        }
    }

    /// The exit code of plugins of Nagios.
    pub fn code(self) -> u8 {
        match self {
            Status::Ok => 0,
            Status::Warning => 1,
            Status::Critical => 2,
        }
    }
}

/// A figure that the check measured; thresholds of zero are none.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Metric {
    pub name: String,
    #[serde(serialize_with = "number")]
    pub value: f64,
    #[serde(serialize_with = "number")]
    pub warning: f64,
    #[serde(serialize_with = "number")]
    pub critical: f64,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub unit: &'static str,
    #[serde(skip)]
    pub help: String,
}

/// Whole numbers without a fraction.
fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    match value.fract() == 0.0 && value.abs() < 1e15 {
        true => serializer.serialize_i64(*value as i64),
        false => serializer.serialize_f64(*value),
    }
}

#[derive(Clone, Debug)]
pub struct Found {
    /// Which check it was, as metrics name it.
    pub suite: &'static str,
    /// What was looked at.
    pub name: String,
    pub warnings: Vec<String>,
    pub criticals: Vec<String>,
    pub oks: Vec<String>,
    pub metrics: Vec<Metric>,
}

impl Found {
    pub fn new(suite: &'static str, name: impl Into<String>) -> Found {
        Found { suite, name: name.into(), warnings: vec![], criticals: vec![], oks: vec![], metrics: vec![] }
    }

    /// Adds what was found elsewhere.
    pub fn take(&mut self, findings: Vec<Finding>) {
        for Finding { level, text } in findings {
            match level {
                Level::Ok => self.ok(text),
                Level::Warning => self.warn(text),
                Level::Critical => self.critical(text),
            }
        }
    }

    pub fn ok(&mut self, text: impl Into<String>) {
        self.oks.push(text.into());
    }

    pub fn warn(&mut self, text: impl Into<String>) {
        self.warnings.push(text.into());
    }

    pub fn critical(&mut self, text: impl Into<String>) {
        self.criticals.push(text.into());
    }

    /// Says `text` when there is nothing to complain about.
    pub fn ok_if_all_is(&mut self, text: impl Into<String>) {
        if self.status() == Status::Ok {
            self.ok(text);
        }
    }

    /// Adds a figure without thresholds; the two calls below it give it some.
    pub fn metric(&mut self, name: &str, value: f64, help: impl Into<String>) -> &mut Metric {
        let metric = Metric { name: name.into(), value, help: help.into(), ..Metric::default() };
        self.metrics.push(metric);
        self.metrics.last_mut().expect("it was just added")
    }

    pub fn status(&self) -> Status {
        match (self.criticals.is_empty(), self.warnings.is_empty()) {
            (false, _) => Status::Critical,
            (true, false) => Status::Warning,
            (true, true) => Status::Ok,
        }
    }
}

impl Metric {
    pub fn unit(&mut self, unit: &'static str) -> &mut Metric {
        self.unit = unit;
        self
    }

    pub fn limits(&mut self, warning: f64, critical: f64) -> &mut Metric {
        (self.warning, self.critical) = (warning, critical);
        self
    }
}

//! The values a command line gave, checked, with environment and defaults filled in.
//!
//! Asking for a flag that the command does not declare is a mistake in the program and panics with its name; so does asking
//! for it as another type. Values were checked by [`crate::spec::parse`], so reading them cannot fail.

use std::collections::HashMap;
use std::time::Duration;

use crate::spec::kind::{bool_value, integer, key_value, magnitude};
use crate::term::{duration, size};

/// Flags and arguments by name.
#[derive(Clone, Debug, Default)]
pub struct Values {
    values: HashMap<&'static str, Value>,
}

#[derive(Clone, Debug, Default)]
struct Value {
    texts: Vec<String>,
    typed: bool,
}

impl Values {
    /// Records what a flag or argument came to; `typed` says that it stood on the command line itself.
    pub fn set(&mut self, name: &'static str, texts: Vec<String>, typed: bool) {
        self.values.insert(name, Value { texts, typed });
    }

    fn value(&self, name: &str) -> &Value {
        self.values.get(name).unwrap_or_else(|| panic!("the command declares no flag or argument {name:?}"))
    }

    fn read<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.value(name).texts.last()?;
        Some(read(text).unwrap_or_else(|| panic!("{name}={text:?} is of another kind")))
    }

    /// True when the command line itself gave the flag or argument (not its environment variable or default).
    pub fn typed(&self, name: &str) -> bool {
        self.value(name).typed
    }

    /// True when there is a value from anywhere.
    pub fn given(&self, name: &str) -> bool {
        !self.value(name).texts.is_empty()
    }

    /// A boolean flag; false when absent.
    pub fn flag(&self, name: &str) -> bool {
        self.read(name, bool_value).unwrap_or(false)
    }

    /// A boolean flag, None when nobody gave it.
    pub fn maybe_flag(&self, name: &str) -> Option<bool> {
        self.read(name, bool_value)
    }

    /// The text of a flag or argument; empty when absent.
    pub fn text(&self, name: &str) -> &str {
        self.maybe_text(name).unwrap_or("")
    }

    pub fn maybe_text(&self, name: &str) -> Option<&str> {
        self.value(name).texts.last().map(String::as_str)
    }

    /// All values of a repeatable flag or argument.
    pub fn texts(&self, name: &str) -> &[String] {
        &self.value(name).texts
    }

    /// Any of the integer kinds; 0 when absent.
    pub fn int(&self, name: &str) -> i64 {
        self.maybe_int(name).unwrap_or(0)
    }

    pub fn maybe_int(&self, name: &str) -> Option<i64> {
        self.read(name, integer)
    }

    /// Any of the unsigned kinds; 0 when absent.
    pub fn uint(&self, name: &str) -> u64 {
        self.maybe_uint(name).unwrap_or(0)
    }

    pub fn maybe_uint(&self, name: &str) -> Option<u64> {
        self.read(name, magnitude)
    }

    pub fn float(&self, name: &str) -> f64 {
        self.read(name, |t| t.parse().ok()).unwrap_or(0.0)
    }

    /// A duration; zero when absent or negative.
    pub fn duration(&self, name: &str) -> Duration {
        self.maybe_duration(name).unwrap_or_default()
    }

    pub fn maybe_duration(&self, name: &str) -> Option<Duration> {
        self.maybe_nanos(name).map(|n| Duration::from_nanos(n.max(0) as u64))
    }

    /// A duration in nanoseconds, which may be negative.
    pub fn maybe_nanos(&self, name: &str) -> Option<i64> {
        self.read(name, |t| duration::parse_nanos(t).ok())
    }

    /// A size in bytes; -1 is unlimited.
    pub fn maybe_bytes(&self, name: &str) -> Option<i64> {
        self.read(name, |t| size::parse_bytes(t).ok())
    }

    /// The pairs of a repeatable `key=value` flag, in order.
    pub fn pairs(&self, name: &str) -> Vec<(&str, &str)> {
        self.value(name).texts.iter().filter_map(|t| key_value(t)).collect()
    }
}

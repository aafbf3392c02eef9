//! What validation finds, and how much it matters.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The claims are no good at all.
    Error,
    Warning,
    /// Expired, or not valid yet: bad for who connects, not for who stores it.
    TimeCheck,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    pub level: Level,
    pub description: String,
}

impl Issue {
    pub fn is_blocking(&self) -> bool {
        self.level == Level::Error
    }

    pub fn is_time_check(&self) -> bool {
        self.level == Level::TimeCheck
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}

/// Issues in the order they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Issues(pub Vec<Issue>);

impl Issues {
    pub(super) fn error(&mut self, description: impl Into<String>) {
        self.0.push(Issue { level: Level::Error, description: description.into() });
    }

    pub(super) fn warning(&mut self, description: impl Into<String>) {
        self.0.push(Issue { level: Level::Warning, description: description.into() });
    }

    pub(super) fn time_check(&mut self, description: impl Into<String>) {
        self.0.push(Issue { level: Level::TimeCheck, description: description.into() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the claims must not be used; `times` says whether expiry counts.
    pub fn is_blocking(&self, times: bool) -> bool {
        self.0.iter().any(|issue| issue.is_blocking() || times && issue.is_time_check())
    }

    pub fn errors(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|issue| issue.is_blocking()).map(|issue| issue.description.as_str())
    }

    /// All that does not block.
    pub fn warnings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|issue| !issue.is_blocking()).map(|issue| issue.description.as_str())
    }
}

//! One check: a small function over a snapshot, with all that there is to say about what it finds.

use serde::Serialize;

use super::snapshot::Snapshot;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Info,
    Warning,
    Critical,
}

impl Severity {
    pub fn word(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Critical => "critical",
        }
    }
}

pub struct Check {
    /// Stable: scripts look for it.
    pub code: &'static str,
    pub severity: Severity,
    /// One line.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    pub run: fn(&Snapshot) -> Vec<Found>,
}

/// Where a check finds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// `stream ORDERS`
    pub about: String,
    /// The figures that show it.
    pub evidence: String,
    /// The command or setting that mends it.
    pub fix: String,
    /// Worse than the check's own, or less.
    pub severity: Option<Severity>,
}

pub fn found(about: impl Into<String>, evidence: impl Into<String>, fix: impl Into<String>) -> Found {
    Found { about: about.into(), evidence: evidence.into(), fix: fix.into(), severity: None }
}

impl Found {
    pub fn as_severe_as(self, severity: Severity) -> Found {
        Found { severity: Some(severity), ..self }
    }
}

/// A finding as it is reported.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub code: &'static str,
    pub severity: Severity,
    pub title: &'static str,
    pub about: String,
    pub evidence: String,
    pub fix: String,
}

/// What all checks find, the worst first.
pub fn run<'c>(checks: impl IntoIterator<Item = &'c Check>, snapshot: &Snapshot) -> Vec<Finding> {
    let mut findings: Vec<Finding> = checks
        .into_iter()
        .flat_map(|check| {
            (check.run)(snapshot).into_iter().map(|found| Finding {
                code: check.code,
                severity: found.severity.unwrap_or(check.severity),
                title: check.title,
                about: found.about,
                evidence: found.evidence,
                fix: found.fix,
            })
        })
        .collect();
    findings.sort_by(|a, b| (b.severity, a.code, &a.about).cmp(&(a.severity, b.code, &b.about)));
    findings
}

/// Whole per cent of a limit; None where there is none.
pub fn percent(used: u64, limit: i64) -> Option<u64> {
    let limit = u64::try_from(limit).ok().filter(|limit| *limit > 0)?;
    u64::try_from(u128::from(used) * 100 / u128::from(limit)).ok()
}

/// From when on a limit is near.
pub const NEAR: u64 = 80;
/// From when on it is as good as reached.
pub const FULL: u64 = 95;

/// A finding where a limit is nearly used up, critical from [`FULL`] on.
pub fn near(about: String, what: &str, used: u64, limit: i64, fix: &str) -> Option<Found> {
    let percent = percent(used, limit).filter(|percent| *percent >= NEAR)?;
    let severity = if percent >= FULL { Severity::Critical } else { Severity::Warning };
    Some(found(about, format!("{what}: {used} of {limit} ({percent} %)"), fix).as_severe_as(severity))
}

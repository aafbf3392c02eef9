//! What an account lets others have: streams (its messages) and services (its answers).
//!
//! Plain values, as configuration or claims give them. Whether somebody may import is asked here and nowhere else; the
//! tokens that prove it are checked by whoever builds the importing side.

use super::share_error::ShareError;
use daemon_subject::valid;
use std::collections::BTreeSet;

/// How long a service may take to answer unless it says otherwise, in nanoseconds.
pub const RESPONSE_THRESHOLD: u64 = 120_000_000_000;

/// Everything an account exports. Each subject stands in each list once: use the `add` functions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exports {
    pub streams: Vec<StreamExport>,
    pub services: Vec<ServiceExport>,
}

/// Who may import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Access {
    #[default]
    Public,
    /// Accounts by name.
    Accounts(BTreeSet<String>),
    /// Whoever has an activation token.
    Activation,
    /// Everybody, but with the own name as the token of this number, from 1, of the imported subject.
    AccountToken(usize),
}

/// Messages of an account that others may receive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamExport {
    pub subject: String,
    pub access: Access,
}

/// Subjects of an account that others may send requests to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceExport {
    pub subject: String,
    pub access: Access,
    pub response: ResponseType,
    /// How long an answer may take (and, with several, the next one), in nanoseconds.
    pub threshold: u64,
    pub latency: Option<Latency>,
    /// Whether a traced message is followed into this account.
    pub allow_trace: bool,
}

impl Default for ServiceExport {
    fn default() -> Self {
        ServiceExport {
            subject: String::new(),
            access: Access::Public,
            response: ResponseType::Singleton,
            threshold: RESPONSE_THRESHOLD,
            latency: None,
            allow_trace: false,
        }
    }
}

/// How many answers a request gets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ResponseType {
    #[default]
    Singleton,
    /// Any number.
    Stream,
    /// Any number; an empty one is the last.
    Chunked,
}

/// Measures how long a service takes, and tells it in the exporting account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latency {
    pub sampling: Sampling,
    /// Where the measurements are published.
    pub subject: String,
}

/// Which requests are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sampling {
    /// So many of a hundred, 1 to 100, and those whose headers say that they are traced.
    Percent(u8),
    /// Those whose headers say that they are traced.
    Headers,
}

impl Exports {
    /// Adds a stream. One that is there already keeps who may import it unless `export` says so anew.
    pub fn add_stream(&mut self, export: StreamExport) -> Result<(), ShareError> {
        check_position(&export.subject, &export.access)?;
        match self.streams.iter_mut().find(|known| known.subject == export.subject) {
            Some(known) => known.access.merge(export.access),
            None => self.streams.push(export),
        }
        Ok(())
    }

    /// Adds a service, or replaces all of one that is there already but who may import it.
    pub fn add_service(&mut self, export: ServiceExport) -> Result<(), ShareError> {
        check_position(&export.subject, &export.access)?;
        if let Some(latency) = &export.latency {
            self.check_latency(&export, latency)?;
        }
        match self.services.iter_mut().find(|known| known.subject == export.subject) {
            Some(known) => {
                let mut access = std::mem::take(&mut known.access);
                access.merge(export.access.clone());
                *known = ServiceExport { access, ..export };
            }
            None => self.services.push(export),
        }
        Ok(())
    }

    fn check_latency(&self, export: &ServiceExport, latency: &Latency) -> Result<(), ShareError> {
        if matches!(latency.sampling, Sampling::Percent(n) if !(1..=100).contains(&n)) {
            return Err(ShareError::BadSampling);
        }
        let results = latency.subject.as_bytes();
        let own = std::iter::once(export).chain(&self.services);
        // Whoever measures must not be measured by what it tells.
        let loops = own.map(|e| e.subject.as_bytes()).any(|s| s == results || valid::is_subset(results, s));
        if !valid::is_valid_literal(results) || loops {
            return Err(ShareError::BadPublishSubject);
        }
        match export.response {
            ResponseType::Singleton => Ok(()),
            _ => Err(ShareError::BadResponseType),
        }
    }

    /// Whether `importer` may import the stream `subject`; `activated`: it has shown a valid token for that.
    pub fn allows_stream(&self, importer: &str, subject: &str, activated: bool) -> bool {
        if !valid::is_valid_subject(subject.as_bytes()) {
            return false;
        }
        let found = find(&self.streams, subject, |e| &e.subject);
        found.is_some_and(|(e, exact)| e.access.admits(importer, subject, exact, activated))
    }

    /// Whether `importer` may import the service `subject`; `activated`: it has shown a valid token for that.
    pub fn allows_service(&self, importer: &str, subject: &str, activated: bool) -> bool {
        if !valid::is_valid_subject(subject.as_bytes()) {
            return false;
        }
        let found = find(&self.services, subject, |e| &e.subject);
        found.is_some_and(|(e, exact)| e.access.admits(importer, subject, exact, activated))
    }

    /// The export that the service `subject` is part of.
    pub fn service(&self, subject: &str) -> Option<&ServiceExport> {
        find(&self.services, subject, |e| &e.subject).map(|(e, _)| e)
    }
}

/// The entry of exactly this subject, or else the first that it is a part of; and whether it is exactly this.
fn find<'a, T>(list: &'a [T], subject: &str, of: impl Fn(&T) -> &String) -> Option<(&'a T, bool)> {
    let exact = list.iter().find(|e| of(e) == subject).map(|e| (e, true));
    let part = |e: &&T| valid::is_subset(subject.as_bytes(), of(e).as_bytes());
    exact.or_else(|| list.iter().find(part).map(|e| (e, false)))
}

/// The token that is to name the importing account must be a wildcard.
fn check_position(subject: &str, access: &Access) -> Result<(), ShareError> {
    match *access {
        Access::AccountToken(nth) if nth == 0 || subject.split('.').nth(nth - 1) != Some("*") => {
            Err(ShareError::InvalidSubject)
        }
        _ => Ok(()),
    }
}

impl Access {
    /// Adds what a second export of the same subject says. One that says nothing takes nothing back.
    fn merge(&mut self, other: Access) {
        match (&mut *self, other) {
            (_, Access::Public) | (Access::AccountToken(_), Access::Accounts(_) | Access::Activation) => {}
            (Access::Activation, Access::Accounts(_)) => {}
            (Access::Accounts(known), Access::Accounts(more)) => known.extend(more),
            (known, other) => *known = other,
        }
    }

    fn admits(&self, importer: &str, subject: &str, exact: bool, activated: bool) -> bool {
        match self {
            Access::Public => true,
            Access::Accounts(names) => names.contains(importer),
            Access::Activation => activated,
            Access::AccountToken(nth) => !exact && subject.split('.').nth(nth - 1) == Some(importer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(names: &[&str]) -> Access {
        Access::Accounts(names.iter().map(|n| n.to_string()).collect())
    }

    fn streams(list: &[(&str, Access)]) -> Exports {
        let mut exports = Exports::default();
        for (subject, access) in list {
            let export = StreamExport { subject: subject.to_string(), access: access.clone() };
            exports.add_stream(export).unwrap();
        }
        exports
    }

    #[test]
    fn who_may_import() {
        // who is let in, subject imported, by whom, with a token, allowed
        let table = [
            (Access::Public, "a.b", "X", false, true),
            (Access::Public, "a.>", "X", false, true),
            (Access::Public, "b", "X", false, false),
            (Access::Public, ">", "X", false, false),
            (Access::Public, "a..b", "X", false, false),
            (only(&["X"]), "a.b", "X", false, true),
            (only(&["X"]), "a.b", "Y", false, false),
            (Access::Activation, "a.b", "X", false, false),
            (Access::Activation, "a.b", "X", true, true),
        ];
        for (access, subject, importer, activated, want) in table {
            let exports = streams(&[("a.>", access.clone())]);
            let got = exports.allows_stream(importer, subject, activated);
            assert_eq!(got, want, "{subject} by {importer} of {access:?}");
        }
        let own = streams(&[("a.*.c", Access::AccountToken(2))]);
        assert!(own.allows_stream("X", "a.X.c", false) && !own.allows_stream("X", "a.Y.c", false));
        assert!(!own.allows_stream("*", "a.*.c", false));
    }

    #[test]
    fn the_exact_export_goes_first() {
        let exports = streams(&[("a.>", Access::Public), ("a.b", only(&["X"]))]);
        assert!(!exports.allows_stream("Y", "a.b", false) && exports.allows_stream("Y", "a.c", false));
    }

    #[test]
    fn a_second_export_adds_to_the_first() {
        let exports = streams(&[("a", only(&["X"])), ("a", Access::Public), ("a", only(&["Y"]))]);
        assert_eq!(exports.streams, [StreamExport { subject: "a".into(), access: only(&["X", "Y"]) }]);
        let mut exports = Exports::default();
        for access in [only(&["X"]), Access::Activation] {
            let response = ResponseType::Stream;
            exports
                .add_service(ServiceExport { subject: "a".into(), access, response, ..Default::default() })
                .unwrap();
        }
        assert_eq!(exports.services[0].access, Access::Activation);
    }

    #[test]
    fn what_cannot_be_exported() {
        let at = |nth, subject: &str| {
            let export = StreamExport { subject: subject.into(), access: Access::AccountToken(nth) };
            Exports::default().add_stream(export)
        };
        assert_eq!(at(2, "a.*"), Ok(()));
        assert_eq!(at(1, "a.*"), Err(ShareError::InvalidSubject));
        assert_eq!(at(3, "a.*"), Err(ShareError::InvalidSubject));
        let measured = |subject: &str, results: &str, response| {
            let latency = Latency { sampling: Sampling::Percent(100), subject: results.into() };
            let export = ServiceExport {
                subject: subject.into(),
                response,
                latency: Some(latency),
                ..ServiceExport::default()
            };
            Exports::default().add_service(export).map_err(|e| e.to_string())
        };
        let single = ResponseType::Singleton;
        assert_eq!(measured("a", "b", single), Ok(()));
        assert_eq!(measured("a.*", "a.b", single).unwrap_err(), "invalid publish subject");
        assert_eq!(measured("a", "b.*", single).unwrap_err(), "invalid publish subject");
        assert_eq!(measured("a", "b", ResponseType::Stream).unwrap_err(), "bad service response type");
    }
}

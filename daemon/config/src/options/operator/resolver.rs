//! `resolver`: where account JWTs come from.

use std::time::Duration;

use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Map};
use crate::options::section::{Field, Report, bool_of, int_of, string_of};

/// A source of account JWTs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolver {
    /// Only those of `resolver_preload`.
    Memory,
    /// Asked for over HTTP: the account's key is put behind the URL.
    Url(String),
    /// A directory of all of them, kept the same as that of other servers.
    Full {
        dir: String,
        delete: Delete,
        /// JWTs at most; 0 for any number.
        limit: i64,
        /// Between comparisons with others; `None` takes 1 minute.
        interval: Option<Duration>,
        /// For an answer of others; `None` takes 1.9 s.
        timeout: Option<Duration>,
    },
    /// A directory of those that were asked for.
    Cache {
        dir: String,
        /// JWTs at most; 0 takes 1000.
        limit: i64,
        /// How long one is kept; `None` for ever.
        ttl: Option<Duration>,
        /// For an answer of others; `None` takes 1.9 s.
        timeout: Option<Duration>,
    },
}

/// What a request to delete an account does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Delete {
    /// It is refused.
    #[default]
    No,
    /// The file is kept under another name.
    Rename,
    /// The file is removed.
    Hard,
}

/// Reads a `resolver`.
pub(super) fn resolver(field: &Field<'_>, report: &mut Report<'_>) -> Result<Resolver, Diagnostic> {
    let resolver = match &field.value.data {
        Data::String(text) => text_resolver(field, text)?,
        Data::Map(map) => directory(field, map, report)?,
        other => {
            let found = other.type_name();
            return Err(field.error(format!("error parsing operator resolver, wrong type {found}")));
        }
    };
    resolver.ok_or_else(|| field.error(UNKNOWN))
}

const UNKNOWN: &str = "error parsing account resolver, should be MEM or  URL(\"url\") or a map containing dir \
                       and type state=[FULL|CACHE])";

/// `MEM` or `URL(…)`, anywhere in the text as the reference looks for it.
fn text_resolver(field: &Field<'_>, text: &str) -> Result<Option<Resolver>, Diagnostic> {
    let upper = text.to_ascii_uppercase();
    if upper.contains("MEM") {
        return Ok(Some(Resolver::Memory));
    }
    let Some(at) = upper.find("URL") else { return Ok(None) };
    let inner = text[at + 3..].trim_start().strip_prefix('(').and_then(|rest| rest.rsplit_once(')'));
    let url = inner.map_or("", |(url, _)| url.trim().trim_matches('"'));
    match url.contains("://") && !url.contains(char::is_whitespace) {
        true => Ok(Some(Resolver::Url(url.to_owned()))),
        false => Err(field.error(format!("error parsing account resolver url [{url:?}]"))),
    }
}

/// The keys of a resolver with a directory.
#[derive(Default)]
struct Keys {
    dir: String,
    kind: String,
    allow_delete: bool,
    hard_delete: Option<bool>,
    limit: i64,
    ttl: Option<Duration>,
    interval: Option<Duration>,
    timeout: Option<Duration>,
}

impl Keys {
    fn read(field: &Field<'_>, map: &Map, report: &mut Report<'_>) -> Result<Keys, Diagnostic> {
        let mut keys = Keys::default();
        // What the value of a duration lacks is told of the block.
        let time = |inner: &Field<'_>| {
            let text = string_of(inner.value)?;
            let time = duration::parse_positive(&text).map_err(|cause| field.error(cause))?;
            Ok::<_, Diagnostic>((!time.is_zero()).then_some(time))
        };
        let errors = report.errors.len();
        report.each(map, |inner, _| {
            match inner.name {
                "dir" => keys.dir = string_of(inner.value)?,
                "type" => keys.kind = string_of(inner.value)?,
                "allow_delete" => keys.allow_delete = bool_of(inner.value)?,
                "hard_delete" => keys.hard_delete = Some(bool_of(inner.value)?),
                "limit" => keys.limit = int_of(inner.value)?,
                "ttl" => keys.ttl = time(inner)?,
                "interval" => keys.interval = time(inner)?,
                "timeout" => keys.timeout = time(inner)?,
                _ => return inner.unknown(format!("unknown field {:?}", inner.written), KEYS),
            }
            Ok(())
        });
        match report.errors.len() > errors {
            // Each wrong value is a mistake of its own; the block says the last.
            true => Err(report.errors.pop().expect("one more than before")),
            false => Ok(keys),
        }
    }
}

const KEYS: &[&str] = &["dir", "type", "allow_delete", "hard_delete", "limit", "ttl", "interval", "timeout"];

fn directory(field: &Field<'_>, map: &Map, report: &mut Report<'_>) -> Result<Option<Resolver>, Diagnostic> {
    let keys = Keys::read(field, map, report)?;
    let kind = keys.kind.to_uppercase();
    if kind == "MEM" || kind == "MEMORY" {
        return Ok(Some(Resolver::Memory));
    }
    if kind != "CACHE" && kind != "FULL" {
        return Ok(None);
    }
    let is_file = report.read(&keys.dir).is_ok();
    let mut wrong = |message: &str| report.errors.push(field.error(message));
    let Keys { dir, allow_delete, hard_delete, limit, ttl, interval, timeout, .. } = keys;
    if dir.is_empty() {
        wrong("dir has no value and needs to point to a directory");
    } else if is_file {
        wrong("dir needs to point to an accessible directory");
    }
    if kind == "CACHE" {
        for (key, given) in [
            ("sync", interval.is_some()),
            ("allow_delete", allow_delete),
            ("hard_delete", hard_delete.is_some()),
        ] {
            if given {
                wrong(&format!("CACHE does not accept {key}"));
            }
        }
        return Ok(Some(Resolver::Cache { dir, limit, ttl, timeout }));
    }
    if ttl.is_some() {
        wrong("FULL does not accept ttl");
    }
    if hard_delete.is_some() && !allow_delete {
        wrong("hard_delete has no effect without delete");
    }
    let delete = match (allow_delete, hard_delete) {
        (false, _) => Delete::No,
        (true, Some(true)) => Delete::Hard,
        (true, _) => Delete::Rename,
    };
    Ok(Some(Resolver::Full { dir, delete, limit, interval, timeout }))
}

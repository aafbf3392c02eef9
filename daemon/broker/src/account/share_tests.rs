//! Which imports stand: tables.

use super::super::export::{Access, ServiceExport, StreamExport};
use super::*;

fn streams(subjects: &[&str]) -> Exports {
    let mut exports = Exports::default();
    for subject in subjects {
        exports.add_stream(StreamExport { subject: subject.to_string(), access: Access::Public }).unwrap();
    }
    exports
}

fn services(subjects: &[&str]) -> Exports {
    let mut exports = Exports::default();
    for subject in subjects {
        exports.add_service(ServiceExport { subject: subject.to_string(), ..Default::default() }).unwrap();
    }
    exports
}

/// `account subject`, then `prefix P` or `to T` or nothing.
fn stream(text: &str) -> StreamImport {
    let words: Vec<&str> = text.split(' ').collect();
    let local = match words[2..] {
        ["prefix", prefix] => Local::Prefix(prefix.into()),
        ["to", to] => Local::To(to.into()),
        _ => Local::Same,
    };
    StreamImport { account: words[0].into(), subject: words[1].into(), local, ..Default::default() }
}

fn service(text: &str) -> ServiceImport {
    let words: Vec<&str> = text.split(' ').collect();
    let local = words.get(2).copied().unwrap_or_default().into();
    ServiceImport { account: words[0].into(), subject: words[1].into(), local, ..Default::default() }
}

fn account(exports: Exports, stream_imports: &[&str], service_imports: &[&str]) -> Shares {
    let streams = stream_imports.iter().map(|t| stream(t)).collect();
    let services = service_imports.iter().map(|t| service(t)).collect();
    Shares { exports, imports: Imports { streams, services } }
}

fn refusals(accounts: &[(&str, Shares)]) -> Vec<String> {
    let accounts = accounts.iter().map(|(name, shares)| (name.to_string(), shares.clone())).collect();
    check(accounts).iter().map(|r| format!("{} {}: {}", r.importer, r.subject, r.why)).collect()
}

#[test]
fn stream_imports_by_table() {
    let table = [
        ("A a.b", ""),
        ("A a.* prefix x.y", ""),
        ("A a.* prefix x.", ""),
        ("A a.* prefix x.*", "stream import prefix can not contain wildcard tokens"),
        ("A a.* to x.$1", ""),
        ("A a.* to x.*", ""),
        ("A a.* to x.{{wildcard(1)}}", ""),
        (
            "A a.* to x",
            "failed to create mapping transform for stream import subject from \"a.*\" to \"x\": invalid mapping destination: not using all of the token wildcard(s) in x",
        ),
        ("A b", "stream import not authorized"),
        ("A >", "stream import not authorized"),
        ("Z a.b", "account missing"),
    ];
    for (import, why) in table {
        let got = refusals(&[
            ("A", account(streams(&["a.>"]), &[], &[])),
            ("B", account(Exports::default(), &[import], &[])),
        ]);
        let want = if why.is_empty() { vec![] } else { vec![format!("B {}: {why}", stream(import).subject)] };
        assert_eq!(got, want, "{import}");
    }
}

#[test]
fn service_imports_by_table() {
    let table = [
        ("A q.b", ""),
        ("A q.b x", ""),
        ("A q.* x.*", ""),
        ("A q.*.* x.$2.$1", ""),
        ("A q.b x.*", ""),
        ("A q.b x..y", "sublist: invalid subject"),
        ("A r", "service import not authorized"),
        (
            "A q.* x",
            "failed to create mapping transform for service import subject from \"x\" to \"q.*\": invalid mapping destination: not using all of the token wildcard(s) in x",
        ),
        (
            "A q.* x.{{partition(3,1)}}",
            "failed to create mapping transform for service import subject from \"x.{{partition(3,1)}}\" to \"q.*\": invalid mapping destination: the only mapping function allowed for import transforms is {{Wildcard()}} in {{partition(3,1)}}",
        ),
    ];
    for (import, why) in table {
        let got = refusals(&[
            ("A", account(services(&["q.>"]), &[], &[])),
            ("B", account(Exports::default(), &[], &[import])),
        ]);
        let want =
            if why.is_empty() { vec![] } else { vec![format!("B {}: {why}", service(import).subject)] };
        assert_eq!(got, want, "{import}");
    }
}

#[test]
fn what_stands_there_twice() {
    let twice = account(Exports::default(), &["A a.b", "A a.b prefix x"], &[]);
    assert_eq!(
        refusals(&[("A", account(streams(&["a.>"]), &[], &[])), ("B", twice)]),
        ["B a.b: stream import already exists"]
    );
    let twice = account(Exports::default(), &[], &["A q.b x", "C q.c x", "A q.c x"]);
    let offer = || account(services(&["q.>"]), &[], &[]);
    assert_eq!(
        refusals(&[("A", offer()), ("B", twice), ("C", offer())]),
        [
            "B q.c: duplicate service import subject \"x\", previously used in import for account \"A\", subject \"q.b\""
        ]
    );
}

#[test]
fn cycles() {
    let a = account(streams(&[">"]), &["B x"], &[]);
    let b = account(streams(&[">"]), &["A x"], &[]);
    assert_eq!(refusals(&[("A", a), ("B", b)]), ["B x: import forms a cycle"]);
    let a = account(services(&["x"]), &[], &["C x"]);
    let b = account(services(&["x"]), &[], &["A x"]);
    let c = account(services(&["x"]), &[], &["B x"]);
    assert_eq!(refusals(&[("A", a), ("B", b), ("C", c)]), ["C x: import forms a cycle"]);
}

#[test]
fn imports_come_and_go_with_exports() {
    let mut book = Book::default();
    let one = |name: &str, shares: Option<Shares>| [(name.to_string(), shares)].into_iter();
    let b = account(Exports::default(), &["A a"], &[]);
    assert_eq!(book.replace(one("B", Some(b))).refused[0].why, ShareError::MissingAccount);
    let changed = book.replace(one("A", Some(account(streams(&["a"]), &[], &[]))));
    assert!(changed.refused.is_empty() && changed.importers.contains("B"));
    assert_eq!(book.routes("B").0.len(), 1);
    let changed = book.replace(one("A", Some(Shares::default())));
    assert_eq!(changed.refused[0].why, ShareError::StreamNotAuthorized);
    assert!(book.routes("B").0.is_empty());
    book.replace(one("A", None));
    book.replace(one("B", None));
    assert!(book.accounts.is_empty() && book.importers.is_empty());
}

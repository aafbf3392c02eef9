//! Things done to a store and its model alike.

use super::model::{FILTERS, Model};
use crate::stream::{NewMessage, Purge, StreamStore};
use proptest::prelude::*;

#[derive(Debug, Clone)]
pub(super) enum Deed {
    Append { subject: u8, header: bool, size: u16, later: i8, ttl: bool },
    Many(u8),
    Skip(u32),
    SkipOne { later: i8 },
    Remove { pick: u16, erase: bool },
    RemoveFirst(u8),
    Purge { filter: Option<u8>, pick: u16, keep: u8 },
    Truncate(u16),
    Expire,
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (0u8..9, any::<bool>(), 0u16..120, -2i8..9, any::<bool>())
            .prop_map(|(subject, header, size, later, ttl)| Deed::Append { subject, header, size, later, ttl }),
        4 => (1u8..30).prop_map(Deed::Many),
        1 => prop_oneof![3 => 0u32..6, 1 => Just(70_000)].prop_map(Deed::Skip),
        1 => (-2i8..9).prop_map(|later| Deed::SkipOne { later }),
        6 => (any::<u16>(), any::<bool>()).prop_map(|(pick, erase)| Deed::Remove { pick, erase }),
        2 => (1u8..20).prop_map(Deed::RemoveFirst),
        1 => (proptest::option::of(0u8..7), any::<u16>(), 0u8..4)
            .prop_map(|(filter, pick, keep)| Deed::Purge { filter, pick, keep }),
        1 => any::<u16>().prop_map(Deed::Truncate),
        1 => Just(Deed::Expire),
    ]
}

pub(super) fn subject(n: u8) -> Vec<u8> {
    if n < 6 { format!("s.{n}") } else { format!("t.{}.x", n - 6) }.into_bytes()
}

/// The header that the tests write for messages that expire: the time as text.
pub(super) fn expires_of(header: &[u8], _time: i64) -> i64 {
    let text = header.strip_prefix(b"ttl ").and_then(|t| std::str::from_utf8(t).ok());
    text.and_then(|t| t.parse().ok()).unwrap_or(0)
}

fn append(store: &mut StreamStore, model: &mut Model, n: u8, header: &[u8], payload: &[u8], later: i64) {
    let time = model.last_time + later;
    let expires = expires_of(header, time);
    let subject = subject(n);
    let message = NewMessage { subject: &subject, header, payload, time, expires };
    assert_eq!(store.append(&message).unwrap(), model.append(&message));
}

/// A sequence somewhere in the stream, or a little beside.
fn pick(model: &Model, n: u16) -> u64 {
    let span = model.kept.len() as u64 + 3;
    let nth = model.kept.keys().nth((u64::from(n) % span) as usize);
    nth.copied().unwrap_or(model.last + u64::from(n % 2))
}

pub(super) fn apply(d: &Deed, store: &mut StreamStore, model: &mut Model) {
    match *d {
        Deed::Append { subject, header, size, later, ttl } => {
            let expires = format!("ttl {}", model.last_time + 40);
            let header: &[u8] = if ttl {
                expires.as_bytes()
            } else if header {
                b"NATS/1.0\r\n\r\n"
            } else {
                b""
            };
            append(store, model, subject, header, &vec![subject; size.into()], later.into());
        }
        Deed::Many(count) => (0..count).for_each(|i| append(store, model, i % 9, b"", &[i; 5], 1)),
        Deed::Skip(gap) => {
            store.skip_to(model.last + 1 + u64::from(gap)).unwrap();
            model.last += u64::from(gap);
        }
        Deed::SkipOne { later } => {
            let time = model.last_time + i64::from(later);
            assert_eq!(store.skip(time).unwrap(), model.last + 1);
            (model.last, model.last_time) = (model.last + 1, model.last_time.max(time));
        }
        Deed::Remove { pick: n, erase } => {
            let seq = pick(model, n);
            let gone = store.remove(seq, erase).unwrap().map(|r| r.subject.to_vec());
            assert_eq!(gone, model.kept.remove(&seq).map(|m| m.subject));
        }
        Deed::RemoveFirst(count) => (0..count).for_each(|_| {
            let seq = model.first();
            assert_eq!(store.remove(seq, false).unwrap().is_some(), model.kept.remove(&seq).is_some());
        }),
        Deed::Purge { filter, pick: n, keep } => {
            let upto = if n % 3 == 0 { 0 } else { pick(model, n) };
            let filter = filter.map(|f| FILTERS[f as usize].as_bytes());
            let p = Purge { filter, upto, keep: keep.into() };
            let mut told = Vec::new();
            let count = store.purge(&p, &mut |seq, _| told.push(seq)).unwrap();
            let gone = model.purge(&p);
            assert_eq!(count, gone.len() as u64, "{p:?}");
            assert!(told == gone || filter.is_none_or(|f| f == b">"));
        }
        Deed::Truncate(n) => {
            let last = pick(model, n).min(model.last);
            store.truncate(last).unwrap();
            model.truncate(last, store.state().last_time);
        }
        Deed::Expire => {
            let now = model.last_time;
            let mut out = Vec::new();
            store.take_expired(now, &mut out);
            out.sort_unstable();
            let is = |m: &super::model::Kept| m.expires != 0 && m.expires <= now;
            let want: Vec<u64> = model.kept.iter().filter(|(_, m)| is(m)).map(|(s, _)| *s).collect();
            assert_eq!(out, want, "expired at {now}");
            for seq in out {
                store.remove(seq, false).unwrap();
                model.kept.remove(&seq);
            }
        }
    }
}

//! The checks, one file per suite.

mod accounts;
mod certificates;
mod cluster;
mod gateways;
mod health;
mod jetstream;
mod leaf;
mod meta;
mod server;

use std::io::{Read, Seek};

use schemas::monitor::{Jsz, ServerApiResponse, Varz};

use crate::archive::{Error, Kind};
use crate::check::{Check, Room, Run};

/// All checks in the order of reports: by suite, then by code.
pub fn all<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let mut all = [
        accounts::checks(),
        cluster::checks(),
        jetstream::checks(),
        health::checks(),
        leaf::checks(),
        meta::checks(),
        server::checks(),
        certificates::checks(),
    ]
    .concat();
    all.sort_by(|(a, _), (b, _)| (&a.suite, &a.code).cmp(&(&b.suite, &b.code)));
    all
}

/// The documents of every server of one kind. What is missing is remarked and left out.
fn servers<R: Read + Seek, T: serde::de::DeserializeOwned>(
    room: &mut Room<'_, R>,
    kind: Kind,
    endpoint: &str,
) -> Result<Vec<(String, String, T)>, Error> {
    let mut found = vec![];
    for (cluster, server) in room.archive.servers() {
        let pages: Vec<ServerApiResponse<T>> = match room.archive.of_server(cluster, server, kind) {
            Err(Error::NoMatches) => {
                room.notes.add(format!("Artifact '{endpoint}' is missing for server {server}"));
                continue;
            }
            pages => pages?,
        };
        for page in pages {
            match page.data {
                None => room.notes.add(format!("Empty {endpoint} response for server {server}")),
                Some(data) => found.push((cluster.to_string(), server.to_string(), data)),
            }
        }
    }
    Ok(found)
}

fn varz<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Vec<(String, String, Varz)>, Error> {
    servers(room, Kind::Variables, "VARZ")
}

fn jsz<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Vec<(String, String, Jsz)>, Error> {
    servers(room, Kind::JetStream, "JSZ")
}

/// The share of a limit that is a threshold, cut to a whole number.
fn share(limit: f64, percent: f64) -> f64 {
    (limit * (percent / 100.0)).trunc()
}

/// `[a b]`, as Go prints a list.
fn list<T: AsRef<str>>(words: &[T]) -> String {
    format!("[{}]", words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" "))
}

/// Blanks in a name break what is separated by blanks.
fn has_blank(name: &str) -> bool {
    name.contains([' ', '\t', '\r', '\n'])
}

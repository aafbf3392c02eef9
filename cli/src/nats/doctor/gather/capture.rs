//! An archive of `nats audit gather`, ours or another tool's.

use std::fs::File;
use std::io::{BufReader, Read, Seek};

use cli_audit::archive::{Error, Kind};
use cli_audit::{Reader, Tag};
use schemas::go::Time;
use schemas::monitor::StreamDetail;
use serde::Deserialize;
use serde_json::Value;

use super::{Gathered, document};
use crate::failure::{Failure, Outcome};

/// What is looked at of each server, the document that says who it is first.
const KINDS: [Kind; 5] = [Kind::Variables, Kind::Connections, Kind::Subs, Kind::JetStream, Kind::Health];

pub fn read(path: &str, gathered: &mut Gathered) -> Outcome {
    let failed = |why: &dyn std::fmt::Display| Failure::new(format!("{path}: {why}"));
    let file = File::open(path).map_err(|e| failed(&e))?;
    let reader = Reader::new(BufReader::new(file)).map_err(|e| failed(&e))?;
    let newest = servers(&reader, gathered)
        .and_then(|servers| Ok(servers.max(accounts(&reader, gathered)?)))
        .and_then(|newest| streams(&reader, gathered).map(|()| newest))
        .map_err(|e| failed(&e))?;
    if gathered.snapshot.servers.is_empty() && gathered.snapshot.streams.is_empty() {
        crate::fail!("{path}: nothing that is looked at was captured of any server, account or stream");
    }
    // Ages are counted from when the documents were written.
    gathered.snapshot.now = newest.unwrap_or(gathered.snapshot.now);
    Ok(())
}

/// When the newest document was written.
fn servers<R: Read + Seek>(reader: &Reader<R>, gathered: &mut Gathered) -> Result<Option<Time>, Error> {
    let mut newest = None;
    for kind in KINDS {
        for (cluster, server) in reader.servers() {
            let pages = match reader.of_server::<Value>(cluster, server, kind) {
                Err(Error::NoMatches) => {
                    // A server without JetStream has nothing to be captured.
                    if kind != Kind::JetStream {
                        gathered.notes.push(format!("no {} were captured of server {server}", kind.name()));
                    }
                    continue;
                }
                pages => pages?,
            };
            for page in pages {
                document::put(&mut gathered.snapshot, server, &page["data"]);
                newest = newest.max(written(&page));
            }
        }
    }
    Ok(newest)
}

fn accounts<R: Read + Seek>(reader: &Reader<R>, gathered: &mut Gathered) -> Result<Option<Time>, Error> {
    let mut newest = None;
    for account in reader.accounts() {
        let pages = match reader.pages::<Value>(&[Tag::account(account), Tag::kind(Kind::AccountInfo)]) {
            Err(Error::NoMatches) => continue,
            pages => pages?,
        };
        for page in pages {
            document::put(
                &mut gathered.snapshot,
                page["server"]["name"].as_str().unwrap_or_default(),
                &page["data"],
            );
            newest = newest.max(written(&page));
        }
    }
    Ok(newest)
}

fn streams<R: Read + Seek>(reader: &Reader<R>, gathered: &mut Gathered) -> Result<(), Error> {
    for (account, stream, servers) in reader.streams() {
        for server in servers {
            let tags = [
                Tag::account(account),
                Tag::stream(stream),
                Tag::server(server),
                Tag::kind(Kind::StreamInfo),
            ];
            let pages = match reader.pages::<Value>(&tags) {
                Err(Error::NoMatches) => continue,
                pages => pages?,
            };
            for page in &pages {
                if let Ok(detail) = StreamDetail::deserialize(page) {
                    document::stream_detail(&mut gathered.snapshot, account, server, &detail);
                }
            }
        }
    }
    Ok(())
}

fn written(page: &Value) -> Option<Time> {
    page["server"]["time"].as_str().or(page["data"]["now"].as_str()).and_then(|now| now.parse().ok())
}

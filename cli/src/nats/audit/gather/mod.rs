//! `nats audit gather`: asks every server for everything that monitoring tells, and keeps the answers in an archive.

mod accounts;
mod ask;
mod discover;
mod journal;
mod profiles;
mod servers;
mod streams;
mod user;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use cli_audit::archive::{LOG, METADATA, Metadata};
use cli_audit::{Tag, Writer};
use jiff::Timestamp;
use schemas::go::Time;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command, VERSION};
use crate::runtime;
use crate::spec::Flag;
use crate::thin::{self, Server};
use ask::Ask;
use discover::{Accounts, Servers};
use journal::Journal;

/// An archive on disk.
type Archive = Writer<BufWriter<File>>;

pub fn command() -> Command {
    let part = |name, help| Flag::bool(name, help).negatable().default("true");
    Command::new("gather", "Save what the servers of a deployment tell about themselves as an archive")
        .alias("capture")
        .alias("cap")
        .details("Needs a user of the system account. 'nats audit analyze' runs checks over the archive.")
        .tag("scope:system")
        .tag("impact:ro")
        .flag(
            Flag::text(
                "output",
                "Path of the archive; default: audit-archive-TIME.zip among temporary files",
            )
            .short('o'),
        )
        .flag(part("progress", "Say what is being gathered"))
        .flag(Flag::text("cluster", "Only servers of this cluster").placeholder("CLUSTER"))
        .flag(part("server-endpoints", "The monitoring documents of each server"))
        .flag(part("server-profiles", "Profiles of each server"))
        .flag(part("account-endpoints", "The monitoring documents of each account"))
        .flag(part("streams", "The state of each stream"))
        .flag(part("consumers", "The state of each stream's consumers"))
        .flag(part("details", "Documents with all their details"))
        .example("Everything but profiles", "audit gather -o archive.zip --no-server-profiles")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let time = Timestamp::now();
    let path = match call.text("output") {
        "" => std::env::temp_dir().join(format!("audit-archive-{}.zip", time.as_second())),
        path => path.into(),
    };
    runtime::block_on(async {
        let client = call.connect().await?;
        let failed = |e| Failure::new(format!("failed to create archive: {}: {e}", path.display()));
        let mut archive = Writer::new(BufWriter::new(File::create(&path).map_err(failed)?), time);
        let mut journal = Journal::new(call.flag("progress"));
        let ask = Ask { client: &client, timeout: call.options.timeout, trace: call.options.trace };
        let gathered = gather(call, &ask, &mut archive, &mut journal).await;
        // What went wrong, and how far it came, is in the archive too.
        let closed = close(archive, &mut journal, &path);
        gathered.and(closed)
    })
}

async fn gather(call: &Call, ask: &Ask<'_>, archive: &mut Archive, journal: &mut Journal) -> Outcome {
    let servers = discover::servers(ask, call.text("cluster"), journal).await?;
    let accounts = discover::accounts(ask, &servers, journal).await?;
    journal.expect(steps(call, &servers, &accounts));
    if call.flag("server-endpoints") {
        servers::gather(ask, &servers, call.flag("details"), archive, journal).await?;
    } else {
        journal.info("Skipping servers endpoints data gathering");
    }
    if call.flag("server-profiles") {
        profiles::gather(ask, &servers, archive, journal).await?;
    } else {
        journal.info("Skipping server profiles gathering");
    }
    if call.flag("account-endpoints") {
        accounts::gather(ask, &servers, &accounts, archive, journal).await?;
    } else {
        journal.info("Skipping accounts endpoints data gathering");
    }
    if call.flag("streams") {
        streams::gather(ask, &servers, &accounts, call.flag("consumers"), archive, journal).await?;
    } else {
        journal.info("Skipping streams data gathering");
    }
    let info = ask.client.server_info();
    let first = thin::addresses(call.context.server_urls())?.first().map(|address| Server::of(address).url());
    let metadata = Metadata {
        capture_timestamp: Time::from_unix_nanos(
            i64::try_from(Timestamp::now().as_nanosecond()).unwrap_or(0),
        ),
        connected_server_name: info.server_name.clone(),
        connected_server_version: info.version.clone(),
        connect_url: first.unwrap_or_default(),
        user_name: user::name(),
        version: format!("nats {VERSION}"),
    };
    Ok(archive.add(&metadata, &[Tag::special(METADATA)])?)
}

/// Requests that will be made, as far as that is known.
fn steps(call: &Call, servers: &Servers, accounts: &Accounts) -> u64 {
    let parts = [
        ("server-endpoints", servers.len() * servers::ENDPOINTS.len()),
        ("server-profiles", servers.len() * profiles::PROFILES.len()),
        ("account-endpoints", accounts.servers.len() * accounts::ENDPOINTS.len()),
        ("streams", accounts.servers.len()),
    ];
    parts.into_iter().filter(|(flag, _)| call.flag(flag)).map(|(_, steps)| steps as u64).sum()
}

fn close(mut archive: Archive, journal: &mut Journal, path: &Path) -> Outcome {
    archive.add_raw(journal.text().as_bytes(), "log", &[Tag::special(LOG)])?;
    archive.finish()?.flush()?;
    journal.info(format!("Archive created at: {}", path.display()));
    journal.end();
    Ok(())
}

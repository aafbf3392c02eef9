//! `nats server request profile`: profiles of servers, each in a file of its own.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use data_encoding::BASE64;
use jiff::Zoned;
use serde::Deserialize;
use serde_json::json;

use super::{reading, send};
use crate::failure::{Failure, Outcome};
use crate::nats::server::system::answer;
use crate::nats::server::system::{Answer, System};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

const PROFILES: &[&str] = &["allocs", "heap", "goroutine", "mutex", "threadcreate", "block", "cpu"];
/// What the network may take on top of the profile.
const NETWORK: Duration = Duration::from_secs(2);

pub fn command() -> Command {
    reading("profile", "Take a profile of servers")
        .details("Writes a file KIND-DATE-TIME-SERVER for each server. A profile of the processor lasts as long as --timeout says.")
        .arg(Arg::required("profile", "Kind of profile").kind(Kind::OneOf(PROFILES)))
        .arg(Arg::optional("dir", "Directory for the files").kind(Kind::ExistingDir).default("."))
        .flag(Flag::int("level", "How much the profile says; 0 is the binary form"))
        .run(run)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Profile {
    /// Base64.
    profile: Option<String>,
    error: String,
}

fn run(call: &Call) -> Outcome {
    let name = call.text("profile");
    let (answers, now) = block_on(async {
        let mut system = System::open_or_archive(call).await?;
        let mut options = json!({"name": name, "debug": call.int("level")});
        if name == "cpu" && !system.is_archive() {
            options["duration"] = json!(system.timeout.as_nanos() as u64);
            system.timeout += NETWORK;
        }
        let replies = send::collect(call, &system, "PROFILEZ", options, 0).await?;
        Ok((answer::read_all::<Profile>(&replies)?, Zoned::now()))
    })?;
    let stamp = now.strftime("%Y%m%d-%H%M%S");
    for Answer { server, data } in answers {
        // A name may have a slash in it; a file may not.
        let file = format!("{name}-{stamp}-{}", server.name.replace('/', "_"));
        let path = Path::new(call.text("dir")).join(file);
        match save(&path, data) {
            Ok(()) => outln!("Server {:?} profile written: {}", server.name, path.display()),
            Err(why) => eprintln!("Server {:?} error: {}", server.name, why.message.unwrap_or_default()),
        }
    }
    Ok(())
}

fn save(path: &PathBuf, data: Profile) -> Outcome {
    if !data.error.is_empty() {
        return Err(Failure::new(data.error));
    }
    let bytes = BASE64.decode(data.profile.unwrap_or_default().as_bytes())?;
    let mut open = std::fs::OpenOptions::new();
    let mut file = open.create(true).truncate(true).write(true).mode(0o600).open(path)?;
    file.write_all(&bytes)?;
    Ok(())
}

//! `nsc export keys`: seeds into files of a directory.

use std::path::PathBuf;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::shared::collect::{self, Found, Wish};
use crate::nsc::{Call, Command};
use crate::report::{Report, quote, tick};
use crate::store::{KeyStore, files};

pub fn command() -> Command {
    Command::new("keys", "Export the seeds of the operator, of accounts and users into a directory")
        .example(
            "Export all keys of the operator with its tokens",
            "export keys --all --include-jwts --dir DIR",
        )
        .flags(collect::flags())
        .flag(Flag::text("curve", "Only this curve key").placeholder("KEY"))
        .flag(Flag::bool("curves", "Curve keys"))
        .flag(Flag::text("dir", "Directory to write to (required)").short('d'))
        .flag(Flag::bool("force", "Replace files that are there").short('F'))
        .flag(Flag::bool("include-jwts", "Write the tokens, too"))
        .flag(Flag::bool("remove", "Remove the seeds from the keystore").short('R'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if call.text("dir").is_empty() {
        fail!("required flag(s) \"dir\" not set");
    }
    let from = &call.places.keys_dir;
    if !from.exists() {
        fail!("keystore {} does not exist", tick(&from.display().to_string()));
    }
    let keys = KeyStore::new(from, "", call.places.git_ignore);
    let mut found = Wish::of(call, "curves")?.find(call.work().ok().as_ref(), &keys)?;
    let curve = call.text("curve");
    found.retain(|key| curve.is_empty() || key.kind != crate::store::Kind::Curve || key.public == curve);
    if found.is_empty() {
        fail!("no keys found to export");
    }
    let dir = files::expand(call.text("dir"));
    let target = Target { dir, force: call.flag("force"), remove: call.flag("remove"), keys };
    files::make_dir(&target.dir)?;
    let mut report = Report::jobs();
    found.iter().for_each(|key| target.seed(key, &mut report));
    if call.flag("include-jwts") {
        found.iter().for_each(|key| target.token(key, &mut report));
    }
    report.finish()
}

struct Target {
    dir: PathBuf,
    force: bool,
    remove: bool,
    keys: KeyStore,
}

impl Target {
    fn seed(&self, key: &Found, report: &mut Report) {
        let name = quote(&key.public);
        if key.path.is_none() {
            report.warn(format!("skipped {name} - no seed available"));
            return;
        }
        let Some(seed) = self.keys.signer(&key.public).and_then(|key| key.seed()) else {
            report.err(format!("error reading seed for {}", key.public));
            return;
        };
        if !self.write(&format!("{}.nk", key.public), &seed, report) {
            return;
        }
        match self.remove.then(|| self.keys.remove(&key.public)) {
            None => report.ok(format!("exported {name}")),
            Some(Ok(())) => report.ok(format!("moved {name}")),
            Some(Err(error)) => {
                report.err(format!("exported {name} but failed to delete original file: {error}"))
            }
        }
    }

    fn token(&self, key: &Found, report: &mut Report) {
        let Some(jwt) = &key.jwt else { return };
        let file = format!("{}.jwt", key.public);
        if self.write(&file, jwt, report) {
            report.ok(format!("exported {}", quote(&format!("{file} ({})", key.name))));
        }
    }

    /// False when it was not written, which is told.
    fn write(&self, name: &str, text: &str, report: &mut Report) -> bool {
        let path = self.dir.join(name);
        if path.exists() && !self.force {
            let path = tick(&path.display().to_string());
            report.err(format!("{path} already exists - specify --force to overwrite"));
            return false;
        }
        let written = files::write(&path, text.as_bytes());
        if let Err(error) = &written {
            report.err(format!("error exporting {}: {error}", quote(name)));
        }
        written.is_ok()
    }
}

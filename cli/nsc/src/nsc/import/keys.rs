//! `nsc import keys`: seeds from files of a directory.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::{Call, Command};
use crate::report::{Report, tick};
use crate::store::{Key, KeyStore, files};

pub fn command() -> Command {
    Command::new("keys", "Import the seeds in all .nk files of a directory")
        .example("Import keys that were exported", "import keys --dir DIR")
        .flag(Flag::text("dir", "Directory of the files (required)").short('d'))
        .flag(Flag::bool("recurse", "Look into directories below, too").short('R'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if call.text("dir").is_empty() {
        fail!("required flag(s) \"dir\" not set");
    }
    let dir = files::expand(call.text("dir"));
    if !dir.is_dir() {
        fail!("{} is not a directory", tick(&dir.display().to_string()));
    }
    let keys = KeyStore::new(&call.places.keys_dir, "", call.places.git_ignore);
    let here = |path: &std::path::Path| call.flag("recurse") || path.parent() == Some(&dir);
    let mut found = files::walk(&dir)?;
    found.retain(|path| here(path) && path.extension().is_some_and(|e| e == "nk"));
    if found.is_empty() {
        fail!("no nkey (.nk) files found");
    }
    let mut report = Report::jobs();
    for path in found {
        let stored = Key::from_file(&path).and_then(|key| match key {
            Some(key) => keys.store(&key).map(|_| key.public()),
            None => Err(crate::store::Error::NotAKey(path.display().to_string())),
        });
        match stored {
            Ok(public) => report.ok(format!("{public} was added to the keystore")),
            Err(error) => {
                report.err(format!("failed to import {}: {error}", tick(&path.display().to_string())));
            }
        }
    }
    report.finish()
}

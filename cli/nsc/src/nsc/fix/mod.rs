//! `nsc fix`: stores and a keystore from tokens, seeds and credentials found anywhere.

mod build;
mod found;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use daemon_keys::Nuid;

use crate::nsc::{Call, Command};
use crate::report::Report;
use crate::store::files;

pub fn command() -> Command {
    Command::new("fix", "Rebuild stores and keystore from .jwt, .nk and .creds files")
        .hidden()
        .example("Rebuild from two directories", "fix --creds --in DIR1,DIR2 --out DIR")
        .flag(Flag::bool("creds", "Take users and seeds from .creds files, too"))
        .flag(
            Flag::text("in", "Directories to look into, separated by commas (required)")
                .repeatable()
                .placeholder("DIRS"),
        )
        .flag(Flag::text("out", "Directory to write to, ./fix_<id> without").placeholder("DIR"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let sources = call.list("in")?;
    if sources.is_empty() {
        fail!("required flag(s) \"in\" not set");
    }
    let mut report = Report::labelled("Rebuild");
    let found = found::Found::look(&sources, call.flag("creds"), &mut report)?;
    if found.operators.is_empty() {
        fail!("no operator found");
    }
    let out = match call.text("out") {
        "" => format!("./fix_{}", Nuid::random().next_string()),
        out => out.to_string(),
    };
    let out = files::expand(&out);
    let count = build::write(&found, &out, call.places.git_ignore, &mut report);
    let failed = report.finish();
    eprintln!(
        "stored {} operators\nstored {} accounts\nstored {} users\nstored {} nkeys\n",
        count.operators, count.accounts, count.users, count.keys
    );
    if count.keys > 0 {
        eprintln!("export NKEYS_PATH={}", out.join("keys").display());
    }
    eprintln!("cd {}\nnsc list operators", out.join("operators").display());
    failed
}

//! `nsc keys migrate`.

use cli_term::Outcome;
use daemon_keys::Nuid;

use crate::nsc::{Call, Command};
use crate::report;
use crate::store::migrate;

pub fn command() -> Command {
    Command::new("migrate", "Bring the keystore into its present layout; the old one is kept beside it")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let dir = &call.places.keys_dir;
    if !migrate::is_old(dir)? {
        eprintln!("keystore {} does not need migration", report::path(dir));
        return Ok(());
    }
    let old = migrate::migrate(dir, &Nuid::random().next_string(), call.places.git_ignore)?;
    eprintln!(
        "keystore {} was migrated - old store was renamed to {} - remove at your convenience",
        report::path(dir),
        report::path(&old)
    );
    Ok(())
}

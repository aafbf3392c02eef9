//! `nsc import user`.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AnyClaims, UserClaims};

use crate::nsc::import::{blocks, refuse};
use crate::nsc::{Call, Command};
use crate::report::{Report, tick};
use crate::store::{Key, files, token};

pub fn command() -> Command {
    Command::new("user", "Import a user from a .jwt or .creds file")
        .example("Import a user with its seed", "import user --file U.creds")
        .flag(
            Flag::text(
                "file",
                "File of the user's token or credentials, ending in .jwt or .creds (required)",
            )
            .short('f'),
        )
        .flag(Flag::bool("overwrite", "Replace the user if it is there"))
        .flag(Flag::bool("skip", "Import in spite of validation errors"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = call.text("file");
    if !file.ends_with(".jwt") && !file.ends_with(".creds") {
        fail!("expected these file endings: [.jwt .creds]");
    }
    let text = files::read_text(&files::expand(file))?;
    let jwt = token::bare(&text);
    let claims =
        token::user(jwt).map_err(|e| Failure::new(format!("failed to decode {}: {e}", tick(file))))?;
    let work = call.work()?;
    let mut report = Report::jobs();
    if blocks(&claims, call.flag("skip"), &mut report) {
        return report.finish();
    }
    let owner = claims.account();
    let Ok(account) = work.store.account_of_key(owner) else {
        return refuse(report, format!("referenced Account {owner} not found, import first"));
    };
    if let Ok(old) = work.store.user(&account, &claims.data.name)
        && let Some(why) = collision(&old, &claims, call.flag("overwrite"))
    {
        return refuse(report, why);
    }
    if !work.store.account(&account)?.did_sign(&AnyClaims::from(claims.clone())) {
        return refuse(
            report,
            "can only import user signed by exiting account. Possibly update your account",
        );
    }
    if file.ends_with(".creds") {
        keep_seed(&work.keys, &text, &claims, file, &mut report)?;
    }
    work.store.put(jwt)?;
    report.ok(format!("user {} was successfully imported", claims.data.name));
    report.finish()
}

fn collision(old: &UserClaims, new: &UserClaims, overwrite: bool) -> Option<String> {
    if old.data.subject != new.data.subject {
        return Some(format!(
            "existing User has a name collision only and does not reference the same entity (Subject is {} and differs from \
             {}). This problem needs to be resolved manually.",
            old.data.subject, new.data.subject
        ));
    }
    (!overwrite).then(|| "user already exists, overwrite with --overwrite".to_string())
}

/// Stores the seed that stands beside the token.
fn keep_seed(
    keys: &crate::store::KeyStore,
    text: &str,
    claims: &UserClaims,
    file: &str,
    report: &mut Report,
) -> Outcome {
    let found = daemon_keys::creds::parse_seed(text).ok().and_then(|key| key.seed().ok());
    match found.and_then(|seed| Key::from_seed(&seed)) {
        Some(key) if key.public() == claims.data.subject => {
            let path = keys.store(&key)?;
            report.ok(format!("key stored {}", path.display()));
        }
        Some(_) => fail!("the seed in {} is not the user's", tick(file)),
        None => report.warn(format!("failed to parse decorated key in {}", tick(file))),
    }
    Ok(())
}

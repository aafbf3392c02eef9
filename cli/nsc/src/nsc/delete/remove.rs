//! Taking users out of the store, with their keys and credentials if that is asked for.

use schemas::claims::AccountClaims;

use crate::nsc::Work;
use crate::report::{Report, dates};

/// What goes beside the user's token.
#[derive(Clone, Copy)]
pub struct Extent {
    pub revoke: bool,
    pub keys: bool,
    pub creds: bool,
}

/// Removes a user and tells; what is revoked is written into the account's claims.
pub fn user(work: &Work, account: &mut AccountClaims, name: &str, extent: Extent) -> Report {
    let subject = match work.store.user(&work.account, name) {
        Ok(claims) => claims.data.subject,
        Err(error) => {
            let mut report = Report::labelled(format!("user {name}"));
            report.err(format!("error loading user {name}: {error}"));
            return report;
        }
    };
    let mut report = Report::labelled(format!("user {name} [{subject}]"));
    if extent.revoke {
        match account.nats.revocations.0.contains_key(&subject) {
            true => report.ok("user is already revoked"),
            false => {
                account.nats.revocations.revoke(&subject, dates::now());
                report.ok("revoked user");
            }
        }
    }
    match work.store.remove_user(&work.account, name) {
        Ok(()) => report.ok("user deleted"),
        Err(error) => report.err(error),
    }
    if extent.keys {
        key(work, &subject, "private key", &mut report);
    }
    if extent.creds {
        credentials(work, name, &mut report);
    }
    report
}

/// Removes a key from the keystore and tells; `what` says whose it is.
pub fn key(work: &Work, public: &str, what: &str, report: &mut Report) {
    if !work.keys.has_seed(public) {
        report.ok(format!("{what} is not stored"));
        return;
    }
    match work.keys.remove(public) {
        Ok(()) => report.ok(format!("deleted {what}")),
        Err(error) => report.err(error),
    }
}

fn credentials(work: &Work, user: &str, report: &mut Report) {
    let Some(path) = work.keys.existing_creds(&work.account, user) else {
        report.ok("creds file is not stored");
        return;
    };
    match std::fs::remove_file(&path) {
        Ok(()) => report.ok("removed creds file"),
        Err(error) => report.err(format!("error deleting creds file {}: {error}", path.display())),
    }
}

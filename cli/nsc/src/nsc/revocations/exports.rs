//! Which export, and which importing account, is meant.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, ExportType, subject};

use crate::nsc::{Call, Work, ask};
use crate::report::quote;

/// The flags that choose an export.
pub fn flags() -> [Flag; 3] {
    [
        Flag::text("account", "Exporting account: name or public key").short('a'),
        Flag::bool("service", "A service, not a stream"),
        Flag::text("subject", "Subject within the export; that of the only one without").short('s'),
    ]
}

/// The flag of the importing account.
pub fn target_flag() -> Flag {
    Flag::text("target-account", "Importing account: name or public key, * for all")
        .short('t')
        .placeholder("ACCOUNT")
}

/// The index of the export, and its kind.
pub fn index(call: &Call, work: &Work, claims: &AccountClaims) -> Outcome<(usize, ExportType)> {
    let name = quote(&work.account);
    if claims.nats.exports.is_empty() {
        fail!("account {name} doesn't have exports");
    }
    let service = match call.interactive() {
        true => ask::confirm("is service", call.flag("service"))?,
        false => call.flag("service"),
    };
    let kind = if service { ExportType::Service } else { ExportType::Stream };
    let all = claims.nats.exports.iter().enumerate();
    let possible: Vec<(usize, &str)> =
        all.filter(|(_, e)| e.kind == kind).map(|(at, e)| (at, e.subject.as_str())).collect();
    if possible.is_empty() {
        fail!("account {name} doesn't have {kind} exports");
    }
    let wanted = call.text("subject");
    if call.interactive() && wanted.is_empty() {
        let labels: Vec<&str> = possible.iter().map(|(_, subject)| *subject).collect();
        let chosen = ask::select(&format!("select {kind} export"), &labels, "", "--subject")?;
        return Ok((possible[chosen].0, kind));
    }
    match (wanted, &possible[..]) {
        ("", [(only, _)]) => Ok((*only, kind)),
        ("", _) => fail!("a subject is required"),
        (wanted, _) => match possible.iter().find(|(_, subject)| subject::is_contained_in(wanted, subject)) {
            Some((at, _)) => Ok((*at, kind)),
            None => fail!("unable to locate export"),
        },
    }
}

//! `nsc reissue operator`: another identity for the operator.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::OperatorClaims;

use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::key_of_kind;
use crate::store::{Key, Kind, token};

pub fn command() -> Command {
    Command::new("operator", "Re-issue the operator with a new identity and sign its accounts anew")
        .details(
            "With --private-key that key becomes the identity, else a new one is made. Servers that know the old operator refuse \
             the new one until they are configured with it: make a backup of the stores and the keystore first.",
        )
        .example("Replace the identity and keep the old one as a signing key", "reissue operator --convert-to-signing-key")
        .flag(Flag::bool("convert-to-signing-key", "Keep the old identity as a signing key: accounts stay as they are"))
        .flag(Flag::text("name", "Name of the operator, the current one without").short('n'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    if !call.text("name").is_empty() {
        config.set_operator(call.text("name"))?;
    }
    let work = Work::open(call, config)?;
    let convert = call.flag("convert-to-signing-key");
    let mut claims = work.store.operator()?;
    if work.store.is_managed() {
        fail!("resign is only supported in non managed stores");
    }
    let strict = claims.nats.strict_signing_key_usage;
    if strict && !convert && claims.nats.signing_keys.is_empty() {
        fail!("resign of strict operator is only supported with signing keys present");
    }
    let identity = identity(call, &work)?;
    let signer = if strict && !convert { signing_key(&work, &claims)? } else { identity.clone() };
    work.keys.store(&identity)?;
    let old = std::mem::replace(&mut claims.data.subject, identity.public());
    if old == claims.data.subject {
        fail!("{old} is the operator's identity already");
    }
    if convert && !claims.nats.signing_keys.contains(&old) {
        claims.nats.signing_keys.push(old.clone());
    }
    work.store.put(&token::sign(&claims, &identity)?)?;
    let mut report = Report::jobs();
    let name = quote(&claims.data.name);
    report.ok(format!("operator {name} successfully changed identity to: {}", identity.public()));
    match convert {
        true => report.ok(format!("old operator key {} turned into signing key", quote(&old))),
        false => resign(&work, &old, &signer, &mut report)?,
    }
    report.finish()
}

fn identity(call: &Call, work: &Work) -> Outcome<Key> {
    let key = match call.text("private-key") {
        "" => return Ok(Key::generate(Kind::Operator)),
        text => key_of_kind(text, Kind::Operator)?,
    };
    if key.is_private() {
        return Ok(key);
    }
    let stored = work.keys.signer(&key.public());
    stored.ok_or_else(|| Failure::new(format!("failed to find operator key: {} is not stored", key.public())))
}

fn signing_key(work: &Work, claims: &OperatorClaims) -> Outcome<Key> {
    let keys = &claims.nats.signing_keys;
    match keys.iter().find_map(|key| work.keys.signer(key)) {
        Some(key) => Ok(key),
        None => fail!(
            "failed to obtain signing key: unable to resolve any of the following signing keys in the keystore: {}",
            keys.join(", ")
        ),
    }
}

fn resign(work: &Work, old: &str, signer: &Key, report: &mut Report) -> Outcome {
    for account in work.store.accounts()? {
        let name = quote(&account);
        let claims = match work.store.account(&account) {
            Ok(claims) => claims,
            Err(error) => {
                report.err(format!("failed reading account {account}: {error}"));
                continue;
            }
        };
        if claims.data.issuer != old {
            report.ok(format!("account {name} already signed properly"));
            continue;
        }
        match work.store.put(&token::sign(&claims, signer)?) {
            Ok(_) => report.ok(format!("account {name} re-signed")),
            Err(error) => report.err(format!("failed to store new account jwt for account {name}: {error}")),
        }
    }
    Ok(())
}

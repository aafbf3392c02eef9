//! `nsc edit signing-key`: the scope of an account's signing key.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, UserScope};

use crate::nsc::shared::{issues, keep, keys, user_limits};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::Kind;

pub fn command() -> Command {
    Command::new("signing-key", "Edit the scope of a signing key, or give it one")
        .example(
            "Make a key for users of a role",
            "edit signing-key --account A --sk generate --role app --allow-pubsub 'app.{{name()}}.>'",
        )
        .example(
            "Change the role's permissions",
            "edit signing-key --account A --role app --deny-pub app.admin",
        )
        .arg(Arg::optional("NAME", "Role, public key, seed or file of the key"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("description", "What the role is for"))
        .flag(Flag::text("role", "Name of the role, which -K takes, too"))
        .flag(
            Flag::text("sk", "Role, key, seed or file, or 'generate'; the first one counts")
                .repeatable()
                .placeholder("KEY"),
        )
        .flags(user_limits::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let before = work.account_claims()?;
    let wishes = user_limits::Wishes::of(call)?;
    let signer =
        Permitted::for_account(&work, Some(&before))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let key = key(call, &work, &before)?;
    let mut claims = before.clone();
    let mut scope = claims.nats.signing_keys.scope(&key).cloned().unwrap_or_else(|| UserScope::new(&key));
    if let Some(role) = call.maybe_text("role").filter(|role| **role != *scope.role) {
        if claims.nats.signing_keys.0.values().flatten().any(|other| other.role == role && !role.is_empty()) {
            fail!("another signing key of the account has the role {}", quote(role));
        }
        scope.role = role.into();
    }
    if let Some(description) = call.maybe_text("description") {
        scope.description = description.into();
    }
    let mut report = Report::details();
    if !claims.nats.signing_keys.contains(&key) {
        report.ok(format!("added signing key {}", quote(&key)));
    }
    wishes.apply(&mut scope.template, &mut report);
    claims.nats.signing_keys.add_scoped(scope);
    issues::refuse(&before, &claims)?;
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("edited signing key {}", quote(&key)));
    }
    report.finish()
}

/// The key that the argument, `--sk` or `--role` names.
fn key(call: &Call, work: &Work, claims: &AccountClaims) -> Outcome<String> {
    let named = call.list("sk")?.into_iter().next().or_else(|| call.maybe_text("NAME").map(str::to_string));
    let by_role = |role: &str| {
        let mut scopes = claims.nats.signing_keys.0.values().flatten();
        scopes.find(|scope| scope.role == role && !role.is_empty()).map(|scope| scope.key.clone())
    };
    let text = match named {
        Some(text) => text,
        None => match by_role(call.text("role")) {
            Some(key) => return Ok(key),
            None => fail!("signing key is required"),
        },
    };
    if let Some(key) = by_role(&text) {
        return Ok(key);
    }
    keys::public(work, &text, Kind::Account)
}

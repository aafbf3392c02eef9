//! `nsc generate diagram object`: the claims of all entities, and who signed them.

use cli_term::Outcome;
use cli_term::spec::Flag;
use schemas::claims::{AccountClaims, ClaimsData};

use crate::nsc::generate::diagram::object_parts::Parts;
use crate::nsc::generate::diagram::{finish, mermaid_flag};
use crate::nsc::shared::output;
use crate::nsc::{Call, Command, Work};

pub fn command() -> Command {
    Command::new("object", "Generate an object diagram: operator, accounts and users")
        .flag(Flag::bool("detail", "Show what is empty or unlimited, too"))
        .flag(mermaid_flag())
        .flag(output::flag())
        .flag(Flag::bool("show-keys", "Show public keys and whether their seeds are stored"))
        .flag(Flag::bool("users", "Show users, too"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = call.work()?;
    let operator = work.store.operator()?;
    let mut parts = Parts::new(call.flag("detail"), call.flag("show-keys"), call.flag("mermaid"), &work.keys);
    let (name, key) = (&operator.data.name, &operator.data.subject);
    parts.object(name, key, "operator");
    parts.claims(&operator.data, &operator.nats.fields.tags.0);
    parts.value("JWT Version", &operator.nats.fields.version.to_string());
    parts.value("account server", &operator.nats.account_server_url);
    parts.value("Strict signing key usage", &operator.nats.strict_signing_key_usage.to_string());
    parts.issues(&operator);
    parts.end();
    parts.signing_keys(key, name, "operator", operator.nats.signing_keys.iter().map(String::as_str));
    for account in work.store.accounts()? {
        let claims = work.store.account(&account)?;
        let system = claims.data.subject == operator.nats.system_account;
        draw_account(&mut parts, &claims, system);
        connect(&mut parts, &operator.data, &claims.data);
        parts.note(&claims.data.subject, &claims.nats.description, &claims.nats.info_url);
        if call.flag("users") {
            draw_users(&mut parts, &work, &account, &claims)?;
        }
    }
    parts.footer(&work.store.dir);
    finish(call, &parts.out.join("\n"))
}

fn draw_account(parts: &mut Parts<'_>, claims: &AccountClaims, system: bool) {
    let (name, key, nats) = (&claims.data.name, &claims.data.subject, &claims.nats);
    let kind = if system { "system account" } else { "account" };
    parts.object(name, key, kind);
    parts.claims(&claims.data, &nats.fields.tags.0);
    parts.account_limits(&nats.limits.account);
    parts.nats_limits(&nats.limits.nats);
    parts.jetstream_limits(&nats.limits.jetstream);
    parts.issues(claims);
    parts.end();
    if !nats.default_permissions.is_empty() {
        let id = parts.permissions(key, name, "default", &nats.default_permissions);
        parts.part(key, &id);
    }
    parts.signing_keys(key, name, "account", nats.signing_keys.keys());
}

fn draw_users(parts: &mut Parts<'_>, work: &Work, account: &str, owner: &AccountClaims) -> Outcome {
    for user in work.store.users(account)? {
        let claims = work.store.user(account, &user)?;
        let (name, key, may) = (&claims.data.name, &claims.data.subject, &claims.nats.may);
        parts.object(name, key, "user");
        parts.claims(&claims.data, &claims.nats.fields.tags.0);
        parts.value("Bearer Token", &may.bearer_token.to_string());
        parts.list("Allowed Connection Types", &may.allowed_connection_types);
        parts.nats_limits(&may.limits);
        parts.user_limits(&may.user);
        parts.issues(&claims);
        parts.end();
        let restricted = match (may.permissions.is_empty(), owner.nats.default_permissions.is_empty()) {
            (false, _) => Some(parts.permissions(key, name, "user", &may.permissions)),
            (true, false) => Some(format!("{}_permissions", owner.data.subject)),
            (true, true) => None,
        };
        if let Some(id) = restricted {
            parts.relation(key, &id, "API restricted by");
        }
        connect(parts, &owner.data, &claims.data);
    }
    Ok(())
}

fn connect(parts: &mut Parts<'_>, signer: &ClaimsData, signed: &ClaimsData) {
    let from = match () {
        () if signed.is_self_signed() => {
            return parts.relation(&signed.subject, &signed.subject, "self signed");
        }
        () if !parts.show_keys || signed.issuer == signer.subject => signer.subject.clone(),
        () => format!("{}_sk::{}", signer.subject, signed.issuer),
    };
    parts.relation(&from, &signed.subject, "signed");
}

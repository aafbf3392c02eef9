//! `nsc edit operator`. Only what is named changes.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use daemon_keys::jwt::check_operator_service_url;
use schemas::claims::{JetStreamLimits, OperatorClaims};

use crate::nsc::edit::operator_ask;
use crate::nsc::shared::{issues, keys, tags, times};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::{Kind, token};

const NAMES: [&str; 12] = [
    "account-jwt-server-url",
    "expiry",
    "require-signing-keys",
    "rm-account-jwt-server-url",
    "rm-service-url",
    "rm-sk",
    "rm-tag",
    "service-url",
    "sk",
    "start",
    "system-account",
    "tag",
];

pub fn command() -> Command {
    Command::new("operator", "Edit the operator")
        .example("Say where its servers are and where accounts are pushed to", "edit operator --service-url nats://localhost:4222 --account-jwt-server-url nats://localhost:4222")
        .example("Make a signing key", "edit operator --sk generate")
        .flag(Flag::text("account-jwt-server-url", "Where accounts are pushed to: http, https, nats, tls, ws or wss").short('u').placeholder("URL"))
        .flag(Flag::bool("require-signing-keys", "Its own key signs the operator alone; =false lets it sign accounts, too"))
        .flag(Flag::bool("rm-account-jwt-server-url", "Accounts are pushed nowhere"))
        .flag(Flag::text("rm-service-url", "Remove service URLs, separated by commas").repeatable())
        .flag(Flag::text("rm-sk", "Remove signing keys, separated by commas").repeatable())
        .flag(Flag::text("service-url", "Add URLs of servers: nats, tls, ws or wss; separated by commas").short('n').repeatable())
        .flag(Flag::text("sk", "Add signing keys: a key, seed or file, or 'generate'; separated by commas").repeatable())
        .flag(Flag::text("system-account", "System account: name or public key").placeholder("ACCOUNT"))
        .flags(tags::flags())
        .flags(times::flags())
        .run(run)
}

/// What the flags and answers ask for.
#[derive(Default)]
pub struct Wishes {
    pub server_url: Option<String>,
    pub add_urls: Vec<String>,
    pub remove_urls: Vec<String>,
    pub system_account: Option<String>,
}

fn run(call: &Call) -> Outcome {
    if !call.interactive() && !call.any_typed(&NAMES) {
        fail!("specify an edit option");
    }
    let work = call.work()?;
    let before = work.store.operator()?;
    let mut claims = before.clone();
    let mut report = Report::details();
    times::Times::of(call, &before.data)?.apply(&mut claims.data, Some(&mut report));
    tags::apply(call, &mut claims.nats.fields.tags, &mut report)?;
    let mut wishes = wishes(call)?;
    if call.interactive() {
        operator_ask::run(&work, &before, &mut wishes)?;
    }
    urls(&mut claims, &wishes, &mut report)?;
    if let Some(account) = wishes.system_account.as_deref().filter(|a| !a.is_empty()) {
        system_account(&work, account, &mut claims, &mut report)?;
    }
    let signer = Permitted::for_operator(&before).resolve(call, &work)?;
    signing_keys(call, &work, &mut claims, &mut report)?;
    strictness(call, &work, &mut claims, &mut report)?;
    issues::refuse(&before, &claims)?;
    work.store.put(&token::sign(&claims, &signer)?)?;
    report.ok(format!("edited operator {}", quote(&claims.data.name)));
    report.finish()
}

fn wishes(call: &Call) -> Outcome<Wishes> {
    let server_url = match (call.flag("rm-account-jwt-server-url"), call.maybe_text("account-jwt-server-url"))
    {
        (true, _) => Some(String::new()),
        (false, url) => url.map(|url| url.trim().to_string()),
    };
    Ok(Wishes {
        server_url,
        add_urls: call.list("service-url")?,
        remove_urls: call.list("rm-service-url")?,
        system_account: call.maybe_text("system-account").map(str::to_string),
    })
}

fn urls(claims: &mut OperatorClaims, wishes: &Wishes, report: &mut Report) -> Outcome {
    let nats = &mut claims.nats;
    if let Some(url) = wishes.server_url.as_ref().filter(|url| **url != nats.account_server_url) {
        nats.account_server_url.clone_from(url);
        report.ok(match url.as_str() {
            "" => "removed account server url".to_string(),
            url => format!("set account jwt server url to {}", quote(url)),
        });
    }
    for url in &wishes.add_urls {
        if let Err(why) = check_operator_service_url(url) {
            fail!("{why}");
        }
        let lower = url.to_lowercase();
        if !nats.operator_service_urls.contains(&lower) {
            nats.operator_service_urls.push(lower);
        }
        report.ok(format!("added service url {}", quote(url)));
    }
    for url in &wishes.remove_urls {
        let lower = url.to_lowercase();
        if !nats.operator_service_urls.contains(&lower) {
            fail!("operator has no service url {}", quote(url));
        }
        nats.operator_service_urls.retain(|known| *known != lower);
        report.ok(format!("removed service url {}", quote(url)));
    }
    Ok(())
}

fn system_account(work: &Work, text: &str, claims: &mut OperatorClaims, report: &mut Report) -> Outcome {
    let key = match Kind::Account.fits(text) {
        true => text.to_string(),
        false => {
            let limits = work.store.account(text)?.nats.limits;
            if limits.jetstream != JetStreamLimits::default() || !limits.tiers.is_empty() {
                fail!(
                    "system accounts cannot have JetStream limits - run \"nsc edit account {text} --js-disable\" first"
                );
            }
            work.store.account(text)?.data.subject
        }
    };
    if claims.nats.system_account != key {
        report.ok(format!("set system account {}", quote(&key)));
        claims.nats.system_account = key;
    }
    Ok(())
}

fn signing_keys(call: &Call, work: &Work, claims: &mut OperatorClaims, report: &mut Report) -> Outcome {
    for key in keys::publics(call, work, "sk", Kind::Operator)? {
        if !claims.nats.signing_keys.contains(&key) {
            claims.nats.signing_keys.push(key.clone());
        }
        report.ok(format!("added signing key {}", quote(&key)));
    }
    for key in call.list("rm-sk")? {
        if !claims.nats.signing_keys.contains(&key) {
            fail!("operator has no signing key {}", quote(&key));
        }
        claims.nats.signing_keys.retain(|known| *known != key);
        report.ok(format!("removed signing key {}", quote(&key)));
    }
    Ok(())
}

/// Signing keys can be required only where nothing was signed by an identity.
fn strictness(call: &Call, work: &Work, claims: &mut OperatorClaims, report: &mut Report) -> Outcome {
    let strict = match call.typed("require-signing-keys") {
        true => call.flag("require-signing-keys"),
        false => claims.nats.strict_signing_key_usage,
    };
    if strict && claims.nats.signing_keys.is_empty() {
        fail!("operator requires at least one signing key");
    }
    if strict && call.typed("require-signing-keys") {
        for name in work.store.accounts()? {
            refuse_identities(work, &name, &claims.data.subject)?;
        }
    }
    if claims.nats.strict_signing_key_usage != strict {
        claims.nats.strict_signing_key_usage = strict;
        report.ok(format!("strict signing key usage set to: {strict}"));
    }
    Ok(())
}

fn refuse_identities(work: &Work, name: &str, operator: &str) -> Outcome {
    let account = work.store.account(name)?;
    if account.data.issuer == operator {
        fail!("account {} needs to be issued with a signing key first", quote(name));
    }
    for user in work.store.users(name)? {
        if work.store.user(name, &user)?.data.issuer == account.data.subject {
            fail!(
                "user {} in account {} needs to be issued with a signing key first",
                quote(&user),
                quote(name)
            );
        }
    }
    Ok(())
}

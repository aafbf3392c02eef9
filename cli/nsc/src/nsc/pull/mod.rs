//! `nsc pull`: the servers' tokens into the store.

mod http;
mod nats;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, runtime};

use crate::nsc::link::{system, tls_flags};
use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::store::token;

pub fn command() -> Command {
    Command::new("pull", "Pull the operator and accounts, replacing the store's tokens with the servers'")
        .example("Pull everything", "pull --all")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::bool("all", "The operator and all accounts").short('A'))
        .flag(Flag::bool("overwrite-newer", "Replace tokens that are newer than the servers'").short('F'))
        .flags(system::flags())
        .flags(tls_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let operator = work.store.operator()?;
    let name = quote(&operator.data.name);
    let mut all = call.flag("all");
    if call.interactive() {
        all = ask::confirm(&format!("pull operator {name} and all accounts"), true)?;
    }
    if !all && work.account.is_empty() {
        fail!("specify --all or --account");
    }
    let url = &operator.nats.account_server_url;
    if url.is_empty() {
        fail!("operator {name} doesn't set account server url - unable to pull");
    }
    if !keep::is_resolver_url(url) {
        return http::run(call, &work, all)?.finish();
    }
    if !all {
        fail!("operator {name} can only pull all jwt - unable to pull by account");
    }
    runtime::block_on(nats::run(call, &work, url))?.finish()
}

/// Keeps an account's or operator's token, unless the store's is newer.
fn keep_pulled(call: &Call, work: &Work, text: &str, told: &mut Report) {
    let claims = match token::any(text) {
        Ok(claims) => claims,
        Err(error) => return told.err(format!("error decoding remote token: {error}")),
    };
    let (data, kind) = (claims.data(), claims.kind());
    let name = quote(&data.name);
    let known = match &claims {
        schemas::claims::AnyClaims::Account(_) => work.store.account(&data.name).map(|a| a.data),
        _ => work.store.operator().map(|o| o.data),
    };
    if let Ok(known) = known {
        if known.subject != data.subject {
            return told.err(format!("the {kind} {name} of the store is another one: {}", known.subject));
        }
        if known.issued_at > data.issued_at && !call.flag("overwrite-newer") {
            return told.err(format!(
                "local jwt for {name} is newer than remote version - specify --overwrite-newer to overwrite"
            ));
        }
    }
    match work.store.put(text) {
        Ok(_) => told.ok(format!("stored {kind} {name}")),
        Err(error) => told.err(format!("error storing {name}: {error}")),
    }
}

//! Documents about one account: `$SYS.REQ.ACCOUNT.<account>.<kind>`, and what every account may ask about itself.

use super::document::ask;
use super::envelope::Answer;
use super::filter::NoOptions;
use super::topic::AccountKind;
use crate::state::State;
use crate::{events, monitor};
use daemon_broker::Context;
use schemas::jetstream::unmarshal;
use schemas::monitor::{
    AccountDetail, AccountStatz, AccountStatzOptions, AccountzOptions, ConnzOptions, JszOptions,
    LeafzOptions, SubszOptions,
};
use serde::Deserialize;
use std::convert::Infallible;

/// `None` for nothing to answer.
pub fn answer(state: &State, kind: AccountKind, account: &str, body: &[u8]) -> Option<Answer> {
    let account = account.to_owned();
    match kind {
        AccountKind::Subsz => ask(state, body, "Subsz", |o: SubszOptions| {
            monitor::subsz(state, &SubszOptions { subscriptions: true, account, ..o })
        }),
        AccountKind::Connz => ask(state, body, "Connz", |o: ConnzOptions| {
            monitor::connz(state, &ConnzOptions { acc: account, ..o })
        }),
        AccountKind::Leafz => ask(state, body, "Leafz", |o: LeafzOptions| {
            Ok::<_, Infallible>(monitor::leafz(state, &LeafzOptions { account, ..o }))
        }),
        AccountKind::Jsz => ask(state, body, "Jsz", |o: JszOptions| jsz(state, JszOptions { account, ..o })),
        AccountKind::Info => ask(state, body, "AccInfo", |_: NoOptions| {
            let told = monitor::accountz(state, &AccountzOptions { account });
            told.map(|accountz| accountz.account_detail)
        }),
        AccountKind::Statz => statz(state, body, |o| AccountStatzOptions { accounts: vec![account], ..o }),
    }
}

/// Figures of all accounts, or of those that the request names.
pub fn all(state: &State, body: &[u8]) -> Option<Answer> {
    statz(state, body, |options| options)
}

/// Who has nothing to tell keeps silent: other servers may have.
fn statz(
    state: &State,
    body: &[u8],
    options: impl FnOnce(AccountStatzOptions) -> AccountStatzOptions,
) -> Option<Answer> {
    let mut silent = false;
    let answer = ask(state, body, "AccountStatz", |o: AccountStatzOptions| {
        let o = options(o);
        let statz: AccountStatz = monitor::accstatz(state, &o);
        silent = statz.account_statz.is_empty() && !o.include_unused;
        Ok::<_, Infallible>(statz)
    });
    answer.filter(|_| !silent)
}

/// The account's part of `/jsz`.
fn jsz(state: &State, options: JszOptions) -> Result<AccountDetail, String> {
    if !state.jetstream.is_on() {
        return Err("jetstream not enabled".into());
    }
    let name = options.account.clone();
    if state.broker.account(&name).is_none() {
        return Err(format!("account {name:?} not found"));
    }
    let options = JszOptions { accounts: false, offset: 0, limit: 0, leader_only: false, ..options };
    let jsz = monitor::jsz(state, &options).map_err(|e| e.to_string())?;
    let detail = jsz.account_details.into_iter().next();
    detail.ok_or_else(|| format!("account {name:?} not jetstream enabled"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ConnsRequest {
    acc: Option<String>,
}

/// Connections of an account, without an envelope; nothing when it has none here, or is not the one that the body names.
pub fn connections(state: &State, name: &str, body: &[u8], cx: &mut Context) -> Option<String> {
    if !body.is_empty() {
        match unmarshal::<ConnsRequest>(body) {
            Ok(request) if request.acc.as_deref().is_none_or(|acc| acc == name) => {}
            Ok(_) => {
                state.log.error("SYSTEM - Error unmarshalled account does not match subject");
                return None;
            }
            Err(why) => {
                let what = "SYSTEM - Error unmarshalling account connections request message";
                state.log.error(format_args!("{what}: {why}"));
                return None;
            }
        }
    }
    let account = state.broker.account(name)?;
    let count = account.connections();
    (count > 0).then(|| events::connections(state, &account, count, cx))
}

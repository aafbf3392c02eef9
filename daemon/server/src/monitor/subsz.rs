//! `/subsz`: how many subscriptions there are, and which.
//!
//! What the reference counts in its shared cache of matches (entries, hits, fan-out) is zero here: each worker keeps
//! a cache of its own that counts nothing.

use super::{Problem, page};
use crate::clock::wall;
use crate::state::State;
use daemon_broker::{Account, Subscription};
use daemon_subject::valid;
use schemas::go::Time;
use schemas::monitor::{SubDetail, SublistStats, Subsz, SubszOptions};
use std::sync::Arc;

/// The answer. Subscriptions are listed by account, connection and sid.
pub fn subsz(state: &State, options: &SubszOptions) -> Result<Subsz, Problem> {
    if !options.test.is_empty() && !valid::is_valid_literal(options.test.as_bytes()) {
        return Err(Problem::TestSubject(options.test.clone()));
    }
    let (offset, limit) = page(options.offset, options.limit);
    let mut answer = Subsz {
        server_id: state.place.lock().server_id.clone(),
        now: Time::from_unix_nanos(wall()),
        offset: offset as i64,
        limit: limit as i64,
        ..Subsz::default()
    };
    let mut listed = Vec::new();
    for account in state.broker.accounts() {
        if !options.account.is_empty() && account.name != options.account {
            continue;
        }
        let one = stats(&account);
        let sum = &mut answer.stats;
        sum.num_subscriptions = sum.num_subscriptions.saturating_add(one.num_subscriptions);
        sum.num_inserts += one.num_inserts;
        sum.num_removes += one.num_removes;
        if options.subscriptions {
            listed.extend(subscriptions(&account, &options.test).into_iter().map(|s| (account.clone(), s)));
        }
    }
    answer.total = listed.len() as i64;
    let shown = listed.iter().skip(offset).take(limit);
    answer.subscriptions_list = shown
        .map(|(account, sub)| SubDetail {
            account: account.name.clone(),
            account_tag: account.name_tag(),
            ..detail(sub)
        })
        .collect();
    Ok(answer)
}

/// Of one account's table.
pub fn stats(account: &Account) -> SublistStats {
    let (num_inserts, num_removes) = account.churn();
    let num_subscriptions = u32::try_from(account.subscriptions()).unwrap_or(u32::MAX);
    SublistStats { num_subscriptions, num_inserts, num_removes, ..SublistStats::default() }
}

fn subscriptions(account: &Account, test: &str) -> Vec<Arc<Subscription>> {
    let mut subs = match test {
        "" => account.subscription_list(),
        subject => account.interested(subject.as_bytes()),
    };
    subs.sort_unstable_by(|a, b| {
        let key = |s: &Subscription| (s.client().cid, s.sid().len());
        key(a).cmp(&key(b)).then_with(|| a.sid().cmp(b.sid()))
    });
    subs
}

/// One subscription, without its account.
pub fn detail(sub: &Subscription) -> SubDetail {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    SubDetail {
        account: String::new(),
        account_tag: String::new(),
        subject: text(sub.subject()),
        qgroup: sub.queue().map(text).unwrap_or_default(),
        sid: text(sub.sid()),
        msgs: sub.delivered() as i64,
        max: sub.max() as i64,
        cid: sub.client().cid,
    }
}

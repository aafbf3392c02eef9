//! `/connz`: who is connected, and who was.
//!
//! `filter_subject` is told only in requests over NATS, as in the reference.

use super::connection::Connection;
use super::{Problem, page};
use crate::clock::wall;
use crate::state::State;
use daemon_broker::Broker;
use daemon_broker::account::GLOBAL;
use schemas::go::Time;
use schemas::monitor::{Connz, ConnzOptions, ConnzSort, ConnzState};
use std::cmp::Reverse;

/// The answer. `total` counts before the filters but the account's, as in the reference.
pub fn connz(state: &State, options: &ConnzOptions) -> Result<Connz, Problem> {
    let by: ConnzSort = options.sort.parse()?;
    by.check(options.state)?;
    if filter(options).is_some() && options.acc.is_empty() {
        return Err(Problem::FilterWithoutAccount);
    }
    let now = wall();
    let (offset, mut limit) = page(options.offset, options.limit);
    if options.cid > 0 {
        limit = 1;
    }
    let mut answer = Connz {
        now: Time::from_unix_nanos(now),
        offset: offset as i64,
        limit: limit as i64,
        ..Connz::default()
    };
    let broker = &state.broker;
    if !options.acc.is_empty() && !broker.accounts().iter().any(|a| a.name == options.acc) {
        return Ok(answer);
    }
    answer.server_id = state.place.lock().server_id.clone();
    let mut found = gather(broker, options);
    answer.total = found.len() as i64;
    found.retain(|c| wanted(c, options));
    sort(&mut found, by, now);
    let shown: Vec<_> = found.iter().skip(offset).take(limit).map(|c| c.info(broker, options, now)).collect();
    answer.num_connections = shown.len() as i64;
    answer.connections = Some(shown);
    Ok(answer)
}

/// Everybody in the wanted state and account. Closed connections of the global account do not say that they were of
/// it, so that nobody finds them by it.
fn gather(broker: &Broker, options: &ConnzOptions) -> Vec<Connection> {
    let (acc, mut found) = (options.acc.as_str(), Vec::new());
    if options.state != ConnzState::Closed {
        let open = broker.clients().into_iter();
        let open = open.filter(|c| acc.is_empty() || c.account().is_some_and(|a| a.name == acc));
        found.extend(open.map(Connection::open));
    }
    if options.state != ConnzState::Open && acc != GLOBAL {
        let closed = broker.closed_clients().into_iter();
        let closed = closed.filter(|c| acc.is_empty() || c.account.as_deref() == Some(acc));
        found.extend(closed.map(Connection::closed));
    }
    found
}

/// The subject that subscriptions are to overlap, if they are to.
fn filter(options: &ConnzOptions) -> Option<&str> {
    Some(options.filter_subject.as_str()).filter(|subject| !matches!(*subject, "" | ">"))
}

fn wanted(c: &Connection, options: &ConnzOptions) -> bool {
    // Nobody speaks MQTT yet.
    options.mqtt_client.is_empty()
        && (options.cid == 0 || options.cid == c.cid)
        && (options.user.is_empty() || c.is_user(&options.user))
        && filter(options).is_none_or(|subject| c.listens(subject))
}

/// Sorts as asked; equals stay in the order of their cids.
fn sort(found: &mut [Connection], by: ConnzSort, now: i64) {
    found.sort_by_key(|c| c.cid);
    let figure = |c: &Connection| match by {
        ConnzSort::Cid | ConnzSort::Reason => 0,
        ConnzSort::Start => c.start,
        ConnzSort::Subs => c.subscriptions as i64,
        ConnzSort::Pending => c.pending,
        ConnzSort::MsgsTo => c.out_msgs,
        ConnzSort::MsgsFrom => c.in_msgs,
        ConnzSort::BytesTo => c.out_bytes,
        ConnzSort::BytesFrom => c.in_bytes,
        ConnzSort::Last => c.last_activity,
        ConnzSort::Idle => now - c.last_activity,
        ConnzSort::Uptime => c.uptime(now),
        ConnzSort::Stop => c.stop.map_or(0, |(stop, _)| stop),
        ConnzSort::Rtt => c.rtt,
    };
    match by {
        ConnzSort::Cid => {}
        ConnzSort::Reason => found.sort_by_key(|c| c.stop.map(|(_, reason)| reason.text())),
        by if by.is_descending() => found.sort_by_key(|c| Reverse(figure(c))),
        _ => found.sort_by_key(figure),
    }
}

//! `/connz`: who is connected, and who was.
//!
//! `filter_subject` is no parameter here: as in the reference, only requests over NATS can have it.

use super::connection::Connection;
use super::query::{BadParameter, Query, page};
use crate::clock::wall;
use crate::state::State;
use daemon_broker::Broker;
use daemon_broker::account::GLOBAL;
use schemas::go::Time;
use schemas::monitor::{Connz, ConnzOptions, ConnzSort, ConnzState};
use std::cmp::Reverse;

/// Reads the parameters, complaining of the first bad one in the reference's order.
pub fn options(query: &Query) -> Result<ConnzOptions, BadParameter> {
    let auth = query.bool("auth")?;
    let subscriptions_detail = query.text("subs").eq_ignore_ascii_case("detail");
    let subscriptions = subscriptions_detail || query.bool("subs")?;
    let (offset, limit) = (query.int("offset")?, query.int("limit")?);
    let (cid, state) = (query.uint("cid")?, query.state("state")?);
    let sort: ConnzSort = query.text("sort").parse()?;
    sort.check(state)?;
    Ok(ConnzOptions {
        sort,
        auth,
        subscriptions,
        subscriptions_detail,
        offset,
        limit,
        cid,
        mqtt_client: query.text("mqtt_client").into(),
        state,
        user: query.text("user").into(),
        acc: query.text("acc").into(),
        filter_subject: String::new(),
    })
}

/// The answer. `total` counts before the filters but the account's, as in the reference.
pub fn connz(state: &State, options: &ConnzOptions) -> Connz {
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
        return answer;
    }
    answer.server_id = state.place.lock().server_id.clone();
    let mut found = gather(broker, options);
    answer.total = found.len() as i64;
    found.retain(|c| wanted(c, options));
    sort(&mut found, options.sort, now);
    let shown: Vec<_> = found.iter().skip(offset).take(limit).map(|c| c.info(options, now)).collect();
    answer.num_connections = shown.len() as i64;
    answer.connections = Some(shown);
    answer
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

fn wanted(c: &Connection, options: &ConnzOptions) -> bool {
    // Nobody speaks MQTT yet.
    options.mqtt_client.is_empty()
        && (options.cid == 0 || options.cid == c.cid)
        && (options.user.is_empty() || c.is_user(&options.user))
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

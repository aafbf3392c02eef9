//! From a query string to the options of a document, complaining of the first bad parameter in the reference's order.

use super::query::{BadParameter, Query};
use schemas::monitor::{
    AccountStatzOptions, AccountzOptions, ConnzOptions, GatewayzOptions, HealthzOptions, IpqueueszOptions,
    JszOptions, LeafzOptions, RaftzOptions, RoutezOptions, SubszOptions,
};

type Read<T> = Result<T, BadParameter>;

pub fn connz(query: &Query) -> Read<ConnzOptions> {
    let auth = query.bool("auth")?;
    let (subscriptions, subscriptions_detail) = subs(query)?;
    let (offset, limit) = (query.int("offset")?, query.int("limit")?);
    Ok(ConnzOptions {
        sort: query.text("sort").into(),
        auth,
        subscriptions,
        subscriptions_detail,
        offset,
        limit,
        cid: query.uint("cid")?,
        mqtt_client: query.text("mqtt_client").into(),
        state: query.state("state")?,
        user: query.text("user").into(),
        acc: query.text("acc").into(),
        filter_subject: String::new(),
    })
}

/// `subs` is a boolean, or the word `detail`.
fn subs(query: &Query) -> Read<(bool, bool)> {
    match query.text("subs").eq_ignore_ascii_case("detail") {
        true => Ok((true, true)),
        false => Ok((query.bool("subs")?, false)),
    }
}

pub fn routez(query: &Query) -> Read<RoutezOptions> {
    let (subscriptions, subscriptions_detail) = subs(query)?;
    Ok(RoutezOptions { subscriptions, subscriptions_detail })
}

pub fn gatewayz(query: &Query) -> Read<GatewayzOptions> {
    let (subscriptions, subscriptions_detail) = subs(query)?;
    Ok(GatewayzOptions {
        accounts: query.bool("accs")?,
        name: query.text("gw_name").into(),
        account_name: query.text("acc_name").into(),
        subscriptions,
        subscriptions_detail,
    })
}

pub fn leafz(query: &Query) -> Read<LeafzOptions> {
    Ok(LeafzOptions { subscriptions: query.bool("subs")?, account: query.text("acc").into() })
}

pub fn subsz(query: &Query) -> Read<SubszOptions> {
    Ok(SubszOptions {
        subscriptions: query.bool("subs")?,
        offset: query.int("offset")?,
        limit: query.int("limit")?,
        account: query.text("acc").into(),
        test: query.text("test").into(),
    })
}

pub fn accountz(query: &Query) -> AccountzOptions {
    AccountzOptions { account: query.text("acc").into() }
}

pub fn accstatz(query: &Query) -> Read<AccountStatzOptions> {
    Ok(AccountStatzOptions { accounts: Vec::new(), include_unused: query.bool("unused")? })
}

pub fn jsz(query: &Query) -> Read<JszOptions> {
    let (accounts, streams) = (query.bool("accounts")?, query.bool("streams")?);
    let (consumer, direct_consumer) = (query.bool("consumers")?, query.bool("direct-consumers")?);
    let config = query.bool("config")?;
    let (offset, limit) = (query.int("offset")?, query.int("limit")?);
    let (leader_only, raft) = (query.bool("leader-only")?, query.bool("raft")?);
    let stream_leader_only = query.bool("stream-leader-only")?;
    Ok(JszOptions {
        account: query.text("acc").into(),
        accounts,
        streams,
        consumer,
        direct_consumer,
        config,
        leader_only,
        stream_leader_only,
        raft,
        offset,
        limit,
    })
}

pub fn healthz(query: &Query) -> Read<HealthzOptions> {
    Ok(HealthzOptions {
        js_enabled: query.bool("js-enabled")?,
        js_enabled_only: query.bool("js-enabled-only")?,
        js_server_only: query.bool("js-server-only")?,
        js_meta_only: query.bool("js-meta-only")?,
        account: query.text("account").into(),
        stream: query.text("stream").into(),
        consumer: query.text("consumer").into(),
        details: query.bool("details")?,
    })
}

pub fn ipqueuesz(query: &Query) -> Read<IpqueueszOptions> {
    Ok(IpqueueszOptions { all: query.bool("all")?, filter: query.text("queues").into() })
}

pub fn raftz(query: &Query) -> RaftzOptions {
    RaftzOptions { account: query.text("acc").into(), group: query.text("group").into() }
}

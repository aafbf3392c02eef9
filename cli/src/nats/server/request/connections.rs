//! `nats server request connections`

use schemas::monitor::ConnzSort;
use schemas::monitor::connz::{Connz, ConnzOptions, ConnzState};
use serde::Deserialize;

use super::{reading, send, wait};
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};

pub fn command() -> Command {
    reading("connections", "Show connections")
        .alias("conn")
        .alias("connz")
        .arg(wait())
        .flag(Flag::one_of("sort", &ConnzSort::WORDS, "What servers sort by").default("cid"))
        .flag(Flag::bool("subscriptions", "Show what they are subscribed to"))
        .flag(Flag::new("filter-cid", Kind::Uint64, "Only the connection of this id").placeholder("CID"))
        .flag(
            Flag::one_of("filter-state", &["open", "closed", "all"], "Only connections in this state")
                .default("open"),
        )
        .flag(Flag::text("filter-user", "Only connections of this user").placeholder("USER"))
        .flag(Flag::text("filter-account", "Only connections of this account").placeholder("ACCOUNT"))
        .flag(
            Flag::text("filter-subject", "Only connections with a subscription that matches")
                .placeholder("SUBJECT"),
        )
        .flag(Flag::bool("filter-empty", "Only answers that have connections").default("false"))
        .run(run)
}

/// As much of an answer as says whether it is empty.
#[derive(Deserialize)]
struct Shown {
    data: Option<Connz>,
}

fn run(call: &Call) -> Outcome {
    let details = call.flag("subscriptions");
    let options = ConnzOptions {
        sort: call.text("sort").parse().map_err(|e| Failure::new(format!("--sort: {e}")))?,
        auth: true,
        subscriptions: details,
        subscriptions_detail: details,
        offset: call.int("offset"),
        limit: call.int("limit"),
        cid: call.uint("filter-cid"),
        state: ConnzState::from_query(call.text("filter-state")).unwrap_or_default(),
        user: call.text("filter-user").into(),
        acc: call.text("filter-account").into(),
        filter_subject: call.text("filter-subject").into(),
        ..ConnzOptions::default()
    };
    for reply in send::ask(call, "CONNZ", options, call.uint("wait"))? {
        let shown: Shown = reply.read()?;
        let empty = shown.data.is_none_or(|connz| connz.num_connections == 0);
        if !(empty && call.flag("filter-empty")) {
            send::print(&reply.payload)?;
        }
    }
    Ok(())
}

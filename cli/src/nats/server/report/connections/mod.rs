//! `nats server report connections`: who is connected to which server.

mod filter;
pub mod gather;
mod names;
pub mod table;

use schemas::monitor::connz::{ConnzOptions, ConnzState};

use super::{flags, repeat, report};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term;
use filter::Condition;
pub use gather::Connection;

/// What to ask for and how to show it; shared with the report of the connections of one account.
pub fn flags() -> [Flag; 6] {
    const SORTS: &[&str] = &["in-bytes", "out-bytes", "in-msgs", "out-msgs", "uptime", "cid", "subs"];
    [
        Flag::one_of("sort", SORTS, "What to sort by").default("subs"),
        Flag::int("top", "How many to show").default("1000"),
        Flag::text("subject", "Connections with a subscription that matches"),
        Flag::text("username", "Connections of this user"),
        Flag::one_of("state", &["open", "closed", "all"], "Connections in this state").default("open"),
        Flag::text(
            "closed-reason",
            "Connections that were closed for a reason that matches, in small letters",
        )
        .placeholder("REASON"),
    ]
}

pub fn command() -> Command {
    report("connections", "Report on connections")
        .alias("conn")
        .alias("connz")
        .alias("conns")
        .arg(flags::limit())
        .flag(Flag::text("account", "Connections of this account"))
        .flags(flags())
        .flag(Flag::text("filter", "Connections for which an expression about conn and server is true"))
        .flags(flags::servers())
        .flag(Flag::json("Print JSON"))
        .example(
            "Clients in Go that fall behind",
            "server report connections --filter 'conn.lang == \"go\" and conn.pending_bytes > 0'",
        )
        .run(run)
}

/// The state that `--state` names; the reason is shown unless it is `open`.
pub fn options(call: &Call) -> ConnzOptions {
    ConnzOptions {
        auth: true,
        subscriptions: true,
        state: ConnzState::from_query(call.text("state")).unwrap_or_default(),
        user: call.text("username").into(),
        filter_subject: call.text("subject").into(),
        limit: gather::PAGE,
        ..ConnzOptions::default()
    }
}

fn run(call: &Call) -> Outcome {
    let condition = Condition::new(call.text("closed-reason"), call.text("filter"))?;
    repeat::repeat(call, async |system| {
        let options = ConnzOptions { acc: call.text("account").into(), ..options(call) };
        let asked = gather::Question {
            subject: gather::SERVERS,
            options,
            filter: flags::filter(call),
            count: call.int("limit"),
            quiet: call.flag("json"),
        };
        let (mut connections, servers) = gather::with_servers(system, asked).await?;
        if servers.is_empty() {
            crate::fail!("did not get results from any servers");
        }
        condition.retain(&mut connections)?;
        if call.flag("json") {
            return Ok(term::json::pretty(&connections)? + "\n");
        }
        let view = table::View::new(call, call.text("sort"), call.text("state") != "open");
        Ok(format!("\n{}", view.text(connections)))
    })
}

/// The condition of `--closed-reason` alone.
pub fn closed_for(call: &Call, connections: &mut Vec<Connection>) -> Outcome {
    Condition::new(call.text("closed-reason"), "")?.retain(connections)
}

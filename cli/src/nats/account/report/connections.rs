//! `nats account report connections`: who is connected.

use schemas::monitor::EventFilterOptions;

use crate::failure::Outcome;
use crate::nats::server::report::connections::{closed_for, flags, gather, options, table};
use crate::nats::server::system::System;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::{out, outln};

pub fn command() -> Command {
    Command::new("connections", "Report on connections")
        .alias("conn")
        .alias("connz")
        .alias("conns")
        .tag("scope:user")
        .tag("impact:ro")
        .flags(flags())
        .flag(Flag::bool("reverse", "Sort in the opposite order").short('R'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (mut connections, servers) = block_on(async {
        let system = System::open(call).await?;
        let asked = gather::Question {
            subject: gather::ACCOUNT,
            options: options(call),
            filter: EventFilterOptions::default(),
            count: 0,
            quiet: false,
        };
        gather::with_servers(&system, asked).await
    })?;
    if servers.is_empty() {
        crate::fail!("did not get results from any servers");
    }
    closed_for(call, &mut connections)?;
    outln!();
    let view = table::View::new(call, call.text("sort"), call.text("state") != "open");
    out!("{}", view.text(connections));
    Ok(())
}

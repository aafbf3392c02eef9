//! `nats server info`: one server, its settings and counters.

mod jetstream;
mod show;

use schemas::monitor::{EventFilterOptions, Varz};

use crate::failure::Outcome;
use crate::nats::server::system::{System, Wait, answer, archive, filter, gather};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;
pub use show::view;

/// Letters of a server's id.
const ID: usize = 56;

pub fn command() -> Command {
    Command::new("info", "Show one server")
        .alias("i")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "Name or id of the server; without it, whichever answers first"))
        .flag(archive::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let varz = block_on(async {
        let system = System::open_or_archive(call).await?;
        varz(&system, call.text("name")).await
    })?;
    view(call, &varz).print();
    Ok(())
}

/// Whether this is the id of a server rather than its name.
pub fn is_id(name: &str) -> bool {
    name.len() == ID && name == name.to_uppercase()
}

/// The variables of the server of this name or id.
pub async fn varz(system: &System, name: &str) -> Outcome<Varz> {
    let (subject, filter) = match is_id(name) {
        true => (format!("$SYS.REQ.SERVER.{name}.VARZ"), EventFilterOptions::default()),
        false => ("$SYS.REQ.SERVER.PING.VARZ".to_string(), filter::named(name)),
    };
    let replies = system.ask(&subject, &filter, Wait::For(1)).await?;
    let Some(reply) = replies.first() else { crate::fail!("{}", gather::NOBODY) };
    Ok(answer::read::<Varz>(&reply.payload)?.data)
}

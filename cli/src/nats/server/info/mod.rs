//! `nats server info`: one server, its settings and counters.

mod jetstream;
mod show;

use schemas::monitor::Varz;

use crate::failure::Outcome;
use crate::nats::server::system::{Filter, System, Wait, answer, gather};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

/// Letters of a server's id.
const ID: usize = 56;

pub fn command() -> Command {
    Command::new("info", "Show one server")
        .alias("i")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "Name or id of the server; without it, whichever answers first"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let varz = block_on(async {
        let system = System::open(call).await?;
        varz(&system, call.text("name")).await
    })?;
    show::view(call, &varz).print();
    Ok(())
}

/// Whether this is the id of a server rather than its name.
pub fn is_id(name: &str) -> bool {
    name.len() == ID && name == name.to_uppercase()
}

/// The variables of the server of this name or id.
pub async fn varz(system: &System, name: &str) -> Outcome<Varz> {
    let (subject, filter) = match is_id(name) {
        true => (format!("$SYS.REQ.SERVER.{name}.VARZ"), Filter::default()),
        false => ("$SYS.REQ.SERVER.PING.VARZ".to_string(), Filter::named(name)),
    };
    let replies = system.ask(&subject, &filter, Wait::For(1)).await?;
    let Some(reply) = replies.first() else { crate::fail!("{}", gather::NOBODY) };
    Ok(answer::read::<Varz>(&reply.payload)?.data)
}

/// Shows the server, as other commands do that changed it.
pub fn show(call: &Call, varz: &Varz) {
    show::view(call, varz).print();
}

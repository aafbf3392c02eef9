//! `nats server config reload`

use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::jetstream::ask;
use crate::nats::server::info;
use crate::nats::server::system::{System, Wait, answer};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("reload", "Make a server read its configuration again")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("id", "Id of the server"))
        .flag(Flag::force("Do not ask before").negatable())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let id = call.text("id");
    let varz = block_on(async {
        let system = System::open(call).await?;
        if !call.flag("force") {
            let subject = format!("$SYS.REQ.SERVER.{id}.VARZ");
            let replies = system.ask(&subject, &json!({}), Wait::For(1)).await?;
            let Some(reply) = replies.first() else { crate::fail!("no response from server {id}") };
            let server = answer::read::<Value>(&reply.payload)?.server;
            let who = format!("{} ({}) on {}", server.name, server.id, server.host);
            if !ask::sure(&format!("Really reload configuration for {who}"))? {
                return Ok(None);
            }
        }
        reload(&system, id).await?;
        info::varz(&system, id).await.map(Some)
    })?;
    varz.iter().for_each(|varz| info::view(call, varz).print());
    Ok(())
}

/// Fails with what the server says against its configuration.
async fn reload(system: &System, id: &str) -> Outcome {
    let subject = format!("$SYS.REQ.SERVER.{id}.RELOAD");
    let replies = system.ask(&subject, &json!({}), Wait::For(1)).await?;
    let Some(reply) = replies.first() else { crate::fail!("no response from server {id}") };
    let answer: Value = reply.read()?;
    if let Some(error) = answer.get("error").filter(|error| !error.is_null()) {
        crate::fail!("the server did not reload: {}", error["description"].as_str().unwrap_or("?"));
    }
    Ok(())
}

//! `nats server request kick`

use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::server::system::{System, Wait};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Kind};
use crate::term;

pub fn command() -> Command {
    Command::new("kick", "Close the connection of a client at once")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("client", "Id of the connection").kind(Kind::Uint64))
        .arg(Arg::required("id", "Id of the server that it is to"))
        .example(
            "Close connection 12",
            "server request kick 12 NAZ6FGQX4TDUJPGHGKTUYGNA2JEGTJQXWLRV4W5KPGT6KL6ONS6GTYIG",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let subject = format!("$SYS.REQ.SERVER.{}.KICK", call.text("id"));
    let replies = block_on(async {
        let system = System::open(call).await?;
        system.ask(&subject, &json!({"cid": call.uint("client")}), Wait::For(1)).await
    })?;
    if replies.is_empty() {
        crate::fail!("no responses received");
    }
    for reply in replies {
        term::json::print(&reply.read::<Value>()?)?;
    }
    Ok(())
}

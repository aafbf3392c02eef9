//! `nats server cluster peer-remove`: a server that will not come back.

use schemas::jetstream::cluster_api::{MetaServerRemove, ServerRemoveRequest};

use super::{meta, refuse_domain};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, words};
use crate::nats::server::system::System;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;

const WARNING: &str = "\
Remove servers that will never come back only. For maintenance it is enough to shut a server down.

A removed server comes back only after all servers were restarted, and it last of them if it was up when it was removed.

Streams with one replica move to other servers, but lose what they hold, even if the server comes back. Consumers with one
replica lose how far they came and begin anew, so that messages may be delivered twice.
";

pub fn command() -> Command {
    Command::new("peer-remove", "Remove a server for good")
        .alias("rm")
        .alias("pr")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("name", "Name or id of the server in the group"))
        .flag(Flag::force("Do not ask before"))
        .flag(Flag::json("Print which server was removed as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    refuse_domain(call, "peer-remove")?;
    let wanted = call.text("name");
    block_on(async {
        let system = System::open(call).await?;
        let group = meta(&system).await?;
        let peer = group.replicas.iter().find(|peer| peer.name == wanted || peer.peer == wanted);
        let Some(peer) = peer else { crate::fail!("did not find a replica named {wanted}") };
        if !call.flag("force") {
            outln!("{WARNING}");
            let state = if peer.offline { "offline" } else { "online" };
            let id = if wanted == peer.name { String::new() } else { format!(" with id {}", peer.peer) };
            if !ask::sure(&format!("Really remove {state} peer {}{id}", peer.name))? {
                outln!("Removal canceled");
                return Ok(());
            }
        }
        let api = Api::new(call, system.client()?.clone());
        let request = ServerRemoveRequest { peer_id: peer.peer.clone(), ..ServerRemoveRequest::default() };
        let removed = api.request::<MetaServerRemove>("SERVER.REMOVE", Some(&request)).await;
        match removed.map_err(words::failure)?.success {
            true if call.flag("json") => {
                let (name, id) = (&peer.name, &peer.peer);
                Ok(json::print(&serde_json::json!({ "success": true, "name": name, "peer": id }))?)
            }
            true => Ok(()),
            false => crate::fail!("could not remove {}", peer.peer),
        }
    })
}

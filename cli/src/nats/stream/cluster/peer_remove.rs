//! `nats stream cluster peer-remove`: takes a stream away from a server.

use schemas::jetstream::cluster_api::{PeerRequest, StreamRemovePeer};

use crate::failure::Outcome;
use crate::log;
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::screen;

pub fn command() -> Command {
    Command::new("peer-remove", "Take a stream away from a server")
        .alias("pr")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream to take away"))
        .arg(Arg::optional("peer", "The server to take it from"))
        .flag(Flag::force("Take it from the only server that has it too"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?;
        let stream = &info.config.name;
        let Some(cluster) = &info.cluster else { crate::fail!("stream {stream:?} is not clustered") };
        let replicas = cluster.replicas.iter().map(|peer| peer.name.clone());
        let peers: Vec<String> = [cluster.leader.clone()].into_iter().chain(replicas).collect();
        if peers.len() == 1 && !force {
            crate::fail!("removing the only peer on a stream will result in data loss, use --force to force");
        }
        let peer = match call.text("peer") {
            "" if !screen::is_interactive() => {
                crate::fail!("cannot pick a Peer without a terminal and no Peer name supplied")
            }
            "" => pick::choose("Select a Peer", &peers)?.to_string(),
            peer => peer.to_string(),
        };
        log!("Removing peer {peer:?}");
        let request = PeerRequest { peer: peer.clone() };
        api.request::<StreamRemovePeer>(&format!("STREAM.PEER.REMOVE.{stream}"), Some(&request)).await?;
        log!("Requested removal of peer {peer:?}");
        Ok(())
    })
}

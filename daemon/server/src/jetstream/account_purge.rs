//! Everything that is kept of an account goes, on the word of the system account: streams that are served, and those that
//! rest because the account has no JetStream.

use super::engine::Engine;
use super::fx::{Fx, moment};
use super::host::EngineHost;
use daemon_broker::Context;
use daemon_jetstream::api;
use daemon_jetstream::stream::Usage;
use daemon_wire::encode::{Message, Sizes};
use schemas::advisory::client_info::ClientInfo;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::STREAM_GENERAL;
use std::sync::Arc;

/// A request for that, which waits.
pub struct AccountPurge {
    /// The subject below `$JS.API.`.
    pub below: String,
    pub reply: Vec<u8>,
    pub body: Vec<u8>,
    pub client: ClientInfo,
}

impl AccountPurge {
    /// Purges, and answers. Runs on the desk's own thread.
    pub fn run(&self, engine: &Arc<Engine>, cx: &mut Context) {
        let Some(system) = &engine.system else { return };
        let request =
            api::Request { subject: &self.below, header: &[], body: &self.body, client: &self.client };
        let Some(account) = api::account_to_purge(&request) else { return };
        let result = account.and_then(|account| purge(account, engine, cx));
        let now = engine.clock.now();
        cx.as_guest(|cx| {
            let mut fx = Fx::new(cx, system, now);
            let answer = api::account_purged(&request, result, &engine.settings, moment(now), &mut fx);
            if self.reply.is_empty() {
                return;
            }
            let (header, payload) = (&answer.header, &answer.payload);
            let m = Message { subject: &self.reply, reply: &[], header, payload, sizes: Sizes::default() };
            cx.send(system, &self.reply, &m, usize::MAX, now);
        });
    }
}

fn purge(account: &str, engine: &Arc<Engine>, cx: &mut Context) -> Result<(), ApiError> {
    let estate = engine.estate(account);
    let names: Vec<String> = estate.iter().flat_map(|e| e.cells()).map(|cell| cell.name.clone()).collect();
    engine.log.info(format_args!(
        "Purge request for account {account} (streams: {}, hasAccount: {})",
        names.len(),
        estate.is_some() || engine.refusing.lock().contains_key(account)
    ));
    if let Some(estate) = &estate {
        for name in &names {
            api::delete_stream(&mut EngineHost::new(engine, estate, cx), name)?;
        }
    }
    purge_resting(account, engine)
}

fn purge_resting(account: &str, engine: &Arc<Engine>) -> Result<(), ApiError> {
    for asset in engine.keep.streams_of(account) {
        let recovered = engine.keep.wake(&asset, engine.durability).map_err(|e| STREAM_GENERAL.with(e))?;
        // Nobody's use: it is on its way out.
        if let Some(mut stream) = engine.finish(recovered, Usage::new(-1, -1, None)) {
            engine.keep.discard_stream(&mut stream).map_err(|e| STREAM_GENERAL.with(e))?;
        }
    }
    Ok(())
}

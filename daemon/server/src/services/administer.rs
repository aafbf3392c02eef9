//! What an operator has one server do: read its configuration again, let a client go, warn one that the server will.

use super::envelope::Answer;
use super::filter::{self, NoOptions};
use crate::state::State;
use daemon_broker::{Client, CloseReason};
use schemas::jetstream::unmarshal_as;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Default, Deserialize)]
#[serde(default)]
struct OneClient {
    cid: u64,
}

/// `RELOAD`
pub fn reload(state: &State, body: &[u8]) -> Option<Answer> {
    unless_filtered(state, body, || state.reload_from_file())
}

/// `KICK`
pub fn kick(state: &State, body: &[u8]) -> Option<Answer> {
    let client = one_client(state, body, "KickClientReq")?;
    unless_filtered(state, body, || {
        let client = client.ok_or("no such client or leafnode id")?;
        client.close(CloseReason::Kicked);
        Ok(())
    })
}

/// `LDM`
pub fn warn_of_lame_duck(state: &State, body: &[u8]) -> Option<Answer> {
    const DEAF: &str = "client does not support Lame Duck Mode or is not ready to receive the notification";
    let client = one_client(state, body, "LDMClientReq")?;
    unless_filtered(state, body, || {
        let client = client.ok_or("no such client id")?;
        client.warn_of_lame_duck().then_some(()).ok_or_else(|| DEAF.into())
    })
}

fn unless_filtered(state: &State, body: &[u8], f: impl FnOnce() -> Result<(), String>) -> Option<Answer> {
    match filter::read::<NoOptions>(body, "EventFilterOptions") {
        Err(text) => Some(Answer::Failed { code: 400, text, null: false }),
        Ok((_, filter)) if filter::excludes(state, &filter) => None,
        Ok(_) => Some(Answer::done(f())),
    }
}

/// The client that a request names, if it is here. A request that cannot be read is not answered, as in the reference.
fn one_client(state: &State, body: &[u8], name: &str) -> Option<Option<Arc<Client>>> {
    match unmarshal_as::<OneClient>(body, name) {
        Ok(request) => Some(state.broker.client(request.cid)),
        Err(why) => {
            state.log.error(format_args!("SYSTEM - Error unmarshalling kick client request: {why}"));
            None
        }
    }
}

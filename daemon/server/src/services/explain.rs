//! `$SYS.REQ.SERVER.<id>.EXPLAIN`, asked in the system account: why a user may do something or may not. An addition of ours.

use crate::accounts;
use crate::policy::{self, Place};
use daemon_broker::Broker;
use daemon_config::options::Options;
use schemas::explain::{ExplainRequest, Explanation};

/// The answer to a request's payload, or what is wrong with it.
pub fn explain(broker: &Broker, payload: &[u8]) -> Result<Explanation, String> {
    let request: ExplainRequest = serde_json::from_slice(payload).map_err(|e| e.to_string())?;
    broker.explain(&request).map_err(|e| e.to_string())
}

/// What a server that runs by `options` would answer. Nothing is started.
pub fn explain_offline(options: &Options, request: &ExplainRequest) -> Result<Explanation, String> {
    let broker = Broker::new(policy::policy(options, &Place::default()));
    let mapped = accounts::compile_mappings(options).map_err(|e| e.to_string())?;
    accounts::put_in_force(&broker, None, options, mapped);
    broker.explain(request).map_err(|e| e.to_string())
}

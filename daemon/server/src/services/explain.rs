//! `$SYS.REQ.SERVER.<id>.EXPLAIN`, asked in the system account: why a user may do something or may not. An addition of ours.

use daemon_broker::Broker;
use schemas::explain::{ExplainRequest, Explanation};

/// The answer to a request's payload, or what is wrong with it.
pub fn explain(broker: &Broker, payload: &[u8]) -> Result<Explanation, String> {
    let request: ExplainRequest = serde_json::from_slice(payload).map_err(|e| e.to_string())?;
    broker.explain(&request).map_err(|e| e.to_string())
}

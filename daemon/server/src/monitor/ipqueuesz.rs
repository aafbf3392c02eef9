//! `/ipqueuesz`: what waits in the queues between the server's own threads, under the reference's names.

use crate::state::State;
use schemas::monitor::{IpQueue, Ipqueuesz, IpqueueszOptions};

pub fn ipqueuesz(state: &State, options: &IpqueueszOptions) -> Ipqueuesz {
    let mut queues: Vec<(&str, usize)> = Vec::new();
    if let Some(engine) = &state.jetstream {
        let (requests, infos) = engine.desk.waiting();
        queues.push(("JetStream API queue", requests));
        queues.push(("JetStream API info queue", infos));
    }
    let wanted = queues.into_iter().filter(|(name, pending)| {
        (options.all || *pending > 0) && (options.filter.is_empty() || name.contains(&options.filter))
    });
    wanted
        .map(|(name, pending)| (name.to_owned(), IpQueue { pending: pending as i64, in_progress: 0 }))
        .collect()
}

//! `/ipqueuesz`: what waits in the queues between the server's own threads, under the reference's names.

use crate::state::State;
use schemas::monitor::{IpQueue, Ipqueuesz, IpqueueszOptions};

pub fn ipqueuesz(state: &State, options: &IpqueueszOptions) -> Ipqueuesz {
    let system = &state.system.queue;
    let (requests, events) = system.depth();
    let mut queues: Vec<(&str, usize, bool)> =
        vec![("System recvQ", requests, system.is_busy()), ("System sendQ", events, false)];
    if let Some(engine) = &state.jetstream.get() {
        let (requests, infos) = engine.desk.waiting();
        queues.push(("JetStream API queue", requests, false));
        queues.push(("JetStream API info queue", infos, false));
    }
    let wanted = queues.into_iter().filter(|(name, pending, busy)| {
        (options.all || *pending > 0 || *busy)
            && (options.filter.is_empty() || name.contains(&options.filter))
    });
    let entry = |(name, pending, busy): (&str, usize, bool)| {
        (name.to_owned(), IpQueue { pending: pending as i64, in_progress: busy.into() })
    };
    wanted.map(entry).collect()
}

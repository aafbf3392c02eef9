//! Where the origin's consumer begins.

use super::upstream::{Kind, Upstream};
use daemon_store::stream::State;
use schemas::go::Time;
use schemas::jetstream::{ConsumerConfig, DeliverPolicy};

/// See the module's introduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begin {
    All,
    Sequence(u64),
    Time(Time),
}

impl Begin {
    /// For a stream that holds this: behind what it took last, or where its configuration says.
    pub(crate) fn of(upstream: &Upstream, state: &State) -> Begin {
        match upstream.kind {
            Kind::Mirror => mirror(upstream, state),
            Kind::Source => source(upstream, state),
        }
    }

    pub(super) fn fill(self, config: &mut ConsumerConfig) {
        match self {
            Begin::All => config.deliver_policy = DeliverPolicy::All,
            Begin::Sequence(seq) => {
                config.deliver_policy = DeliverPolicy::ByStartSequence;
                config.opt_start_seq = seq;
            }
            Begin::Time(time) => {
                config.deliver_policy = DeliverPolicy::ByStartTime;
                config.opt_start_time = Some(time);
            }
        }
    }
}

/// Start options hold for the first time only.
fn mirror(upstream: &Upstream, state: &State) -> Begin {
    let origin = &upstream.origin;
    match (state.last_seq, origin.opt_start_seq, origin.opt_start_time) {
        (0, 0, None) => Begin::All,
        (0, 0, Some(time)) => Begin::Time(time),
        (0, seq, _) => Begin::Sequence(seq),
        (last, ..) => Begin::Sequence(last + 1),
    }
}

fn source(upstream: &Upstream, state: &State) -> Begin {
    let origin = &upstream.origin;
    if upstream.seq > 0 {
        return Begin::Sequence(upstream.seq + 1);
    }
    if origin.opt_start_seq > 0 {
        return Begin::Sequence(origin.opt_start_seq);
    }
    let last = (state.last_time != 0).then(|| Time::from_unix_nanos(state.last_time));
    match (origin.opt_start_time, last) {
        (Some(time), Some(last)) if time.unix_nanos() < last.unix_nanos() => Begin::Time(last),
        (Some(time), _) => Begin::Time(time),
        // It held messages that are gone, perhaps from there: better not all over again.
        (None, Some(last)) if state.first_seq > 1 && !upstream.recreated => Begin::Time(last),
        _ => Begin::All,
    }
}

#[cfg(test)]
mod tests {
    use super::super::upstream::Owner;
    use super::*;
    use schemas::jetstream::StreamSource;

    const OWNER: Owner<'_> = Owner { stream: "S", account: "A", domain: "" };

    fn state(first_seq: u64, last_seq: u64, last_time: i64) -> State {
        State { first_seq, last_seq, last_time, ..State::default() }
    }

    fn time(nanos: i64) -> Time {
        Time::from_unix_nanos(nanos)
    }

    #[test]
    fn by_table() {
        let fresh = state(1, 0, 0);
        // (mirror, start sequence, start time, last taken, what is held, where to begin)
        let table = [
            (true, 0, None, 0, fresh, Begin::All),
            (true, 5, None, 0, fresh, Begin::Sequence(5)),
            (true, 0, Some(9), 0, fresh, Begin::Time(time(9))),
            (true, 5, None, 0, state(8, 7, 3), Begin::Sequence(8)),
            (false, 0, None, 0, fresh, Begin::All),
            (false, 5, Some(9), 0, fresh, Begin::Sequence(5)),
            (false, 0, Some(9), 0, fresh, Begin::Time(time(9))),
            (false, 0, Some(9), 0, state(1, 3, 20), Begin::Time(time(20))),
            (false, 5, None, 12, state(1, 3, 20), Begin::Sequence(13)),
            (false, 0, None, 0, state(1, 3, 20), Begin::All),
            (false, 0, None, 0, state(2, 3, 20), Begin::Time(time(20))),
        ];
        for (mirror, opt_start_seq, start, seq, held, expected) in table {
            let opt_start_time = start.map(time);
            let origin =
                StreamSource { name: "O".into(), opt_start_seq, opt_start_time, ..StreamSource::default() };
            let mut upstream = match mirror {
                true => Upstream::mirror(&OWNER, &origin, 0),
                false => Upstream::source(&OWNER, &origin, &[], 0),
            };
            upstream.seq = seq;
            assert_eq!(Begin::of(&upstream, &held), expected, "{opt_start_seq} {start:?} {seq} {held:?}");
        }
    }
}

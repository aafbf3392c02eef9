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
            Kind::Source => source(upstream),
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

fn source(upstream: &Upstream) -> Begin {
    let origin = &upstream.origin;
    if upstream.seq > 0 {
        return Begin::Sequence(upstream.seq + 1);
    }
    if origin.opt_start_seq > 0 {
        return Begin::Sequence(origin.opt_start_seq);
    }
    let unsure = upstream.unsure.filter(|_| !upstream.recreated);
    match (origin.opt_start_time, unsure) {
        (Some(time), Some(last)) if time.unix_nanos() < last.unix_nanos() => Begin::Time(last),
        (Some(time), _) | (None, Some(time)) => Begin::Time(time),
        (None, None) => Begin::All,
    }
}

#[cfg(test)]
mod tests {
    use super::super::upstream::Owner;
    use super::*;
    use schemas::jetstream::StreamSource;

    const OWNER: Owner<'_> = Owner { stream: "S", account: "A", domain: "" };

    fn state(last_seq: u64) -> State {
        State { first_seq: 1, last_seq, last_time: 3, ..State::default() }
    }

    fn time(nanos: i64) -> Time {
        Time::from_unix_nanos(nanos)
    }

    #[test]
    fn by_table() {
        // (mirror, start sequence, start time, last taken, last held, time if unsure, where to begin)
        let table = [
            (true, 0, None, 0, 0, None, Begin::All),
            (true, 5, None, 0, 0, None, Begin::Sequence(5)),
            (true, 0, Some(9), 0, 0, None, Begin::Time(time(9))),
            (true, 5, None, 0, 7, None, Begin::Sequence(8)),
            (false, 0, None, 0, 3, None, Begin::All),
            (false, 5, Some(9), 0, 3, None, Begin::Sequence(5)),
            (false, 0, Some(9), 0, 3, None, Begin::Time(time(9))),
            (false, 0, Some(9), 0, 3, Some(20), Begin::Time(time(20))),
            (false, 0, Some(30), 0, 3, Some(20), Begin::Time(time(30))),
            (false, 5, None, 12, 3, Some(20), Begin::Sequence(13)),
            (false, 0, None, 0, 3, Some(20), Begin::Time(time(20))),
        ];
        for (mirror, opt_start_seq, start, seq, held, unsure, expected) in table {
            let opt_start_time = start.map(time);
            let origin =
                StreamSource { name: "O".into(), opt_start_seq, opt_start_time, ..StreamSource::default() };
            let mut upstream = match mirror {
                true => Upstream::mirror(&OWNER, &origin, 0),
                false => Upstream::source(&OWNER, &origin, &[], 0),
            };
            (upstream.seq, upstream.unsure) = (seq, unsure.map(time));
            assert_eq!(
                Begin::of(&upstream, &state(held)),
                expected,
                "{opt_start_seq} {start:?} {seq} {held}"
            );
        }
    }
}

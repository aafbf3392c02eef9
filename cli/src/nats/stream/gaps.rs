//! `nats stream gaps`: the sequences between the first and the last message that hold none.

use schemas::jetstream::stream_api::StreamInfoRequest;

use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{json, progress};

pub fn command() -> Command {
    Command::new("gaps", "Show which sequences of a stream hold no message")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to look at"))
        .flag(Flag::force("Look without asking"))
        .flag(Flag::bool("progress", "Show a progress bar").negatable().default("true"))
        .flag(Flag::bool("json", "Show the gaps as JSON: first and last sequence of each"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?;
        let stream = &info.config.name;
        let as_json = call.flag("json");
        if info.state.num_deleted == 0 {
            return none(stream, as_json);
        }
        let (messages, bytes) = (commas(info.state.messages), ibytes(info.state.bytes));
        if !force {
            outln!(
                "WARNING: The server lists every sequence that is gone, which can cost it much in a large stream."
            );
            outln!();
            let question =
                format!("Really detect gaps in stream {stream} with {messages} messages and {bytes} bytes");
            if !ask::sure(&question)? {
                return Ok(());
            }
        }
        let bar =
            (call.flag("progress") && !as_json).then(|| progress::count(info.state.last_seq, "Sequences"));
        let request = StreamInfoRequest { deleted_details: true, ..StreamInfoRequest::default() };
        let deleted = api.stream_with(stream, &request).await?.state.deleted;
        let gaps = gaps(&deleted, |sequence| bar.iter().for_each(|bar| bar.set_position(sequence)));
        bar.iter().for_each(|bar| bar.finish_and_clear());
        if gaps.is_empty() {
            return none(stream, as_json);
        }
        if as_json {
            return Ok(json::print(&gaps)?);
        }
        table(call, stream, &gaps);
        Ok(())
    })
}

fn none(stream: &str, as_json: bool) -> Outcome {
    if as_json {
        return Ok(json::print(&[[0_u64; 2]; 0])?);
    }
    outln!("No deleted messages in {stream}");
    Ok(())
}

/// Sequences in a row become one gap: its first and last sequence.
fn gaps(deleted: &[u64], seen: impl Fn(u64)) -> Vec<[u64; 2]> {
    let mut all: Vec<[u64; 2]> = vec![];
    for &sequence in deleted {
        seen(sequence);
        match all.last_mut() {
            Some([_, last]) if *last + 1 == sequence => *last = sequence,
            _ => all.push([sequence, sequence]),
        }
    }
    all
}

fn table(call: &Call, stream: &str, gaps: &[[u64; 2]]) {
    let title = match gaps.len() {
        1 => format!("1 gap found in Stream {stream}"),
        many => format!("{} gaps found in Stream {stream}", commas(many as i64)),
    };
    let mut table = call.table(title).headers(["First Message", "Last Message"]);
    gaps.iter().for_each(|gap| table.row(gap.map(commas)));
    table.print();
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn sequences_in_a_row_are_one_gap() {
        let cases: [(&[u64], &[[u64; 2]]); 4] = [
            (&[], &[]),
            (&[3], &[[3, 3]]),
            (&[3, 4, 5], &[[3, 5]]),
            (&[1, 3, 4, 9], &[[1, 1], [3, 4], [9, 9]]),
        ];
        for (deleted, want) in cases {
            assert_eq!(gaps(deleted, |_| {}), want);
        }
    }
}

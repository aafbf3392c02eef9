//! `nats kv watch`: what happens to keys, as it happens.

use super::bucket::Bucket;
use super::entry::Entry;
use super::lines::Lines;
use super::reader::{Reader, Start, Wanted};
use super::{flags, names, session};
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::publish::signals::asked_to_stop;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::term::colour;

pub fn command() -> Command {
    Command::new("watch", "Show what happens to keys, until it is interrupted")
        .details("It starts with the last entry of each key.")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(flags::bucket())
        .arg(Arg::optional("key", "The keys; * stands for one level, > for all that follow").default(">"))
        .flag(Flag::bool("history", "Start with all entries of each key"))
        .flag(Flag::bool("deletes", "Show deletes and purges too").default("true").negatable())
        .flag(Flag::bool("updates", "Start with what is written from now on"))
        .flag(Flag::new("revision", Kind::Uint64, "Start with this revision"))
        .flag(Flag::json("Show each entry as JSON, in a line of its own"))
        .example("Follow some keys", "kv watch CONFIG 'user.>'")
        .example("Let a program follow what is written", "kv watch CONFIG --updates --json")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let filter = call.text("key");
    names::check_bucket(call.text("bucket"))?;
    names::check_filter(filter)?;
    session::with_bucket(call, async |bucket| {
        let wanted = Wanted { start: start(call), ..Wanted::last(filter) };
        let mut reader = Reader::open(&bucket, wanted).await?;
        let mut lines = Lines::default();
        let follow = async {
            loop {
                let entry = lines.before(reader.next()).await?;
                if call.flag("deletes") || !entry.is_gone() {
                    print(call, &bucket, &entry, &mut lines)?;
                }
            }
        };
        tokio::select! {
            ended = follow => ended,
            () = asked_to_stop() => Ok(()),
        }
    })
}

fn start(call: &Call) -> Start {
    match call.uint("revision") {
        0 if call.flag("updates") => Start::New,
        0 if call.flag("history") => Start::All,
        0 => Start::Last,
        revision => Start::Revision(revision),
    }
}

fn print(call: &Call, bucket: &Bucket, entry: &Entry, lines: &mut Lines) -> Outcome {
    if call.flag("json") {
        let text = serde_json::to_string(&entry.document(&bucket.name))?;
        lines.line(&[contexts::go_escape(&text).as_bytes()]);
        return Ok(());
    }
    let (created, word) = (moment::local(entry.created), entry.operation.word());
    let word = if entry.is_gone() { colour::red(word) } else { colour::green(word) };
    let head = format!("[{created}] {word} {} > {}", bucket.name, entry.key);
    match entry.is_gone() {
        true => lines.line(&[head.as_bytes()]),
        false => lines.line(&[head.as_bytes(), b": ", &entry.value]),
    }
    Ok(())
}

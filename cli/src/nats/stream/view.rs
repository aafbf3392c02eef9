//! `nats stream view`: the messages of a stream, page by page.

use jiff::Timestamp;
use schemas::jetstream::StoredMessage;

use super::get;
use super::pager::{Pager, Start};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, moment, pick};
use crate::nats::subscribe::body;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::{out, screen};
use crate::{log, outln};

/// The most messages on a page.
const MAX_PAGE: i64 = 25;

pub fn command() -> Command {
    Command::new("view", "Show the messages of a stream page by page")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to show"))
        .arg(Arg::optional("size", "Messages on a page, at most 25").kind(Kind::Int).default("10"))
        .flag(Flag::int("id", "Start at this sequence"))
        .flag(Flag::duration("since", "Start at messages so long ago"))
        .flag(Flag::bool("raw", "Show bodies only"))
        .flag(get::translate())
        .flag(Flag::text("subject", "Show messages of these subjects only"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !screen::is_interactive() {
        crate::fail!("interactive stream paging requires a valid terminal");
    }
    let mut size = call.int("size");
    if size > MAX_PAGE {
        log!("Page size is limited to {MAX_PAGE}, setting to {MAX_PAGE}...");
        size = MAX_PAGE;
    }
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let pager = Pager::new(&stream, call.text("subject"), start(call)?);
        show(call, &api, pager, &stream, size.max(1)).await
    })
}

fn start(call: &Call) -> Outcome<Start> {
    let since = call.duration("since");
    if !since.is_zero() {
        return Ok(Start::Time(moment::from_timestamp(Timestamp::now() - since)));
    }
    match call.maybe_int("id").map(u64::try_from) {
        None | Some(Ok(0)) => Ok(Start::Sequence(1)),
        Some(Ok(sequence)) => Ok(Start::Sequence(sequence)),
        Some(Err(_)) => crate::fail!("--id requires a sequence >= 1"),
    }
}

async fn show(call: &Call, api: &Api, mut pager: Pager, stream: &str, size: i64) -> Outcome {
    let mut shown = 0;
    while let Some(message) = pager.next(api).await? {
        print(call, &message, stream);
        shown += 1;
        if shown % size == 0 && !ask::confirm("Next Page?", true)? {
            return Ok(());
        }
    }
    log!("Reached apparent end of data");
    Ok(())
}

fn print(call: &Call, message: &StoredMessage, stream: &str) {
    if call.flag("raw") {
        out::bytes(&message.data);
        outln!();
        return;
    }
    outln!("[{}] Subject: {} Received: {}", message.seq, message.subject, moment::local(message.time));
    if !message.hdrs.is_empty() {
        outln!();
        for (name, value) in get::headers(&message.hdrs) {
            // The parts of this one are separated by form feeds.
            outln!("  {name}: {}", value.replace('\u{c}', "\u{240a}"));
        }
    }
    outln!();
    body::print(&message.data, call.text("translate"), &message.subject, stream);
}

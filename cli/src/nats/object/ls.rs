//! `nats object ls`: the buckets, or the objects of one.

use schemas::jetstream::StreamInfo;

use super::bucket::{Bucket, PREFIX};
use super::watch;
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, moment};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::size::ibytes;

pub fn command() -> Command {
    Command::new("ls", "List the buckets, or the objects of one")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("bucket", "The bucket whose objects to list"))
        .flag(Flag::bool("names", "Show the names only").short('n'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        if call.text("bucket").is_empty() {
            return buckets(call, &Api::open(call).await?).await;
        }
        objects(call, &Bucket::open(call).await?).await
    })
}

async fn buckets(call: &Call, api: &Api) -> Outcome {
    let mut found: Vec<StreamInfo> = api.streams("").await?.streams;
    found.retain(|stream| stream.config.name.starts_with(PREFIX));
    let name = |stream: &StreamInfo| stream.config.name[PREFIX.len()..].to_string();
    if call.flag("names") {
        found.iter().for_each(|stream| outln!("{}", name(stream)));
        return Ok(());
    }
    if found.is_empty() {
        outln!("No Object Store buckets found");
        return Ok(());
    }
    found.sort_by_key(|stream| stream.state.bytes);
    let headers = ["Bucket", "Description", "Created", "Size", "Last Update"];
    let mut table = call.table("Object Store Buckets").headers(headers);
    for stream in &found {
        let (config, state) = (&stream.config, &stream.state);
        table.row([
            name(stream),
            config.description.clone(),
            moment::local(stream.created),
            ibytes(state.bytes),
            moment::since(moment::now(), state.last_ts),
        ]);
    }
    table.print();
    Ok(())
}

async fn objects(call: &Call, bucket: &Bucket) -> Outcome {
    let objects = watch::present(bucket).await?;
    if call.flag("names") {
        objects.iter().for_each(|object| outln!("{}", object.name));
        return Ok(());
    }
    if objects.is_empty() {
        outln!("No entries found");
        return Ok(());
    }
    let mut table = call.table("Bucket Contents").headers(["Name", "Size", "Time"]);
    for object in objects {
        table.row([object.name, ibytes(object.size), moment::local(object.modified)]);
    }
    table.print();
    Ok(())
}

//! The buckets there are.

use schemas::jetstream::StreamInfo;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::{Api, moment, names as streams};
use crate::nats::kv::document::Document;
use crate::nats::kv::{names, session};
use crate::outln;
use crate::term::json;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn list(call: &Call) -> Outcome {
    session::with_api(call, async |api| {
        if call.flag("names") && !call.flag("json") {
            return print_names(&api).await;
        }
        let mut buckets = api.streams("").await?.streams;
        buckets.retain(|stream| streams::is_key_value(&stream.config.name));
        if call.flag("json") {
            return print_json(call, &buckets);
        }
        if buckets.is_empty() {
            outln!("No Key-Value buckets found");
            return Ok(());
        }
        buckets.sort_by_key(|bucket| bucket.state.bytes);
        table(call, &buckets);
        Ok(())
    })
}

async fn print_names(api: &Api) -> Outcome {
    let streams = api.stream_names("").await?;
    let buckets = streams.iter().filter(|stream| streams::is_key_value(stream));
    buckets.for_each(|stream| outln!("{}", names::bucket(stream)));
    Ok(())
}

fn print_json(call: &Call, buckets: &[StreamInfo]) -> Outcome {
    if call.flag("names") {
        let all: Vec<&str> = buckets.iter().map(|bucket| names::bucket(&bucket.config.name)).collect();
        return Ok(json::print(&all)?);
    }
    Ok(json::print(&buckets.iter().map(Document::new).collect::<Vec<_>>())?)
}

fn table(call: &Call, buckets: &[StreamInfo]) {
    let headers = ["Bucket", "Description", "Created", "Size", "Values", "Last Update"];
    let mut table = call.table("Key-Value Buckets").headers(headers);
    for bucket in buckets {
        table.row([
            names::bucket(&bucket.config.name).to_string(),
            bucket.config.description.clone(),
            moment::local(bucket.created),
            ibytes(bucket.state.bytes),
            commas(bucket.state.messages),
            moment::since(bucket.ts, bucket.state.last_ts),
        ]);
    }
    table.print();
}

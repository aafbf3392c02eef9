//! `nats service info`: what an instance of a service offers, and how much it did.

use async_nats::Client;
use regex::Regex;
use schemas::micro::{EndpointInfo, EndpointStats, Info, Stats, Verb};
use serde_json::json;

use super::ask;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration::human_nanos;
use crate::term::number::commas;
use crate::term::{Columns, json};

pub fn command() -> Command {
    Command::new("info", "Show what a service offers and how much it did")
        .alias("i")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("service", "The service"))
        .arg(Arg::optional("id", "The instance; the one that answers first when it is not given"))
        .flag(
            Flag::text("endpoint", "Show the endpoints whose names match this regular expression").short('e'),
        )
        .flag(Flag::json("Show it as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let pattern = call.maybe_text("endpoint").map(Regex::new).transpose();
    let pattern = pattern.map_err(|e| Failure::new(format!("invalid value for --endpoint: {e}")))?;
    let wanted = |name: &str| pattern.as_ref().is_none_or(|pattern| pattern.is_match(name));
    block_on(async {
        let client = call.connect().await?;
        let found = ask::info(call, &client, call.text("service"), call.text("id"), false).await?;
        let Some(mut info) = found.into_iter().next() else {
            outln!("{}", if call.flag("json") { "{}" } else { "No results received" });
            return Ok(());
        };
        let mut stats = stats(call, &client, &info).await?;
        if call.flag("json") {
            info.endpoints.retain(|endpoint| wanted(&endpoint.name));
            stats.endpoints.retain(|endpoint| wanted(&endpoint.name));
            return Ok(json::print(&json!({"info": info, "stats": stats}))?);
        }
        view(call.columns("Service Information"), &info, &stats, wanted).print();
        Ok(())
    })
}

async fn stats(call: &Call, client: &Client, info: &Info) -> Outcome<Stats> {
    let (name, id) = (&info.identity.name, &info.identity.id);
    let answers = ask::answers(call, client, &Verb::Stats.subject(name, id), false).await?;
    let Some(answers) = answers else { return Err(Failure::new("no micro instances found")) };
    let Some(answer) = answers.first() else { crate::fail!("no statistics received for {name} > {id}") };
    let stats = ask::parse(Verb::Stats, answer);
    stats.ok_or_else(|| Failure::new(format!("invalid statistics received for {name} > {id}")))
}

fn view(mut view: Columns, info: &Info, stats: &Stats, wanted: impl Fn(&str) -> bool) -> Columns {
    view.row("Service", format!("{} ({})", info.identity.name, info.identity.id));
    view.row("Description", &info.description);
    view.row("Version", &info.identity.version);
    metadata(&mut view, &info.identity.metadata);
    view.section("Endpoints");
    view.indent(2);
    info.endpoints.iter().filter(|e| wanted(&e.name)).for_each(|e| endpoint(&mut view, e));
    view.indent(0);
    view.section(format!("Statistics for {} Endpoint(s)", stats.endpoints.len()));
    let chosen = stats.endpoints.iter().filter(|e| wanted(&e.name));
    chosen.for_each(|e| statistics(&mut view, stats, e));
    view
}

fn endpoint(view: &mut Columns, endpoint: &EndpointInfo) {
    view.line("");
    view.row("Name", &endpoint.name);
    view.row("Subject", &endpoint.subject);
    view.row_if_not_empty("Queue Group", &endpoint.queue_group);
    metadata(view, &endpoint.metadata);
}

fn metadata(view: &mut Columns, metadata: &std::collections::BTreeMap<String, String>) {
    view.map("Metadata", metadata.iter().map(|(key, value)| (key.as_str(), value.as_str())));
}

fn statistics(view: &mut Columns, stats: &Stats, endpoint: &EndpointStats) {
    let name = if endpoint.name.is_empty() { "default" } else { &endpoint.name };
    let (time, average) =
        (human_nanos(endpoint.processing_time), human_nanos(endpoint.average_processing_time));
    let (started, ago) = (moment::local(stats.started), moment::since(moment::now(), stats.started));
    view.indent(2);
    view.section(format!("{name} Endpoint Statistics"));
    view.row("Requests", format!("{} in group {:?}", commas(endpoint.num_requests), endpoint.queue_group));
    view.row("Processing Time", format!("{time} (average {average})"));
    view.row("Started", format!("{started} ({ago} ago)"));
    view.number("Errors", endpoint.num_errors);
    view.row_if_not_empty("Last Error", &endpoint.last_error);
    if let Some(data) = &endpoint.data {
        view.section("Endpoint Specific Statistics");
        view.line(format!(" {}", indented(data)));
    }
    view.indent(0);
}

/// JSON over several lines, each behind the first moved by four.
fn indented(data: &serde_json::Value) -> String {
    use serde::Serialize;
    let mut text = vec![];
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, formatter);
    data.serialize(&mut serializer).expect("JSON values make JSON");
    String::from_utf8_lossy(&text).replace('\n', "\n    ")
}

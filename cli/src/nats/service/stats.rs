//! `nats service stats`: how much the instances of a service did.

use schemas::micro::{Stats, Verb};

use super::ask;
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration::human_nanos;
use crate::term::number::commas;
use crate::term::{Table, json};

pub fn command() -> Command {
    Command::new("stats", "Show how much a service did")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("service", "The service"))
        .arg(Arg::optional("id", "The instance; all when it is not given"))
        .flag(Flag::json("Show it as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("service");
    block_on(async {
        let client = call.connect().await?;
        let subject = Verb::Stats.subject(name, call.text("id"));
        let Some(answers) = ask::answers(call, &client, &subject, true).await? else {
            return Err(Failure::new("no service instances found"));
        };
        if answers.is_empty() {
            outln!("No responses received");
            return Ok(());
        }
        let mut all: Vec<Stats> = answers.iter().filter_map(|a| ask::parse(Verb::Stats, a)).collect();
        all.sort_by(|a, b| (&a.identity.name, &a.identity.id).cmp(&(&b.identity.name, &b.identity.id)));
        if call.flag("json") {
            return Ok(json::print(&all)?);
        }
        table(call.table(format!("{name} Service Statistics")), &all).print();
        Ok(())
    })
}

fn table(table: Table, all: &[Stats]) -> Table {
    let headers = ["ID", "Endpoint", "Requests", "Queue Group", "Errors", "Processing Time", "Average Time"];
    let mut table = table.headers(headers);
    let (mut requests, mut errors, mut time) = (0, 0, 0);
    for stats in all {
        for (at, endpoint) in stats.endpoints.iter().enumerate() {
            table.row([
                if at == 0 { stats.identity.id.clone() } else { String::new() },
                endpoint.name.clone(),
                commas(endpoint.num_requests),
                endpoint.queue_group.clone(),
                commas(endpoint.num_errors),
                human_nanos(endpoint.processing_time),
                human_nanos(endpoint.average_processing_time),
            ]);
            requests += endpoint.num_requests;
            errors += endpoint.num_errors;
            time += endpoint.processing_time;
        }
    }
    let served = i64::try_from(requests + errors).unwrap_or(i64::MAX);
    let average = time.checked_div(served).unwrap_or(0);
    let empty = String::new;
    table.footer([
        empty(),
        empty(),
        commas(requests),
        empty(),
        commas(errors),
        human_nanos(time),
        human_nanos(average),
    ]);
    table
}

#[cfg(test)]
mod tests {
    use schemas::go::Time;
    use schemas::micro::{EndpointStats, Identity};

    use super::*;

    #[test]
    fn totals_stand_below() {
        let endpoint = |name: &str, requests, nanos| EndpointStats {
            name: name.into(),
            queue_group: "q".into(),
            num_requests: requests,
            processing_time: nanos,
            average_processing_time: nanos / requests as i64,
            ..EndpointStats::default()
        };
        let identity = Identity { id: "I".into(), ..Identity::default() };
        let endpoints = vec![endpoint("a", 1000, 2_000_000), endpoint("b", 1, 4000)];
        let text = table(Table::new(""), &[Stats::new(identity, Time::ZERO, endpoints)]).boxes(None);
        let want = "\
╭────┬──────────┬──────────┬─────────────┬────────┬─────────────────┬──────────────╮
│ ID │ Endpoint │ Requests │ Queue Group │ Errors │ Processing Time │ Average Time │
├────┼──────────┼──────────┼─────────────┼────────┼─────────────────┼──────────────┤
│ I  │ a        │ 1,000    │ q           │ 0      │ 2ms             │ 2µs          │
│    │ b        │ 1        │ q           │ 0      │ 4µs             │ 4µs          │
├────┼──────────┼──────────┼─────────────┼────────┼─────────────────┼──────────────┤
│    │          │ 1,001    │             │ 0      │ 2ms             │ 2µs          │
╰────┴──────────┴──────────┴─────────────┴────────┴─────────────────┴──────────────╯
";
        assert_eq!(text, want);
    }
}

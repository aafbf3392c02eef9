//! Requests that a group of services shares, and one that nobody serves.

use async_nats::{Client, RequestErrorKind};
use futures_util::StreamExt;
use tokio::task::JoinSet;

use crate::failure::{Failure, Outcome};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;

const SUBJECT: &str = "tea";
const NOBODY: &str = "coffee";
const QUEUE: &str = "cooks";
const SERVICES: usize = 3;

/// Enough that chance leaves no service out.
const REQUESTS: usize = 90;

pub struct RequestReply;

impl Step for RequestReply {
    fn title(&self) -> &'static str {
        "Requests to a group of services"
    }

    fn explanation(&self) -> &'static str {
        "Services subscribe as one queue group: each request goes to one of them only, and its answer comes back to who \
         asked. Start more services to share the load, stop some, nobody has to be told. A request that no service is there \
         for fails at once."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            tour.nats(&format!("reply {SUBJECT} 'a cup' --queue {QUEUE}")).terminal(1),
            tour.nats(&format!("request {SUBJECT} green")).terminal(2),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let served = tour.wait(exchange(tour))?;
        let total: usize = served.iter().sum();
        check(total == REQUESTS, || format!("{REQUESTS} requests were answered {total} times"))?;
        let mut finding = Finding::default();
        for (i, count) in served.iter().enumerate() {
            check(*count > 0, || format!("service {} got none of {REQUESTS} requests", i + 1))?;
            let bar = "#".repeat(count * 40 / REQUESTS);
            finding = finding.row([format!("service {}", i + 1), format!("{count} requests"), bar]);
        }
        finding = finding.row([NOBODY, "no service", "failed at once, as it should"]);
        finding.brief = format!("{REQUESTS} requests, {SERVICES} services");
        finding.result = format!("{REQUESTS} requests answered once each, shared among {SERVICES} services");
        Ok(finding)
    }
}

/// How many requests each service answered.
async fn exchange(tour: &Tour) -> Outcome<[usize; SERVICES]> {
    let mut services = JoinSet::new();
    for number in 0..SERVICES {
        let client = tour.connect(&format!("service {}", number + 1)).await?;
        let requests = client.queue_subscribe(SUBJECT, QUEUE.into()).await?;
        tour.settle(&client).await?;
        services.spawn(serve(client, requests, number));
    }
    let client = tour.connect("requester").await?;
    let mut served = [0; SERVICES];
    for i in 0..REQUESTS {
        let cup = format!("cup {i}");
        tour.add_published(2);
        let reply = client.request(SUBJECT, cup.clone().into()).await?;
        let text = String::from_utf8_lossy(&reply.payload);
        let number = text.strip_prefix(&format!("{cup} by ")).and_then(|n| n.parse::<usize>().ok());
        let served = number.and_then(|n| served.get_mut(n));
        *served.ok_or_else(|| Failure::new(format!("the request '{cup}' got the answer '{text}'")))? += 1;
    }
    tour.add_published(1);
    match client.request(NOBODY, "".into()).await {
        Err(e) if e.kind() == RequestErrorKind::NoResponders => Ok(served),
        Err(e) => Err(Failure::new(e).context(format!("a request to '{NOBODY}', which nobody serves"))),
        Ok(_) => crate::fail!("a request to '{NOBODY}' was answered, and nobody serves it"),
    }
}

async fn serve(client: Client, mut requests: async_nats::Subscriber, number: usize) {
    while let Some(request) = requests.next().await {
        let Some(reply) = request.reply else { continue };
        let body = format!("{} by {number}", String::from_utf8_lossy(&request.payload));
        // A lost connection shows in the request that gets no answer.
        let _ = client.publish(reply, body.into()).await;
    }
}

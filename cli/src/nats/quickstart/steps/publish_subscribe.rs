//! One message, several subscribers, and one message too early.

use crate::failure::Outcome;
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::{Tour, arrived};
use crate::nats::quickstart::typed::Typed;

const SUBJECT: &str = "greetings";
const EARLY: &str = "Is anybody there?";
const BODY: &str = "Hello, NATS";

pub struct PublishSubscribe;

impl Step for PublishSubscribe {
    fn title(&self) -> &'static str {
        "Publish and subscribe"
    }

    fn explanation(&self) -> &'static str {
        "A message is published to a subject, and everyone subscribed to that subject gets a copy. Publishers and \
         subscribers do not know each other. Nothing is kept: a message without subscribers is gone."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            tour.nats(&format!("sub {SUBJECT}")).terminal(1),
            tour.nats(&format!("pub {SUBJECT} '{BODY}'")).terminal(2),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let received = tour.wait(exchange(tour))?;
        let want = vec![(SUBJECT.to_string(), BODY.to_string())];
        let result = "both subscribers got the message, and neither got the early one";
        let mut finding = Finding::new(result, "1 message, 2 copies")
            .row(["sent before anybody subscribed", EARLY])
            .row(["sent afterwards", BODY]);
        for (i, got) in received.iter().enumerate() {
            let name = format!("subscriber {}", i + 1);
            check(*got == want, || format!("{name} was to get {want:?} and got {got:?}"))?;
            finding = finding.row([format!("{name} got"), got[0].1.clone()]);
        }
        Ok(finding)
    }
}

/// What each of two subscribers got.
async fn exchange(tour: &Tour) -> Outcome<[Vec<(String, String)>; 2]> {
    let publisher = tour.connect("publisher").await?;
    let readers = [tour.connect("subscriber 1").await?, tour.connect("subscriber 2").await?];
    tour.publish(&publisher, SUBJECT, EARLY).await?;
    tour.settle(&publisher).await?;
    let mut first = readers[0].subscribe(SUBJECT).await?;
    let mut second = readers[1].subscribe(SUBJECT).await?;
    for reader in &readers {
        tour.settle(reader).await?;
    }
    tour.publish(&publisher, SUBJECT, BODY).await?;
    for client in [&publisher].into_iter().chain(&readers) {
        tour.settle(client).await?;
    }
    Ok([arrived(&mut first), arrived(&mut second)])
}

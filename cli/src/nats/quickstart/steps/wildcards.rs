//! Who gets what when subscriptions have wildcards.

use crate::failure::Outcome;
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::{Tour, arrived};
use crate::nats::quickstart::typed::Typed;
use crate::nats::quickstart::voice::Voice;

const SUBSCRIPTIONS: [&str; 3] = ["orders.*", "orders.*.paid", "orders.>"];

/// Subjects of messages, and which of the subscriptions get them.
const SUBJECTS: [(&str, [bool; 3]); 4] = [
    ("orders.new", [true, false, true]),
    ("orders.eu.paid", [false, true, true]),
    ("orders.eu.late.paid", [false, false, true]),
    ("orders", [false, false, false]),
];

pub struct Wildcards;

impl Step for Wildcards {
    fn title(&self) -> &'static str {
        "Wildcards"
    }

    fn explanation(&self) -> &'static str {
        "Subjects are words with dots between. In a subscription, * stands for exactly one word, and > at the end for one or \
         more."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            tour.nats(&format!("sub '{}'", SUBSCRIPTIONS[1])).terminal(1),
            tour.nats(&format!("pub {} 'order 17'", SUBJECTS[1].0)).terminal(2),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let received = tour.wait(exchange(tour))?;
        let voice = Voice::of_stdout();
        let head = ["published to"].into_iter().chain(SUBSCRIPTIONS);
        let mut finding = Finding::default().row(head);
        let mut deliveries = 0;
        for (subject, want) in SUBJECTS {
            let got = received.each_ref().map(|r| r.iter().filter(|s| *s == subject).count());
            for ((count, want), subscription) in got.into_iter().zip(want).zip(SUBSCRIPTIONS) {
                check(count == usize::from(want), || {
                    let wanted = if want { "once" } else { "never" };
                    format!("'{subscription}' was to get '{subject}' {wanted} and got it {count} times")
                })?;
            }
            deliveries += got.iter().sum::<usize>();
            let cells = got.map(|count| voice.gets(count > 0));
            finding = finding.row([subject].into_iter().chain(cells));
        }
        finding.brief = format!("{} messages, {deliveries} deliveries", SUBJECTS.len());
        finding.result = format!("{}, each where it belongs", finding.brief);
        Ok(finding)
    }
}

/// The subjects that each subscription got.
async fn exchange(tour: &Tour) -> Outcome<[Vec<String>; 3]> {
    let publisher = tour.connect("publisher").await?;
    let reader = tour.connect("subscriber").await?;
    let [a, b, c] = SUBSCRIPTIONS;
    let mut subscribers =
        [reader.subscribe(a).await?, reader.subscribe(b).await?, reader.subscribe(c).await?];
    tour.settle(&reader).await?;
    for (subject, _) in SUBJECTS {
        tour.publish(&publisher, subject, "order 17").await?;
    }
    tour.settle(&publisher).await?;
    tour.settle(&reader).await?;
    Ok(subscribers.each_mut().map(|s| arrived(s).into_iter().map(|(subject, _)| subject).collect()))
}

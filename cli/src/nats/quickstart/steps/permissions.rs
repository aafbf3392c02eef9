//! A user of a role, refused outside of it and told why.

use async_nats::RequestErrorKind;
use std::time::Duration;

use crate::failure::Outcome;
use crate::nats::quickstart::restaurant::{self, Restaurant, WAITER_PUBLISHES};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;

/// What the waiter says, and whether it is a waiter's business.
const SAID: [(&str, bool); 4] =
    [("orders.soup", true), ("table.anna.1", true), ("table.bob.1", false), ("menu.prices", false)];

pub struct Permissions;

impl Step for Permissions {
    fn title(&self) -> &'static str {
        "Users of a role, and why not"
    }

    fn explanation(&self) -> &'static str {
        "A signing key may stand for a role: whoever it signs may do what the role says and nothing else, here each waiter \
         about tables of their own. What is refused is refused at once and by name, the connection goes on, and the server can \
         be asked which rule decided."
    }

    fn commands(&self, _: &Tour) -> Vec<Typed> {
        let lines = [
            "nsc edit signing-key --account FLOOR --sk generate --role waiter \\",
            "    --allow-pub 'orders.*,table.{{name()}}.>' \\",
            "    --allow-sub '_INBOX.>'",
            "nsc add user anna --account FLOOR -K waiter",
            "nats pub table.bob.1 'a tip' --creds anna.creds",
        ];
        lines.map(Typed::other).to_vec()
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let restaurant = restaurant::open(tour, "permissions")?;
        let complaints = tour.wait(say(tour, &restaurant))?;
        let violation = |subject: &str| format!("Permissions Violation for Publish to \"{subject}\"");
        let refused: Vec<_> = SAID.iter().filter(|(_, allowed)| !allowed).collect();
        let each =
            complaints.iter().zip(&refused).all(|(said, (subject, _))| said.ends_with(&violation(subject)));
        check(each && complaints.len() == refused.len(), || {
            format!("the server complained: {complaints:?}")
        })?;
        let mut finding = Finding::default();
        for (subject, allowed) in SAID {
            let why = if allowed { "allowed" } else { "refused by name" };
            finding = finding.row(["anna published to", subject, why]);
        }
        finding = finding.row(["a waiter may publish to", &WAITER_PUBLISHES.join(", "), "and nothing else"]);
        finding.result =
            "the waiter was refused outside of the role, and told so; the connection went on".into();
        finding.brief = "refused outside of the role".into();
        Ok(finding)
    }
}

/// What the server complained about.
async fn say(tour: &Tour, restaurant: &Restaurant) -> Outcome<Vec<String>> {
    let anna = restaurant.waiter("anna").await?;
    for (subject, _) in SAID {
        tour.publish(&anna.client, subject, "yes").await?;
    }
    let refused = SAID.iter().filter(|(_, allowed)| !allowed).count();
    let mut complaints = anna.complaints.take();
    // They come on a way of their own.
    while complaints.len() < refused {
        tokio::time::sleep(Duration::from_millis(5)).await;
        complaints.append(&mut anna.complaints.take());
    }
    // The connection goes on: nobody serves this one, and that is the answer.
    match anna.client.request("orders.nobody", "".into()).await {
        Err(e) if e.kind() == RequestErrorKind::NoResponders => {}
        other => crate::fail!("a request that nobody serves ended in {other:?}"),
    }
    complaints.append(&mut anna.complaints.take());
    Ok(complaints)
}

//! A user of a role, refused outside of it and told why.

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
        let mut finding = Finding::default();
        for (subject, complaints) in tour.wait(say(tour, &restaurant))? {
            let (_, allowed) = SAID.iter().find(|(said, _)| *said == subject).copied().unwrap_or_default();
            let expected: &[String] = match allowed {
                true => &[],
                false => &[format!("Permissions Violation for Publish to \"{subject}\"")],
            };
            let same =
                complaints.iter().map(|c| c.to_lowercase()).eq(expected.iter().map(|c| c.to_lowercase()));
            check(same, || format!("publishing to {subject} brought {complaints:?}"))?;
            let why = if allowed { "allowed" } else { "refused: Permissions Violation for Publish" };
            finding = finding.row(["anna published to", subject, why]);
        }
        finding =
            finding.row(["because waiters may publish to", &WAITER_PUBLISHES.join(", "), "and nothing else"]);
        finding.result =
            "the waiter was refused outside of the role, and told so; the connection went on".into();
        finding.brief = "refused outside of the role".into();
        Ok(finding)
    }
}

/// What the server complained about, by subject.
async fn say(tour: &Tour, restaurant: &Restaurant) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let anna = restaurant.waiter("anna").await?;
    let mut heard = Vec::new();
    for (subject, _) in SAID {
        tour.publish(&anna.client, subject, "yes").await?;
        // The answer to a ping comes behind any complaint.
        anna.client.flush().await?;
        let timed = tokio::time::timeout(tour.timeout, anna.client.request("orders.nobody", "".into())).await;
        // Nobody serves it here: all that matters is that the connection went on.
        drop(timed);
        heard.push((subject, anna.complaints.take()));
    }
    Ok(heard)
}

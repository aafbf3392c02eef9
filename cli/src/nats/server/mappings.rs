//! `nats server mappings`: what a subject mapping makes of subjects, without a server.

use daemon_subject::transform::Transform;

use crate::failure::Outcome;
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("mappings", "Try subject mappings")
        .alias("mapping")
        .details("Changes no server. Without a subject it asks for one after the other, until an empty one.")
        .arg(Arg::optional("source", "Pattern of the subjects that are mapped"))
        .arg(Arg::optional("dest", "What they are mapped to"))
        .arg(Arg::optional("subject", "Subject to try"))
        .example(
            "Put parts of a subject in another order",
            "server mappings 'orders.*.*' 'orders.{{wildcard(2)}}.{{wildcard(1)}}' orders.eu.new",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let given = |name: &'static str, question: &str| match call.text(name) {
            "" => ask::required(question, name),
            text => Ok(text.to_string()),
        };
        let source = given("source", "Source subject pattern")?;
        let destination = given("dest", "Destination subject pattern")?;
        let transform = Transform::new(&source, &destination)?;
        if !call.text("subject").is_empty() {
            return show(&transform, call.text("subject"));
        }
        outln!("Enter subjects to test, empty subject terminates.\n");
        outln!("NOTE: This only tests mappings, it does not add them to the server\n");
        loop {
            let subject = ask::text("Subject", "", "subject")?;
            if subject.is_empty() {
                return Ok(());
            }
            if let Err(failure) = show(&transform, &subject) {
                outln!("Error: {}\n", failure.message.unwrap_or_default());
            }
        }
    })
}

fn show(transform: &Transform, subject: &str) -> Outcome {
    let mut out = vec![];
    if !transform.transform(subject.as_bytes(), &mut rand::random::<u32>, &mut out) {
        crate::fail!("subject {subject:?} does not match {}", String::from_utf8_lossy(transform.source()));
    }
    outln!("{}\n", String::from_utf8_lossy(&out));
    Ok(())
}

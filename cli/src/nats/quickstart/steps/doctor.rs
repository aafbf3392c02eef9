//! What the doctor finds after all this.

use crate::failure::{Failure, Outcome};
use crate::nats::doctor::{check as examination, checks, gather};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;

/// Findings that are shown; of the others only how many there are.
const SHOWN: usize = 5;

pub struct Doctor;

impl Step for Doctor {
    fn title(&self) -> &'static str {
        "Is anything wrong?"
    }

    fn explanation(&self) -> &'static str {
        "The doctor looks at servers, streams and consumers, and names what may hurt one day, with the command that mends it. \
         What it finds here comes from the tour and from this machine; --explain CODE tells why it matters."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            Typed::other(format!("nats doctor --monitor {}", tour.monitoring)),
            Typed::other("nats doctor --explain NAT-DUR-001"),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let url = tour.monitoring.clone();
        let looking = async { tokio::task::spawn_blocking(move || gather::of_monitoring(&url)).await };
        let gathered =
            tour.wait(async { looking.await.map_err(|_| Failure::new("the doctor panicked"))? })?;
        check(gathered.notes.is_empty(), || gathered.notes.join("; "))?;
        let all = checks::all();
        let findings = examination::run(all.iter().copied(), &gathered.snapshot);
        let brief = format!("{} checks, {} findings", all.len(), findings.len());
        let mut finding = Finding::new("every check looked at this server", brief)
            .row(["looked at", &gathered.what()])
            .row(["checks", &all.len().to_string()])
            .row(["findings", &findings.len().to_string()]);
        for found in findings.iter().take(SHOWN) {
            finding = finding.row([found.severity.word(), &format!("{} {}", found.code, found.about)]);
        }
        Ok(finding)
    }
}

//! What the server says about all this.

use schemas::monitor::{Connz, Varz};

use crate::failure::Outcome;
use crate::nats::quickstart::http;
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::{number, size};

pub struct Monitoring;

impl Step for Monitoring {
    fn title(&self) -> &'static str {
        "Monitoring"
    }

    fn explanation(&self) -> &'static str {
        "The server tells about itself in JSON over HTTP: /varz is the server, /connz its connections, /subsz its \
         subscriptions, /healthz whether all is well, /metrics all of it for Prometheus. /console/ is a page for \
         browsers: live rates, connections, streams and what is in them."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        ["varz", "connz"].map(|page| Typed::other(format!("curl {}/{page}", tour.monitoring))).into()
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let (varz, connz, name) = tour.wait(fetch(tour))?;
        let published = tour.published();
        check(u64::try_from(varz.in_msgs).is_ok_and(|n| n >= published), || {
            format!("this tour has published {published} messages, and the server counts {}", varz.in_msgs)
        })?;
        check(varz.slow_consumers == 0, || {
            format!("the server counts {} slow consumers", varz.slow_consumers)
        })?;
        let connections = connz.connections.unwrap_or_default();
        let Some(own) = connections.iter().find(|c| c.name == name) else {
            crate::fail!("the connection '{name}' is open, and /connz does not list it");
        };
        let count = |n: i64| number::commas(n);
        let bytes = |n: i64| size::ibytes(u64::try_from(n).unwrap_or(0));
        let result = "the server has counted every message of this tour";
        Ok(Finding::new(result, format!("{} messages counted", count(varz.in_msgs)))
            .row(["/varz", "messages in", &count(varz.in_msgs), &bytes(varz.in_bytes)])
            .row(["", "messages out", &count(varz.out_msgs), &bytes(varz.out_bytes)])
            .row(["", "connections", &number::commas(varz.total_connections), "so far"])
            .row(["", "memory", &bytes(varz.mem), "of this whole program"])
            .row([
                "/connz",
                "client",
                &own.cid.to_string(),
                &format!("'{}', {} {}", own.name, own.lang, own.version),
            ]))
    }
}

/// Both pages, and the name of a connection that was open meanwhile.
async fn fetch(tour: &Tour) -> Outcome<(Varz, Connz, String)> {
    let client = tour.connect("observer").await?;
    tour.settle(&client).await?;
    let varz = http::get(&tour.monitoring, "/varz").await?;
    let connz = http::get(&tour.monitoring, "/connz").await?;
    drop(client);
    Ok((varz, connz, "quickstart observer".into()))
}

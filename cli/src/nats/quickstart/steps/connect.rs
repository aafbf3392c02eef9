//! A connection, and how long the way to the server and back takes.

use std::time::Duration;

use crate::failure::Outcome;
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::{duration, size};

/// The average is of this many.
const ROUND_TRIPS: u32 = 10;

pub struct Connect;

impl Step for Connect {
    fn title(&self) -> &'static str {
        "Connect and measure the round trip"
    }

    fn explanation(&self) -> &'static str {
        "A client opens one TCP connection and keeps it. The server says who it is and what it takes; then a PING goes out \
         and its PONG comes back."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![tour.nats("rtt")]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let mut client = tour.thin_client()?;
        let info = client.info().clone();
        let right = !info.server_id.is_empty() && tour.url.ends_with(&format!(":{}", info.port));
        check(right, || format!("the server at {} says it is at port {}", tour.url, info.port))?;
        let mut total = Duration::ZERO;
        for _ in 0..ROUND_TRIPS {
            total += client.round_trip(tour.timeout)?;
        }
        let average = duration::human(total / ROUND_TRIPS);
        let payload = size::ibytes(u64::try_from(info.max_payload).unwrap_or(0));
        let result = format!("connected; a round trip takes {average}, the average of {ROUND_TRIPS}");
        Ok(Finding::new(result, format!("round trip {average}"))
            .row(["server", &format!("{}, compatible with NATS {}", info.server_name, info.version)])
            .row(["largest message", &payload]))
    }
}

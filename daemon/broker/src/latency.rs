//! How long services take: which requests are measured, and what is published of them in the exporting account.

use crate::account::Account;
use crate::account::export::{Latency, Sampling};
use crate::account::responses::Response;
use crate::client::Client;
use crate::context::{Context, Rng};
use crate::request_info;
use crate::time::Now;
use daemon_wire::encode::{Message, Sizes};
use daemon_wire::headers;
use schemas::advisory::ClientInfo;
use schemas::advisory::event::Event;
use schemas::go::Time;
use schemas::metric::ServiceLatency;
use std::sync::Arc;

/// The headers that had a request measured: canonical names and their values.
pub(crate) type Headers = Vec<(String, Vec<String>)>;

/// How a measured request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Answered,
    BadRequest,
    RequestTimeout,
    ServiceUnavailable,
    ServiceTimeout,
}

impl Status {
    fn code(self) -> (u16, &'static str) {
        match self {
            Status::Answered => (200, ""),
            Status::BadRequest => (400, "Bad Request"),
            Status::RequestTimeout => (408, "Request Timeout"),
            Status::ServiceUnavailable => (503, "Service Unavailable"),
            Status::ServiceTimeout => (504, "Service Timeout"),
        }
    }
}

/// Whether a request with these headers is measured, and which of them made it so.
pub(crate) fn sampled(latency: &Latency, header: &[u8], rng: &mut Rng) -> Option<Headers> {
    match latency.sampling {
        Sampling::Percent(100..) => return Some(Headers::new()),
        Sampling::Percent(n) if rng.below(100) < usize::from(n) => return Some(Headers::new()),
        _ => {}
    }
    if header.is_empty() { None } else { traced(header) }
}

/// Whether some tracing header says that this request is traced, and with it all that belong together.
fn traced(header: &[u8]) -> Option<Headers> {
    let all = canonical(header);
    let values = |name: &str| all.iter().find(|(n, _)| n == name).map(|(_, values)| values);
    let first = |name: &str| values(name).and_then(|v| v.first()).map(String::as_str);
    let pick = |wanted: &dyn Fn(&str) -> bool| all.iter().filter(|(n, _)| wanted(n)).cloned().collect();
    if let Some(uber) = first("Uber-Trace-Id") {
        let flags = uber.split(':').collect::<Vec<_>>();
        let hex = |b: u8| b.is_ascii_hexdigit();
        let sampled = matches!(flags[..], [_, _, _, flags] if flags.bytes().all(hex) && odd(flags, 1..=2));
        return sampled.then(|| pick(&|n| n == "Uber-Trace-Id" || n.starts_with("Uberctx-")));
    }
    let b3 = |n: &str| ["X-B3-Sampled", "X-B3-Traceid", "X-B3-Parentspanid", "X-B3-Spanid"].contains(&n);
    match first("X-B3-Sampled") {
        Some("1") => return Some(pick(&b3)),
        Some("0") => return None,
        _ if values("X-B3-Traceid").is_some() => return Some(pick(&b3)),
        _ => {}
    }
    if let Some(one) = first("B3") {
        let parts: Vec<&str> = one.split('-').collect();
        let denied = matches!(parts[..], ["0"]) || parts.get(2) == Some(&"0");
        return (!denied).then(|| pick(&|n| n == "B3"));
    }
    let parts: Vec<&str> = first("Traceparent")?.split('-').collect();
    // From 80 on the reference takes the flags for no number.
    let sampled = matches!(parts[..], [_, _, _, flags] if odd(flags, 2..=2) && flags < "80");
    sampled.then(|| pick(&|n| n == "Traceparent" || n == "Tracestate"))
}

/// Whether this is a hexadecimal number of so many digits with its lowest bit set.
fn odd(text: &str, digits: std::ops::RangeInclusive<usize>) -> bool {
    digits.contains(&text.len()) && u8::from_str_radix(text, 16).is_ok_and(|n| n & 1 == 1)
}

/// All headers by their canonical names: each word begins with a capital and has no other.
fn canonical(header: &[u8]) -> Headers {
    let mut all = Headers::new();
    for (name, value) in headers::lines(header) {
        let mut start = true;
        let name: String = { name.iter() }
            .map(|&b| {
                let b = if start { b.to_ascii_uppercase() } else { b.to_ascii_lowercase() };
                start = b == b'-';
                char::from(b)
            })
            .collect();
        let value = String::from_utf8_lossy(value).into_owned();
        match all.iter_mut().find(|(n, _)| *n == name) {
            Some((_, values)) => values.push(value),
            None => all.push((name, vec![value])),
        }
    }
    all
}

impl Context {
    /// Tells how a measured request ended; `responder` is whoever answered it.
    pub(crate) fn publish_latency(
        &mut self,
        response: &Response,
        status: Status,
        responder: Option<&Arc<Client>>,
        now: Now,
    ) {
        let (Some(latency), Some(measured)) = (&response.export.latency, &response.measured) else { return };
        let names = response.exporter.realm.names();
        let info =
            |client: &Arc<Client>, share| request_info::of(Some(client), &response.account, share, &names);
        let requestor = response.requester.as_ref().map(|client| info(client, response.share));
        let responder = responder.map(|client| info(client, true));
        let trip = |info: &Option<ClientInfo>| info.as_ref().map_or(0, |info| info.rtt);
        let mut told = told(status, requestor, measured.clone());
        told.start = Time::from_unix_nanos(response.asked - trip(&told.requestor));
        if status == Status::Answered {
            let took = now.wall - response.asked;
            told.service = (took - trip(&responder)).max(0);
            told.total = trip(&told.requestor) + took;
            told.responder = responder;
        }
        self.publish_metric(&response.exporter, latency, told, now);
    }

    /// Tells of a measured request that cannot be answered.
    pub(crate) fn publish_bad_request(
        &mut self,
        exporter: &Arc<Account>,
        latency: &Latency,
        requestor: ClientInfo,
        measured: Headers,
        now: Now,
    ) {
        let mut told = told(Status::BadRequest, Some(requestor), measured);
        told.start = Time::from_unix_nanos(now.wall - told.requestor.as_ref().map_or(0, |info| info.rtt));
        self.publish_metric(exporter, latency, told, now);
    }

    fn publish_metric(&mut self, exporter: &Arc<Account>, latency: &Latency, told: ServiceLatency, now: Now) {
        let id = exporter.realm.event_id(&mut self.rng);
        let payload = Event::new(id, Time::from_unix_nanos(now.wall), told).to_json();
        let subject = latency.subject.as_bytes();
        let (payload, sizes) = (payload.as_bytes(), Sizes::default());
        let message = Message { subject, reply: &[], header: &[], payload, sizes };
        self.send(exporter, subject, &message, usize::MAX, now);
    }
}

fn told(status: Status, requestor: Option<ClientInfo>, measured: Headers) -> ServiceLatency {
    let (status, description) = status.code();
    let header = measured.into_iter().collect();
    ServiceLatency { status, description: description.into(), requestor, header, ..ServiceLatency::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the headers that have a request traced.
    fn names(lines: &str) -> Option<Vec<String>> {
        let header = format!("NATS/1.0\r\n{lines}\r\n\r\n");
        traced(header.as_bytes()).map(|all| all.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn traced_requests() {
        // headers, those that are told of
        let table: [(&str, Option<&[&str]>); 18] = [
            ("A: b", None),
            ("Uber-Trace-Id: 1:2:3:1", Some(&["Uber-Trace-Id"])),
            ("uber-trace-id: 1:2:3:01\r\nuberctx-x: 1", Some(&["Uber-Trace-Id", "Uberctx-X"])),
            ("Uber-Trace-Id: 1:2:3:0", None),
            ("Uber-Trace-Id: 1:2:3:001", None),
            ("Uber-Trace-Id: 1:2:3", None),
            ("X-B3-Sampled: 1", Some(&["X-B3-Sampled"])),
            ("X-B3-Sampled: 0\r\nX-B3-TraceId: a", None),
            ("X-B3-TraceId: a\r\nX-B3-SpanId: b", Some(&["X-B3-Traceid", "X-B3-Spanid"])),
            ("B3: 0", None),
            ("B3: a-b-0-c", None),
            ("B3: a-b-1-c", Some(&["B3"])),
            ("b3: a-b", Some(&["B3"])),
            ("traceparent: 00-a-b-01\r\ntracestate: x", Some(&["Traceparent", "Tracestate"])),
            ("Traceparent: 00-a-b-00", None),
            ("Traceparent: 00-a-b-1", None),
            ("Traceparent: 00-a-b-xx", None),
            ("Traceparent: 00-a-b-81", None),
        ];
        for (lines, want) in table {
            let want = want.map(|names| names.iter().map(|n| n.to_string()).collect());
            assert_eq!(names(lines), want, "{lines}");
        }
    }

    #[test]
    fn samples() {
        let latency = |sampling| Latency { sampling, subject: "m".into() };
        let mut rng = Rng::new(7);
        let mut count = |sampling| {
            let latency = latency(sampling);
            (0..10_000).filter(|_| sampled(&latency, b"", &mut rng).is_some()).count()
        };
        assert_eq!(count(Sampling::Percent(100)), 10_000);
        assert_eq!(count(Sampling::Headers), 0);
        assert!((1_800..2_200).contains(&count(Sampling::Percent(20))));
        let header = b"NATS/1.0\r\nX-B3-Sampled: 1\r\n\r\n";
        assert!(sampled(&latency(Sampling::Headers), header, &mut rng).is_some());
    }
}

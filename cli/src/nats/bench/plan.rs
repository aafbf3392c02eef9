//! What a benchmark is to do: the flags, checked and put together.

use std::path::PathBuf;
use std::time::Duration;

use async_nats::{HeaderMap, HeaderName, HeaderValue};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::publish::compose::Headers;
use crate::term::{duration, number, size};
use crate::thin;

use super::kind::Kind;
use super::subjects::Subjects;

pub struct Plan {
    pub kind: Kind,
    pub subject: String,
    pub clients: usize,
    /// All messages of all clients, or those of each subscriber.
    pub messages: u64,
    /// Bytes of one message's body.
    pub size: usize,
    pub payload: Vec<u8>,
    /// The header block; empty when there is none.
    pub header: Vec<u8>,
    pub multisubject: bool,
    /// Of use with `multisubject` only.
    pub subjects: Subjects,
    pub sleep: Duration,
    /// Messages a second of all clients together; 0 is as fast as they can.
    pub throughput: u64,
    pub duration: Duration,
    pub progress: bool,
    pub csv: Option<PathBuf>,
    /// How long a request waits.
    pub timeout: Duration,
    /// Further settings to name in the banner.
    pub settings: Vec<(&'static str, String)>,
}

impl Plan {
    /// Reads the flags that `kind` has.
    pub fn new(call: &Call, kind: Kind) -> Outcome<Plan> {
        let sends = kind.sends();
        let paced = kind.is_paced();
        let throughput = if paced { u64::try_from(call.int("throughput")).unwrap_or(0) } else { 0 };
        let duration = if paced { call.maybe_nanos("duration").unwrap_or(0) } else { 0 };
        let messages = messages(call.int("msgs"), throughput, duration)?;
        let mut size = message_size(call.text("size"))?;
        let mut payload = vec![0; if paced { size } else { 0 }];
        let mut header = vec![];
        if sends {
            if let Some(path) = call.maybe_text("payload").filter(|p| !p.is_empty()) {
                payload = std::fs::read(path)
                    .map_err(|e| Failure::new(format!("reading the payload file {path}: {e}")))?;
                size = payload.len();
            }
            header = header_block(&Headers::parse(call.texts("header"))?.fill(0)?);
        }
        let Ok(clients @ 1..) = usize::try_from(call.int("clients")) else {
            crate::fail!("--clients must be at least 1");
        };
        let most = if kind.shares_messages() && kind != Kind::Serve { messages } else { u64::MAX };
        Ok(Plan {
            kind,
            subject: if kind.has_subject() { call.text("subject").to_string() } else { String::new() },
            clients: clients.min(usize::try_from(most).unwrap_or(usize::MAX)),
            messages,
            size,
            payload,
            header,
            multisubject: (kind.publishes() || kind == Kind::Subscribe) && call.flag("multisubject"),
            subjects: if kind.publishes() { subjects(call)? } else { Subjects::default() },
            sleep: if kind == Kind::Subscribe { Duration::ZERO } else { call.duration("sleep") },
            throughput,
            duration: Duration::from_nanos(duration.max(0) as u64),
            progress: call.flag("progress"),
            csv: call.maybe_text("csv").filter(|p| !p.is_empty()).map(PathBuf::from),
            timeout: call.options.timeout,
            settings: vec![],
        })
    }

    /// Messages of one client, counted from 0.
    pub fn share(&self, client: usize) -> u64 {
        if !self.kind.shares_messages() {
            return self.messages;
        }
        let clients = self.clients as u64;
        self.messages / clients + u64::from((client as u64) < self.messages % clients)
    }

    /// How many messages the clients before this one have.
    pub fn offset(&self, client: usize) -> u64 {
        (0..client).map(|c| self.share(c)).sum()
    }

    /// Messages a second of one client; None for no limit.
    pub fn rate(&self) -> Option<f64> {
        (self.throughput > 0).then(|| self.throughput as f64 / self.clients as f64)
    }

    /// How subjects are made when there are many.
    pub fn many(&self) -> Option<Subjects> {
        self.multisubject.then_some(self.subjects)
    }

    /// The subject as subscribers see it.
    pub fn subscribed(&self) -> String {
        if self.multisubject { format!("{}.*", self.subject) } else { self.subject.clone() }
    }

    /// The line that says what is about to happen, its settings in alphabetical order.
    pub fn banner(&self) -> String {
        let mut settings = vec![
            ("clients", number::commas(self.clients as u64)),
            ("msg-size", size::ibytes(self.size as u64)),
            ("msgs", number::commas(self.messages)),
        ];
        if self.kind.has_subject() {
            settings.push(("subject", self.subscribed()));
        }
        if self.kind.publishes() || self.kind == Kind::Subscribe {
            settings.push(("multi-subject", self.multisubject.to_string()));
        }
        if self.kind.publishes() {
            settings.push(("multi-subject-max", number::commas(self.subjects.max)));
            settings.push(("multi-subject-randomize", self.subjects.random.to_string()));
        }
        if self.kind != Kind::Subscribe {
            settings.push(("sleep", duration::human(self.sleep)));
        }
        if self.throughput > 0 {
            settings.push(("throughput", number::commas(self.throughput)));
            if !self.duration.is_zero() {
                settings.push(("duration", duration::human(self.duration)));
            }
        }
        settings.extend(self.settings.iter().cloned());
        settings.sort_unstable();
        let settings: Vec<_> = settings.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("Starting {} benchmark [{}]", self.kind.label(), settings.join(", "))
    }
}

// Sorted by name, as the reference's clients send them.
fn header_block(headers: &HeaderMap) -> Vec<u8> {
    let one = |(name, values): (&HeaderName, &Vec<HeaderValue>)| {
        values.iter().map(|v| (name.to_string(), v.to_string())).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = headers.iter().flat_map(one).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    thin::header_block(all.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

fn messages(given: i64, throughput: u64, duration: i64) -> Outcome<u64> {
    let text = || duration::go(duration);
    let messages = match duration {
        0 => given,
        ..0 => crate::fail!("--duration cannot be negative"),
        _ if throughput == 0 => crate::fail!("--duration requires --throughput to be set"),
        _ => match (throughput as f64 * duration as f64 / 1e9).round() as i64 {
            0 => crate::fail!(
                "the combination of --throughput={throughput} and --duration={} results in zero messages",
                text()
            ),
            messages => messages,
        },
    };
    match u64::try_from(messages) {
        Ok(messages @ 1..) => Ok(messages),
        _ => crate::fail!("number of messages should be greater than 0"),
    }
}

fn message_size(text: &str) -> Outcome<usize> {
    if text.is_empty() {
        return Ok(0);
    }
    match size::parse_bytes(text) {
        Ok(size) if size > 0 && size <= i64::from(i32::MAX) => Ok(size as usize),
        _ => crate::fail!("can not parse or invalid the value specified for the message size: {text}"),
    }
}

fn subjects(call: &Call) -> Outcome<Subjects> {
    match u64::try_from(call.int("multisubjectmax")) {
        Ok(max) => Ok(Subjects { max, random: call.flag("multisubjectrandomize") }),
        Err(_) => crate::fail!("--multisubjectmax cannot be negative"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(kind: Kind, clients: usize, messages: u64) -> Plan {
        Plan {
            kind,
            subject: "s".into(),
            clients,
            messages,
            size: 128,
            payload: vec![],
            header: vec![],
            multisubject: false,
            subjects: Subjects::default(),
            sleep: Duration::ZERO,
            throughput: 0,
            duration: Duration::ZERO,
            progress: false,
            csv: None,
            timeout: Duration::ZERO,
            settings: vec![],
        }
    }

    #[test]
    fn messages_are_shared_but_for_subscribers() {
        let publish = plan(Kind::Publish, 3, 11);
        let shares = |p: &Plan| (0..3).map(|c| (p.offset(c), p.share(c))).collect::<Vec<_>>();
        assert_eq!(shares(&publish), [(0, 4), (4, 4), (8, 3)]);
        let subscribe = plan(Kind::Subscribe, 3, 11);
        assert_eq!(subscribe.share(2), 11);
    }

    #[test]
    fn banners() {
        let mut publish = plan(Kind::Publish, 2, 100_000);
        publish.throughput = 5000;
        publish.duration = Duration::from_secs(20);
        publish.multisubject = true;
        publish.subjects = Subjects { max: 1000, random: true };
        assert_eq!(
            publish.banner(),
            "Starting Core NATS publisher benchmark [clients=2, duration=20.00s, msg-size=128 B, msgs=100,000, \
             multi-subject=true, multi-subject-max=1,000, multi-subject-randomize=true, sleep=0s, subject=s.*, \
             throughput=5,000]"
        );
        assert_eq!(
            plan(Kind::Subscribe, 1, 5).banner(),
            "Starting Core NATS subscriber benchmark [clients=1, msg-size=128 B, msgs=5, multi-subject=false, subject=s]"
        );
    }

    #[test]
    fn a_duration_makes_the_number_of_messages() {
        let second = 1_000_000_000;
        let cases = [
            ((7, 0, 0), Ok(7)),
            ((7, 1000, 0), Ok(7)),
            ((7, 1000, 3 * second / 2), Ok(1500)),
            ((0, 0, 0), Err("number of messages should be greater than 0")),
            ((7, 5, -1), Err("--duration cannot be negative")),
            ((7, 0, second), Err("--duration requires --throughput to be set")),
            (
                (7, 1, second / 10),
                Err("the combination of --throughput=1 and --duration=100ms results in zero messages"),
            ),
        ];
        for ((given, throughput, nanos), want) in cases {
            let got = messages(given, throughput, nanos).map_err(|f| f.message.unwrap());
            assert_eq!(got, want.map_err(String::from));
        }
    }

    #[test]
    fn headers_are_sorted_and_templates_filled_in() {
        let texts = ["B: {{Count}}", "A:x", "B:2"].map(String::from);
        let block = header_block(&Headers::parse(&texts).unwrap().fill(0).unwrap());
        assert_eq!(String::from_utf8(block).unwrap(), "NATS/1.0\r\nA: x\r\nB: 0\r\nB: 2\r\n\r\n");
    }

    #[test]
    fn sizes_of_messages() {
        assert_eq!(message_size("1K").unwrap(), 1024);
        assert_eq!(message_size("").unwrap(), 0);
        for wrong in ["0", "-1", "x", "3GB"] {
            let error = message_size(wrong).unwrap_err().message.unwrap();
            let want = "can not parse or invalid the value specified for the message size: ";
            assert_eq!(error, format!("{want}{wrong}"));
        }
    }
}

//! `nats service serve`: a service that sends requests back, to try others with.

use std::collections::BTreeMap;
use std::process;

use async_nats::{HeaderMap, HeaderName, HeaderValue, Message, Subscriber};
use futures_util::stream::{BoxStream, SelectAll, StreamExt, select_all};
use schemas::go::{Time, json};
use schemas::micro::{EndpointInfo, EndpointStats, Identity, Info, Ping, Stats, Verb};
use serde_json::json;
use tokio::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::jetstream::moment;
use crate::nats::publish::{Link, Outgoing};
use crate::nats::{Call, Command, VERSION};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::out;

/// Instances share the requests.
const QUEUE: &str = "q";

pub fn command() -> Command {
    Command::new("serve", "Run a service that sends requests back")
        .details("Answers on NAME.echo until it is interrupted.")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("name", "The name of the service"))
        .flag(
            Flag::new("header", Kind::KeyValue, "Header of the replies")
                .short('H')
                .placeholder("K:V")
                .repeatable(),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("name");
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.is_empty() || !name.chars().all(fits) {
        crate::fail!(
            "validation: service name: {name:?} may have letters, digits, dashes and underscores only"
        );
    }
    let given: BTreeMap<&str, &str> = call.pairs("header").into_iter().collect();
    let extra = headers(&given)?;
    block_on(async {
        let link = Link::open(call).await?;
        let mut service = Service::new(name);
        let mut messages = service.subscribe(&link).await?;
        link.settle().await?;
        link.check()?;
        let url = connected_url(call);
        announce(call, name, &url, &given);
        loop {
            let next = tokio::select! {
                next = messages.next() => next,
                failure = link.refused_subscription() => return Err(failure),
            };
            let Some((asked, message)) = next else { crate::fail!("nats: connection closed") };
            match asked {
                Some(verb) => send(&link, &message, HeaderMap::new(), service.answer(verb)?.into()).await,
                None => service.echo(&link, &message, &url, &extra).await,
            }
        }
    })
}

fn headers(given: &BTreeMap<&str, &str>) -> Outcome<HeaderMap> {
    let mut map = HeaderMap::new();
    for (name, value) in given {
        let bad = || Failure::new(format!("invalid header {name:?}"));
        let name = name.trim().parse::<HeaderName>().map_err(|_| bad())?;
        map.append(name, value.trim().parse::<HeaderValue>().map_err(|_| bad())?);
    }
    Ok(map)
}

/// The first server of the context, without what is secret.
fn connected_url(call: &Call) -> String {
    let url = call.context.server_urls().split(',').next().unwrap_or_default().trim();
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://xxxxx@{host}"),
        (None, Some((_, host))) => format!("xxxxx@{host}"),
        _ => url.to_string(),
    }
}

fn announce(call: &Call, name: &str, url: &str, given: &BTreeMap<&str, &str>) {
    let process = process::id();
    let heading = format!("NATS CLI Service {name} handler {process} waiting for requests on {url}");
    let mut view = call.columns(heading);
    view.section("Listening Subjects");
    view.row(&format!("{name}.echo"), "Echo Service");
    if !given.is_empty() {
        view.section("Custom Response Headers");
        given.iter().for_each(|(name, value)| view.row(name, value));
    }
    view.section("Requests Log");
    view.print();
    out::flush();
}

/// Replies; a request that asks for none, or a connection that is gone, are no reason to end.
async fn send(link: &Link, request: &Message, headers: HeaderMap, body: bytes::Bytes) {
    let Some(reply) = &request.reply else { return };
    let message = Outgoing { subject: reply.to_string(), reply: None, headers, body };
    if let Err(failure) = link.send(message).await {
        log!("Could not publish reply: {}", failure.message.unwrap_or_default());
    }
}

struct Service {
    identity: Identity,
    started: Time,
    endpoint: EndpointStats,
    /// Bytes of all requests.
    payload: u64,
}

/// A verb with its question, or None with a request.
type Asked = BoxStream<'static, (Option<Verb>, Message)>;

impl Service {
    fn new(name: &str) -> Service {
        let created = [("library", "nats"), ("version", VERSION)];
        let metadata = created.map(|(key, value)| (format!("_nats.client.created.{key}"), value.to_string()));
        Service {
            identity: Identity {
                name: name.to_string(),
                id: daemon_keys::Nuid::random().next_string(),
                version: "1.0.0".into(),
                metadata: metadata.into(),
            },
            started: moment::now(),
            endpoint: EndpointStats {
                name: "echo".into(),
                subject: format!("{name}.echo"),
                queue_group: QUEUE.into(),
                ..EndpointStats::default()
            },
            payload: 0,
        }
    }

    async fn subscribe(&self, link: &Link) -> Outcome<SelectAll<Asked>> {
        let asked = |subscriber: Subscriber, verb| -> Asked {
            subscriber.map(move |message| (verb, message)).boxed()
        };
        let Identity { name, id, .. } = &self.identity;
        let requests = link.client.queue_subscribe(self.endpoint.subject.clone(), QUEUE.into()).await?;
        let mut all = vec![asked(requests, None)];
        for verb in Verb::ALL {
            for subject in [verb.subject("", ""), verb.subject(name, ""), verb.subject(name, id)] {
                all.push(asked(link.client.subscribe(subject).await?, Some(verb)));
            }
        }
        Ok(select_all(all))
    }

    fn answer(&self, verb: Verb) -> Outcome<String> {
        let (identity, endpoint) = (self.identity.clone(), &self.endpoint);
        let text = match verb {
            Verb::Ping => json::to_string(&Ping::new(identity)),
            Verb::Info => {
                let endpoint = EndpointInfo {
                    name: endpoint.name.clone(),
                    subject: endpoint.subject.clone(),
                    queue_group: endpoint.queue_group.clone(),
                    metadata: BTreeMap::new(),
                };
                let description = format!("NATS CLI Demo Service ({})", identity.name);
                json::to_string(&Info::new(identity, description, vec![endpoint]))
            }
            Verb::Stats => {
                let data = Some(json!({"total_payload": self.payload}));
                let endpoint = EndpointStats { data, ..endpoint.clone() };
                json::to_string(&Stats::new(identity, self.started, vec![endpoint]))
            }
        };
        Ok(text?)
    }

    async fn echo(&mut self, link: &Link, request: &Message, url: &str, extra: &HeaderMap) {
        let start = Instant::now();
        log!("Handling request on subject {}", request.subject);
        self.payload += request.payload.len() as u64;
        let mut headers = HeaderMap::new();
        headers.append("ConnectedUrl", url);
        headers.append("Handler", process::id().to_string());
        headers.append("Subject", request.subject.as_str());
        headers.append("Timestamp", moment::local(moment::now()));
        if let Some(cluster) = link.client.server_info().cluster.filter(|cluster| !cluster.is_empty()) {
            headers.append("ConnectedCluster", cluster);
        }
        let theirs = request.headers.iter();
        for (name, values) in [extra].into_iter().chain(theirs).flat_map(HeaderMap::iter) {
            values.iter().for_each(|value| headers.append(name.clone(), value.clone()));
        }
        send(link, request, headers, request.payload.clone()).await;
        self.endpoint.served(i64::try_from(start.elapsed().as_nanos()).unwrap_or(i64::MAX));
    }
}

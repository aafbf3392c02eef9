//! `nats top`: the connections, rates and history of one server, asked for over the system account.
//!
//! What is shown, and the keys, are those of `nats-top`.

use std::time::Duration;

use async_nats::{Client, RequestErrorKind};
use cli_top::{Options, Query, Source, live};
use schemas::monitor::{Connz, ConnzSort, ServerApiResponse, Varz};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{log, runtime};

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);
pub fn command() -> Command {
    Command::new("top", "Show the connections of a server, its rates and their history")
        .details(
            "It asks the server over the system account; nats-top reads its monitoring port instead. In a pipe it prints \
             lines. The keys are shown by '?'.",
        )
        .arg(Arg::required("name", "Name of the server"))
        .flag(Flag::int("conns", "Most connections to ask for").short('n').default("1024"))
        .flag(Flag::int("interval", "Seconds between two polls").short('d').default("1"))
        .flag(Flag::one_of("sort", &ConnzSort::WORDS, "Sort connections by this").default("cid"))
        .flag(Flag::bool("lookup", "Show names of addresses, from DNS"))
        .flag(Flag::text("output", "Write one snapshot to a file ('--output=-' is stdout) and end").short('o'))
        .flag(Flag::text("delimiter", "What stands between the fields of --output, instead of a grid"))
        .flag(Flag::bool("raw", "Show whole numbers instead of short ones").short('b'))
        .flag(Flag::int("max-refresh", "End after so many polls; -1 means never").short('r').default("-1"))
        .flag(Flag::bool("subs", "Show the column of subscriptions"))
        .example("The connections that receive most", "top n1 --sort msgs_to")
        .example("One snapshot as CSV", "top n1 --output=- --delimiter ,")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let options = options(call)?;
    runtime::block_on(async {
        let client = call.connect().await?;
        let mut source = System { client, name: call.text("name").to_string(), trace: call.options.trace };
        source.varz().await.map_err(|why| Failure::new(format!("initial test request failed: {why}")))?;
        live::run(source, &options).await
    })
}

fn options(call: &Call) -> Outcome<Options> {
    Ok(Options {
        limit: call.int("conns"),
        interval: Duration::from_secs(u64::try_from(call.int("interval")).unwrap_or(0)),
        sort: call.text("sort").parse()?,
        lookup: call.flag("lookup"),
        raw: call.flag("raw"),
        subscriptions: call.flag("subs"),
        refreshes: u64::try_from(call.int("max-refresh")).ok().filter(|n| *n > 0),
        output: call.text("output").to_string(),
        delimiter: call.text("delimiter").to_string(),
    })
}

/// One server, by its name, behind the system account.
struct System {
    client: Client,
    name: String,
    trace: bool,
}

impl Source for System {
    async fn varz(&mut self) -> Result<Varz, String> {
        self.ask("VARZ", json!({})).await
    }

    async fn connz(&mut self, query: Query) -> Result<Connz, String> {
        let asked = json!({
            "sort": query.sort.name(), "subscriptions": query.subscriptions, "limit": query.limit,
        });
        self.ask("CONNZ", asked).await
    }
}

impl System {
    async fn ask<T: DeserializeOwned>(&self, what: &str, mut request: Value) -> Result<T, String> {
        request["server_name"] = json!(self.name);
        request["exact_match"] = json!(true);
        let subject = format!("$SYS.REQ.SERVER.PING.{what}");
        let request = request.to_string();
        if self.trace {
            log!(">>> {subject}: {request}");
        }
        let answer = tokio::time::timeout(PATIENCE, self.client.request(subject, request.into())).await;
        let answer = match answer {
            Ok(Ok(message)) => message.payload,
            Ok(Err(error)) if error.kind() == RequestErrorKind::NoResponders => {
                return Err(
                    "no results received, ensure the account used has system privileges and appropriate \
                            permissions"
                        .into(),
                );
            }
            Ok(Err(error)) if error.kind() != RequestErrorKind::TimedOut => return Err(error.to_string()),
            // Servers that the name is not of do not answer.
            _ => return Err(format!("nats: timeout: no answer from a server named {:?}", self.name)),
        };
        if self.trace {
            log!("<<< ({}B) {}", answer.len(), String::from_utf8_lossy(&answer));
        }
        let answer: ServerApiResponse<T> = serde_json::from_slice(&answer).map_err(|e| e.to_string())?;
        if let Some(error) = answer.error {
            return Err(error.description);
        }
        answer.data.ok_or_else(|| format!("the server sent no {what}"))
    }
}

//! `nats schema request`: a request whose answer is held to the schema it names.

use async_nats::HeaderMap;
use serde_json::Value;

use super::validate::mistakes;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("request", "Send a request and hold the answer to its schema")
        .alias("req")
        .arg(Arg::required("subject", "Subject to send the request to"))
        .arg(Arg::optional("body", "Body of the request").default("{}"))
        .flag(Flag::text("schema", "The id of the schema that the answer must name"))
        .flag(Flag::bool("show", "Show the answer"))
        .example(
            "Is what the server says of the account as it should be?",
            "schema req '$JS.API.INFO' --show",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let answer = block_on(async {
        let api = Api::open(call).await?;
        let body = call.text("body").to_string().into();
        Ok::<_, Failure>(api.ask(call.text("subject"), HeaderMap::new(), body, api.timeout()).await?)
    })?;
    let document: Value = serde_json::from_slice(&answer.payload)
        .map_err(|e| Failure::new(e).context("could not parse the answer as JSON"))?;
    if call.flag("show") {
        outln!("{}\n", json::pretty(&document)?);
    }
    let named = |member: &str| document[member].as_str().filter(|id| !id.is_empty());
    let Some(id) = named("type").or_else(|| named("schema")) else {
        crate::fail!("could not determine the message type");
    };
    let wanted = call.text("schema");
    if !wanted.is_empty() && id != wanted {
        crate::fail!("invalid message type {id}");
    }
    let mistakes = mistakes(id, &document);
    if mistakes.is_empty() {
        outln!("Response is a valid {id} message");
    } else {
        outln!("Message did not pass validation against {id}\n\n   {}", mistakes.join("\n   "));
    }
    Ok(())
}

//! `nats schema`: the schemas of the documents that NATS defines, and documents held to them.

mod info;
mod request;
mod search;
mod validate;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("schema", "Look at the schemas of documents, and hold documents to them")
        .example("Find the schemas of requests and answers", "schema search 'request|response'")
        .example("Show one", "schema info io.nats.jetstream.api.v1.stream_msg_get_request --yaml")
        .example(
            "Hold a file to it",
            "schema validate io.nats.jetstream.api.v1.stream_msg_get_request request.json",
        )
        .command(info::command())
        .command(request::command())
        .command(search::command())
        .command(validate::command())
}

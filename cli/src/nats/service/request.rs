//! `nats service request`: a request to an endpoint, which is found by its name.

use std::io::IsTerminal;

use schemas::micro::{EndpointInfo, Info};

use super::ask;
use crate::failure::{Failure, Outcome};
use crate::nats::publish::{Composer, Link, Source, template_functions};
use crate::nats::request;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("request", "Send a request to an endpoint of a service")
        .alias("req")
        .tag("scope:user")
        .tag("impact:rw")
        .details(DETAILS)
        .arg(Arg::required("service", "The service"))
        .arg(Arg::required("endpoint", "The endpoint's name"))
        .arg(Arg::optional(
            "payload",
            "Body of the request; read from stdin when it is not given and stdin is piped",
        ))
        .flag(Flag::text("header", "Header of the request").short('H').placeholder("K:V").repeatable())
        .flag(Flag::bool("raw", "Show the bodies of replies only").short('r'))
        .flag(Flag::int("count", "How many requests to send").default("1"))
        .flag(Flag::text(
            "translate",
            "Show what this command makes of the body; {{Subject}} stands for the subject",
        ))
        .flag(
            Flag::bool("templates", "Fill in templates in body and subject; headers always are")
                .negatable()
                .default("true"),
        )
        .flag(Flag::bool("force-stdin", "Read the body from stdin even when it is a terminal"))
        .flag(Flag::one_of("send-on", &["newline", "eof"], "What ends a request from stdin").default("eof"))
        .example("Show the reply alone", "service request orders get '{\"id\":7}' --raw")
        .run(run)
}

const DETAILS: &str = concat!(
    "The body and the values of headers may hold Go templates, such as {{Count}} or {{ Random 1 9 }}. Functions:\n\n",
    template_functions!()
);

fn run(call: &Call) -> Outcome {
    let name = call.text("service");
    block_on(async {
        let link = Link::open(call).await?;
        let found = ask::info(call, &link.client, name, "", false).await?;
        let Some(info) = found.first() else { crate::fail!("no instances of service {name:?} found") };
        let subject = &endpoint(info, call.text("endpoint"))?.subject;
        let piped = !call.typed("payload") && !std::io::stdin().is_terminal();
        let given = (!piped && !call.flag("force-stdin")).then(|| call.text("payload").as_bytes().to_vec());
        let source = Source::of(given, call.text("send-on") == "newline");
        let compose = |body| Composer::of(call, subject, body, None);
        request::send(&request::Plan::single(call), &link, source, compose).await
    })
}

fn endpoint<'i>(info: &'i Info, name: &str) -> Outcome<&'i EndpointInfo> {
    let service = &info.identity.name;
    if info.endpoints.is_empty() {
        crate::fail!("service {service:?} has no endpoints");
    }
    let found = info.endpoints.iter().find(|endpoint| endpoint.name == name);
    let names: Vec<&str> = info.endpoints.iter().map(|endpoint| endpoint.name.as_str()).collect();
    let unknown =
        || format!("service {service:?} has no endpoint {name:?} (available: {})", names.join(", "));
    found.ok_or_else(|| Failure::new(unknown()))
}

#[cfg(test)]
mod tests {
    use schemas::micro::Identity;

    use super::*;

    #[test]
    fn endpoints_are_found_by_name() {
        let endpoint_of = |names: &[&str], wanted: &str| {
            let one = |name: &&str| EndpointInfo {
                name: name.to_string(),
                subject: format!("subject.{name}"),
                ..EndpointInfo::default()
            };
            let identity = Identity { name: "s".into(), ..Identity::default() };
            let info = Info::new(identity, "", names.iter().map(one).collect());
            endpoint(&info, wanted).map(|e| e.subject.clone()).map_err(|f| f.message.unwrap())
        };
        assert_eq!(endpoint_of(&["a", "b"], "b"), Ok("subject.b".into()));
        assert_eq!(endpoint_of(&[], "b"), Err("service \"s\" has no endpoints".into()));
        let unknown = "service \"s\" has no endpoint \"c\" (available: a, b)";
        assert_eq!(endpoint_of(&["a", "b"], "c"), Err(unknown.into()));
    }
}

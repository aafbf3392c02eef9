//! `nsc add export`.

use cli_term::spec::{Flag, Kind};
use cli_term::{Failure, Outcome, fail};
use schemas::claims::{Export, ExportType, ServiceLatency};
use schemas::go::duration;

use crate::nsc::shared::{issues, keep};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

/// How many answers a service gives.
pub const RESPONSE_TYPES: [&str; 3] = ["Singleton", "Stream", "Chunked"];

pub fn command() -> Command {
    Command::new("export", "Add an export")
        .example("Export a stream to everybody", "add export --subject 'a.b.c.>'")
        .example("Export a service to accounts with a token", "add export --service --private --subject a.b")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(
            Flag::new(
                "account-token-position",
                Kind::Uint,
                "Which token of the subject is the importing account's key",
            )
            .default("0")
            .placeholder("N"),
        )
        .flag(Flag::bool("advertise", "Advertise the export").hidden())
        .flag(Flag::bool("allow-trace", "Let importers trace through it (services)"))
        .flag(Flag::text("latency", "Subject of latency measurements (services)").placeholder("SUBJECT"))
        .flag(Flag::text("name", "Name of the export, its subject without").short('n'))
        .flag(Flag::bool("private", "Importers need an activation token").short('p'))
        .flag(
            Flag::text("response-threshold", "How long a response may take, as 1s (services)")
                .placeholder("DURATION"),
        )
        .flag(
            Flag::text("response-type", "Answers of the service: Singleton, Stream or Chunked")
                .default("Singleton")
                .placeholder("TYPE"),
        )
        .flag(
            Flag::text("sampling", "Measured part in percent [1-100] or 'header' (services)")
                .placeholder("PERCENT"),
        )
        .flag(Flag::bool("service", "Export a service, not a stream").short('r'))
        .flag(Flag::text("subject", "Subject (required)").short('s'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let before = work.account_claims()?;
    let export = if call.interactive() { asked(call)? } else { typed(call)? };
    if export.subject.is_empty() {
        fail!("a subject is required");
    }
    if export.token_req && export.account_token_position != 0 {
        fail!("account token position is only valid for public exports");
    }
    let mut claims = before.clone();
    claims.nats.exports.push(export.clone());
    issues::refuse_warnings(&before, &claims)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut report = Report::details();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        let visibility = if export.token_req { "private" } else { "public" };
        report.ok(format!("added {visibility} {} export {}", export.kind, quote(&export.name)));
    }
    report.finish()
}

fn typed(call: &Call) -> Outcome<Export> {
    let service = call.flag("service");
    if !service && call.typed("response-type") {
        fail!("response type can only be specified in conjunction with service");
    }
    let mut export = Export {
        name: call.text("name").into(),
        subject: call.text("subject").into(),
        kind: if service { ExportType::Service } else { ExportType::Stream },
        token_req: call.flag("private"),
        account_token_position: call.uint("account-token-position"),
        advertise: call.flag("advertise"),
        allow_trace: call.flag("allow-trace"),
        latency: latency(call.text("latency"), call.text("sampling"))?,
        response_threshold: call.go_duration("response-threshold")?.unwrap_or(0),
        ..Export::default()
    };
    if service {
        export.response_type = response_type(call.text("response-type"))?;
    }
    if export.name.is_empty() {
        export.name.clone_from(&export.subject);
    }
    Ok(export)
}

fn asked(call: &Call) -> Outcome<Export> {
    let mut export = typed(call)?;
    let kinds = ["stream", "service"];
    let at = ask::select(
        "export type",
        &kinds,
        if call.flag("service") { kinds[1] } else { kinds[0] },
        "--service",
    )?;
    export.kind = if at == 1 { ExportType::Service } else { ExportType::Stream };
    export.subject = ask::text("subject", &export.subject, "--subject", issues::subject)?;
    let name = if export.name.is_empty() { export.subject.clone() } else { export.name };
    export.name = ask::something("name", &name, "--name")?;
    export.token_req = ask::confirm(&format!("private {}", kinds[at]), export.token_req)?;
    if export.is_service() {
        ask_service(&mut export)?;
        export.allow_trace = ask::confirm("allow tracing", false)?;
    } else {
        export.response_type.clear();
    }
    Ok(export)
}

/// Asks what only services have.
pub fn ask_service(export: &mut Export) -> Outcome {
    if ask::confirm("track service latency", export.latency.is_some())? {
        let (percent, subject) = match &export.latency {
            Some(known) => (sampling_text(known.sampling), known.results.clone()),
            None => Default::default(),
        };
        let check = |text: &str| sampling(text).map(drop).map_err(|f| f.message.unwrap_or_default());
        let percent = ask::text("sampling percentage [1-100] or `header`", &percent, "--sampling", check)?;
        let subject = ask::text("latency metrics subject", &subject, "--latency", issues::subject)?;
        export.latency = latency(&subject, &percent)?;
    } else {
        export.latency = None;
    }
    let at = ask::select("service response type", &RESPONSE_TYPES, &export.response_type, "--response-type")?;
    export.response_type = RESPONSE_TYPES[at].into();
    let shown = duration::to_string(export.response_threshold);
    let check = |text: &str| duration::parse(text).map(drop);
    let text = ask::text("response threshold (0 disabled)", &shown, "--response-threshold", check)?;
    export.response_threshold = duration::parse(&text).map_err(Failure::new)?;
    Ok(())
}

/// A response type as it is written.
pub fn response_type(text: &str) -> Outcome<String> {
    match RESPONSE_TYPES.contains(&text) {
        true => Ok(text.to_string()),
        false => fail!("unknown response type {}", quote(text)),
    }
}

/// Latency tracking, if there is a subject for it.
pub fn latency(subject: &str, percent: &str) -> Outcome<Option<ServiceLatency>> {
    if subject.is_empty() {
        return Ok(None);
    }
    Ok(Some(ServiceLatency { sampling: sampling(percent)?, results: subject.into() }))
}

/// Percent; 0 stands for what a header asks for.
fn sampling(text: &str) -> Outcome<i64> {
    if text.eq_ignore_ascii_case("header") || text.eq_ignore_ascii_case("headers") {
        return Ok(0);
    }
    match text.parse() {
        Ok(percent @ 1..=100) => Ok(percent),
        _ => fail!("sampling must be between 1 and 100 inclusive, or header: {}", quote(text)),
    }
}

/// [`ServiceLatency::sampling`] as it is typed.
pub fn sampling_text(percent: i64) -> String {
    if percent == 0 { "header".into() } else { percent.to_string() }
}

//! `nsc edit export`. Only what is named changes.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, Export, ExportType};

use crate::nsc::add::export::{ask_service, latency, response_type, sampling_text};
use crate::nsc::shared::{issues, keep};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;

const NAMES: [&str; 12] = [
    "allow-trace",
    "description",
    "info-url",
    "latency",
    "name",
    "private",
    "response-threshold",
    "response-type",
    "rm-latency-sampling",
    "sampling",
    "service",
    "subject",
];

pub fn command() -> Command {
    Command::new("export", "Edit an export")
        .example("Describe an export", "edit export --subject 'a.>' --description 'what it is'")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::bool("allow-trace", "Let importers trace through it (services); =false forbids it"))
        .flag(Flag::text("description", "What the export is for"))
        .flag(Flag::text("info-url", "Where more is written about it").placeholder("URL"))
        .flag(Flag::text("latency", "Subject of latency measurements (services)").placeholder("SUBJECT"))
        .flag(Flag::text("name", "Name of the export").short('n'))
        .flag(
            Flag::bool("private", "Importers need an activation token; =false lets everybody import")
                .short('p'),
        )
        .flag(
            Flag::text("response-threshold", "How long a response may take, as 1s (services)")
                .placeholder("DURATION"),
        )
        .flag(
            Flag::text("response-type", "Answers of the service: Singleton, Stream or Chunked")
                .placeholder("TYPE"),
        )
        .flag(Flag::bool("rm-latency-sampling", "No longer measure latency"))
        .flag(
            Flag::text("sampling", "Measured part in percent [1-100] or 'header' (services)")
                .placeholder("PERCENT"),
        )
        .flag(Flag::bool("service", "Export a service; =false for a stream").short('r'))
        .flag(Flag::text("subject", "Subject that the export has; the only one without").short('s'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.interactive() && !call.any_typed(&NAMES) {
        fail!("please specify some options");
    }
    let work = Work::with_account(call, call.text("account"))?;
    let before = work.account_claims()?;
    let at = index(call, &work, &before)?;
    let old = before.nats.exports[at].clone();
    let new = if call.interactive() { asked(call, &old)? } else { changed(call, &old)? };
    let mut claims = before.clone();
    claims.nats.exports[at] = new.clone();
    issues::refuse_warnings(&before, &claims)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut report = Report::details();
    tell(&old, &new, &mut report);
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("edited {} export {}", new.kind, quote(&new.name)));
    }
    report.finish()
}

fn index(call: &Call, work: &Work, claims: &AccountClaims) -> Outcome<usize> {
    let exports = &claims.nats.exports;
    let subject = call.text("subject");
    if exports.is_empty() {
        fail!("account {} doesn't have exports", quote(&work.account));
    }
    let found = exports.iter().position(|export| export.subject == subject);
    if call.interactive() {
        let labels: Vec<String> =
            exports.iter().map(|e| format!("{} {} [{}]", e.kind, e.name, e.subject)).collect();
        let current = found.map_or("", |at| labels[at].as_str());
        return ask::select("select export to edit", &labels, current, "--subject");
    }
    match (found, subject) {
        (Some(at), _) => Ok(at),
        (None, "") if exports.len() == 1 => Ok(0),
        (None, "") => fail!("a subject is required"),
        (None, subject) => fail!("no export with subject {} found", quote(subject)),
    }
}

fn changed(call: &Call, old: &Export) -> Outcome<Export> {
    let mut new = old.clone();
    for (name, field) in
        [("name", &mut new.name), ("description", &mut new.description), ("info-url", &mut new.info_url)]
    {
        if call.typed(name) {
            *field = call.text(name).into();
        }
    }
    for (name, field) in [("private", &mut new.token_req), ("allow-trace", &mut new.allow_trace)] {
        if call.typed(name) {
            *field = call.flag(name);
        }
    }
    if call.typed("service") {
        new.kind = if call.flag("service") { ExportType::Service } else { ExportType::Stream };
    }
    if new.is_service() && (call.typed("response-type") || new.response_type.is_empty()) {
        let given = call.maybe_text("response-type").unwrap_or(&new.response_type);
        new.response_type = response_type(if given.is_empty() { "Singleton" } else { given })?;
    } else if call.typed("response-type") {
        fail!("response type is only applicable to services");
    }
    if let Some(threshold) = call.go_duration("response-threshold")? {
        if !new.is_service() {
            fail!("response threshold is only applicable to services");
        }
        new.response_threshold = threshold;
    }
    if !new.is_service() {
        if call.typed("allow-trace") && new.allow_trace {
            fail!("allow trace is only applicable to services");
        }
        to_stream(&mut new);
    }
    new.latency = changed_latency(call, &new)?;
    Ok(new)
}

/// Streams have nothing of what only services have.
fn to_stream(export: &mut Export) {
    export.response_type.clear();
    export.response_threshold = 0;
    export.latency = None;
    export.allow_trace = false;
}

fn changed_latency(call: &Call, export: &Export) -> Outcome<Option<schemas::claims::ServiceLatency>> {
    if call.flag("rm-latency-sampling") {
        return Ok(None);
    }
    if !call.any_typed(&["latency", "sampling"]) {
        return Ok(export.latency.clone());
    }
    let (percent, subject) = match &export.latency {
        Some(known) => (sampling_text(known.sampling), known.results.clone()),
        None => ("header".into(), String::new()),
    };
    let subject = call.maybe_text("latency").unwrap_or(&subject);
    if subject.is_empty() {
        fail!("sampling needs a subject: specify --latency");
    }
    latency(subject, call.maybe_text("sampling").unwrap_or(&percent))
}

fn asked(call: &Call, old: &Export) -> Outcome<Export> {
    let mut new = changed(call, old)?;
    let kinds = ["stream", "service"];
    let at = ask::select("export type", &kinds, kinds[usize::from(new.is_service())], "--service")?;
    new.kind = if at == 1 { ExportType::Service } else { ExportType::Stream };
    new.subject = ask::text("subject", &new.subject, "--subject", issues::subject)?;
    new.name = ask::something("name", &new.name, "--name")?;
    new.token_req = ask::confirm(&format!("private {}", kinds[at]), new.token_req)?;
    match new.is_service() {
        true => ask_service(&mut new)?,
        false => to_stream(&mut new),
    }
    new.description = ask::any("Export Description", &new.description, "--description")?;
    new.info_url = ask::any("Info url", &new.info_url, "--info-url")?;
    Ok(new)
}

fn tell(old: &Export, new: &Export, report: &mut Report) {
    if old.name != new.name {
        report.ok(format!("changed export name to {}", new.name));
    }
    match (old.token_req, new.token_req) {
        (false, true) => report.warn("changed export to be private - this will break importers"),
        (true, false) => report.warn("changed export to be public - every account can import it now"),
        _ => {}
    }
    if old.subject != new.subject {
        report.warn(format!("changed subject to {} - this will break importers", quote(&new.subject)));
    }
    if old.kind != new.kind {
        report.warn(format!(
            "changed export type to {} - this will break importers",
            quote(&new.kind.to_string())
        ));
    }
    match (&old.latency, &new.latency) {
        (Some(_), None) => report.ok("removed latency tracking"),
        (old, Some(new)) if old.as_ref() != Some(new) => {
            report.ok(format!("changed service latency to {}%", new.sampling));
            if old.as_ref().is_some_and(|old| old.results != new.results) {
                report.ok(format!("changed service latency subject to {}", new.results));
                report.warn("changed latency subject will break consumers of the report");
            }
        }
        _ => {}
    }
    if old.response_type != new.response_type && new.is_service() {
        report.ok(format!("changed response type to {}", new.response_type));
    }
    if old.response_threshold != new.response_threshold {
        let threshold = schemas::go::duration::to_string(new.response_threshold);
        report.ok(format!("changed response threshold to {threshold}"));
    }
    if old.description != new.description {
        report.ok(format!("changed description to {}", quote(&new.description)));
    }
    if old.info_url != new.info_url {
        report.ok(format!("changed info url to {}", quote(&new.info_url)));
    }
    if old.allow_trace != new.allow_trace {
        report.ok(format!("changed allowed trace to {}", new.allow_trace));
    }
}

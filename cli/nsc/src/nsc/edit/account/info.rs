//! What is told about an account, where its traces go, and which account carries its traffic between servers.

use cli_term::spec::{Flag, Kind};
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, MsgTrace, subject};

use crate::nsc::shared::issues;
use crate::nsc::{Call, ask};
use crate::report::{Report, quote};

/// Names of the flags.
pub const NAMES: [&str; 5] =
    ["description", "host-cluster-traffic", "info-url", "trace-context-sampling", "trace-context-subject"];

pub fn flags() -> [Flag; 5] {
    [
        Flag::text("description", "What the account is for"),
        Flag::text("info-url", "Where more is written about it").placeholder("URL"),
        Flag::new(
            "trace-context-sampling",
            Kind::Int64,
            "Part of the messages that is traced in percent, 0 is 100",
        )
        .placeholder("PERCENT"),
        Flag::text(
            "trace-context-subject",
            "Where traces of messages with a trace context go to; '' for nowhere",
        )
        .placeholder("SUBJECT"),
        Flag::bool("host-cluster-traffic", "Let JetStream's traffic between servers use the account")
            .hidden(),
    ]
}

pub fn apply(call: &Call, claims: &mut AccountClaims, report: &mut Report) -> Outcome {
    let nats = &mut claims.nats;
    let texts = [
        ("description", "Account Description", "description", &mut nats.description),
        ("info-url", "Info url", "info url", &mut nats.info_url),
    ];
    for (name, question, what, field) in texts {
        let mut wish = call.maybe_text(name).map(str::to_string);
        if call.interactive() {
            wish = Some(ask::any(question, wish.as_deref().unwrap_or(field), &format!("--{name}"))?);
        }
        if let Some(wish) = wish.filter(|wish| call.typed(name) || wish != field) {
            report.ok(format!("changed {what} to {}", quote(&wish)));
            *field = wish;
        }
    }
    trace(call, claims, report)?;
    if call.typed("host-cluster-traffic") {
        let own = call.flag("host-cluster-traffic");
        claims.nats.cluster_traffic = if own { "owner".into() } else { String::new() };
        let verb = if own { "enabled" } else { "disabled" };
        report.ok(format!("{verb} routing of JetStream cluster traffic through this account"));
    }
    Ok(())
}

fn trace(call: &Call, claims: &mut AccountClaims, report: &mut Report) -> Outcome {
    let mut destination = call.maybe_text("trace-context-subject").map(str::to_string);
    let mut sampling = call.maybe_int("trace-context-sampling");
    if call.interactive() && ask::confirm("Enable context tracing?", claims.nats.trace.is_some())? {
        let known = claims
            .nats
            .trace
            .clone()
            .unwrap_or(MsgTrace { destination: "trace.messages".into(), sampling: 0 });
        let shown = destination.as_deref().unwrap_or(&known.destination);
        destination =
            Some(ask::text("Trace context subject?", shown, "--trace-context-subject", issues::subject)?);
        let shown = sampling.unwrap_or(known.sampling);
        sampling =
            Some(ask::number("Trace context sampling rate [1-100]", shown, "--trace-context-sampling")?);
    }
    match destination.as_deref() {
        None => {}
        Some("") => {
            claims.nats.trace = None;
            report.ok("disabled trace context");
        }
        Some(text) if subject::has_wildcards(text) => {
            fail!("tracing subjects cannot contain wildcards: {}", quote(text))
        }
        Some(text) => {
            claims.nats.trace.get_or_insert_default().destination = text.into();
            report.ok(format!("changed trace context subject to {}", quote(text)));
        }
    }
    let Some(percent) = sampling else { return Ok(()) };
    if !(0..=100).contains(&percent) {
        fail!("tracing sampling rate must be between 1-100");
    }
    let Some(trace) = &mut claims.nats.trace else { fail!("trace-context-sampling requires a subject") };
    trace.sampling = percent;
    report.ok(format!("changed trace context sampling to {percent}%"));
    Ok(())
}

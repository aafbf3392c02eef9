//! An account as people see it.

use jiff::Timestamp;
use schemas::claims::{AccountClaims, JetStreamLimits, NO_LIMIT, OperatorLimits};

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::store::{Account, Operator};
use crate::outln;
use crate::term::size::ibytes;
use crate::term::{Columns, time};

/// Without operator, as for an account that came from a server, only what its token says.
pub fn print(call: &Call, operator: Option<&Operator>, account: &Account) -> Outcome {
    let mut view = call.columns(format!("Account {} ({})", account.name, account.subject()));
    configuration(&mut view, operator, account)?;
    limits(&mut view, &account.claims.nats.limits);
    jetstream(&mut view, &account.claims);
    outln!("{}", view.render());
    Ok(())
}

fn configuration(view: &mut Columns, operator: Option<&Operator>, account: &Account) -> Outcome {
    let claims = &account.claims;
    view.section("Configuration");
    view.row("Name", &account.name);
    view.row("Issuer", &claims.data.issuer);
    if let Some(operator) = operator {
        view.row("Operator", operator.name());
        view.row("System Account", operator.is_system(account));
    }
    view.list("Tags", claims.tags().iter());
    view.row("JetStream", claims.nats.limits.is_jetstream_enabled());
    if claims.data.expires > 0 {
        view.row("Expiry", time::local(Timestamp::from_second(claims.data.expires)?));
    }
    if let Some(operator) = operator {
        view.row("Users", operator.store.users(&account.name)?.len());
    }
    view.row("Revocations", claims.nats.revocations.0.len());
    view.row("Service Exports", claims.nats.exports.iter().filter(|export| export.is_service()).count());
    view.row("Stream Exports", claims.nats.exports.iter().filter(|export| export.is_stream()).count());
    view.row("Service Imports", claims.nats.imports.iter().filter(|import| import.is_service()).count());
    view.row("Stream Imports", claims.nats.imports.iter().filter(|import| import.is_stream()).count());
    Ok(())
}

fn limits(view: &mut Columns, limits: &OperatorLimits) {
    view.section("Limits");
    view.row("Bearer Tokens Allowed", !limits.account.disallow_bearer);
    view.number_or_unlimited("Subscriptions", limits.nats.subs, NO_LIMIT);
    view.number_or_unlimited("Connections", limits.account.conn, NO_LIMIT);
    match u64::try_from(limits.nats.payload) {
        Ok(payload) if payload > 0 => view.row("Maximum Payload", ibytes(payload)),
        _ => view.row("Maximum Payload", "unlimited"),
    }
    view.row_if(limits.nats.data > 0, "Data", limits.nats.data);
    view.number_or_unlimited("Leafnodes", limits.account.leaf, NO_LIMIT);
    view.number_or_unlimited("Imports", limits.account.imports, NO_LIMIT);
    view.number_or_unlimited("Exports", limits.account.exports, NO_LIMIT);
}

fn jetstream(view: &mut Columns, claims: &AccountClaims) {
    let limits = &claims.nats.limits;
    if !limits.is_jetstream_enabled() {
        return;
    }
    view.indent(2);
    view.section("JetStream Settings");
    let traffic = claims.nats.cluster_traffic.as_str();
    view.row("Cluster Traffic", if traffic.is_empty() { "system" } else { traffic });
    view.indent(4);
    if limits.tiers.is_empty() {
        tier(view, "Account Default Limits", &limits.jetstream);
    }
    for (name, limits) in &limits.tiers {
        tier(view, &format!("Tier {}", name.trim_start_matches('R')), limits);
    }
    view.indent(0);
}

fn tier(view: &mut Columns, title: &str, limits: &JetStreamLimits) {
    view.section(title);
    if limits.is_unlimited() {
        view.indent(6);
        view.line("Unlimited");
        view.indent(4);
        return;
    }
    let bytes = |bytes: i64| u64::try_from(bytes).map_or_else(|_| "unlimited".to_string(), ibytes);
    view.number_or_unlimited("Max Ack Pending", limits.max_ack_pending, 0);
    view.number_or_unlimited("Maximum Streams", limits.streams, NO_LIMIT);
    view.number_or_unlimited("Max Consumers Per Stream", limits.consumer, NO_LIMIT);
    view.row("Max Stream Size Required", limits.max_bytes_required);
    view.row("Max File Storage", bytes(limits.disk_storage));
    let (disk, memory) = (limits.disk_max_stream_bytes, limits.mem_max_stream_bytes);
    view.row_if(disk > 0, "Max File Storage Stream Size", bytes(disk));
    view.row("Max Memory Storage", bytes(limits.mem_storage));
    view.row_if(memory > 0, "Max Memory Storage Stream Size", bytes(memory));
}

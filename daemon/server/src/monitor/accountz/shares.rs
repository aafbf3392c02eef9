//! What an account exports and imports, in the form of claims. The server's own services, which are in every account
//! without being imported, stand among the imports, as the reference shows them.

use crate::state::State;
use daemon_broker::Account;
use daemon_broker::account::export::{Access, Latency, ResponseType, Sampling, ServiceExport, StreamExport};
use daemon_broker::account::view::SharesView;
use schemas::claims::{Export, ExportType, ServiceLatency};
use schemas::monitor::{ExtExport, ExtImport};
use std::collections::BTreeMap;

pub fn exports(view: &SharesView) -> Vec<ExtExport> {
    let services = view.exports.services.iter().map(service_export);
    let streams = view.exports.streams.iter().map(stream_export);
    services.chain(streams).collect()
}

fn service_export(e: &ServiceExport) -> ExtExport {
    let export = Export {
        subject: e.subject.clone(),
        kind: ExportType::Service,
        token_req: needs_token(&e.access),
        response_type: match e.response {
            ResponseType::Singleton => "Singleton",
            ResponseType::Stream => "Streamed",
            ResponseType::Chunked => "Chunked",
        }
        .into(),
        latency: e.latency.as_ref().map(latency),
        ..Export::default()
    };
    ExtExport { export, approved_accounts: approved(&e.access), ..ExtExport::default() }
}

fn stream_export(e: &StreamExport) -> ExtExport {
    let (subject, kind, token_req) = (e.subject.clone(), ExportType::Stream, needs_token(&e.access));
    let export = Export { subject, kind, token_req, ..Export::default() };
    ExtExport { export, approved_accounts: approved(&e.access), ..ExtExport::default() }
}

fn needs_token(access: &Access) -> bool {
    matches!(access, Access::Activation)
}

fn approved(access: &Access) -> Vec<String> {
    match access {
        Access::Accounts(names) => names.iter().cloned().collect(),
        _ => Vec::new(),
    }
}

fn latency(l: &Latency) -> ServiceLatency {
    let sampling = match l.sampling {
        Sampling::Percent(percent) => percent.into(),
        Sampling::Headers => 0,
    };
    ServiceLatency { sampling, results: l.subject.clone() }
}

pub fn imports(view: &SharesView) -> Vec<ExtImport> {
    let streams = view.streams.iter().map(|i| ExtImport {
        subject: i.subject.clone(),
        account: i.account.clone(),
        local_subject: i.local.clone(),
        kind: ExportType::Stream,
        ..ExtImport::default()
    });
    let services = view.services.iter().map(|i| ExtImport {
        share: i.share,
        latency: i.latency.as_ref().map(latency),
        ..service(&i.account, &i.subject, &i.local)
    });
    streams.chain(services).collect()
}

/// `to` is the older name of `local_subject`; the reference tells both.
fn service(account: &str, subject: &str, local: &str) -> ExtImport {
    ExtImport {
        subject: subject.into(),
        account: account.into(),
        to: local.into(),
        local_subject: local.into(),
        kind: ExportType::Service,
        ..ExtImport::default()
    }
}

pub fn responses(account: &Account) -> BTreeMap<String, ExtImport> {
    let list = account.response_list().into_iter();
    list.map(|r| {
        let import = ExtImport {
            share: r.share,
            tracking: r.measured.is_some(),
            tracking_header: r.measured.into_iter().flatten().collect(),
            latency: r.latency.as_ref().map(latency),
            ..service(&r.account, &r.reply, &r.subject)
        };
        (r.subject, import)
    })
    .collect()
}

/// What everybody in the account may ask the server.
pub fn system_imports(state: &State, account: &str, system: &str) -> Vec<ExtImport> {
    let of = |kind: &str| format!("$SYS.REQ.ACCOUNT.{account}.{kind}");
    let info = format!("$SYS.REQ.USER.{account}.INFO");
    let mut all = Vec::new();
    if account != system {
        all.push(service(system, &of("CONNZ"), "$SYS.REQ.ACCOUNT.PING.CONNZ"));
        all.push(service(system, &of("CONNZ"), "$SYS.REQ.SERVER.PING.CONNZ"));
        all.push(service(system, &of("STATZ"), "$SYS.REQ.ACCOUNT.PING.STATZ"));
    }
    all.push(ExtImport { share: true, ..service(system, &info, "$SYS.REQ.USER.INFO") });
    if account != system && state.jetstream.is_on() {
        all.push(ExtImport { share: true, ..service(system, JETSTREAM_API, JETSTREAM_API) });
    }
    all
}

const JETSTREAM_API: &str = "$JS.API.>";

/// What the system account offers to all others.
pub fn system_exports(state: &State) -> Vec<ExtExport> {
    let singles = ["$SYS.DEBUG.SUBSCRIBERS", "$SYS.REQ.USER.*.INFO"];
    let jetstream = state.jetstream.is_on().then_some(JETSTREAM_API);
    let streams = ["$SYS.REQ.ACCOUNT.*.CONNZ", "$SYS.REQ.ACCOUNT.*.STATZ"];
    let export = |subject: &str, response| {
        service_export(&ServiceExport { subject: subject.into(), response, ..ServiceExport::default() })
    };
    let singles = singles.into_iter().chain(jetstream).map(|s| export(s, ResponseType::Singleton));
    singles.chain(streams.map(|s| export(s, ResponseType::Stream))).collect()
}

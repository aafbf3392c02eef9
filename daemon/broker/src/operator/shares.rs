//! What an account's JWT exports and imports.

use super::Tenant;
use super::activation::{activated, import_subject};
use crate::account::export::{
    Access, Exports, Latency, RESPONSE_THRESHOLD, ResponseType, Sampling, ServiceExport, StreamExport,
};
use crate::account::import::{Imports, Local, ServiceImport, StreamImport};
use crate::account::share::Shares;
use schemas::claims::{Export, ExportType, Import};
use std::sync::Arc;

/// What one account shares, the exports that cannot be, and when to look again because a token will have ended (Unix
/// seconds).
#[derive(Debug)]
pub struct Shared {
    pub shares: Shares,
    pub bad_exports: Vec<String>,
    pub until: Option<i64>,
}

/// `exporter` finds the accounts that are imported from, as far as they are known. `now`: Unix seconds.
pub fn shares(tenant: &Tenant, exporter: impl Fn(&str) -> Option<Arc<Tenant>>, now: i64) -> Shared {
    let mut exports = Exports::default();
    let mut bad_exports = Vec::new();
    for export in &tenant.claims.nats.exports {
        let added = match export.kind {
            ExportType::Service => add_service(&mut exports, export),
            _ => exports.add_stream(StreamExport { subject: export.subject.clone(), access: access(export) }),
        };
        if let Err(why) = added {
            bad_exports.push(format!("{:?}: {why}", export.subject));
        }
    }
    let mut imports = Imports::default();
    let mut until: Option<i64> = None;
    for import in &tenant.claims.nats.imports {
        let end = exporter(&import.account).and_then(|from| match import.token.is_empty() {
            true => None,
            false => activated(import, tenant.name(), &from, now),
        });
        let ends = end.filter(|&end| end != i64::MAX);
        until = [until, ends].into_iter().flatten().min();
        add_import(&mut imports, import, end.is_some());
    }
    Shared { shares: Shares { exports, imports }, bad_exports, until }
}

fn access(export: &Export) -> Access {
    match usize::try_from(export.account_token_position) {
        Ok(0) if export.token_req => Access::Activation,
        Ok(0) => Access::Public,
        Ok(position) => Access::AccountToken(position),
        Err(_) => Access::AccountToken(usize::MAX),
    }
}

/// A service whose measurement cannot be is exported without.
fn add_service(
    exports: &mut Exports,
    export: &Export,
) -> Result<(), crate::account::share_error::ShareError> {
    let latency = export.latency.as_ref().map(|latency| Latency {
        sampling: match u8::try_from(latency.sampling) {
            Ok(0) | Err(_) => Sampling::Headers,
            Ok(percent) => Sampling::Percent(percent),
        },
        subject: latency.results.clone(),
    });
    let service = ServiceExport {
        subject: export.subject.clone(),
        access: access(export),
        response: match export.response_type.as_str() {
            "Stream" => ResponseType::Stream,
            "Chunked" => ResponseType::Chunked,
            _ => ResponseType::Singleton,
        },
        threshold: match u64::try_from(export.response_threshold) {
            Ok(0) | Err(_) => RESPONSE_THRESHOLD,
            Ok(threshold) => threshold,
        },
        latency,
        allow_trace: export.allow_trace,
    };
    match exports.add_service(service.clone()) {
        Err(why) if service.latency.is_some() => {
            exports.add_service(ServiceExport { latency: None, ..service })?;
            Err(why)
        }
        other => other,
    }
}

fn add_import(imports: &mut Imports, import: &Import, activated: bool) {
    let (account, share, allow_trace) = (import.account.clone(), import.share, import.allow_trace);
    if import.is_service() {
        let subject = import_subject(import).to_owned();
        let local = match (import.local_subject.as_str(), import.to.as_str()) {
            ("", "") => String::new(),
            ("", _) => import.subject.clone(),
            (local, _) => local.to_owned(),
        };
        imports.services.push(ServiceImport { account, subject, local, share, activated });
        return;
    }
    let local = match (import.local_subject.as_str(), import.to.as_str()) {
        ("", "") => Local::Same,
        ("", prefix) => Local::Prefix(prefix.to_owned()),
        (local, _) => Local::To(local.to_owned()),
    };
    imports.streams.push(StreamImport {
        account,
        subject: import.subject.clone(),
        local,
        allow_trace,
        activated,
    });
}

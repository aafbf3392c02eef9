//! What accounts export and import, from options to the broker's values.

use daemon_broker::account::export::{
    Access, Latency, RESPONSE_THRESHOLD, ResponseType, Sampling, ServiceExport, StreamExport,
};
use daemon_broker::account::import::{Local, ServiceImport, StreamImport};
use daemon_broker::account::share::Shares;
use daemon_broker::account::share_error::ShareError;
use daemon_config::options::{self, Account, Export, ExportKind, Import, Options};

/// Exports and imports of one account, and what is wrong with its exports, in the reference's words.
pub(super) fn shares(account: &Account, options: &Options) -> (Shares, Vec<String>) {
    let (mut shares, mut wrong) = (Shares::default(), Vec::new());
    for export in &account.exports {
        let (what, made) = match &export.kind {
            ExportKind::Stream => {
                let stream = StreamExport { subject: export.subject.clone(), access: access(export) };
                ("stream", shares.exports.add_stream(stream))
            }
            ExportKind::Service(service) => {
                if service.latency.is_some() && options.system.no_system_account {
                    wrong.push(format!(
                        "Error adding service latency sampling for {:?}: system account not setup",
                        export.subject
                    ));
                }
                ("service", shares.exports.add_service(service_export(export, service)))
            }
        };
        for name in export.accounts.iter().flatten().filter(|name| !is_known(name, options)) {
            wrong.push(format!("{name:?} account not defined for {what} export"));
        }
        wrong.extend(made.err().map(|why| export_error(export, what, &why)));
    }
    for import in &account.imports {
        match import {
            Import::Stream(import) => shares.imports.streams.push(stream_import(import)),
            Import::Service(import) => shares.imports.services.push(service_import(import)),
        }
    }
    (shares, wrong)
}

/// Whether there is an account of this name to import from or to export to.
pub(super) fn is_known(name: &str, options: &Options) -> bool {
    options.accounts.iter().any(|account| account.name == name)
        || (name == options::GLOBAL_ACCOUNT && !options.mappings.is_empty())
}

fn export_error(export: &Export, what: &str, why: &ShareError) -> String {
    let subject = &export.subject;
    let latency = match &export.kind {
        ExportKind::Service(service) => service.latency.as_ref(),
        ExportKind::Stream => None,
    };
    match (why, latency) {
        (
            ShareError::BadSampling | ShareError::BadPublishSubject | ShareError::BadResponseType,
            Some(latency),
        ) => format!(
            "Error adding service latency sampling for {subject:?} on subject {:?}: {why}",
            latency.subject
        ),
        _ => format!("Error adding {what} export {subject:?}: {why}"),
    }
}

fn access(export: &Export) -> Access {
    match (export.account_token_position, &export.accounts) {
        (0, None) => Access::Public,
        (0, Some(names)) => Access::Accounts(names.iter().cloned().collect()),
        (position, _) => Access::AccountToken(position as usize),
    }
}

fn service_export(export: &Export, service: &options::ServiceExport) -> ServiceExport {
    ServiceExport {
        subject: export.subject.clone(),
        access: access(export),
        response: match service.response {
            options::ResponseType::Singleton => ResponseType::Singleton,
            options::ResponseType::Stream => ResponseType::Stream,
            options::ResponseType::Chunked => ResponseType::Chunked,
        },
        threshold: service
            .threshold
            .map_or(RESPONSE_THRESHOLD, |time| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)),
        latency: service.latency.as_ref().map(|latency| Latency {
            sampling: match latency.sampling {
                0 => Sampling::Headers,
                share => Sampling::Percent(share),
            },
            subject: latency.subject.clone(),
        }),
        allow_trace: service.allow_trace,
    }
}

fn stream_import(import: &options::StreamImport) -> StreamImport {
    let local = match (import.prefix.as_str(), import.to.as_str()) {
        ("", "") => Local::Same,
        ("", to) => Local::To(to.into()),
        (prefix, _) => Local::Prefix(prefix.into()),
    };
    StreamImport {
        account: import.account.clone(),
        subject: import.subject.clone(),
        local,
        allow_trace: import.allow_trace,
        activated: false,
    }
}

fn service_import(import: &options::ServiceImport) -> ServiceImport {
    ServiceImport {
        account: import.account.clone(),
        subject: import.subject.clone(),
        local: import.to.clone(),
        share: import.share,
        activated: false,
    }
}

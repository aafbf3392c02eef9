//! `nsc add import`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, ExportType, Import};

use crate::nsc::add::import_ask;
use crate::nsc::shared::{download, issues, keep, keys};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::token;

pub fn command() -> Command {
    Command::new("import", "Add an import")
        .example("Import a public stream", "add import --src-account B --remote-subject 'b.>'")
        .example("Import what a token allows", "add import --token activation.jwt --local-subject 'b.>'")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::bool("allow-trace", "Let the exporter trace through it (streams)"))
        .flag(Flag::text("local-subject", "Subject in this account").short('s').placeholder("SUBJECT"))
        .flag(Flag::text("name", "Name of the import, the remote subject without").short('n'))
        .flag(
            Flag::text("remote-subject", "Subject in the exporting account (public exports)")
                .placeholder("SUBJECT"),
        )
        .flag(Flag::bool("service", "Import a service, not a stream"))
        .flag(Flag::bool("share", "Tell the exporter who asks, when latency is measured (services)"))
        .flag(Flag::text("src-account", "Exporting account: name or public key").placeholder("ACCOUNT"))
        .flag(
            Flag::text("token", "File or URL of an activation token (private exports)")
                .short('u')
                .placeholder("SOURCE"),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.interactive() {
        check_flags(call)?;
    }
    let work = Work::with_account(call, call.text("account"))?;
    let before = work.account_claims()?;
    let import = match (call.interactive(), call.text("token")) {
        (true, _) => import_ask::run(call, &work, &before)?,
        (false, "") => public(call, &work)?,
        (false, source) => private(call, &before, source)?,
    };
    check(&before, &import)?;
    let mut claims = before.clone();
    claims.nats.imports.push(import.clone());
    issues::refuse(&before, &claims)?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut report = Report::details();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("added {} import {}", import.kind, quote(&import.subject)));
    }
    report.finish()
}

fn check_flags(call: &Call) -> Outcome {
    let count = ["token", "remote-subject", "src-account"].iter().filter(|name| call.typed(name)).count();
    match call.typed("token") {
        true if count > 1 => {
            fail!("private imports require src-account, remote-subject and service to be unset")
        }
        false if count != 2 => fail!("public imports require src-account, remote-subject"),
        _ => Ok(()),
    }
}

fn public(call: &Call, work: &Work) -> Outcome<Import> {
    let service = call.flag("service");
    let subject = call.text("remote-subject").to_string();
    let name = call.maybe_text("name").filter(|n| !n.is_empty()).map_or(subject.clone(), str::to_string);
    Ok(Import {
        name,
        account: keys::account(work, call.text("src-account"), false)?,
        local_subject: call.text("local-subject").into(),
        kind: if service { ExportType::Service } else { ExportType::Stream },
        share: call.flag("share"),
        allow_trace: !service && call.flag("allow-trace"),
        subject,
        ..Import::default()
    })
}

fn private(call: &Call, importer: &AccountClaims, source: &str) -> Outcome<Import> {
    let mut import = from_activation(importer, download::token(source)?)?;
    for (text, field) in [("name", &mut import.name), ("local-subject", &mut import.local_subject)] {
        if !call.text(text).is_empty() {
            *field = call.text(text).into();
        }
    }
    import.share = call.flag("share");
    import.allow_trace = import.is_stream() && call.flag("allow-trace");
    Ok(import)
}

/// The import that an activation token allows.
pub fn from_activation(importer: &AccountClaims, text: String) -> Outcome<Import> {
    let activation = token::activation(&text)?;
    if activation.data.subject != "public" && activation.data.subject != importer.data.subject {
        fail!("activation is not intended for this account - it is for {}", quote(&activation.data.subject));
    }
    let nats = &activation.nats;
    let account =
        if nats.issuer_account.is_empty() { &activation.data.issuer } else { &nats.issuer_account }.clone();
    let mut import = Import {
        name: activation.data.name.clone(),
        subject: nats.subject.clone(),
        account,
        kind: nats.kind,
        token: text,
        ..Import::default()
    };
    if import.is_service() {
        import.local_subject.clone_from(&import.subject);
    }
    Ok(import)
}

fn check(importer: &AccountClaims, import: &Import) -> Outcome {
    if import.account == importer.data.subject {
        fail!("export issuer is this account");
    }
    if import.share && !import.is_service() {
        fail!("only services can set the share property");
    }
    let same = |other: &&Import| {
        other.kind == import.kind && other.account == import.account && other.subject == import.subject
    };
    match importer.nats.imports.iter().find(same) {
        Some(known) => {
            fail!("account already imports {} {} from {}", known.kind, quote(&known.subject), known.account)
        }
        None => Ok(()),
    }
}

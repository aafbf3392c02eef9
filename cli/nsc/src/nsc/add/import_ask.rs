//! `nsc add import -i`: from an export in the store, or from anywhere.

use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, ActivationClaims, Export, ExportType, Import, subject};

use crate::nsc::add::import::from_activation;
use crate::nsc::shared::{download, issues, keys};
use crate::nsc::{Call, Work, ask};
use crate::signer::Permitted;
use crate::store::token;

pub fn run(call: &Call, work: &Work, importer: &AccountClaims) -> Outcome<Import> {
    let mut import = match local(call, work, importer)? {
        Some(import) => import,
        None => foreign(call, work, importer)?,
    };
    if import.is_service() {
        import.share = ask::confirm("share information when tracking latency?", false)?;
    }
    let name = if import.name.is_empty() { import.subject.clone() } else { import.name };
    import.name = ask::something("name", &name, "--name")?;
    let check = |text: &str| if text.is_empty() { Ok(()) } else { issues::subject(text) };
    import.local_subject = ask::text("local subject", &import.local_subject, "--local-subject", check)?;
    if import.is_stream() {
        import.allow_trace = ask::confirm("allow tracing", false)?;
    }
    Ok(import)
}

/// One of the exports of the other accounts in the store.
fn local(call: &Call, work: &Work, importer: &AccountClaims) -> Outcome<Option<Import>> {
    let mut found: Vec<(AccountClaims, Export)> = vec![];
    for name in work.store.accounts()? {
        let account = work.store.account(&name)?;
        if account.data.subject != importer.data.subject {
            found.extend(account.nats.exports.iter().map(|export| (account.clone(), export.clone())));
        }
    }
    if found.is_empty() || !ask::confirm("pick from locally available exports", true)? {
        return Ok(None);
    }
    let label = |(account, export): &(AccountClaims, Export)| {
        let private = if export.token_req { " (private)" } else { "" };
        format!("{}: {} {} [{}]{private}", account.data.name, export.kind, export.name, export.subject)
    };
    let labels: Vec<String> = found.iter().map(label).collect();
    let at = ask::select("select the export", &labels, "", "--src-account and --remote-subject")?;
    let (account, export) = &found[at];
    let mut import = Import {
        name: export.name.clone(),
        account: account.data.subject.clone(),
        subject: export.subject.clone(),
        kind: export.kind,
        ..Import::default()
    };
    own_token(&mut import, export, importer)?;
    if export.is_service() && subject::has_wildcards(&import.subject) {
        import.subject = ask::text("export subject", &import.subject, "--remote-subject", issues::subject)?;
    }
    if export.is_service() && import.local_subject.is_empty() {
        import.local_subject.clone_from(&import.subject);
    }
    if export.token_req {
        import.token = activation(call, work, account, &import, importer)?;
    }
    Ok(Some(import))
}

/// Where the export wants the importer's key in its subject, puts it there, and leaves it out of the local subject.
fn own_token(import: &mut Import, export: &Export, importer: &AccountClaims) -> Outcome {
    let Some(at) = (export.account_token_position as usize).checked_sub(1) else { return Ok(()) };
    let mut tokens: Vec<&str> = export.subject.split('.').collect();
    if tokens.get(at) != Some(&"*") {
        fail!("AccountTokenPosition needs to point at wildcard *");
    }
    tokens[at] = &importer.data.subject;
    import.subject = tokens.join(".");
    tokens.remove(at);
    import.local_subject = tokens.join(".");
    Ok(())
}

fn activation(
    call: &Call,
    work: &Work,
    exporter: &AccountClaims,
    import: &Import,
    importer: &AccountClaims,
) -> Outcome<String> {
    let mut claims = ActivationClaims::new(&importer.data.subject);
    claims.data.name.clone_from(&import.subject);
    claims.nats.subject.clone_from(&import.subject);
    claims.nats.kind = import.kind;
    let key = Permitted::for_user(work, exporter)?.resolve(call, work)?;
    if key.public() != exporter.data.subject {
        claims.nats.issuer_account.clone_from(&exporter.data.subject);
    }
    Ok(token::sign(&claims, &key)?)
}

/// An export of an account that is not in the store.
fn foreign(call: &Call, work: &Work, importer: &AccountClaims) -> Outcome<Import> {
    if !ask::confirm("is the export public?", true)? {
        let source = ask::something("token path or url", call.text("token"), "--token")?;
        return from_activation(importer, download::token(&source)?);
    }
    let account = ask::something("src-account public key", call.text("src-account"), "--src-account")?;
    let subject =
        ask::text("remote subject", call.text("remote-subject"), "--remote-subject", issues::subject)?;
    let service = ask::confirm("is import a service", true)?;
    let account = keys::account(work, &account, false).map_err(|e: Failure| e.context("src-account"))?;
    let kind = if service { ExportType::Service } else { ExportType::Stream };
    Ok(Import { account, subject, kind, ..Import::default() })
}

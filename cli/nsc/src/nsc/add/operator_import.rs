//! `nsc add operator --url`: an operator whose key is somebody else's.

use cli_term::{Failure, Outcome, fail};

use crate::nsc::Call;
use crate::nsc::shared::{download, http, well_known};
use crate::report::{Report, quote, tick};
use crate::store::{Config, Store, files, names, token};

/// Keeps the operator's token; its name and what happened.
pub fn run(call: &Call, config: &Config, name: &str, source: &str) -> Outcome<(String, Report)> {
    if call.flag("sys") {
        fail!("importing an operator is not compatible with system account generation");
    }
    let source = locate(source);
    let text = download::token(&source)?;
    let claims =
        token::operator(&text).map_err(|e| Failure::new(e).context("error importing operator jwt"))?;
    if claims.nats.fields.version != 2 {
        fail!("the operator jwt (v{}) is incompatible this version of nsc", claims.nats.fields.version);
    }
    let name = match (name, http::is_url(&source)) {
        ("", true) => well_known::name_for(&claims.data.name, &source),
        ("", false) => claims.data.name.clone(),
        (name, _) => name.to_string(),
    };
    if name.is_empty() {
        fail!("the operator jwt in {} has no name: specify --name", tick(&source));
    }
    names::check(&name)?;
    let mut report = Report::details();
    let store = match config.open(&name) {
        Err(_) => Store::create(&config.store_root, &name, true)?,
        Ok(known) => replaced(call, known, &name, &claims.data.subject, &mut report)?,
    };
    store.put(&text)?;
    report.ok(format!("imported operator {}", quote(&name)));
    report.ok("When running your own nats-server, make sure they run at least version 2.2.0");
    Ok((name, report))
}

/// The URL of a well-known operator, unless there is a file of that name.
fn locate(source: &str) -> String {
    if http::is_url(source) || files::expand(source).exists() {
        return source.to_string();
    }
    well_known::find(source).map_or(source.to_string(), |operator| operator.url)
}

fn replaced(call: &Call, known: Store, name: &str, subject: &str, report: &mut Report) -> Outcome<Store> {
    if !call.flag("force") {
        let text = format!("operator named {name} exists already");
        let mut report = Report::details();
        report.err(format!("{text} please inspect and use --force to overwrite"));
        return report.fail(text);
    }
    if known.operator().is_ok_and(|operator| operator.data.subject != subject) {
        report.warn("existing and new operator represent different entities, forced to continue");
    }
    Ok(known)
}

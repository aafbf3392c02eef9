//! `nsc generate activation`: a token that lets an account import a private export.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};
use schemas::claims::{ActivationClaims, ClaimsData, Export, subject};

use crate::nsc::shared::{http, issues, keep, keys, output, times};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, dates, quote, tick};
use crate::signer::Permitted;
use crate::store::{files, token};

pub fn command() -> Command {
    Command::new("activation", "Generate a token that lets an account import a private export")
        .example(
            "Let account B import",
            "generate activation --subject 'a.>' --target-account B --output-file b.jwt",
        )
        .flag(Flag::text("account", "Exporting account: name or public key").short('a'))
        .flag(output::flag())
        .flag(Flag::bool("push", "Send the token to the operator's account server, too"))
        .flag(
            Flag::text("subject", "Subject within the export; that of the only private export without")
                .short('s'),
        )
        .flag(
            Flag::text("target-account", "Importing account: name or public key")
                .short('t')
                .placeholder("ACCOUNT"),
        )
        .flags(times::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let account = work.account_claims()?;
    let (export, subject) = export(call, &work, &account.nats.exports)?;
    let mut target = call.text("target-account").to_string();
    if call.interactive() {
        target = ask::something("target-account public key", &target, "--target-account")?;
    }
    if target.is_empty() {
        fail!("target-account cannot be empty");
    }
    let mut claims = ActivationClaims::new(&keys::account(&work, &target, false)?);
    claims.data.name.clone_from(&subject);
    claims.nats.subject = subject;
    claims.nats.kind = export.kind;
    times::Times::of(call, &ClaimsData::default())?.apply(&mut claims.data, None);
    let key = Permitted::for_user(&work, &account)?.resolve(call, &work)?;
    if key.public() != account.data.subject {
        claims.nats.issuer_account.clone_from(&account.data.subject);
    }
    let text = token::sign(&claims, &key)?;
    let mut report = Report::jobs();
    let (name, target) = (quote(&export.name), quote(&claims.data.subject));
    report.ok(format!("generated {name} activation for account {target}"));
    for (what, at) in [("valid", claims.data.not_before), ("expires", claims.data.expires)] {
        if at > 0 {
            report.ok(format!("token {what} {} - {}", dates::utc(at), dates::relative(at, dates::now())));
        }
    }
    let file = call.text("output-file");
    if output::is_stdout(file) {
        outln!("{}", token::decorated(&text)?);
    } else {
        output::write(file, &token::decorated(&text)?)?;
        report.ok(format!("wrote activation token to {}", tick(&files::abbreviated(file.as_ref()))));
    }
    if call.flag("push") {
        push(&work, &text, &mut report)?;
    }
    report.finish()
}

/// The private export, and the subject of the token within it.
fn export(call: &Call, work: &Work, exports: &[Export]) -> Outcome<(Export, String)> {
    let name = quote(&work.account);
    if exports.is_empty() {
        fail!("account {name} doesn't have exports");
    }
    let private: Vec<&Export> = exports.iter().filter(|export| export.token_req).collect();
    if private.is_empty() {
        fail!("account {name} doesn't have exports that require an activation token");
    }
    let mut subject = call.text("subject").to_string();
    if call.interactive() {
        let labels: Vec<String> =
            private.iter().map(|e| format!("{} {} [{}]", e.kind, e.name, e.subject)).collect();
        let at = ask::select("select the export", &labels, "", "--subject")?;
        let shown = if subject.is_empty() { &private[at].subject } else { &subject };
        subject = ask::text("subject", shown, "--subject", issues::subject)?;
    }
    match (subject.as_str(), &private[..]) {
        ("", [only]) => subject.clone_from(&only.subject),
        ("", _) => fail!("a subject is required"),
        (text, _) => issues::subject(text).map_err(cli_term::Failure::new)?,
    }
    match private.into_iter().find(|export| subject::is_contained_in(&subject, &export.subject)) {
        Some(export) => Ok((export.clone(), subject)),
        None => fail!("a private export for {} was not found in account {name}", quote(&subject)),
    }
}

fn push(work: &Work, text: &str, report: &mut Report) -> Outcome {
    let operator = work.store.operator()?;
    let server = &operator.nats.account_server_url;
    if server.is_empty() {
        fail!("operator {} doesn't have an account server url configured", operator.data.name);
    }
    if keep::is_resolver_url(server) {
        fail!(
            "activation push is only supported for http account servers, not for nats-servers with a resolver"
        );
    }
    let answer =
        http::post(&http::join(server, &["activations"]), "application/jwt", text.as_bytes().to_vec())?;
    report.add(keep::push_report(&answer));
    let hash = daemon_keys::jwt::hash_id(&token::activation(text)?).unwrap_or_default();
    report.ok(format!("activation accessible at {}", quote(&http::join(server, &["activations", &hash]))));
    Ok(())
}

//! `nsc migrate`: accounts of another operator become the current operator's.

use std::path::{Path, PathBuf};

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};

use crate::nsc::shared::{download, http, keep};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::Permitted;
use crate::store::{Store, files, token};

pub fn command() -> Command {
    Command::new("migrate", "Bring accounts of another operator under the current one")
        .hidden()
        .flag(Flag::bool("force", "Replace accounts of the same name").short('F'))
        .flag(
            Flag::text("operator-dir", "Directory of the other operator: all its accounts")
                .placeholder("DIR"),
        )
        .flag(Flag::text("url", "File or URL of an account's token").short('u'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = call.work()?;
    let mut report = Report::jobs();
    for source in sources(call)? {
        match one(call, &work, &source) {
            Ok(text) => report.ok(text),
            Err(failure) => report.err(failure.message.unwrap_or_default()),
        }
    }
    report.finish()
}

fn sources(call: &Call) -> Outcome<Vec<String>> {
    let (mut url, mut dir) = (call.text("url").to_string(), call.text("operator-dir").to_string());
    if call.interactive() {
        match ask::confirm("migrate all accounts under a particular operator", true)? {
            true => dir = ask::something("specify the directory for the operator", &dir, "--operator-dir")?,
            false => url = ask::something("account jwt url/or path", &url, "--url")?,
        }
    }
    match (url.is_empty(), dir.is_empty()) {
        (false, false) => fail!("specify one of --url or --operator-dir"),
        (true, true) => fail!("an url or path to the account jwt is required"),
        (false, true) => Ok(vec![url]),
        (true, false) => {
            let store = Store::open(&files::expand(&dir))?;
            let path = |name: &String| store.account_path(name).display().to_string();
            Ok(store.accounts()?.iter().map(path).collect())
        }
    }
}

/// What was done with one account.
fn one(call: &Call, work: &Work, source: &str) -> Outcome<String> {
    let text = download::token(source)?;
    let claims = token::account(&text).map_err(|e| Failure::new(format!("error decoding JWT: {e}")))?;
    let name = quote(&claims.data.name);
    let file = (!http::is_url(source)).then(|| files::expand(source));
    if let Some(file) = &file
        && file.starts_with(&work.store.dir)
    {
        fail!("cannot migrate {} onto itself", quote(&file.display().to_string()));
    }
    let known = work.store.account(&claims.data.name).ok();
    let replace = call.flag("force")
        || (call.interactive()
            && known.is_some()
            && ask::confirm(
                &format!("account {name} already exists under the current operator, replace it"),
                false,
            )?);
    if known.is_some() && !replace {
        fail!("account {name} already exists, specify --force to overwrite");
    }
    let mut keys = claims.nats.signing_keys.keys().chain([claims.data.subject.as_str()]);
    if !keys.any(|key| work.keys.has_seed(key)) {
        fail!(
            "unable to find an account key for {name} - need one of {}, or a signing key",
            claims.data.subject
        );
    }
    let signer = Permitted::for_account(work, Some(&claims))?.resolve(call, work)?;
    let mut told = Report::details();
    keep::account(work, &claims, &signer, &mut told)?;
    if told.has_errors() {
        fail!("failed to migrate {name}: {}", told.render());
    }
    let users = match &file {
        Some(file) => format!(" [{}]", users(work, file)?),
        None => String::new(),
    };
    Ok(format!("migrated {name} to operator {}{users}", quote(work.store.name())))
}

/// Takes over the users beside an account's file.
fn users(work: &Work, account: &Path) -> Outcome<String> {
    let dir: PathBuf = account.parent().unwrap_or(Path::new("/")).join("users");
    let mut count = 0;
    for (name, is_dir) in files::entries(&dir)? {
        if !is_dir && name.ends_with(".jwt") {
            let text = files::read_text(&dir.join(&name))?;
            work.store.put(token::bare(&text))?;
            count += 1;
        }
    }
    Ok(if count == 0 { "no users migrated".into() } else { format!("{count} users migrated") })
}

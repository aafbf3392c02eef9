//! Keeping tokens. An account of an operator that is somebody else's goes to its account server first, and what that
//! makes of it is kept.

use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, UserClaims};

use crate::nsc::Work;
use crate::nsc::shared::http::{self, Answer};
use crate::report::{self, Level, Report, quote};
use crate::store::{Key, creds, token};

/// Signs and keeps an account; tells about the account server if there is one.
pub fn account(work: &Work, claims: &AccountClaims, key: &Key, report: &mut Report) -> Outcome {
    account_token(work, &token::sign(claims, key)?, report)
}

/// Keeps an account's token.
pub fn account_token(work: &Work, text: &str, report: &mut Report) -> Outcome {
    if !work.store.is_managed() {
        work.store.put(text)?;
        return Ok(());
    }
    let (mut told, better) = synchronize(work, text)?;
    match better {
        Some(better) => drop(work.store.put(&better)?),
        None => {
            work.store.put(text)?;
            told.warn("perform push/pull again or exchange self-signed JWT manually");
        }
    }
    report.add(told);
    Ok(())
}

/// Signs and keeps a user; refuses one that its scoped signing key does not allow.
pub fn user(work: &Work, account: &AccountClaims, claims: &UserClaims, key: &Key) -> Outcome {
    check_scope(account, claims, key)?;
    work.store.put(&token::sign(claims, key)?)?;
    Ok(())
}

/// A user signed by a scoped key has nothing of its own: all comes from the scope.
pub fn check_scope(account: &AccountClaims, claims: &UserClaims, key: &Key) -> Outcome {
    let scoped = account.nats.signing_keys.scope(&key.public()).is_some();
    if scoped && !claims.nats.may.is_empty() {
        fail!("scoped users require no permissions or limits set");
    }
    Ok(())
}

/// Writes the user's credentials if its seed is in the keystore, and tells.
pub fn credentials(work: &Work, user: &str, subject: &str, report: &mut Report) {
    if !work.keys.has_seed(subject) {
        report.ok("skipped generating creds file - user private key is not available");
        return;
    }
    match creds::write(&work.store, &work.keys, &work.account, user) {
        Ok(path) => report.ok(format!("generated user creds file {}", report::path(&path))),
        Err(error) => report.err(format!("error storing creds: {error}")),
    }
}

/// True for URLs of servers that are pushed to over NATS.
pub fn is_resolver_url(url: &str) -> bool {
    let url = url.to_lowercase();
    ["nats://", "tls://", "ws://", "wss://"].iter().any(|scheme| url.starts_with(scheme))
}

/// Sends the account to the account server and fetches what it made of it.
fn synchronize(work: &Work, text: &str) -> Outcome<(Report, Option<String>)> {
    let account = token::account(text)?;
    let operator = work.store.operator()?;
    let server = &operator.nats.account_server_url;
    let mut report = Report::details();
    if server.is_empty() || is_resolver_url(server) {
        report.warn(format!(
            "unable to push to {} - operator doesn't set an account server url or manual exchange necessary",
            quote(&operator.data.name)
        ));
        return Ok((report, None));
    }
    let url = http::join(server, &["accounts", &account.data.subject]);
    let name = quote(&account.data.name);
    let pushed = match http::post(&url, "application/jwt", text.as_bytes().to_vec()) {
        Ok(answer) => answer,
        Err(error) => {
            report.err(format!("error pushing account {name}: {}", said(&error)));
            return Ok((report, None));
        }
    };
    let fine = pushed.status == 200;
    report.add(push_report(&pushed));
    if !fine {
        return Ok((report, None));
    }
    match pull(&url) {
        Ok((told, text)) => {
            report.add(told);
            Ok((report, text))
        }
        Err(error) => {
            report.err(format!("error pulling account {name}: {}", said(&error)));
            Ok((report, None))
        }
    }
}

fn said(failure: &Failure) -> &str {
    failure.message.as_deref().unwrap_or_default()
}

/// What an account server answered to a token sent to it.
pub fn push_report(answer: &Answer) -> Report {
    let (level, text) = match answer.status {
        200 => (Level::Ok, "pushed account jwt to the account server"),
        201 | 202 => (Level::Warn, "pushed account jwt was accepted by the account server"),
        _ => (Level::Err, "failed to push account to remote server"),
    };
    let mut report = Report::quiet("push jwt to account server");
    report.line(level, text);
    if !answer.body.is_empty() {
        report.text(String::from_utf8_lossy(&answer.body));
    }
    report
}

/// Fetches a token from an account server.
pub fn pull(url: &str) -> Outcome<(Report, Option<String>)> {
    let answer = http::get(url)?;
    if answer.status > 299 {
        fail!("error pulling {url:?}: {}", answer.status);
    }
    let mut report = Report::quiet("pull jwt from account server");
    if answer.status != 200 {
        report.err(format!("failed to pull jwt from the account server: [{}]", answer.status_text()));
        return Ok((report, None));
    }
    report.ok("pulled jwt from the account server");
    let text = String::from_utf8(answer.body)?;
    Ok((report, Some(token::bare(&text).to_string())))
}

//! The tokens that servers have of accounts.

use cli_term::{Failure, Outcome, fail};
use std::time::Duration;

use crate::nsc::link::{Link, system};
use crate::nsc::shared::{http, keep};
use crate::nsc::{Call, Work};
use crate::store::token;

/// How long a server may take to answer for one account.
const PATIENCE: Duration = Duration::from_secs(2);

/// Subjects that a user needs who looks tokens up.
pub const SUBJECT: &str = "$SYS.REQ.ACCOUNT.*.CLAIMS.LOOKUP";

/// Where tokens are looked up.
pub enum Source {
    Nats(Box<Link>),
    /// An account server's URL.
    Http(String),
}

impl Source {
    /// Connects, if it is a server that one connects to.
    pub async fn open(call: &Call, work: &Work, url: &str) -> Outcome<Source> {
        if !keep::is_resolver_url(url) {
            return Ok(Source::Http(url.to_string()));
        }
        let (_, who) = system::user(call, work, &[SUBJECT], "_INBOX.>")?;
        Ok(Source::Nats(Box::new(Link::open(call, "nsc_diff", &[url.to_string()], who).await?)))
    }

    /// The token of an account; None when the server does not have it.
    pub async fn get(&self, account: &str) -> Outcome<Option<String>> {
        match self {
            Source::Nats(link) => of_nats(link, account).await,
            Source::Http(url) => {
                let url = http::join(url, &["accounts", account]);
                tokio::task::spawn_blocking(move || of_http(&url)).await?
            }
        }
    }
}

/// Asks a server with a resolver.
pub async fn of_nats(link: &Link, account: &str) -> Outcome<Option<String>> {
    let subject = format!("$SYS.REQ.ACCOUNT.{account}.CLAIMS.LOOKUP");
    let request = link.client.send_request(subject, async_nats::Request::new().timeout(Some(PATIENCE)));
    let answer = request.await.map_err(|e| Failure::new(format!("looking up {account}: nats: {e}")))?;
    let text = String::from_utf8(answer.payload.to_vec())?;
    match text.trim() {
        "" => Ok(None),
        text => Ok(Some(token::bare(text).to_string())),
    }
}

fn of_http(url: &str) -> Outcome<Option<String>> {
    let answer = http::get(url)?;
    match answer.status {
        200 => Ok(Some(token::bare(&String::from_utf8(answer.body)?).to_string())),
        404 => Ok(None),
        _ => fail!("error pulling {url:?}: {}", answer.status_text()),
    }
}

//! What requests about claims are answered with.

use schemas::go;
use schemas::monitor::ServerInfo;
use serde::Serialize;

/// The outcome of a request to change something.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Empty for none, `n/a` for what could not be read.
    pub account: String,
    pub message: String,
    /// What went wrong, if anything did.
    pub error: Option<String>,
}

impl Outcome {
    pub fn done(account: &str, message: impl Into<String>) -> Self {
        Outcome { account: account.into(), message: message.into(), error: None }
    }

    pub fn failed(account: &str, message: impl Into<String>, why: impl ToString) -> Self {
        Outcome { account: account.into(), message: message.into(), error: Some(why.to_string()) }
    }
}

/// As the reference logs it.
impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        for part in [Some(&self.account).filter(|account| !account.is_empty()), self.error.as_ref()]
            .into_iter()
            .flatten()
        {
            write!(f, " - {part}")?;
        }
        Ok(())
    }
}

#[derive(Serialize)]
struct Response<'a> {
    server: ServerInfo,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Status<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure<'a>>,
}

#[derive(Serialize)]
struct Status<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    account: &'a str,
    code: u16,
    message: &'a str,
}

#[derive(Serialize)]
struct Failure<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    account: &'a str,
    code: u16,
    description: String,
}

#[derive(Serialize)]
struct List<'a> {
    data: &'a [String],
    server: ServerInfo,
}

pub fn outcome(outcome: &Outcome, server: ServerInfo) -> String {
    let Outcome { account, message, error } = outcome;
    let response = match error {
        None => Response { server, data: Some(Status { account, code: 200, message }), error: None },
        Some(why) => {
            let description = format!("{message} - {why}");
            Response { server, data: None, error: Some(Failure { account, code: 500, description }) }
        }
    };
    json(&response)
}

pub fn list(keys: &[String], server: ServerInfo) -> String {
    json(&List { data: keys, server })
}

fn json<T: Serialize>(value: &T) -> String {
    go::json::to_string(value).expect("documents have text keys only")
}

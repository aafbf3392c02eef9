//! A token in the form that was asked for: for people, as JSON, one member of it, or as it is.

use std::collections::HashMap;

use cli_term::{Failure, Outcome, outln};
use data_encoding::BASE64URL_NOPAD;
use schemas::claims::AnyClaims;
use serde_json::Value;

use crate::nsc::Call;
use crate::nsc::describe::{field, text};
use crate::nsc::shared::{json, output};
use crate::report::{Report, tick};
use crate::store::{Config, files, token};

/// Prints a token, or writes it to `--output-file`. `below` is more text for people.
pub fn run(call: &Call, raw: &str, below: &str) -> Outcome {
    let raw = token::bare(raw);
    let claims = token::any(raw)?;
    let file = call.text("output-file");
    let to_file = !output::is_stdout(file);
    let text = if call.flag("raw") {
        if to_file { token::decorated(raw)? } else { raw.to_string() }
    } else if call.flag("json") || !call.text("field").is_empty() {
        document(raw, call.text("field"))?
    } else {
        text::describe(&claims, &Names::of(call))? + below
    };
    if !to_file {
        outln!("{text}");
        return Ok(());
    }
    output::write(file, &text)?;
    let what = if call.flag("raw") { "jwt" } else { "description" };
    let mut report = Report::details();
    let path = tick(&files::abbreviated(std::path::Path::new(file)));
    report.ok(format!("wrote {} {what} to {path}", kind(&claims)));
    report.finish()
}

fn kind(claims: &AnyClaims) -> String {
    claims.kind().to_string()
}

/// The claims as the token has them, members in order of their names; or one of them on a line.
fn document(raw: &str, path: &str) -> Outcome<String> {
    let part = raw.split('.').nth(1).unwrap_or_default();
    let bytes = BASE64URL_NOPAD.decode(part.as_bytes());
    let bytes = bytes.map_err(|e| Failure::new(format!("error decoding base64: {e}")))?;
    let value = json::sorted(serde_json::from_slice::<Value>(&bytes)?);
    match path {
        "" => Ok(json::plain(&value)? + "\n"),
        path => Ok(schemas::go::json::to_string(&field::get(&value, path)?)?),
    }
}

/// Names of operators and accounts by their public keys.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// Those of all operators of the store; none with `--long-ids`.
    fn of(call: &Call) -> Names {
        let mut names = Names::default();
        if !call.flag("long-ids") {
            // What cannot be read has no name: its key is shown.
            let _ = names.collect(&call.config());
        }
        names
    }

    fn collect(&mut self, config: &Config) -> crate::store::Result<()> {
        let operators = config.operators();
        for operator in &operators {
            let store = config.open(operator)?;
            let Ok(claims) = store.operator() else { continue };
            for key in claims.nats.signing_keys.iter().chain([&claims.data.subject]) {
                self.0.insert(key.clone(), claims.data.name.clone());
            }
            for account in store.accounts()? {
                let account = store.account(&account)?;
                let mut name = account.data.name.clone();
                if operators.len() > 1 && *operator != config.operator {
                    name = format!("{}/{name}", claims.data.name);
                }
                let keys = account.nats.signing_keys.keys().chain([account.data.subject.as_str()]);
                self.0.extend(keys.map(|key| (key.to_string(), name.clone())));
            }
        }
        Ok(())
    }

    /// The name of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// The name of a key, or the key.
    pub fn or_key<'a>(&'a self, key: &'a str) -> &'a str {
        self.get(key).unwrap_or(key)
    }
}

//! Texts that are named by a file or a URL.

use cli_term::{Outcome, fail};

use crate::nsc::shared::http;
use crate::report::tick;
use crate::store::{files, token};

/// The text of a URL; anything but 200 is an error.
pub fn from_url(url: &str) -> Outcome<String> {
    let answer = http::get(url)?;
    if answer.status != 200 {
        fail!("error reading response from {url:?}: {}", answer.status_text());
    }
    match String::from_utf8(answer.body) {
        Ok(text) => Ok(text),
        Err(_) => fail!("error reading response from {url:?}: not UTF-8"),
    }
}

/// The text of a file (`~` is expanded) or of a URL.
pub fn text(source: &str) -> Outcome<String> {
    match http::is_url(source) {
        true => from_url(source),
        false => Ok(files::read_text(&files::expand(source))?),
    }
}

/// The token in a file or behind a URL, without the lines around it.
pub fn token(source: &str) -> Outcome<String> {
    let text = text(source).map_err(|e| e.context(format!("error loading {}", tick(source))))?;
    Ok(token::bare(&text).to_string())
}

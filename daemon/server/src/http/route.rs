//! From a request's path to who answers it.

use super::query::{BadParameter, Query};
use super::reply::Reply;
use super::{connz, healthz, index, jsz, subsz, varz};
use crate::state::State;
use axum::http::{Method, Uri};

/// Answers one request.
pub fn route(state: &State, method: &Method, uri: &Uri) -> Reply {
    let clean = cleaned(uri.path());
    if clean != uri.path() {
        return redirect(&clean, uri.query(), method);
    }
    let base = state.options.load().http.base_path.clone();
    let Some(path) = below(&base, &clean) else { return Reply::not_found() };
    let query = Query::parse(uri.query().unwrap_or_default());
    let answered = match path {
        "/" => {
            state.http.count("/");
            Ok(Reply::html(index::page(&base)))
        }
        "/varz" => {
            state.http.count("/varz");
            Ok(Reply::json(&varz::varz(state)))
        }
        "/jsz" => {
            state.http.count("/jsz");
            jsz::options(&query).and_then(|o| Ok(Reply::json(&jsz::jsz(state, &o)?)))
        }
        "/connz" => {
            state.http.count("/connz");
            answer_connz(state, &query)
        }
        "/subsz" | "/subscriptionsz" => {
            state.http.count("/subsz");
            subsz::options(&query).and_then(|o| Ok(Reply::json(&subsz::subsz(state, &o)?)))
        }
        "/healthz" => {
            state.http.count("/healthz");
            healthz::options(&query).map(|o| Reply::health(&healthz::healthz(state, &o)))
        }
        _ => return Reply::not_found(),
    };
    answered.unwrap_or_else(|e| Reply::text(400, e.to_string()))
}

fn answer_connz(state: &State, query: &Query) -> Result<Reply, BadParameter> {
    let options = connz::options(query)?;
    Ok(Reply::json(&connz::connz(state, &options)))
}

/// What is left of `path` under `base`; `/` is the base itself, which is named without a slash behind it.
pub fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    match base {
        "" | "/" => Some(path),
        base if path == base => Some("/"),
        base => path.strip_prefix(base).filter(|rest| rest.starts_with('/') && rest.len() > 1),
    }
}

/// The path without empty, `.` and `..` elements; a slash at the end stays.
pub fn cleaned(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    let end = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("/{}{end}", parts.join("/"))
}

/// As Go's multiplexer sends a client to the clean form of a path.
fn redirect(path: &str, query: Option<&str>, method: &Method) -> Reply {
    let location = query.map_or_else(|| path.to_owned(), |q| format!("{path}?{q}"));
    let body = match *method {
        Method::GET => format!("<a href=\"{}\">Temporary Redirect</a>.\n\n", escaped(&location)),
        _ => String::new(),
    };
    Reply::redirect(location, body)
}

/// Text that may stand in an HTML attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_cleaned() {
        for (path, clean) in [
            ("/", "/"),
            ("", "/"),
            ("//varz", "/varz"),
            ("/./varz", "/varz"),
            ("/x/../varz", "/varz"),
            ("/../..", "/"),
            ("/varz/", "/varz/"),
            ("/a//b/", "/a/b/"),
        ] {
            assert_eq!(cleaned(path), clean, "{path:?}");
        }
    }

    #[test]
    fn the_base_path_is_taken_off() {
        for (base, path, rest) in [
            ("/", "/", Some("/")),
            ("/", "/varz", Some("/varz")),
            ("/mon", "/mon", Some("/")),
            ("/mon", "/mon/varz", Some("/varz")),
            ("/mon", "/mon/", None),
            ("/mon", "/monvarz", None),
            ("/mon", "/varz", None),
        ] {
            assert_eq!(below(base, path), rest, "{base} {path}");
        }
    }
}

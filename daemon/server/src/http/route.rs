//! From a request's path to who answers it.

use super::query::Query;
use super::reply::Reply;
use super::{index, options};
use crate::metrics::Format;
use crate::monitor;
use crate::state::State;
use axum::http::{Method, Uri};
use schemas::monitor::Raftz;

/// Answers one request.
pub fn route(state: &State, method: &Method, uri: &Uri, accept: &str) -> Reply {
    let clean = cleaned(uri.path());
    if clean != uri.path() {
        return redirect(&clean, uri.query(), method);
    }
    let base = state.options.load().http.base_path.clone();
    let Some(path) = below(&base, &clean) else { return Reply::not_found() };
    let query = Query::parse(uri.query().unwrap_or_default());
    let name = match path {
        "/subscriptionsz" => "/subsz",
        path => path,
    };
    if name == "/metrics" {
        return Reply::metrics(state, Format::accepted(accept));
    }
    answer(state, name, &base, &query).unwrap_or_else(|refusal| Reply::text(400, refusal.0))
}

/// The body of a 400 answer.
struct Refusal(String);

impl<E: std::error::Error> From<E> for Refusal {
    fn from(why: E) -> Self {
        Refusal(why.to_string())
    }
}

/// As in the reference, a bad parameter of the first two keeps the request out of the count, and some are not counted.
fn answer(state: &State, path: &str, base: &str, query: &Query) -> Result<Reply, Refusal> {
    match path {
        "/connz" => {
            let options = options::connz(query)?;
            state.http.count(path);
            return Ok(Reply::json(&monitor::connz(state, &options)?));
        }
        "/routez" => {
            let options = options::routez(query)?;
            state.http.count(path);
            return Ok(Reply::json(&monitor::routez(state, &options)));
        }
        "/" | "/varz" | "/jsz" | "/subsz" | "/healthz" | "/gatewayz" | "/leafz" | "/accountz"
        | "/accstatz" => {
            state.http.count(path);
        }
        _ => {}
    }
    Ok(match path {
        "/" => Reply::html(index::page(base, state.options.load().console.enabled)),
        "/varz" => Reply::json(&monitor::varz(state)),
        "/jsz" => Reply::json(&monitor::jsz(state, &options::jsz(query)?)?),
        "/subsz" => Reply::json(&monitor::subsz(state, &options::subsz(query)?)?),
        "/healthz" => Reply::health(&monitor::healthz(state, &options::healthz(query)?)),
        "/gatewayz" => Reply::json(&monitor::gatewayz(state, &options::gatewayz(query)?)),
        "/leafz" => Reply::json(&monitor::leafz(state, &options::leafz(query)?)),
        "/accountz" => Reply::json(&monitor::accountz(state, &options::accountz(query))?),
        "/accstatz" => Reply::json(&monitor::accstatz(state, &options::accstatz(query)?)),
        "/ipqueuesz" => Reply::json_by_three(&monitor::ipqueuesz(state, &options::ipqueuesz(query)?)),
        "/raftz" => raftz(&monitor::raftz(state, &options::raftz(query))),
        "/stacksz" => Reply::plain(monitor::stacksz()),
        "/debug/vars" => Reply::expvar(&monitor::expvarz()),
        _ => Reply::not_found(),
    })
}

fn raftz(groups: &Raftz) -> Reply {
    match groups.is_empty() {
        true => Reply::text(404, "No Raft nodes registered".into()),
        false => Reply::json(groups),
    }
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

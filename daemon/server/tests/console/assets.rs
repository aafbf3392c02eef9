//! The files of the page: their headers, their size, and what they must never contain.

use super::Served;
use super::support::{Answer, ask, get};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};

/// Bytes of all files together, as a proxy would send them; the page is to be small.
const BUDGET: usize = 100 * 1024;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("console")
}

/// Every file of the page by its name below `/console/`, and its content. The picture for readers is none of them.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for place in ["", "views/"] {
        for entry in std::fs::read_dir(folder().join(place)).unwrap() {
            let name = format!("{place}{}", entry.unwrap().file_name().display());
            let path = folder().join(&name);
            if path.is_file() && !name.ends_with(".png") {
                found.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    found
}

fn get_with(at: SocketAddr, path: &str, header: &str) -> Answer {
    let mut socket = TcpStream::connect(at).unwrap();
    socket.write_all(format!("GET {path} HTTP/1.0\r\nHost: x\r\n{header}\r\n\r\n").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    socket.read_to_end(&mut bytes).unwrap();
    Answer::read(&bytes[..])
}

#[test]
fn every_file_is_served_with_its_type() {
    let served = Served::by("");
    let all = files();
    assert!(all.len() > 15, "{}", all.len());
    for (name, content) in all {
        let answer = get(served.http(), &format!("/console/{name}"));
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(answer.body.as_bytes(), content, "{name}");
        let want = match name.rsplit('.').next() {
            Some("html") => "text/html; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("svg") => "image/svg+xml",
            _ => "text/javascript; charset=utf-8",
        };
        assert_eq!(answer.header("content-type"), Some(want), "{name}");
    }
    assert_eq!(get(served.http(), "/console/").body, get(served.http(), "/console/index.html").body);
}

#[test]
fn nothing_can_get_in_by_the_headers() {
    let served = Served::by("");
    for path in ["/console", "/console/", "/console/main.js", "/console/nope", "/console/settings.json"] {
        let answer = get(served.http(), path);
        let policy = answer.header("content-security-policy").unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ] {
            assert!(policy.split("; ").any(|p| p == part), "{path}: {policy}");
        }
        for (name, value) in [
            ("x-frame-options", "DENY"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-cache"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
    }
}

#[test]
fn a_file_that_is_known_is_not_sent_again() {
    let served = Served::by("");
    let first = get(served.http(), "/console/main.js");
    let tag = first.header("etag").unwrap();
    for known in [tag.to_owned(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
        let again = get_with(served.http(), "/console/main.js", &format!("If-None-Match: {known}"));
        assert_eq!(
            (again.status, again.body.as_str(), again.header("etag")),
            (304, "", Some(tag)),
            "{known}"
        );
    }
    let other = get_with(served.http(), "/console/style.css", &format!("If-None-Match: {tag}"));
    assert_eq!(other.status, 200);
    assert_ne!(other.header("etag"), Some(tag));
}

#[test]
fn what_is_not_there_is_not_found() {
    let served = Served::by("");
    for path in [
        "/console/nope.js",
        "/console/views/",
        "/console/views",
        "/consolex",
        "/console/main.js/",
        "/console/README",
    ] {
        assert_eq!(get(served.http(), path).status, 404, "{path}");
    }
    // A path that leads out leads to where it leads.
    let out = get(served.http(), "/console/../varz");
    assert_eq!((out.status, out.header("location")), (307, Some("/varz")));
    assert_eq!(ask(served.http(), "POST", "/console/").status, 405);
    assert_eq!(ask(served.http(), "HEAD", "/console/").status, 200);
}

#[test]
fn it_stands_below_the_base_path() {
    let served = Served::by("http_base_path: /mon");
    assert_eq!(get(served.http(), "/console/").status, 404);
    assert_eq!(get(served.http(), "/mon/console/").status, 200);
    assert_eq!(get(served.http(), "/mon/console/main.js").status, 200);
    let redirect = get(served.http(), "/mon/console");
    assert_eq!((redirect.status, redirect.header("location")), (307, Some("console/")));
}

#[test]
fn it_can_be_switched_off() {
    let served = Served::by("console: false");
    for path in ["/console", "/console/", "/console/main.js", "/console/nats", "/console/settings.json"] {
        assert_eq!(get(served.http(), path).status, 404, "{path}");
    }
    assert_eq!(get(served.http(), "/varz").status, 200);
}

#[test]
fn settings_say_what_a_visitor_may() {
    let settings = |config: &str| get(Served::by(config).http(), "/console/settings.json").json();
    let plain = settings("");
    assert_eq!((&plain["write"], &plain["auth_required"]), (&false.into(), &false.into()));
    let secured = settings("console { write: true }\nauthorization { token: s3cr3t }");
    assert_eq!((&secured["write"], &secured["auth_required"]), (&true.into(), &true.into()));
    assert!(!secured.to_string().contains("s3cr3t"));
}

#[test]
fn visits_do_not_count_as_requests_for_documents() {
    let served = Served::by("");
    get(served.http(), "/console/");
    let stats = get(served.http(), "/varz").json()["http_req_stats"].clone();
    assert!(stats.as_object().unwrap().keys().all(|path| !path.contains("console")), "{stats}");
}

#[test]
fn no_file_makes_markup_or_code_of_text() {
    let forbidden = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "srcdoc",
        "DOMParser",
        "createContextualFragment",
        "setAttribute('style'",
        "javascript:",
    ];
    for (name, content) in files() {
        let text = String::from_utf8(content).unwrap();
        for word in forbidden {
            assert!(!text.contains(word), "{name} has {word}");
        }
        if name.ends_with(".html") {
            assert!(!text.contains(" style=") && !text.contains(" on"), "{name} has what the policy forbids");
        }
        let outside =
            text.split("http").skip(1).filter(|rest| rest.starts_with("://") || rest.starts_with("s://"));
        for rest in outside {
            assert!(
                rest.starts_with("://www.w3.org/2000/svg"),
                "{name} names another place: http{:.40}",
                rest
            );
        }
    }
}

#[test]
fn the_page_is_small() {
    let mut total = 0;
    for (_, content) in files() {
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&content).unwrap();
        total += packed.finish().unwrap().len();
    }
    assert!(total <= BUDGET, "{total} bytes");
}

//! What a server says over HTTP.

use cli_nsc::nsc::shared::http;
use serde_json::Value;

use super::{Gathered, document};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::moment;

/// Each document with what it is to hold. The first must be there.
const PATHS: [&str; 5] = [
    "varz",
    "connz?limit=10000&auth=1",
    "jsz?accounts=1&streams=1&consumers=1&config=1&limit=10000",
    "subsz",
    "healthz",
];

pub fn read(url: &str, gathered: &mut Gathered) -> Outcome {
    let url = if url.contains("://") { url.to_string() } else { format!("http://{url}") };
    let url = url.trim_end_matches('/');
    let mut name = url.to_string();
    for (at, path) in PATHS.into_iter().enumerate() {
        let asked = moment::now();
        match fetch(&format!("{url}/{path}")) {
            Ok(found) => {
                if at == 0 {
                    name = found["server_name"].as_str().unwrap_or(url).to_string();
                }
                document::put(&mut gathered.snapshot, &name, &found);
                if at == 0 {
                    let now = found["now"].as_str().and_then(|now| now.parse().ok()).unwrap_or_default();
                    let server = document::server(&mut gathered.snapshot, &name, "");
                    server.clock = document::clock(now, asked, moment::now());
                }
            }
            Err(failure) if at == 0 => return Err(failure),
            Err(failure) => gathered.notes.extend(failure.message),
        }
    }
    Ok(())
}

fn fetch(url: &str) -> Outcome<Value> {
    let answer = http::get(url)?;
    // A server that is ill answers with another status, and says why in the body.
    serde_json::from_slice(&answer.body)
        .map_err(|_| Failure::new(format!("GET {url}: {}", answer.status_text())))
}

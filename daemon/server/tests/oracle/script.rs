//! Scripts: one request a line. `API <subject behind $JS.API.> <body>`, `PUB <subject> | <header: value> | … | <payload>`,
//! `TRACE …` for the trace of a message that is published so, `MESSAGES <stream>` for everything that a stream holds (what is still
//! on its way is waited for), `UNTIL <stream> <sequence>` to wait for that one, `WAIT <milliseconds>`, `AS <user>` to go on as
//! somebody else; `#` begins a scene.
//!
//! Two servers need not do the same thing in the same second. A script in which they differ is put to them again, from the start:
//! only what differs every time is wrong.
//!
//! `{at N}` stands for the moment N seconds after its scene begins, `{cron N}` for its second, minute and hour, `{day N}` for its
//! day and month, all in UTC.

use super::lab::{Lab, reference};
use base64_of::decode;
use serde_json::{Value, json};
use std::time::{Duration, Instant, SystemTime};

mod base64_of {
    /// Bytes that the API shows as text.
    pub fn decode(text: &str) -> String {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let (mut bits, mut held, mut out) = (0_u32, 0, Vec::new());
        for digit in text.bytes().filter_map(|b| alphabet.iter().position(|a| *a == b)) {
            (bits, held) = (bits << 6 | digit as u32, held + 6);
            if held >= 8 {
                held -= 8;
                out.push((bits >> held) as u8);
            }
        }
        String::from_utf8_lossy(&out).into_owned()
    }
}

/// How often a script is put to the servers at most.
const RUNS: usize = 4;
/// How long what is on its way may take, and how long two servers may take to hold the same.
const PATIENCE: Duration = Duration::from_secs(30);
const SETTLE: Duration = Duration::from_secs(3);

/// What differs from run to run.
const VOLATILE: [&str; 9] =
    ["created", "ts", "time", "first_ts", "last_ts", "last_active", "_nats.ver", "leader", "active"];

pub fn masked(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| {
                let value = if VOLATILE.contains(&key.as_str()) { json!("…") } else { masked(value) };
                (key, value)
            })
            .collect(),
        Value::Array(list) => list.into_iter().map(masked).collect(),
        other => other,
    }
}

fn shown(answer: (String, String)) -> String {
    let (header, payload) = (without_chance(&answer.0), answer.1);
    match serde_json::from_str::<Value>(&payload) {
        // The order of keys counts as well.
        Ok(value) => format!("{header}{}", masked(value)),
        Err(_) => format!("{header}{payload}"),
    }
}

/// Moments of intervals depend on when exactly a message came, and the word that tells one stream from another is made of when it
/// was made.
fn without_chance(block: &str) -> String {
    let every = block.contains("X-Every");
    let line = |line: &str| {
        let is = |name: &str| line.starts_with(name);
        if every && is("Nats-Schedule-Next: 2") {
            return "Nats-Schedule-Next: …\r\n".to_owned();
        }
        match line.trim_end().rsplit_once(' ') {
            Some((rest, _)) if is("Nats-Stream-Source: ") || is("Nats-Time-Stamp: ") => {
                format!("{rest} …\r\n")
            }
            _ => line.to_owned(),
        }
    };
    block.split_inclusive('\n').map(line).collect()
}

fn messages(lab: &mut Lab, stream: &str) -> String {
    let state = lab.request(&format!("$JS.API.STREAM.INFO.{stream}"), &[], "").1;
    let state: Value = serde_json::from_str(&state).unwrap();
    let (first, last) =
        (state["state"]["first_seq"].as_u64().unwrap(), state["state"]["last_seq"].as_u64().unwrap());
    let mut all = format!("{first}-{last}\n");
    for seq in first..=last {
        let got =
            lab.request(&format!("$JS.API.STREAM.MSG.GET.{stream}"), &[], &format!("{{\"seq\":{seq}}}")).1;
        let got: Value = serde_json::from_str(&got).unwrap();
        let Some(m) = got.get("message") else { continue };
        let part = |name: &str| decode(m[name].as_str().unwrap_or_default());
        let header = without_chance(&part("hdrs"));
        all += &format!("{seq} {} {header:?} {:?}\n", m["subject"], part("data"));
    }
    all
}

/// A trace without what tells one server and one connection from another.
fn traced(event: String) -> String {
    let mut event: Value = serde_json::from_str(&event).unwrap();
    for name in ["name", "host", "id", "ver", "seq"] {
        assert!(!event["server"][name].is_null(), "{event}");
        event["server"][name] = json!("…");
    }
    for step in event["events"].as_array_mut().unwrap() {
        if step.get("cid").is_some() {
            step["cid"] = json!("…");
        }
    }
    masked(event).to_string()
}

/// Fills in moments.
fn filled(line: &str, start: i64) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let inside = after.split_once('}').and_then(|(inside, after)| {
            let (word, seconds) = inside.split_once(' ')?;
            let at =
                schemas::go::Time::from_unix_nanos((start + seconds.parse::<i64>().ok()?) * 1_000_000_000)
                    .to_string();
            let number = |from: usize| at[from..from + 2].parse::<u8>().ok();
            let text = match word {
                "at" => at.clone(),
                "cron" => format!("{} {} {}", number(17)?, number(14)?, number(11)?),
                "day" => format!("{} {}", number(8)?, number(5)?),
                _ => return None,
            };
            Some((text, after))
        });
        out += before;
        match inside {
            Some((text, after)) => (out, rest) = (out + &text, after),
            None => (out, rest) = (out + "{", after),
        }
    }
    out + rest
}

fn act(lab: &mut Lab, line: &str) -> String {
    let (verb, rest) = line.split_once(' ').unwrap();
    match verb {
        "API" => {
            let (subject, body) = rest.split_once(' ').unwrap_or((rest, ""));
            shown(lab.request(&format!("$JS.API.{subject}"), &[], body))
        }
        "PUB" => {
            let mut parts: Vec<&str> = rest.split('|').map(str::trim).collect();
            let payload = if parts.len() > 1 { parts.pop().unwrap() } else { "" };
            let headers: Vec<_> = parts[1..]
                .iter()
                .map(|header| header.split_once(':').unwrap())
                .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
                .collect();
            shown(lab.request(parts[0], &headers, payload))
        }
        "TRACE" => {
            let mut parts: Vec<&str> = rest.split('|').map(str::trim).collect();
            let payload = if parts.len() > 1 { parts.pop().unwrap() } else { "" };
            traced(lab.trace(parts[0], &parts[1..], payload))
        }
        "MESSAGES" => messages(lab, rest),
        _ => panic!("{line}"),
    }
}

/// Puts a script to both servers.
pub fn run(script: &str) {
    run_with(script, "");
}

/// Puts a script to both servers, which have this in their configuration, too.
pub fn run_with(script: &str, config: &str) {
    let Some(reference) = reference() else {
        eprintln!("SKIPPED: no reference nats-server on PATH");
        return;
    };
    let mut wrong: Option<Vec<Difference>> = None;
    for _ in 0..RUNS {
        let now = once(script, config, reference);
        let still: Vec<Difference> = match wrong {
            None => now,
            Some(before) => now.into_iter().filter(|d| before.iter().any(|b| b.line == d.line)).collect(),
        };
        if still.is_empty() {
            return;
        }
        wrong = Some(still);
    }
    let wrong = wrong.unwrap_or_default();
    let shown: Vec<&str> = wrong.iter().map(|d| d.text.as_str()).collect();
    panic!("{} differ in each of {RUNS} runs\n{}", wrong.len(), shown.join("\n"));
}

/// One line to which the servers answered differently.
struct Difference {
    line: usize,
    text: String,
}

fn once(script: &str, config: &str, reference: &str) -> Vec<Difference> {
    let (mut ours, mut theirs) =
        (Lab::start(env!("CARGO_BIN_EXE_nats-server"), config), Lab::start(reference, config));
    let (mut wrong, mut asked, mut scene, mut start) = (Vec::new(), 0, "", 0);
    for (at, line) in script.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('#') {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
            (scene, start) = (name, i64::try_from(now.as_secs()).unwrap());
            continue;
        }
        if let Some(millis) = line.strip_prefix("WAIT ") {
            std::thread::sleep(Duration::from_millis(millis.parse().unwrap()));
            continue;
        }
        if let Some(what) = line.strip_prefix("UNTIL ") {
            [&mut ours, &mut theirs].into_iter().for_each(|lab| wait_for(lab, what));
            continue;
        }
        if let Some(user) = line.strip_prefix("AS ") {
            [&mut ours, &mut theirs].into_iter().for_each(|lab| lab.login(user));
            continue;
        }
        let line = filled(line, start);
        asked += 1;
        let (mut got, mut expected) = (act(&mut ours, &line), act(&mut theirs, &line));
        let since = Instant::now();
        while got != expected && line.starts_with("MESSAGES") && since.elapsed() < SETTLE {
            std::thread::sleep(Duration::from_millis(50));
            (got, expected) = (act(&mut ours, &line), act(&mut theirs, &line));
        }
        if got != expected {
            let text = format!("{scene}: {line}\n  ours:      {got}\n  reference: {expected}");
            wrong.push(Difference { line: at, text });
        }
    }
    assert!(asked > 25, "{asked} requests only");
    wrong
}

/// Waits for a stream's sequence, as `<stream> <sequence>`.
fn wait_for(lab: &mut Lab, what: &str) {
    let (stream, seq) = what.split_once(' ').unwrap();
    let (seq, since): (u64, Instant) = (seq.parse().unwrap(), Instant::now());
    loop {
        let info = lab.request(&format!("$JS.API.STREAM.INFO.{stream}"), &[], "").1;
        let info: Value = serde_json::from_str(&info).unwrap();
        if info["state"]["last_seq"].as_u64().is_some_and(|last| last >= seq) {
            return;
        }
        assert!(since.elapsed() < PATIENCE, "{stream} does not come to {seq}: {info}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

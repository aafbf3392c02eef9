//! `nats account`: who we are, what the servers know of the account, and all its streams saved and made again.

mod messages;
mod support;

use messages::Lab;
use regex::Regex;
use serde_json::Value;
use support::Nats;
use support::server::Server;
use support::tls::tls;

/// Addresses, times and names that differ from run to run.
fn plain(text: &str) -> String {
    let rules = [
        (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (r"(Client ID:) \d+", "$1 ID"),
        (r"(RTT:) \S+", "$1 RTT"),
        (r"(Connected Server (ID|Version|Name):) .*", "$1 X"),
        (r"NATS CLI Version [0-9.]+", "NATS CLI"),
        (r"\bN[A-Z2-7]{55}\b", "SERVER"),
        (r"[0-9.]+ (B|KiB|MiB)\b", "SIZE"),
        (r"in \d+(\.\d+)?(ms|s)", "in TIME"),
        (r"created \S+ \S+", "created TIME"),
        (r" @ \S+ \S+", " @ TIME"),
    ];
    rules.iter().fold(text.to_string(), |text, (find, with)| {
        Regex::new(find).unwrap().replace_all(&text, *with).into_owned()
    })
}

fn stored(lab: &Lab, stream: &str) -> Value {
    let out = lab.run(&format!("request --raw '$JS.API.STREAM.INFO.{stream}' ''")).ok();
    serde_json::from_str(&out).unwrap()
}

#[test]
fn info_shows_connection_usage_and_limits() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s --defaults").ok();
    let out = plain(&lab.run("account info").ok());
    let connection = "
                      Client ID: ID
                      Client IP: 127.0.0.1
                            RTT: RTT
              Headers Supported: true
                Maximum Payload: SIZE
                  Connected URL: nats://127.0.0.1:PORT
              Connected Address: 127.0.0.1:PORT
            Connected Server ID: X
       Connected Server Version: X
";
    let jetstream = "
JetStream Account Information:

Account Usage:

                        Storage: SIZE
                         Memory: SIZE
                        Streams: 1
                      Consumers: 0

Account Limits:

            Max Message Payload: SIZE

  Tier: Default:

      Configuration Requirements:

        Stream Requires Max Bytes Set: false
         Consumer Maximum Ack Pending: Unlimited

      Stream Resource Usage Limits:

                               Memory: SIZE of Unlimited
                    Memory Per Stream: Unlimited
                              Storage: SIZE of Unlimited
                   Storage Per Stream: Unlimited
                              Streams: 1 of Unlimited
                            Consumers: Unlimited
";
    assert!(out.starts_with("Account Information\n\n"), "{out}");
    assert!(out.contains(connection), "{out}");
    assert!(out.contains("                 TLS Connection: no\n"), "{out}");
    assert!(out.ends_with(jetstream), "{out}");
}

#[test]
fn info_without_jetstream_and_with_tls() {
    let nats = Nats::new();
    let server = Server::start(&nats, &tls(&nats, ""));
    let line =
        format!("account info -s tls://localhost:{} --tlsca {}", server.port, nats.path("ca.pem").display());
    let out = nats.run(&line).ok();
    assert!(out.contains("TLS Version: 1.3 using TLS_"), "{out}");
    assert!(out.contains("TLS Server Name: localhost\n"), "{out}");
    assert!(out.ends_with("\n   JetStream is not supported in this account\n"), "{out}");
    let refused = nats.run("account info -s nats://127.0.0.1:1").failed();
    assert_eq!(refused, "nats: error: nats: no servers available for connection\n");
}

#[test]
fn info_shows_permissions() {
    let Some(lab) = Lab::able(
        "accounts { A { users [{ user: u, password: p, permissions { publish { allow: [\"b\", \"a\", \"$SYS.>\"] }
         subscribe { deny: [\"c\"] } } }] } }\nno_auth_user: u",
    ) else {
        return;
    };
    let out = lab.run("account info --timeout 300ms").ok();
    if !out.contains("User: ") {
        eprintln!("skipped: the server does not say who we are");
        return;
    }
    assert!(out.contains("User: u\n") && out.contains("Account: A"), "{out}");
    let view = &out[out.find("Connection Permissions").expect("permissions")..];
    let words: Vec<&str> = view.split_whitespace().collect();
    let want = "Connection Permissions: Publish: Allow: $SYS.> a b Subscribe: Deny: c";
    assert!(words.join(" ").starts_with(want), "{view}");
}

#[test]
fn reports_show_what_servers_know() {
    let Some(lab) = Lab::jetstream() else { return };
    let ran = lab.run("account report statistics");
    if ran.err.contains("server request failed") || ran.err.contains("did not get results") {
        eprintln!("skipped: the server reports nothing to accounts");
        return;
    }
    let out = ran.ok();
    assert!(
        out.contains("Server Statistics") && out.contains("│ Server    │ Cluster │ Version │ Tags │"),
        "{out}"
    );
    let csv = |line: &str| {
        let words = shell_words::split(line).unwrap();
        let output = lab.nats.command(&words).env("NATS_TABLE_FORMAT", "csv").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        plain(&String::from_utf8(output.stdout).unwrap())
    };
    let _listener = lab.listen("s.x", "subscribe s.x");
    let headers = "CID,Name,Server,Cluster,IP,Account,Uptime,In Msgs,Out Msgs,In Bytes,Out Bytes,Subs";
    let out = csv("account report connections --subject s.x");
    let title = format!("\nTop 1 Connections out of 1 by subs\n{headers}\n");
    assert!(out.starts_with(&title) && out.contains(",NATS CLI,"), "{out}");
    assert!(out.ends_with("\nConnections per server\nServer,Cluster,Connections\nSERVER,,1\n"), "{out}");
    let out = csv("account report conn --sort cid --top 1 -R");
    assert!(out.starts_with("\nTop 1 Connections out of 2 by cid\n"), "{out}");
    assert!(out.contains(",Totals for 2 connections,"), "{out}");
    let out = csv("account report connz --state all --closed-reason '^none$'");
    assert!(out.contains("Top 0 Connections out of 0 by subs\n") && out.contains(",Subs,Reason\n"), "{out}");
    assert!(csv("account rep conns --username nobody").contains("Top 0 Connections out of 0 by subs"));
}

#[test]
fn backups_are_restored() {
    let Some(lab) = Lab::jetstream() else { return };
    assert_eq!(lab.run("account backup all -f").failed(), "nats: error: no streams found\n");
    for (stream, storage) in [("A", "file"), ("B", "file"), ("M", "memory")] {
        lab.run(&format!("stream add {stream} --subjects {stream} --storage {storage} --defaults")).ok();
        lab.run(&format!("publish {stream} hello --count 3 -J")).ok();
    }
    lab.run("consumer add A C --pull --defaults").ok();
    let asked = lab.run("account backup all").failed();
    assert!(asked.contains("cannot ask \"Perform backup\" without a terminal"), "{asked}");
    let out = plain(&lab.run("account backup all --force").ok());
    let want = "\
Performing backup of all streams to all

    Streams: 3
       Size: SIZE
  Consumers: 1

Starting backup of Stream \"A\" with SIZE
";
    assert!(out.starts_with(want), "{out}");
    let warned = "Backup of M failed: memory streams do not support snapshots\n\n\
                  Backup Warnings:\n  M: memory streams do not support snapshots\n\n";
    assert!(out.ends_with(warned), "{out}");
    let critical = lab.run("account backup again -f -w").failed();
    assert_eq!(critical, "nats: error: backup failed: 1 streams were not saved\n");
    let exists = lab.run("account restore all").failed();
    assert_eq!(exists, "nats: error: stream \"A\" exists already\n");
    lab.run("stream rm A -f").ok();
    assert_eq!(lab.run("account restore all").failed(), "nats: error: stream \"B\" exists already\n");
    lab.run("stream rm B -f").ok();
    let out = plain(&lab.run("account restore all").ok());
    assert!(
        out.starts_with(
            "Restoring backup of all 2 streams in directory \"all\"\n\nStarting restore of Stream \"A\""
        ),
        "{out}"
    );
    for stream in ["A", "B"] {
        assert_eq!(stored(&lab, stream)["state"]["messages"], 3);
    }
    assert_eq!(lab.run("consumer ls A -n").ok(), "C\n");
}

#[test]
fn what_is_no_backup_is_refused() {
    let Some(lab) = Lab::jetstream() else { return };
    let make = |path: &str| std::fs::create_dir_all(lab.nats.path(path)).unwrap();
    make("a/A");
    assert_eq!(lab.run("account restore a").failed(), "nats: error: expected backup.json in \"a/A\"\n");
    make("b");
    std::fs::write(lab.nats.path("b/x"), "").unwrap();
    assert_eq!(lab.run("account restore b").failed(), "nats: error: expected a directory \"x\"\n");
    assert!(lab.run("account restore nowhere").failed().contains("path 'nowhere' does not exist"));
}

#[test]
fn tls_shows_the_chain_and_fails_before_it_ends() {
    let nats = Nats::new();
    let server = Server::start(&nats, &tls(&nats, ""));
    let ca = nats.path("ca.pem").display().to_string();
    let line = format!("account tls -s tls://localhost:{} --tlsca {ca} --no-pem", server.port);
    let out =
        Regex::new(r"Serial: \d+").unwrap().replace_all(&nats.run(&line).ok(), "Serial: N").into_owned();
    let want = "\
# TLS Verified Chains count: 1

# chain: 1
# chain=1 cert=1 isCA=false Subject=\"CN=rcgen self signed cert\"
#   Expiration: 4096-01-01 00:00:00 +0000 UTC
#   SAN: DNS Names: [localhost]
#   SAN: IP Addresses: [127.0.0.1]
#   Serial: N
#   Signed-with: ECDSA-SHA256
# chain=1 cert=2 isCA=true Subject=\"CN=rcgen self signed cert\"
#   Expiration: 4096-01-01 00:00:00 +0000 UTC
#   Serial: N
#   Signed-with: ECDSA-SHA256
";
    assert_eq!(out, want);
    let with_pem = nats.run(&line.replace(" --no-pem", "")).ok();
    assert_eq!(with_pem.matches("-----BEGIN CERTIFICATE-----\n").count(), 2);
    let ca_text = nats.read("ca.pem").replace("\r\n", "\n");
    assert!(with_pem.ends_with(&ca_text), "{with_pem}\n{ca_text}");
    let nats = Nats::new();
    let server = Server::start(&nats, &ends_in(&nats, 3));
    let line =
        format!("account tls -s tls://localhost:{} --tlsca {}", server.port, nats.path("cert.pem").display());
    let soon = nats.run(&line);
    assert!(soon.out.contains("\n# EXPIRING SOON: within 168h0m0s of "), "{soon:?}");
    assert!(soon.failed().starts_with("nats: error: cert expiring soon chain=1 cert=1 expiration=\""));
    nats.run(&format!("{line} --expire-warn 1d")).ok();
    nats.run(&format!("{line} --expire-warn 0")).ok();
    let plain = Nats::new();
    let server = Server::start(&plain, "");
    let none = plain.run(&format!("account tls -s {}", server.url())).failed();
    assert_eq!(none, "nats: error: nats: connection is not tls\n");
}

/// A server's certificate that is its own authority and ends in some days.
fn ends_in(nats: &Nats, days: i64) -> String {
    let end = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date() + jiff::Span::new().days(days);
    let mut params = rcgen::CertificateParams::new(vec!["localhost".into()]).unwrap();
    params.not_after = rcgen::date_time_ymd(end.year().into(), end.month() as u8, end.day() as u8);
    let key = rcgen::KeyPair::generate().unwrap();
    let file = |name: &str, text: String| {
        std::fs::write(nats.path(name), text).unwrap();
        nats.path(name).display().to_string()
    };
    let cert = file("cert.pem", params.self_signed(&key).unwrap().pem());
    let key = file("key.pem", key.serialize_pem());
    format!("tls {{ cert_file: \"{cert}\", key_file: \"{key}\" }}")
}

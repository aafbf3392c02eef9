//! `nats trace`

mod messages;
mod support;

use messages::Lab;
use regex::Regex;

/// Numbers of connections, names and versions of servers, offsets.
fn plain(text: &str) -> String {
    let rules = [
        (r"cid:\d+", "cid:N"),
        (r#"server:"[^"]*" version:"[^"]*""#, "SERVER"),
        (r"\[(0s|[0-9.]+(µs|ms|s))\]", "[TIME]"),
        (r"NATS CLI Version [0-9.]+", "NATS CLI"),
    ];
    rules.iter().fold(text.to_string(), |text, (find, with)| {
        Regex::new(find).unwrap().replace_all(&text, *with).into_owned()
    })
}

const LEGEND: &str =
    "\nLegend: Client: --C Router: --> Gateway: ==> Leafnode: ~~> JetStream: --J Error: --X\n\n";

#[test]
fn who_gets_a_message() {
    let lab = Lab::start("mappings { a.mapped: b }");
    let nobody = plain(&lab.run("trace nobody").ok());
    let start = "Client \"NATS CLI\" cid:N SERVER\n";
    let want = format!("Tracing message route to subject nobody \n\n{start}--X No active interest\n{LEGEND}");
    assert_eq!(nobody, want);
    let mut listener = lab.listen("b", "sub b --queue q --raw --count 1");
    let traced = plain(&lab.run("trace a.mapped hello").ok());
    let way = "    Mapping subject:\"b\"\n--C Client \"NATS CLI\" cid:N subject:\"b\" queue:\"q\"\n";
    let want = format!(
        "Tracing message route to subject a.mapped \n\n{start}{way}{LEGEND}Egress Count:\n\n  Client: 1\n"
    );
    assert_eq!(traced, want);
    assert!(listener.child.try_wait().unwrap().is_none());
    let delivered = plain(&lab.run("trace a.mapped hello -H A:1 --deliver -T").ok());
    let first =
        "Tracing message route to subject a.mapped with delivery to the final destination\n\n[TIME] Client";
    assert!(delivered.starts_with(first), "{delivered}");
    assert!(delivered.contains("\n[TIME]     Mapping subject:\"b\"\n[TIME] --C Client"), "{delivered}");
    assert_eq!(listener.finish().ok(), "hello\n");
}

//! `nats request` and `nats reply` as whole programs, mostly talking to each other.

mod messages;
mod support;

use messages::Lab;

const END: &str = "T \nDraining...\nT Exiting\n";

#[test]
fn a_request_and_its_reply() {
    let lab = Lab::start("");
    let reply = lab.listen("svc.*", "reply svc.* 'n {{Count}} got {{Request}}' -H X:{{Count}} --count 2");
    let ran = lab.run("request svc.a hello -H K:V");
    assert_eq!(ran.err, "T Sending request on \"svc.a\"\nT Received with rtt RTT\nT X: 0\nT \n");
    assert_eq!(ran.ok(), "n 0 got hello\n\n\n");
    assert_eq!(lab.run("req svc.b '{{Count}}' --raw").ok(), "n 1 got 1\n\n\n");
    let ran = reply.finish();
    let requests = "T [#0] Received on subject \"svc.a\":\nT K: V\nT [#1] Received on subject \"svc.b\":\n";
    assert_eq!(ran.err, format!("T Listening on \"svc.*\" in group \"NATS-RPLY-22\"\n{requests}{END}"));
    assert_eq!((ran.code, ran.out.as_str()), (1, "\nhello\n\n1\n"));
}

#[test]
fn echo_sends_back_body_and_headers() {
    let lab = Lab::start("");
    let reply = lab.listen("svc", "reply svc --count 2 -q own");
    let ran = lab.run_with(b"from stdin", "request svc -H K:1 -H K:2");
    let lines = "T K: 1\nT K: 2\nT NATS-Reply-Counter: 0\nT \n";
    let sent = "T Reading payload from STDIN\nT Sending request on \"svc\"\nT Received with rtt RTT\n";
    assert_eq!((ran.err.as_str(), ran.out.as_str()), (format!("{sent}{lines}").as_str(), "from stdin\n\n\n"));
    lab.run("request svc ''").ok();
    let ran = reply.finish();
    assert!(
        ran.err.starts_with(
            "T No body or command supplied, enabling echo mode\nT Listening on \"svc\" in group \"own\"\n"
        ),
        "{ran:?}"
    );
}

#[test]
fn commands_answer() {
    let lab = Lab::start("");
    let script = "echo \"$NATS_REQUEST_SUBJECT $NATS_REQUEST_BODY $1 {{Request}}\"; echo err >&2; exit {{2}}";
    std::fs::write(lab.nats.path("answer.sh"), script.replace("{{Request}}", "$2").replace("{{2}}", "$3"))
        .unwrap();
    let reply = lab.listen(
        "svc.>",
        "reply svc.> --command 'sh answer.sh {{1}} {{Request}} {{2}}' --count 2 --sleep 1ms",
    );
    assert_eq!(lab.run("request svc.tok.0 body --raw").ok(), "svc.tok.0 body tok body\nerr\n\n");
    assert_eq!(lab.run("request svc.tok.3 body --raw").ok(), "svc.tok.3 body tok body\nerr\n\n");
    let ran = reply.finish();
    assert!(
        ran.err.contains("T Command \"sh answer.sh tok body 3\" failed to run: exit status 3\n"),
        "{ran:?}"
    );
}

#[test]
fn requests_that_nobody_can_be_answered_are_not_counted() {
    let lab = Lab::start("");
    let reply = lab.listen("svc", "reply svc yes --count 1");
    lab.run("pub svc 'no reply subject'").ok();
    assert_eq!(lab.run("request svc x --raw").ok(), "yes\n\n\n");
    let ran = reply.finish();
    assert!(ran.err.contains("T Could not publish reply: nats: message does not have a reply\n"), "{ran:?}");
    assert!(ran.err.contains("T [#0] Received on subject \"svc\":\nT \nDraining"), "{ran:?}");
}

#[test]
#[cfg(unix)]
fn an_interrupt_drains() {
    let lab = Lab::start("");
    let reply = lab.listen("svc", "reply svc yes");
    // The subscription is there before the program has said so.
    lab.run("request svc x --raw").ok();
    reply.interrupt();
    let ran = reply.finish();
    assert_eq!(ran.code, 1);
    assert!(ran.err.ends_with(END), "{ran:?}");
}

#[test]
fn several_replies() {
    let lab = Lab::start("");
    let first = lab.listen("svc", "reply svc one -q first");
    let second = lab.spawn("reply svc one -q second", std::process::Stdio::null());
    let mut seen = 0;
    while seen < 2 {
        let out = lab.run("request svc x --raw --replies 0 --timeout 700ms").ok();
        seen = out.matches("one\n").count();
        assert_eq!(out, "one\n\n\n".repeat(seen));
    }
    assert_eq!(lab.run("request svc x --raw").ok(), "one\n\n\n");
    assert_eq!(lab.run("request svc x --raw --replies 2 --reply-timeout 20s").ok(), "one\n\n\n".repeat(2));
    assert_eq!(lab.run("request svc x --raw --replies 5 --reply-timeout 700ms").ok(), "one\n\n\n".repeat(2));
    drop((first, second));
}

#[test]
fn an_empty_reply_ends_them() {
    let lab = Lab::start("");
    let words = lab.listen("svc", "reply svc --echo -q words");
    assert_eq!(lab.run("request svc x --raw --wait-for-empty --reply-timeout 100ms").ok(), "x\n\n\n");
    assert_eq!(lab.run("request svc '' --raw --wait-for-empty --reply-timeout 1h").ok(), "nil body\n\n\n");
    assert_eq!(lab.run("request svc '' --raw --replies 3 --reply-timeout 1h").ok(), "nil body\n\n\n");
    drop(words);
}

#[test]
fn many_requests() {
    let lab = Lab::start("");
    let reply = lab.listen("svc.>", "reply svc.> --echo");
    let out = lab.run("req svc.{{Count}} {{Count}} --count 3 --raw --translate 'echo {{Subject}} $'").ok();
    assert_eq!(out, "_INBOX.X $\n\n".repeat(3));
    let ran = lab.run("req svc.x y --count 21");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let ran = lab.run_with(b"a\nb\n", "req svc.x --send-on newline --raw");
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("a\n\n\nb\n\n\n", "T Reading payload from STDIN\n"));
    drop(reply);
}

#[test]
fn nobody_there_and_nobody_in_time() {
    let lab = Lab::start("");
    let ran = lab.run("request svc x --count 5");
    assert_eq!(ran.err, "T Sending request on \"svc\"\nT No responders are available\n");
    assert_eq!(ran.ok(), "");
    let silent = lab.listen("svc", "sub svc --raw");
    let ran = lab.run("request svc x --count 2 --timeout 50ms");
    assert_eq!(ran.err, "T Sending request on \"svc\"\n".repeat(2));
    assert_eq!(ran.ok(), "");
    drop(silent);
}

#[test]
fn a_request_that_is_refused() {
    let permissions = "permissions: { publish: { deny: [\"no.>\"] } }";
    let config = format!("authorization {{ users: [ {{ user: u, password: p, {permissions} }} ] }}");
    let Some(lab) = Lab::able(&config) else { return };
    let ran = lab.run("request no.x y --raw --timeout 1m --user u --password p");
    let denied = "nats: error: nats: permissions violation: Permissions Violation for Publish to \"no.x\"\n";
    assert_eq!(ran.failed(), denied);
}

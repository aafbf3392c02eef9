//! `nats consumer next`, `sub` and `reset`: messages, and what becomes of them.

mod messages;
mod support;

use messages::Lab;
use regex::Regex;
use serde_json::Value;

fn plain(text: &str) -> String {
    let time = Regex::new(r"(?m)^\[\d\d:\d\d:\d\d\]").unwrap();
    let pause = Regex::new(r"after \S+ delay").unwrap();
    pause.replace_all(&time.replace_all(text, "[T]"), "after D delay").into_owned()
}

fn ask(lab: &Lab, subject: &str, body: &str) -> Value {
    let out = lab.run(&format!("request --raw '$JS.API.{subject}' '{body}'")).ok();
    serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}"))
}

/// A lab with a stream S of three messages, and a pull consumer C.
fn lab() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    ask(&lab, "STREAM.CREATE.S", r#"{"name":"S","subjects":["s.*"],"storage":"memory"}"#);
    lab.run("publish s.a one -J").ok();
    lab.run("publish s.b two -J -H B:2 -H A:1").ok();
    lab.run("publish s.c three -J").ok();
    lab.run("consumer add S C --pull --defaults").ok();
    Some(lab)
}

fn info(lab: &Lab, consumer: &str) -> Value {
    ask(lab, &format!("CONSUMER.INFO.S.{consumer}"), "")
}

#[test]
fn next_shows_and_acknowledges() {
    let Some(lab) = lab() else { return };
    let want = "\
[T] subj: s.a / tries: 1 / cons seq: 1 / str seq: 1 / pending: 2

one

Acknowledged message

[T] subj: s.b / tries: 1 / cons seq: 2 / str seq: 2 / pending: 1

Headers:

  A: 1
  B: 2

Data:


two

Acknowledged message

";
    assert_eq!(plain(&lab.run("consumer next S C --count 2").ok()), want);
    let info = info(&lab, "C");
    assert_eq!((&info["ack_floor"]["stream_seq"], &info["num_ack_pending"]), (&2.into(), &0.into()));
    assert_eq!(lab.run("consumer next S C --raw").ok(), "three\n");
    let none = lab.run("consumer next S C --timeout 100ms").failed();
    assert_eq!(none, "nats: error: no message received: nats: timeout\n");
}

#[test]
fn next_can_refuse_terminate_or_leave_messages() {
    let Some(lab) = lab() else { return };
    let nak = "[T] subj: s.a / tries: 1 / cons seq: 1 / str seq: 1 / pending: 2\n\none\n\nNegative Acknowledged message\n\n";
    assert_eq!(plain(&lab.run("consumer next S C --nak").ok()), nak);
    let again = lab.run("consumer next S C --no-ack").ok();
    assert_eq!(plain(&again), "[T] subj: s.a / tries: 2 / cons seq: 2 / str seq: 1 / pending: 2\n\none\n");
    assert_eq!(lab.run("consumer next S C --term --raw").ok(), "two\n\nTerminated message\n");
    let slow = lab.run("consumer next S C --wait 1ms").ok();
    assert!(plain(&slow).ends_with("\n\nAcknowledged message after D delay\n\n"), "{slow}");
    let info = info(&lab, "C");
    assert_eq!((&info["num_ack_pending"], &info["ack_floor"]["stream_seq"]), (&1.into(), &0.into()));
    let both = lab.run("consumer next S C --term --ack").failed();
    assert_eq!(both, "nats: error: can not both Acknowledge and Terminate message\n");
}

#[test]
fn next_says_why_there_is_no_message() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S P --target t --defaults").ok();
    assert_eq!(lab.run("consumer next S P").failed(), "nats: error: consumer \"P\" is not a Pull consumer\n");
    let none = lab.run("consumer next S X").failed();
    assert_eq!(none, "nats: error: could not load consumer \"X\": consumer not found (10014)\n");
    assert_eq!(
        lab.run("consumer next S x.y").failed(),
        "nats: error: \"x.y\" is not a valid consumer name\n"
    );
    assert!(
        lab.run("consumer next S").failed().starts_with("error: required argument 'consumer' not provided\n")
    );
}

#[test]
fn reset_delivers_again() {
    let Some(lab) = lab() else { return };
    lab.run("consumer next S C --raw --count 2").ok();
    let out = lab.run("consumer reset S C --sequence 2 -f").ok();
    assert!(
        out.starts_with("State for Consumer S > C created ") && out.contains("    Unprocessed Messages: 2\n"),
        "{out}"
    );
    assert_eq!(lab.run("consumer next S C --raw").ok(), "two\n");
    let asked = lab.run("consumer reset S C").failed();
    assert!(asked.contains("cannot ask \"Really reset Consumer S > C\" without a terminal"), "{asked}");
}

#[test]
fn sub_shows_what_is_pushed() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S P --target t --ack explicit --wait 5s --defaults").ok();
    let sub = lab.listen("t", "consumer sub S P");
    lab.nats.run("publish s.d four").ok();
    let done = |_: &i32| info(&lab, "P")["ack_floor"]["stream_seq"] == 4;
    (0..500).find(done).expect("all four to be acknowledged");
    sub.interrupt();
    let want = "\
Subscribing to topic t auto acknowledgment: true

Consumer Info:
  Ack Policy: Explicit
    Ack Wait: 5s

[T] subj: s.a / tries: 1 / cons seq: 1 / str seq: 1 / pending: 2
one

[T] subj: s.b / tries: 1 / cons seq: 2 / str seq: 2 / pending: 1

Headers:

   A: 1
   B: 2

Data:
two

[T] subj: s.c / tries: 1 / cons seq: 3 / str seq: 3 / pending: 0
three

[T] subj: s.d / tries: 1 / cons seq: 4 / str seq: 4 / pending: 0
four

";
    assert_eq!(plain(&sub.finish().ok()), want);
    let pulled = plain(&lab.run("consumer sub S C").ok());
    assert!(
        pulled.starts_with("[T] subj: s.a / tries: 1 ") && pulled.ends_with("Acknowledged message\n\n"),
        "{pulled}"
    );
}

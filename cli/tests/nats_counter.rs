//! `nats counter`, against a server whose API knows counters.

mod messages;
mod support;

use messages::Lab;

fn counting() -> Option<Lab> {
    let lab = Lab::level(2)?;
    lab.run("stream add COUNT --subjects 'count.>' --allow-counter --defaults").ok();
    Some(lab)
}

#[test]
fn counters_count() {
    let Some(lab) = counting() else { return };
    let steps = [
        ("increment count.a 5", "5"),
        ("incr count.a +10", "15"),
        ("decrement count.a 20", "-5"),
        ("get count.a", "-5"),
        ("increment count.big 123456789012345678901234567890", "123456789012345678901234567890"),
        ("dec count.big 90", "123456789012345678901234567800"),
        ("get count.big --stream COUNT", "123456789012345678901234567800"),
        ("incr count.a -- -2", "-7"),
    ];
    for (line, want) in steps {
        assert_eq!(lab.run(&format!("counter {line}")).ok(), format!("{want}\n"), "{line}");
    }
    let want = "\
Counter count.big

      Value: 123,456,789,012,345,678,901,234,567,800
  Increment: -90
    Subject: count.big
No source information found
";
    assert_eq!(lab.run("counter view count.big").ok(), want);
    assert_eq!(lab.run("counter ls --stream COUNT").ok(), "count.a\ncount.big\n");
    assert_eq!(lab.run("counter ls 'count.b*' --stream COUNT").code, 1);
    assert_eq!(lab.run("counter list count.big --json").ok(), "[\n  \"count.big\"\n]\n");
}

#[test]
fn where_it_was_counted_is_shown() {
    let Some(lab) = counting() else { return };
    let add = "stream add SUM --allow-counter --defaults --subjects 'sum.>' --source";
    let source = r#"{"name":"COUNT","subject_transforms":[{"src":"count.>","dest":"sum.>"}]}"#;
    lab.run(&format!("{add} '{source}'")).ok();
    lab.run("counter incr count.a 7").ok();
    messages::patiently("the sum", || {
        let view = lab.run("counter view sum.a");
        (view.code == 0 && view.out.contains("Sources:\n\n") && view.out.contains("COUNT: count.a: 7\n"))
            .then_some(())
    });
    assert_eq!(lab.run("counter get sum.a").ok(), "7\n");
}

#[test]
fn what_is_no_counter_is_said() {
    let Some(lab) = counting() else { return };
    lab.run("stream add PLAIN --subjects plain --defaults").ok();
    let cases = [
        ("incr count.a many", "invalid value"),
        ("incr count.a 1.5", "invalid value"),
        ("get count.none", "counter not initialized for subject: count.none"),
        ("incr plain 1", "\"PLAIN\" is not a valid counter stream"),
        ("get plain", "\"PLAIN\" is not a valid counter stream"),
        ("get nobody.listens", "nats: API error: code=404 err_code=10059 description=stream not found"),
        ("ls", "no stream or subject specified"),
        ("ls count.x", "no counters found"),
    ];
    for (line, want) in cases {
        assert_eq!(lab.run(&format!("counter {line}")).failed(), format!("nats: error: {want}\n"), "{line}");
    }
}

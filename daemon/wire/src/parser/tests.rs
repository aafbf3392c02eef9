use super::*;

const LIMITS: ParseLimits =
    ParseLimits { max_control_line: 64, max_payload: 100, headers: true, connect_first: false };

fn publication<'a>(
    subject: &'a str,
    reply: &'a str,
    header_len: usize,
    body: &'a str,
    header_size: &'a str,
    size: &'a str,
) -> Op<'a> {
    Op::Publish(Publish {
        subject: subject.as_bytes(),
        reply: reply.as_bytes(),
        header_len,
        body: body.as_bytes(),
        header_size: header_size.as_bytes(),
        size: size.as_bytes(),
    })
}

#[test]
fn whole_operations() {
    let sub = |subject: &'static str, queue: Option<&'static str>, sid: &'static str| Op::Subscribe {
        subject: subject.as_bytes(),
        queue: queue.map(str::as_bytes),
        sid: sid.as_bytes(),
    };
    let unsub = |sid: &'static str, max| Op::Unsubscribe { sid: sid.as_bytes(), max };
    let table: Vec<(&str, Op)> = vec![
        ("PUB a 2\r\nhi\r\n", publication("a", "", 0, "hi", "", "2")),
        ("PUB a 002\r\nhi\r\n", publication("a", "", 0, "hi", "", "002")),
        ("pub \t a   b 0\n\r\n", publication("a", "b", 0, "", "", "0")),
        ("HPUB a 3 5\r\nHHHhi\r\n", publication("a", "", 3, "HHHhi", "3", "5")),
        ("HPUB a r 0 2\r\nhi\r\n", publication("a", "r", 0, "hi", "0", "2")),
        ("SUB a 1\r\n", sub("a", None, "1")),
        ("sUb a q 1\n", sub("a", Some("q"), "1")),
        ("UNSUB 1\r\n", unsub("1", None)),
        ("UNSUB 1 5\r\n", unsub("1", Some(5))),
        ("UNSUB 1 x\r\n", unsub("1", None)),
        ("PINGxyz\r\n", Op::Ping),
        ("PONG\n", Op::Pong),
        ("+OK whatever\r\n", Op::Ignored),
        ("-ERR 'x'\r\n", Op::Err(b"'x'")),
        ("CONNECT{}\r\n", Op::Connect(b"{}")),
        ("CONNECT  {} \r\n", Op::Connect(b"{} ")),
        ("INFO {}\r\n", Op::Info(b"{}")),
        ("HMSG a 1 1\r\n\r\n", Op::Ignored),
    ];
    for (text, want) in table {
        assert_eq!(next(text.as_bytes(), &LIMITS), Step::Op(want, text.len()), "{text:?}");
        // Cut anywhere, the same text is incomplete, never wrong and never something else.
        for cut in 0..text.len() {
            let got = next(&text.as_bytes()[..cut], &LIMITS);
            assert!(matches!(got, Step::More(n) if n == 0 || n == text.len()), "{:?} {got:?}", &text[..cut]);
        }
    }
}

#[test]
fn refusals() {
    use ParseError::*;
    let long = format!("SUB {} 1", "x".repeat(80));
    type Check = fn(ParseError) -> bool;
    let table: Vec<(&str, Check)> = vec![
        ("\r\n", |e| e == UnknownOperation),
        ("GET / HTTP/1.1\r\n", |e| e == UnknownOperation),
        ("PX", |e| e == UnknownOperation),
        ("MSG a 1 0\r\n\r\n", |e| e == UnknownOperation),
        ("SUBa 1\r\n", |e| e == UnknownOperation),
        ("PUB a 2\r\nhiX", |e| e == UnknownOperation),
        ("PUB a 2\r\nhi\rX", |e| e == UnknownOperation),
        ("PUB a 101\r\n", |e| e == Payload(101)),
        ("PUB a -1\r\n", |e| matches!(e, Arguments(_))),
        ("PUB a\r\n", |e| matches!(e, Arguments(_))),
        ("PUB a b c 1\r\n", |e| matches!(e, Arguments(_))),
        ("PUB a 9999999999\r\n", |e| matches!(e, Arguments(_))),
        ("HPUB a 5 3\r\n", |e| matches!(e, Arguments(_))),
        ("HPUB a 3\r\n", |e| matches!(e, Arguments(_))),
        ("HPUB a -1 3\r\n", |e| matches!(e, Arguments(_))),
        ("SUB a\r\n", |e| matches!(e, Arguments(_))),
        ("SUB a b c d\r\n", |e| matches!(e, Arguments(_))),
        ("UNSUB\r\n", |e| e == UnknownOperation),
        ("UNSUB \r\n", |e| matches!(e, Arguments(_))),
        (&long, |e| e == ControlLine),
    ];
    for (text, want) in table {
        let Step::Fail(e) = next(text.as_bytes(), &LIMITS) else { panic!("{text:?} was taken") };
        assert!(want(e), "{text:?}: {e:?}");
    }
}

#[test]
fn control_line_limit_is_inclusive() {
    let fits = format!("SUB {} 1\r\n", "x".repeat(62));
    assert!(matches!(next(fits.as_bytes(), &LIMITS), Step::Op(..)));
    let over = format!("SUB {} 1\r\n", "x".repeat(63));
    assert_eq!(next(over.as_bytes(), &LIMITS), Step::Fail(ParseError::ControlLine));
}

#[test]
fn headers_must_be_announced() {
    let limits = ParseLimits { headers: false, ..LIMITS };
    assert_eq!(next(b"HPUB a 0 0\r\n", &limits), Step::Fail(ParseError::HeadersNotSupported));
}

#[test]
fn strangers_may_only_connect() {
    let limits = ParseLimits { connect_first: true, ..LIMITS };
    assert_eq!(next(b"P", &limits), Step::Fail(ParseError::ConnectExpected));
    assert!(matches!(next(b"connect {}\r\n", &limits), Step::Op(Op::Connect(_), _)));
}

proptest::proptest! {
    /// Whatever comes, the parser answers, never reads past the buffer, and always moves on.
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
        let mut at = 0;
        while let Step::Op(_, n) = next(&bytes[at..], &LIMITS) {
            proptest::prop_assert!(n > 0 && at + n <= bytes.len());
            at += n;
        }
    }

    /// A stream of operations comes out the same however it is cut into reads.
    #[test]
    fn cuts_do_not_matter(sizes in proptest::collection::vec(0usize..40, 1..20), cut in 1usize..50) {
        let mut text = Vec::new();
        for (i, n) in sizes.iter().enumerate() {
            text.extend_from_slice(format!("PUB s.{i} {n}\r\n{}\r\nPING\r\n", "x".repeat(*n)).as_bytes());
        }
        let (mut buf, mut seen) = (Vec::new(), 0);
        for part in text.chunks(cut) {
            buf.extend_from_slice(part);
            let mut used = 0;
            loop {
                match next(&buf[used..], &LIMITS) {
                    Step::Op(_, n) => { used += n; seen += 1; }
                    Step::More(_) => break,
                    Step::Fail(e) => panic!("{e:?}"),
                }
            }
            buf.drain(..used);
        }
        proptest::prop_assert_eq!(seen, sizes.len() * 2);
        proptest::prop_assert!(buf.is_empty());
    }
}

use super::*;

fn list(entries: &str) -> Vec<String> {
    entries.split(',').filter(|e| !e.is_empty()).map(str::to_string).collect()
}

/// `-` for no list at all.
fn lists(allow: &str, deny: &str) -> SubjectLists {
    SubjectLists { allow: (allow != "-").then(|| list(allow)), deny: list(deny) }
}

fn publisher(allow: &str, deny: &str) -> Permissions {
    Permissions::new(PermissionLists { publish: lists(allow, deny), ..PermissionLists::default() }).unwrap()
}

fn subscriber(allow: &str, deny: &str) -> Permissions {
    Permissions::new(PermissionLists { subscribe: lists(allow, deny), ..PermissionLists::default() }).unwrap()
}

#[test]
fn publishing_by_table() {
    // allow, deny, subject, may
    let table = [
        ("-", "", "a", true),
        ("", "", "a", false),
        ("a", "", "a", true),
        ("a", "", "b", false),
        ("a.*", "", "a.b", true),
        ("a.*", "", "a", false),
        ("a.*", "", "a.b.c", false),
        ("a.>", "", "a.b.c", true),
        (">", "a.b", "a.b", false),
        (">", "a.b", "a.c", true),
        ("-", "a.>", "a.b", false),
        ("-", "a.>", "a", true),
        ("a.b", "a.*", "a.b", false),
        // Wildcards are plain tokens in what is published.
        ("a.*", "", "a.*", true),
        ("a.*", "", "a.>", true),
        ("a.b", "", "a.*", false),
        ("-", "a.*", "a.>", false),
        // What has an empty token is covered by no rule.
        (">", "", "a..b", false),
        ("-", "a.>", "a..b", true),
        ("a,b.*,c.>", "b.x", "b.y", true),
        ("a,b.*,c.>", "b.x", "b.x", false),
        ("a,b.*,c.>", "b.x", "c", false),
    ];
    for (allow, deny, subject, may) in table {
        let ruling = publisher(allow, deny);
        assert_eq!(
            ruling.publish(subject.as_bytes()).is_allowed(),
            may,
            "allow {allow} deny {deny}: {subject}"
        );
    }
}

#[test]
fn subscribing_by_table() {
    // allow, deny, subject, queue ("" for none), may
    let table = [
        ("-", "", "a", "", true),
        ("", "", "a", "", false),
        ("*.x", "", "a.x", "", true),
        ("*.x", "", "*.x", "", true),
        ("*.x", "", "*.*", "", false),
        ("*.x", "", ">", "", false),
        // Where a `>` would reach further than the entry does.
        ("*", "", ">", "", false),
        ("a.*", "", "a.>", "", false),
        ("a.>", "", "a.>", "", true),
        ("a.>", "", "a.*.b", "", true),
        ("-", "a.>", "a.b", "", false),
        ("-", "a.>", "a.>", "", false),
        ("-", "a.>", "a.*.c", "", false),
        ("-", "a.>", "*.b", "", true),
        ("-", "a.>", ">", "", true),
        ("-", "a.*", "a.>", "", false),
        ("-", "a.>", "a", "", true),
        ("foo", "", "foo", "", true),
        ("foo", "", "foo", "q", true),
        ("foo v1", "", "foo", "", false),
        ("foo v1", "", "foo", "v1", true),
        ("foo v1", "", "foo", "v2", false),
        ("foo,foo v1", "", "foo", "", true),
        ("foo,foo v1", "", "foo", "v1", true),
        ("foo,foo v1", "", "foo", "v2", false),
        ("foo v1.*", "", "foo", "v1.x", true),
        ("foo v1.*", "", "foo", "v1.*", true),
        ("foo v1.*", "", "foo", "v1", false),
        ("foo v1.*", "", "foo", "v1.x.y", false),
        ("foo v1.>", "", "foo", "v1.x.y", true),
        ("> *", "", "foo.bar", "any", true),
        ("> *", "", "foo.bar", "", false),
        ("foo.>,foo.* dev", "", "foo.a", "prod", false),
        ("foo.>,foo.* dev", "", "foo.a.b", "prod", true),
        ("-", "foo q", "foo", "q", false),
        ("-", "foo q", "foo", "r", true),
        ("-", "foo q", "foo", "", true),
        ("-", "foo", "foo", "q", false),
        ("-", "foo", "foo", "", false),
        (">", "foo q.*", "foo", "q.1", false),
        ("-", "foo.> q", "foo.*", "q", false),
    ];
    for (allow, deny, subject, queue, may) in table {
        let queue = (!queue.is_empty()).then_some(queue.as_bytes());
        let permissions = subscriber(allow, deny);
        let ruling = permissions.subscribe(subject.as_bytes(), queue);
        assert_eq!(ruling.is_allowed(), may, "allow {allow} deny {deny}: {subject} {queue:?}");
    }
}

#[test]
fn wide_subscriptions_are_filtered_by_table() {
    // deny, subscription, queue, filtered at all, message, held back
    let table = [
        ("a.>", "*.b", "", true, "a.b", true),
        ("a.>", "*.b", "", true, "c.b", false),
        ("a.>", "b.*", "", false, "b.c", false),
        ("a", "a.b", "", false, "a.b", false),
        ("foo q", "foo", "r", true, "foo", false),
        ("foo.* q", "foo.a", "q2", true, "foo.a", false),
        ("foo.x q", ">", "q", true, "foo.x", true),
        ("foo.x q", ">", "", true, "foo.x", false),
    ];
    for (deny, subject, queue, filtered, message, held) in table {
        let queue = (!queue.is_empty()).then_some(queue.as_bytes());
        let p = subscriber("-", deny);
        assert_eq!(p.filters(subject.as_bytes(), queue), filtered, "{deny}: {subject} {queue:?}");
        assert_eq!(p.holds_back(message.as_bytes(), queue), held, "{deny}: {message} to {subject} {queue:?}");
    }
}

#[test]
fn the_rule_that_decided_is_named() {
    let p = publisher("a.*,b", "a.x");
    let named = |ruling| match ruling {
        Ruling::Allowed(rule) => format!("+{}", String::from_utf8_lossy(rule.subject())),
        Ruling::Denied(rule) => format!("-{}", String::from_utf8_lossy(rule.subject())),
        other => format!("{other:?}"),
    };
    let rulings = ["a.y", "a.x", "b", "c"].map(|s| named(p.publish(s.as_bytes())));
    assert_eq!(rulings, ["+a.*", "-a.x", "+b", "NotAllowed"]);
    assert_eq!(p.subscribe(b"anything", None), Ruling::Unlimited);
}

#[test]
fn responses_alone_allow_nothing_else() {
    let lists = PermissionLists { responses: Some(Responses::default()), ..PermissionLists::default() };
    let p = Permissions::new(lists).unwrap();
    assert_eq!(p.publish(b"a"), Ruling::NotAllowed);
    assert_eq!(p.responses(), Some(Responses { max: 1, ttl: 120_000_000_000 }));
    assert!(!p.publishes_all());
}

#[test]
fn bad_entries_are_named() {
    let subscribe = |entry: &str| {
        Permissions::new(PermissionLists { subscribe: lists(entry, ""), ..PermissionLists::default() })
    };
    let publish = |entry: &str| {
        Permissions::new(PermissionLists { publish: lists(entry, ""), ..PermissionLists::default() })
    };
    assert_eq!(publish("a b"), Err(PermissionError::Subject("a b".into())));
    assert_eq!(publish("a..b"), Err(PermissionError::Subject("a..b".into())));
    assert_eq!(subscribe("a b c"), Err(PermissionError::Subject("a b c".into())));
    assert_eq!(subscribe("a b..c"), Err(PermissionError::Queue("b..c".into())));
    assert_eq!(subscribe(" "), Err(PermissionError::Subject(" ".into())));
    assert!(subscribe("a  q.*").is_ok());
}

#[test]
fn one_denial_more() {
    let p = publisher(">", "a").without_publishing_to("b").unwrap();
    assert_eq!(["a", "b", "c"].map(|s| p.publish(s.as_bytes()).is_allowed()), [false, false, true]);
}

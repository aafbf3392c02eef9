//! `/subsz` with its parameters.

use super::Monitored;
use serde_json::{Value, json};

/// Subjects listed, and the total.
fn listed(subsz: &Value) -> (Vec<&str>, u64) {
    let list = subsz["subscriptions_list"].as_array().map_or(&[][..], Vec::as_slice);
    (list.iter().map(|s| s["subject"].as_str().unwrap()).collect(), subsz["total"].as_u64().unwrap())
}

#[test]
fn counts_without_a_list() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a 1\nSUB b 2\nSUB c 3\nUNSUB 3");
    for path in ["/subsz", "/subscriptionsz", "/subsz?subs=0", "/subsz?subs=false&test=a"] {
        let subsz = m.json(path);
        assert_eq!(subsz["num_subscriptions"], 2, "{path}");
        assert_eq!((&subsz["num_inserts"], &subsz["num_removes"]), (&json!(3), &json!(1)));
        assert_eq!(subsz["total"], 0);
        assert_eq!((&subsz["offset"], &subsz["limit"]), (&json!(0), &json!(1024)));
        assert_eq!(subsz.get("subscriptions_list"), None);
    }
}

#[test]
fn lists_whole_subscriptions() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a.* 1\nSUB b q 2\nUNSUB 2 5\nPUB a.x 1\nx");
    let subsz = m.json("/subsz?subs=1");
    let expected = json!([
        {"account": "$G", "account_tag": "$G", "subject": "a.*", "sid": "1", "msgs": 1, "cid": 1},
        {"account": "$G", "account_tag": "$G", "subject": "b", "qgroup": "q", "sid": "2", "msgs": 0, "max": 5, "cid": 1},
    ]);
    assert_eq!(subsz["subscriptions_list"], expected);
    assert_eq!(subsz["total"], 2);
}

#[test]
fn pages() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a 1\nSUB b 2\nSUB c 10");
    for (query, subjects) in [
        ("limit=2", &["a", "b"][..]),
        ("limit=1&offset=1", &["b"]),
        ("offset=2", &["c"]),
        ("offset=9", &[]),
        ("limit=-1&offset=-1", &["a", "b", "c"]),
        ("limit=0", &["a", "b", "c"]),
    ] {
        let subsz = m.json(&format!("/subsz?subs=1&{query}"));
        assert_eq!(listed(&subsz), (subjects.to_vec(), 3), "{query}");
    }
    let senseless = m.json("/subsz?limit=-1&offset=-1");
    assert_eq!((&senseless["offset"], &senseless["limit"]), (&json!(0), &json!(1024)));
    let given = m.json("/subsz?limit=7&offset=3");
    assert_eq!((&given["offset"], &given["limit"]), (&json!(3), &json!(7)));
}

#[test]
fn filters_by_account() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a 1");
    for (account, number) in [("$G", 1), ("$SYS", 0), ("nope", 0)] {
        let subsz = m.json(&format!("/subsz?subs=1&acc={account}"));
        assert_eq!((&subsz["num_subscriptions"], &subsz["total"]), (&json!(number), &json!(number)));
        assert_eq!(listed(&subsz).0.len(), number);
        assert!(subsz["server_id"].as_str().unwrap().starts_with('N'));
    }
}

#[test]
fn tests_a_subject() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a.* 1\nSUB a.> q 2\nSUB a.b 3\nSUB c 4");
    for (test, subjects) in
        [("a.b", &["a.*", "a.>", "a.b"][..]), ("a.b.c", &["a.>"]), ("c", &["c"]), ("d", &[]), ("a%20b", &[])]
    {
        let subsz = m.json(&format!("/subsz?subs=1&test={test}"));
        assert_eq!(listed(&subsz), (subjects.to_vec(), subjects.len() as u64), "{test}");
        assert_eq!(subsz["num_subscriptions"], 4);
    }
}

#[test]
fn refusals() {
    let m = Monitored::quiet();
    let subs = |text| {
        format!("Error decoding boolean for 'subs': strconv.ParseBool: parsing \"{text}\": invalid syntax")
    };
    let int = |name| format!("Error decoding int for '{name}': strconv.Atoi: parsing \"x\": invalid syntax");
    let test = |subject| format!("invalid test subject, must be valid publish subject: {subject}");
    for (query, text) in [
        ("subs=x&offset=x&limit=x", subs("x")),
        ("subs=detail", subs("detail")),
        ("limit=x&offset=x", int("offset")),
        ("limit=x&test=a.*", int("limit")),
        ("test=foo.*", test("foo.*")),
        ("test=a.%3E&acc=nope", test("a.>")),
        ("test=a..b", test("a..b")),
    ] {
        let answer = m.get(&format!("/subsz?{query}"));
        assert_eq!((answer.status, &answer.body), (400, &text), "{query}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    }
}

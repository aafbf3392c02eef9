//! `/connz` with its parameters.

use super::Monitored;
use super::support::Client;
use daemon_config::options::User;
use serde_json::{Value, json};

fn cids(connz: &Value) -> Vec<u64> {
    connz["connections"].as_array().unwrap().iter().map(|c| c["cid"].as_u64().unwrap()).collect()
}

/// Three clients, cids 1 to 3: subscriptions 0 to 2, messages sent 2 to 0, of which client 3 gets all.
fn three(m: &Monitored) -> Vec<Client> {
    let mut clients: Vec<Client> =
        (1..=3).map(|n| m.client(&format!("\"name\":\"c{n}\",\"user\":\"u{n}\""))).collect();
    clients[1].say("SUB one 1");
    clients[2].say("SUB one 1\nSUB two.* q 2");
    clients[0].say("PUB two.x 3\nabc\nPUB two.x 3\nabc");
    clients[1].say("PUB two.x 1\na");
    clients
}

#[test]
fn an_open_connection_in_full() {
    let m = Monitored::start();
    let mut client = m.client(r#""name":"n","lang":"rust","version":"1.2","headers":true"#);
    client.say("SUB a 1\nPUB a 3\nabc");
    let connz = m.json("/connz");
    assert_eq!((&connz["num_connections"], &connz["total"]), (&json!(1), &json!(1)));
    assert_eq!((&connz["offset"], &connz["limit"]), (&json!(0), &json!(1024)));
    let keys: Vec<&str> = connz["connections"][0].as_object().unwrap().keys().map(String::as_str).collect();
    let expected = "cid kind type ip port start last_activity rtt uptime idle pending_bytes in_msgs out_msgs in_bytes \
                    out_bytes subscriptions name lang version";
    assert_eq!(keys.join(" "), expected);
    for (key, value) in [
        ("cid", json!(1)),
        ("kind", json!("Client")),
        ("type", json!("nats")),
        ("ip", json!("127.0.0.1")),
        ("uptime", json!("0s")),
        ("pending_bytes", json!(0)),
        ("in_msgs", json!(1)),
        ("in_bytes", json!(3)),
        ("out_msgs", json!(1)),
        ("out_bytes", json!(3)),
        ("subscriptions", json!(1)),
        ("name", json!("n")),
        ("lang", json!("rust")),
        ("version", json!("1.2")),
    ] {
        assert_eq!(connz["connections"][0][key], value, "{key}");
    }
}

#[test]
fn a_closed_connection_in_full() {
    let m = Monitored::start();
    m.passer_by(r#""name":"n","user":"u""#, "SUB a.b 7\nSUB c q 8\nUNSUB 8 5");
    assert!(cids(&m.json("/connz")).is_empty());
    let connz = m.json("/connz?state=closed&auth=1&subs=detail");
    let c = &connz["connections"][0];
    let keys: Vec<&str> = c.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = "cid kind type ip port start last_activity stop reason rtt uptime idle pending_bytes in_msgs out_msgs \
                    in_bytes out_bytes subscriptions name authorized_user subscriptions_list_detail";
    assert_eq!(keys.join(" "), expected);
    assert_eq!((&c["reason"], &c["subscriptions"]), (&json!("Client Closed"), &json!(2)));
    let mut details = c["subscriptions_list_detail"].as_array().unwrap().clone();
    details.sort_by_key(|d| d["sid"].as_str().map(str::to_owned));
    assert_eq!(
        json!(details),
        json!([
            {"account": "$G", "account_tag": "$G", "subject": "a.b", "sid": "7", "msgs": 0, "cid": 1},
            {"account": "$G", "account_tag": "$G", "subject": "c", "qgroup": "q", "sid": "8", "msgs": 0, "cid": 1},
        ])
    );
}

#[test]
fn subscriptions_as_subjects_or_in_detail() {
    let m = Monitored::start();
    let mut client = m.client("");
    client.say("SUB foo.* 1\nSUB bar q 2\nUNSUB 2 5");
    let first = |query: &str| m.json(&format!("/connz?{query}"))["connections"][0].clone();
    for query in ["", "subs=0", "subs="] {
        let c = first(query);
        assert!(c.get("subscriptions_list").is_none() && c.get("subscriptions_list_detail").is_none());
    }
    for query in ["subs=1", "subs=true"] {
        let c = first(query);
        assert_eq!(c["subscriptions_list"], json!(["foo.*", "bar"]));
        assert!(c.get("subscriptions_list_detail").is_none());
    }
    for query in ["subs=detail", "subs=DETAIL"] {
        let c = first(query);
        let expected = json!([
            {"subject": "foo.*", "sid": "1", "msgs": 0, "cid": 1},
            {"subject": "bar", "qgroup": "q", "sid": "2", "msgs": 0, "max": 5, "cid": 1},
        ]);
        assert_eq!(c["subscriptions_list_detail"], expected);
        assert!(c.get("subscriptions_list").is_none());
    }
}

#[test]
fn sorts() {
    let m = Monitored::start();
    let _clients = three(&m);
    for (sort, order) in [
        ("", [1, 2, 3]),
        ("cid", [1, 2, 3]),
        ("start", [1, 2, 3]),
        ("subs", [3, 2, 1]),
        ("pending", [1, 2, 3]),
        ("msgs_to", [3, 1, 2]),
        ("msgs_from", [1, 2, 3]),
        ("bytes_to", [3, 1, 2]),
        ("bytes_from", [1, 2, 3]),
        ("uptime", [3, 2, 1]),
    ] {
        assert_eq!(cids(&m.json(&format!("/connz?sort={sort}"))), order, "{sort}");
    }
    let last = cids(&m.json("/connz?sort=last"));
    let idle: Vec<u64> = cids(&m.json("/connz?sort=idle")).into_iter().rev().collect();
    assert_eq!(last, idle);
    assert_eq!(cids(&m.json("/connz?sort=rtt")).len(), 3);
}

#[test]
fn closed_connections_sort_by_their_end() {
    let m = Monitored::with(|o| o.limits.max_payload = 10);
    m.passer_by("", "");
    let mut bad = m.client("");
    // Says too much, and is thrown out.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| bad.say("PUB a 11"))).unwrap_err();
    super::support::eventually("two closed", || (m.json("/connz?state=closed")["total"] == 2).then_some(()));
    m.passer_by("", "");
    assert_eq!(cids(&m.json("/connz?state=closed&sort=stop")), [3, 2, 1]);
    assert_eq!(cids(&m.json("/connz?state=closed&sort=reason")), [1, 3, 2]);
    assert_eq!(cids(&m.json("/connz?state=closed&sort=start")), [1, 2, 3]);
}

#[test]
fn pages() {
    let m = Monitored::start();
    let _clients = three(&m);
    for (query, shown) in [
        ("limit=2", &[1, 2][..]),
        ("limit=1&offset=1", &[2]),
        ("offset=2", &[3]),
        ("offset=9", &[]),
        ("limit=-1&offset=-1", &[1, 2, 3]),
        ("limit=0", &[1, 2, 3]),
        ("limit=1&limit=2", &[1]),
        ("limit=1;offset=2", &[1, 2, 3]),
        ("limit=%zz", &[1, 2, 3]),
        ("limit=%31", &[1]),
        ("limit=1&sort=subs", &[3]),
    ] {
        let connz = m.json(&format!("/connz?{query}"));
        assert_eq!(cids(&connz), shown, "{query}");
        assert_eq!((&connz["num_connections"], &connz["total"]), (&json!(shown.len()), &json!(3)), "{query}");
    }
    let beyond = m.json("/connz?limit=0&offset=5");
    assert_eq!((&beyond["offset"], &beyond["limit"]), (&json!(5), &json!(1024)));
    let huge = m.json("/connz?limit=9223372036854775807&offset=9223372036854775807");
    assert!(cids(&huge).is_empty());
}

#[test]
fn by_state() {
    let m = Monitored::start();
    m.passer_by("", "");
    let _open = m.client("");
    for (state, shown) in [
        ("", &[2][..]),
        ("open", &[2]),
        ("OPEN", &[2]),
        ("closed", &[1]),
        ("Closed", &[1]),
        ("any", &[1, 2]),
        ("ALL", &[1, 2]),
    ] {
        let connz = m.json(&format!("/connz?state={state}"));
        assert_eq!((cids(&connz), &connz["total"]), (shown.to_vec(), &json!(shown.len())), "{state}");
    }
    let closed = m.json("/connz?state=all");
    assert!(closed["connections"][0]["stop"].is_string() && closed["connections"][1].get("stop").is_none());
}

#[test]
fn by_cid() {
    let m = Monitored::start();
    m.passer_by("", "");
    let _open = (m.client(""), m.client(""));
    for (query, shown, total) in [
        ("cid=2", &[2][..], 2),
        ("cid=1", &[], 2),
        ("cid=1&state=closed", &[1], 1),
        ("cid=2&state=closed", &[], 1),
        ("cid=2&state=all", &[2], 3),
        ("cid=1&state=all", &[1], 3),
        ("cid=2&offset=1", &[], 2),
        ("cid=2&limit=5", &[2], 2),
        ("cid=99", &[], 2),
        ("cid=2&user=x", &[], 2),
        ("cid=2&acc=$SYS", &[], 0),
    ] {
        let connz = m.json(&format!("/connz?{query}"));
        assert_eq!((cids(&connz), &connz["total"]), (shown.to_vec(), &json!(total)), "{query}");
        assert_eq!(connz["limit"], 1, "{query}");
    }
}

#[test]
fn by_account() {
    let m = Monitored::start();
    m.passer_by("", "");
    let _open = m.client("");
    // Closed connections of the global account do not say which account they were of.
    for (query, shown) in [
        ("acc=$G", &[2][..]),
        ("acc=$G&state=all", &[2]),
        ("acc=$G&state=closed", &[]),
        ("acc=$SYS", &[]),
        ("acc=$SYS&state=all", &[]),
    ] {
        let connz = m.json(&format!("/connz?{query}"));
        assert_eq!((cids(&connz), &connz["total"]), (shown.to_vec(), &json!(shown.len())), "{query}");
    }
    for state in ["open", "closed", "all"] {
        let connz = m.json(&format!("/connz?acc=nope&limit=5&offset=2&state={state}"));
        assert_eq!((&connz["server_id"], &connz["connections"]), (&json!(""), &Value::Null));
        assert_eq!((&connz["offset"], &connz["limit"], &connz["total"]), (&json!(2), &json!(5), &json!(0)));
    }
}

#[test]
fn by_user_and_mqtt_client() {
    let m = Monitored::with(|o| {
        let user = |name: &str| User { user: name.into(), password: "p".into(), ..User::default() };
        o.authorization.users = vec![user("a"), user("b")];
    });
    m.passer_by(r#""user":"a","pass":"p""#, "");
    let _open = (m.client(r#""user":"a","pass":"p""#), m.client(r#""user":"b","pass":"p""#));
    for (query, shown, total) in [
        ("user=a", &[2][..], 2),
        ("user=b&auth=1", &[3], 2),
        ("user=z", &[], 2),
        ("user=a&state=closed", &[1], 1),
        ("user=a&state=all", &[1, 2], 3),
        ("mqtt_client=x", &[], 2),
        ("mqtt_client=", &[2, 3], 2),
    ] {
        let connz = m.json(&format!("/connz?{query}"));
        assert_eq!((cids(&connz), &connz["total"]), (shown.to_vec(), &json!(total)), "{query}");
    }
}

#[test]
fn auth_shows_who_it_is() {
    let m = Monitored::start();
    let _clients =
        (m.client(r#""user":"u","auth_token":"t""#), m.client(r#""auth_token":"t""#), m.client(""));
    let plain = m.json("/connz");
    let shown = m.json("/connz?auth=1");
    for (at, user) in [(0, json!("u")), (1, json!("[REDACTED]")), (2, Value::Null)] {
        assert_eq!(plain["connections"][at].get("authorized_user"), None);
        assert_eq!(plain["connections"][at].get("name_tag"), None);
        assert_eq!(shown["connections"][at]["authorized_user"], user);
        assert_eq!(shown["connections"][at]["name_tag"], "$G");
        assert_eq!(shown["connections"][at].get("account"), None);
    }
}

#[test]
fn whoever_is_refused_is_remembered_by_name() {
    let m = Monitored::with(|o| o.authorization.token = "t".into());
    let refused = || m.client(r#""user":"bad","name":"n""#);
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(refused)).map(drop).unwrap_err();
    let connz = super::support::eventually("a closed connection", || {
        let connz = m.json("/connz?state=closed&auth=1");
        (connz["total"] == 1).then_some(connz)
    });
    let c = &connz["connections"][0];
    assert_eq!((&c["reason"], &c["authorized_user"]), (&json!("Authentication Failure"), &json!("bad")));
    assert_eq!(c["name"], "n");
}

#[test]
fn a_filter_subject_is_for_requests_over_nats() {
    let m = Monitored::start();
    let _client = m.client("");
    for query in ["filter_subject=x", "filter_subject=x&acc=$G", "filter_subject=a..b"] {
        assert_eq!(cids(&m.json(&format!("/connz?{query}"))), [1], "{query}");
    }
}

#[test]
fn refusals_in_order() {
    let m = Monitored::start();
    let bool = |name| {
        format!("Error decoding boolean for '{name}': strconv.ParseBool: parsing \"x\": invalid syntax")
    };
    let int = |name| format!("Error decoding int for '{name}': strconv.Atoi: parsing \"x\": invalid syntax");
    let cid = |text| {
        format!("Error decoding uint64 for 'cid': strconv.ParseUint: parsing \"{text}\": invalid syntax")
    };
    for (query, text) in [
        ("sort=foo&state=x&cid=x&limit=x&offset=x&subs=x&auth=x", bool("auth")),
        ("sort=foo&state=x&cid=x&limit=x&offset=x&subs=x", bool("subs")),
        ("sort=foo&state=x&cid=x&limit=x&offset=x", int("offset")),
        ("sort=foo&state=x&cid=x&limit=x", int("limit")),
        ("sort=foo&state=x&cid=x", cid("x")),
        ("sort=foo&state=x&cid=-1", cid("-1")),
        ("sort=foo&state=x", "Error decoding state for x".into()),
        ("sort=foo&acc=nope", "invalid sorting option: foo".into()),
        ("sort=CID", "invalid sorting option: CID".into()),
        ("sort=stop", "sort by stop only valid on closed connections".into()),
        ("sort=reason&state=all&acc=nope", "sort by reason only valid on closed connections".into()),
    ] {
        let answer = m.get(&format!("/connz?{query}"));
        assert_eq!((answer.status, &answer.body), (400, &text), "{query}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
}

//! The configuration language: what each spelling means, and what is said to a wrong one.

use std::collections::HashMap;

use daemon_config::language::{Data, Map, Value, digest, emit, parse_file, parse_text};
use proptest::prelude::*;

fn none(_: &str) -> Option<String> {
    None
}

fn no_files(path: &str) -> Result<Vec<u8>, String> {
    Err(format!("open {path}: no such file or directory"))
}

fn parse(text: &str) -> Result<Map, String> {
    parse_text("t.conf", text, &no_files, &none).map_err(|error| error.to_string())
}

fn value(text: &str) -> Data {
    let mut map = parse(&format!("v: {text}")).expect(text);
    map.remove("v").expect(text).data
}

fn string(text: &str) -> Data {
    Data::String(text.into())
}

#[test]
fn scalars_are_told_apart() {
    for (text, data) in [
        ("abc", string("abc")),
        ("a#b", string("a#b")),
        ("/path/to", string("/path/to")),
        ("nats://127.0.0.1:4222", string("nats://127.0.0.1:4222")),
        ("\"a\\tb\\x41\\\\\"", string("a\tbA\\")),
        ("'a\\tb'", string("a\\tb")),
        ("a\\tb", string("a\tb")),
        ("abc'", string("abc")),
        ("\"true\"", string("true")),
        ("$2a$11$abc", string("$2a$11$abc")),
        ("(\n a )\n b\n)\n", string("\n a )\n b\n")),
        ("1h", string("1h")),
        ("20s", string("20s")),
        ("1k5", string("1k5")),
        ("127.0.0.1", string("127.0.0.1")),
        ("127.0.0.1:4222", string("127.0.0.1:4222")),
        ("", string("")),
        ("true", Data::Bool(true)),
        ("YES", Data::Bool(true)),
        ("Off", Data::Bool(false)),
        ("0", Data::Integer(0)),
        ("-7", Data::Integer(-7)),
        ("1k", Data::Integer(1000)),
        ("1kb", Data::Integer(1024)),
        ("2KiB", Data::Integer(2048)),
        ("1m", Data::Integer(1_000_000)),
        ("64MiB", Data::Integer(64 << 20)),
        ("1g", Data::Integer(1_000_000_000)),
        ("1Ti", Data::Integer(1 << 40)),
        ("1.5", Data::Float(1.5)),
        ("-0.25", Data::Float(-0.25)),
        ("2026-11-22T01:02:03Z", Data::Datetime("2026-11-22T01:02:03Z".into())),
    ] {
        assert_eq!(value(text), data, "{text}");
    }
}

#[test]
fn separators_and_comments_are_free() {
    let wanted = digest(&parse("port: 1\nhost: x\n").expect("plain"));
    for text in [
        "port 1\nhost x",
        "port=1;host=x",
        "port: 1, host: x",
        "{ port: 1, host: x }",
        "{\"port\":1,\"host\":\"x\"}",
        "port: 1\r\nhost: x\r\n",
        "port: 1 # one\n// two\nhost: x // three",
        "port\n:\t1\n'host' 'x'",
        "port: 2\nport: 1\nhost: x",
        "host: x }\nport: 1",
    ] {
        assert_eq!(digest(&parse(text).expect(text)), wanted, "{text}");
    }
}

#[test]
fn digests_are_the_references() {
    for (text, hex) in [
        ("port: 4222", "797533ebd0dfba7d34a0f9337ecf147e442871f48ddfd07ed751575a5737267e"),
        ("port: 1\nport: 2\n", "29a5ae873b3f1bed4254554caa2bff9d978ce26cc227d7b267faa3b41f2c75a2"),
        ("max_payload: 10MB", "565178d78553bdd38764510f86651e24a5c72ef51dae5b50c328c6d2b6281307"),
        ("pidfile: (\n)", "da27c084e1ddc25be5760d0ef758da2ad1119c87a2940db136d303411ddb589d"),
        ("x: 5\nport: $x", "2c5e6fd6870f5614a30d9fa16f626cef8f85600f99dff43b391b62faa056536f"),
        (DIGEST_ESCAPES, DIGEST_ESCAPES_HEX),
    ] {
        assert_eq!(digest(&parse(text).expect(text)), format!("sha256:{hex}"), "{text}");
    }
}

/// Characters that JSON, and Go's JSON in particular, escapes; and a float with an exponent.
const DIGEST_ESCAPES: &str =
    "server_metadata { a: \"<>&\\x01\\x08\\x7f\\n\u{2028}é\" }\nauthorization {timeout: 0.0000001}";
const DIGEST_ESCAPES_HEX: &str = "80a6cce8c0a34b7ffc81facf5d26881c47731012ac98cd04d068135172d42698";

#[test]
fn errors_are_the_references() {
    for (text, error) in [
        ("x = \"abc", "Parse error on line 1: 'Unexpected EOF.'"),
        ("port", "config is invalid (t.conf:1:4)"),
        ("x:\ny", "Parse error on line 2: 'Expected value but found new line'"),
        (" = 3", "Parse error on line 1: 'Unexpected key separator '=''"),
        ("a: $nope", "variable reference for 'nope' on line 1 can not be found"),
        ("\n\na: $nope", "variable reference for 'nope' on line 3 can not be found"),
        ("a: 99999999999999999999", "integer '99999999999999999999' is out of the range"),
        ("a: .5", "Parse error on line 1: 'Floats must start with a digit'"),
        ("a: 202-01-01", "Parse error on line 1: 'All ISO8601 dates must be in full Zulu form.'"),
        (
            "a: [1]",
            "Parse error on line 1: 'Expected an array value terminator \",\" or an array terminator \"]\", \
             but got '\0' instead.'",
        ),
        (
            "a b c",
            "Parse error on line 1: 'Expected a top-level value to end with a new line, comment or EOF, \
             but got 'c' instead.'",
        ),
        (
            "m { a: b c: d }",
            "Parse error on line 1: 'Expected a map value terminator \",\" or a map terminator \"}\", \
             but got 'c' instead.'",
        ),
        ("a {", "Parse error on line 1: 'Unexpected EOF processing map.'"),
        ("a: [ ,b ]", "Parse error on line 1: 'Unexpected array value terminator ','.'"),
        ("include nope", "error parsing include file 'nope', open nope: no such file or directory"),
    ] {
        assert_eq!(parse(text).expect_err(text), error, "{text}");
    }
}

#[test]
fn variables_come_from_enclosing_maps_then_the_environment() {
    let env = |name: &str| {
        [("NUM", "10k"), ("TEXT", "'10k'"), ("LOOP", "$LOOP"), ("BAD", "[a")]
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| (*text).to_owned())
    };
    let parse = |text: &str| {
        let parsed = parse_text("t.conf", text, &no_files, &env);
        parsed.map(|map| map["v"].data.clone()).map_err(|error| error.message)
    };
    assert_eq!(parse("x: 1\nm { x: 2 }\nv: $x"), Ok(Data::Integer(1)));
    assert_eq!(parse("NUM: 1\nv: $NUM"), Ok(Data::Integer(1)));
    assert_eq!(parse("v: $NUM"), Ok(Data::Integer(10_000)));
    assert_eq!(parse("v: $TEXT"), Ok(Data::String("10k".into())));
    assert_eq!(parse("v: '$NUM'"), Ok(Data::String("$NUM".into())));
    let text = "variable reference for 'LOOP' on line 1 could not be parsed: variable reference for 'LOOP' on \
                line 1 could not be parsed: variable reference cycle for 'LOOP'";
    assert_eq!(parse("v: $LOOP"), Err(text.into()));
    assert!(
        parse("v: $BAD").expect_err("bad").starts_with("variable reference for 'BAD' on line 1 could not")
    );
}

#[test]
fn includes_are_relative_to_their_file() {
    let files: HashMap<&str, &str> = [
        ("conf/main.conf", "include 'sub/a.conf'\nport: $p\nm { include \"sub/c.conf\" }"),
        ("conf/sub/a.conf", "include b.conf\n"),
        ("conf/sub/b.conf", "p: 7"),
        ("conf/sub/c.conf", "\nk: v"),
        ("loop.conf", "include other.conf"),
        ("other.conf", "x: 1\ninclude ./loop.conf"),
    ]
    .into();
    let loader = |path: &str| match files.get(path) {
        Some(text) => Ok(text.as_bytes().to_vec()),
        None => no_files(path),
    };
    let map = parse_file("conf/main.conf", &loader, &none).expect("main");
    assert_eq!(map["port"].data, Data::Integer(7));
    let Data::Map(inner) = &map["m"].data else { panic!("m is a map") };
    assert_eq!(inner["k"].span.to_string(), "conf/sub/c.conf:2:1");
    let error = parse_file("loop.conf", &loader, &none).expect_err("a cycle");
    assert_eq!(
        error.message,
        "error parsing include file 'other.conf', error parsing include file './loop.conf', \
         include cycle: loop.conf includes other.conf includes loop.conf"
    );
}

#[test]
fn places_are_counted_as_the_reference_counts() {
    let map = parse("a: 1\n  b: 2\n\nc { d: [ e,\n f ] }").expect("parses");
    assert_eq!(map["a"].span.to_string(), "t.conf:1:0");
    assert_eq!(map["b"].span.to_string(), "t.conf:2:3");
    let Data::Map(c) = &map["c"].data else { panic!("c is a map") };
    assert_eq!(c["d"].span.to_string(), "t.conf:4:5");
    assert_eq!(c["d"].span.excerpt().expect("a line"), "   4 | c { d: [ e,\n     |     ^");
}

#[test]
fn nesting_has_an_end() {
    for text in ["a: ".to_owned() + &"[".repeat(100_000), "a ".to_owned() + &"{ b ".repeat(100_000)] {
        assert!(parse(&text).expect_err("too deep").contains("inside each other"));
    }
    parse(&"{".repeat(100_000)).expect("blocks hold no values of their own");
}

#[test]
fn variables_do_not_fill_the_memory() {
    let doubling: String = (1..60).map(|n| format!("a{n} {{ x: $a{}, y: $a{} }}\n", n - 1, n - 1)).collect();
    assert!(parse(&format!("a0: 1\n{doubling}")).expect_err("too much").starts_with("variables repeat more"));
    let chain: String = (1..5000).map(|n| format!("a{n} {{ x: $a{} }}\n", n - 1)).collect();
    assert!(parse(&format!("a0: 1\n{chain}")).expect_err("too much").starts_with("variables repeat more"));
}

fn tree() -> impl Strategy<Value = Data> {
    let leaf = prop_oneof![
        any::<String>().prop_map(|text| Data::String(text.replace('\u{fffd}', ""))),
        any::<i64>().prop_map(Data::Integer),
        any::<bool>().prop_map(Data::Bool),
        (-1e15..1e15f64).prop_map(Data::Float),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let value = inner.prop_map(bare);
        prop_oneof![
            prop::collection::vec(value.clone(), 0..6).prop_map(Data::Array),
            prop::collection::btree_map("[a-z $#{}\\[\\]]{1,8}", value, 0..6).prop_map(Data::Map),
        ]
    })
}

/// A value at no particular place.
fn bare(data: Data) -> Value {
    let map = parse("x: 1").expect("parses");
    Value { data, ..map["x"].clone() }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn any_words_are_read_without_a_panic(text in "([a-c1.:=,;{}\\[\\]()'\"$#/\\\\ \n\t-]|include|true|1k|\\\\x){0,40}") {
        let _ = parse(&text);
    }

    #[test]
    fn what_is_written_is_read_again(data in tree()) {
        let map = Map::from([("root".to_owned(), bare(data))]);
        let again = parse(&emit(&map)).expect("what was written");
        prop_assert_eq!(digest(&again), digest(&map));
    }
}

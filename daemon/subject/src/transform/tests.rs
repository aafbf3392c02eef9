//! Tables seen on the reference server, and properties.

use super::*;
use proptest::prelude::*;

fn error(source: &str, destination: &str) -> String {
    Transform::new(source, destination).map(|_| "ok".to_owned()).unwrap_or_else(|error| error.to_string())
}

fn map(source: &str, destination: &str, subject: &str) -> String {
    let transform = Transform::new(source, destination).unwrap();
    let mut out = b"left over".to_vec();
    match transform.transform(subject.as_bytes(), &mut || 7, &mut out) {
        true => String::from_utf8(out).unwrap(),
        false => "(no match)".to_owned(),
    }
}

#[test]
fn destinations_are_accepted_or_refused_with_the_reference_texts() {
    const BAD: &str = "invalid mapping destination: ";
    let table = [
        ("foo", "bar", "ok"),
        ("foo.*", "bar", "ok"),
        ("foo.*", "bar.$1", "ok"),
        ("foo.*", "bar.$2", "wildcard index out of range in $2: [2]"),
        ("foo.*", "bar.$0", "ok"),
        ("foo.*", "bar.{{wildcard(-1)}}", "ok"),
        ("foo.*", "bar.{{wildcard(2)}}", "wildcard index out of range in {{wildcard(2)}}: [2]"),
        ("foo.*", "bar.{{wildcard()}}", "not enough arguments passed to the function in {{wildcard()}}"),
        (
            "foo.*",
            "bar.{{wildcard(a)}}",
            "function argument is invalid or in the wrong format in {{wildcard(a)}}",
        ),
        ("foo.*", "bar.{{wildcard(1,2)}}", "too many arguments passed to the function in {{wildcard(1,2)}}"),
        (
            "foo.*",
            "bar.{{wildcard(1))}}",
            "function argument is invalid or in the wrong format in {{wildcard(1))}}",
        ),
        ("foo.*", "bar.{{ Wildcard ( 1 ) }}", "ok"),
        ("foo.*", "bar.{{WILDCARD(1)}}", "unknown function in {{WILDCARD(1)}}"),
        ("foo.*", "bar.{{wildCard(1)}}", "unknown function in {{wildCard(1)}}"),
        ("foo.*", "bar.{{x wildcard(1)}}", "unknown function in {{x wildcard(1)}}"),
        ("foo.*", "bar.{{wildcard}}", "unknown function in {{wildcard}}"),
        ("foo.*", "bar.{{wildcard(}}", "unknown function in {{wildcard(}}"),
        ("foo.*", "bar.{{1}}", "unknown function in {{1}}"),
        ("foo.*", "bar.{{}}}", "unknown function in {{}}}"),
        ("foo.*", "bar.{{}}", "ok"),
        ("foo.*", "bar.{{wildcard(1)", "ok"),
        ("foo.*", "bar.x{{wildcard(1)}}", "ok"),
        ("foo.*", "bar.{{wildcard(1)}}.{{wildcard(9)}}.{{zzz(1)}}", "unknown function in {{zzz(1)}}"),
        ("foo.*", "{{partition(10, 1)}}.{{partition(10 ,1)}}.{{partition(0)}}.{{partition(-1,1)}}", "ok"),
        (
            "foo.*",
            "{{partition()}}",
            "function argument is invalid or in the wrong format in {{partition()}}",
        ),
        ("foo.*", "{{partition(2147483647,1)}}", "ok"),
        (
            "foo.*",
            "{{partition(2147483648,1)}}",
            "function argument is invalid or in the wrong format in {{partition(2147483648,1)}}",
        ),
        ("foo.*", "{{partition(5,3,2)}}", "wildcard index out of range in {{partition(5,3,2)}}: [3]"),
        (
            "foo.*.*",
            "{{partition(10,1 2)}}",
            "function argument is invalid or in the wrong format in {{partition(10,1 2)}}",
        ),
        ("foo", "{{partition(10,1)}}", "ok"),
        ("foo", "bar.$1", "wildcard index out of range in $1"),
        ("foo", "bar.$x.$", "ok"),
        ("foo", "{{left(1,2)}}", "wildcard index out of range in {{left(1,2)}}"),
        ("foo", "{{split(1)}}", "not enough arguments passed to the function in {{split(1)}}"),
        ("foo.*", "{{random(-4)}}.{{random(0)}}", "ok"),
        ("foo.*", "{{random()}}", "function argument is invalid or in the wrong format in {{random()}}"),
        ("foo.*", "{{random(1,2)}}", "not enough arguments passed to the function in {{random(1,2)}}"),
        (
            "foo.*",
            "{{random(99999999999)}}",
            "function argument is invalid or in the wrong format in {{random(99999999999)}}",
        ),
        ("foo.*", "{{split(1,2,3)}}", "too many arguments passed to the function in {{split(1,2,3)}}"),
        ("foo.*", "{{split(x,-)}}", "function argument is invalid or in the wrong format in {{split(x,-)}}"),
        (
            "foo.*",
            "{{split(1,- )}}",
            "function argument is invalid or in the wrong format in {{split(1,- )}}",
        ),
        ("foo.*", "{{split(1,.)}}", "ok"),
        ("foo.*", "{{splitfromleft(1,2)}}.{{SplitFromRight(1,2)}}.{{Left(1,0)}}.{{right(-1,2)}}", "ok"),
        (
            "foo.*",
            "{{splitFromLeft(1)}}",
            "not enough arguments passed to the function in {{splitFromLeft(1)}}",
        ),
        (
            "foo.*",
            "{{splitFromLeft(99999999999,1)}}",
            "wildcard index out of range in {{splitFromLeft(99999999999,1)}}: [99999999999]",
        ),
        (
            "foo.*",
            "{{splitFromLeft(1,99999999999)}}",
            "function argument is invalid or in the wrong format in {{splitFromLeft(1,99999999999)}}",
        ),
        ("foo.*", "$99999999999999999999", "ok"),
        ("foo.>", "{{wildcard(1)}}.>", "wildcard index out of range in {{wildcard(1)}}: [1]"),
        ("foo.>", "{{partition(3)}}.>", "ok"),
        ("foo", "bar..x", "invalid transform"),
        ("foo", "bar x", "invalid transform"),
        ("foo.*", "bar.>.x", "invalid transform in x"),
        ("foo.*", "bar.>. x", "invalid transform in  x"),
        ("foo", "", "invalid transform"),
    ];
    for (source, destination, want) in table {
        let want = if want == "ok" { want.to_owned() } else { format!("{BAD}{want}") };
        assert_eq!(error(source, destination), want, "{source} to {destination}");
    }
    let pairs = [
        ("foo.>", "bar"),
        ("foo", "bar.>"),
        ("foo", ">"),
        ("foo.*", "bar.*"),
        ("*", ">"),
        ("foo.*", "*.$4"),
        ("a..b", "c"),
    ];
    for (source, destination) in pairs {
        assert_eq!(error(source, destination), "invalid subject", "{source} to {destination}");
    }
}

#[test]
fn subjects_are_rewritten_as_the_reference_does() {
    let table = [
        ("foo.*", "bar.$0", "foo.a", "bar.foo"),
        ("foo.*", "bar.{{wildcard(-1)}}", "foo.a", "bar.foo"),
        ("foo.*", "bar.x{{wildcard(1)}}.{{}}", "foo.a", "bar.x{{wildcard(1)}}.{{}}"),
        ("t6.*", "bar.{{partition(10,1)}}", "t6.abc", "bar.1"),
        ("t7.*", "bar.{{partition(10)}}", "t7.abc", "bar.2"),
        ("t8.*", "bar.{{partition(0)}}", "t8.abc", "bar.0"),
        ("t9.*", "bar.{{partition(-1,1)}}", "t9.abc", "bar.440920331"),
        ("t10.*", "bar.{{partition(10,0)}}", "t10.abc", "bar.8"),
        ("t11.*", "bar.{{partition(10,1,1)}}", "t11.abc", "bar.5"),
        ("t12.*", "bar.{{partition(-7)}}", "t12.abc", "bar.2047073330"),
        ("w1.*.*", "v1.{{partition(7,1,2)}}.{{partition(7,2,1)}}.{{partition(7)}}", "w1.a.b", "v1.2.6.5"),
        ("lit.x5", "v2.{{partition(1000,9)}}.{{partition(1000,1,2)}}", "lit.x5", "v2.47.47"),
        ("foo", "{{random(4)}}.{{random(0)}}.{{random(-4)}}", "foo", "3.0.3"),
        ("w0.*.>", "v0.$1.>", "w0.a.b.c", "v0.a.b.c"),
        ("w0.*.>", "v0.$1.>", "w0.a", "(no match)"),
        ("w7.*.*", "$2.$1", "w7.1.2", "2.1"),
        ("w8.*.a.>", "v8.>", "w8.1.a.b.c", "v8.b.c"),
        ("", ">", "a.b", "a.b"),
        (">", "x.>", "a.b", "x.a.b"),
        ("foo.*", "bar.$1", "foo.*", "(no match)"),
        ("foo.>", "bar.>", "foo.a..b", "(no match)"),
        ("w6.*.x", "v6.{{split(1,.)}}", "w6.a.x", "v6.{{split(1,.)}}"),
    ];
    for (source, destination, subject, want) in table {
        assert_eq!(map(source, destination, subject), want, "{source} to {destination} of {subject}");
    }
}

#[test]
fn tokens_are_cut_as_the_reference_does() {
    // token, then (function, result) pairs
    let table: &[(&str, &[(&str, &str)])] = &[
        (
            "abcdef",
            &[
                ("split(1,-)", "abcdef"),
                ("split(1,)", "a.b.c.d.e.f"),
                ("split( 1 ,b)", "a.cdef"),
                ("splitFromLeft(1,2)", "ab.cdef"),
                ("splitFromLeft(1,0)", "abcdef"),
                ("splitFromLeft(1,-1)", "abcdef"),
                ("splitFromRight(1,2)", "abcd.ef"),
                ("sliceFromLeft(1,4)", "abcd.ef"),
                ("sliceFromRight(1,4)", "ab.cdef"),
                ("sliceFromLeft(1,0)", "abcdef"),
                ("left(1,2)", "ab"),
                ("left(1,100)", "abcdef"),
                ("right(1,2)", "ef"),
                ("right(1,0)", "abcdef"),
            ],
        ),
        (
            "abcde",
            &[
                ("sliceFromLeft(1,2)", "ab.cd.e"),
                ("sliceFromRight(1,2)", "a.bc.de"),
                ("splitFromLeft(1,5)", "abcde"),
                ("sliceFromRight(1,4)", "a.bcde"),
            ],
        ),
        (
            "-a--b-",
            &[
                ("split(1,-)", "a.b"),
                ("split(1,--)", "-a.b-"),
                ("split(1, -)", "a.b"),
                ("split(1,)", "-.a.-.-.b.-"),
                ("sliceFromLeft(1,4)", "-a--.b-"),
                ("sliceFromRight(1,4)", "-a.--b-"),
            ],
        ),
        ("--", &[("split(1,-)", ""), ("split(1,--)", ""), ("left(1,2)", "--")]),
        ("---", &[("split(1,--)", "-"), ("splitFromRight(1,2)", "-.--")]),
        ("é", &[("split(1,)", "é"), ("left(1,2)", "é")]),
    ];
    for (token, cases) in table {
        for (function, want) in *cases {
            let got = map("t.*", &format!("bar.{{{{{function}}}}}.z"), &format!("t.{token}"));
            assert_eq!(got, format!("bar.{want}.z"), "{function} of {token}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_makes_a_transform_or_an_error(source in ".{0,20}", destination in r"([a$*>{}(),.1-9 ]|\{\{(split|left|partition|wildcard)\(){0,12}", subject in ".{0,30}") {
        if let Ok(transform) = Transform::new(&source, &destination) {
            let mut out = Vec::new();
            if !transform.transform(subject.as_bytes(), &mut || 3, &mut out) {
                prop_assert!(out.is_empty());
            }
        }
    }

    #[test]
    fn cuts_lose_nothing(token in "[a-z]{1,12}", size in 0..14usize) {
        for function in ["splitFromLeft", "splitFromRight", "sliceFromLeft", "sliceFromRight"] {
            let got = map("*", &format!("{{{{{function}(1,{size})}}}}"), &token);
            prop_assert_eq!(got.replace('.', ""), token.clone());
            prop_assert!(valid::is_valid_literal(got.as_bytes()));
        }
    }

    #[test]
    fn wildcards_written_back_in_order_give_the_subject(subject in "[a-z]{1,4}(\\.[a-z]{1,4}){2,5}") {
        prop_assert_eq!(map("*.*.>", "$1.{{wildcard(2)}}.>", &subject), subject);
    }

    #[test]
    fn partitions_stay_below_their_count(token in "[a-z]{1,12}", count in 1..50u32) {
        let got: u32 = map("*", &format!("{{{{partition({count},1)}}}}"), &token).parse().unwrap();
        prop_assert!(got < count);
    }
}

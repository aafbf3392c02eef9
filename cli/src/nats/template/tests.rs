use jiff::{Timestamp, tz::TimeZone};

use super::{MessageWords, Template, TranslateWords, Words};

fn words() -> MessageWords<'static> {
    let time: Timestamp = "2024-02-29T15:04:05.000000006Z".parse().unwrap();
    MessageWords { count: 7, now: time.to_zoned(TimeZone::UTC).into(), request: b"ask" }
}

fn render(text: &str, words: &dyn Words) -> Result<String, String> {
    let template = Template::parse("body", text.as_bytes(), words).map_err(|e| e.to_string())?;
    template.render(words).map(|out| String::from_utf8(out).unwrap()).map_err(|e| e.to_string())
}

#[test]
fn what_templates_give() {
    let cases = [
        ("", ""),
        ("plain } } { text", "plain } } { text"),
        ("{{Count}} {{ Cnt }} {{.Count}} {{ .Cnt }}", "7 7 7 7"),
        ("{{Unix}} {{.Unix}}", "1709219045 1709219045"),
        ("{{UnixNano}}", "1709219045000000006"),
        ("{{TimeStamp}} {{.TimeStamp}}", "2024-02-29T15:04:05Z 2024-02-29T15:04:05Z"),
        ("{{Time}} {{.Time}}", "3:04PM 3:04PM"),
        ("{{Request}} {{.Request}}", "ask ask"),
        ("a\n  {{- Count -}}  \nb", "a7b"),
        ("a {{/* not }} shown */}}b", "a b"),
        ("a {{- /* nor this */ -}} b", "ab"),
        (r#"{{"}}"}}{{`a\b`}}{{ "\"\n" }}"#, "}}a\\b\"\n"),
        ("{{ 12 }}{{-3}}{{0x10}}{{true}}", "12-316true"),
        (r#"{{printf "%03d|%-4s|%5v|%x|%q|%%" Count "é" Count 255 "x"}}"#, "007|é   |    7|ff|\"x\"|%"),
        (r#"{{ Count | printf "%04d" }}"#, "0007"),
        ("{{ print Count \"-\" Cnt }}{{ len (print 123) }}", "7-73"),
        ("{{ (Count) }}", "7"),
    ];
    for (text, want) in cases {
        assert_eq!(render(text, &words()).as_deref(), Ok(want), "{text}");
    }
}

#[test]
fn what_does_not_parse_or_render() {
    let cases = [
        ("{{", "1: unclosed action"),
        ("a\nb {{ Count", "2: unclosed action"),
        ("{{ \"x }}", "1: unterminated quoted string"),
        ("{{ `x }}", "1: unterminated raw quoted string"),
        ("{{/* x }}", "1: unclosed comment"),
        ("{{}}", "1: missing value for command"),
        ("{{ Count | }}", "1: missing value for command"),
        ("{{nope}}", "1: function \"nope\" not defined"),
        ("{{if Count}}x{{end}}", "1: \"if\" is not supported in templates"),
        ("{{ . }}", "1: a dot needs the name of a field after it"),
        ("{{ $x }}", "1: unexpected '$' in command"),
        ("{{ (Count }}", "1: unclosed left paren"),
        ("{{ Count) }}", "1: unexpected right paren"),
        ("{{ 1x }}", "1: bad number syntax: \"1x\""),
        ("{{ 1 2 }}", "1: can't give argument to non-function"),
        ("{{ Count | 1 }}", "1: non executable command in pipeline stage 2"),
        ("{{.Nope}}", "1: can't evaluate field Nope"),
        ("{{Count 1}}", "1: wrong number of args for Count: want 0 got 1"),
        ("{{Random 1}}", "1: wrong number of args for Random: want 2 got 1"),
        ("{{Random -1 2}}", "1: expected unsigned integer; found -1"),
        ("{{Random \"a\" 2}}", "1: expected unsigned integer; found string"),
        ("{{Random 1 99999999999}}", "1: error calling Random: 99999999999 is more than 1073741824"),
        ("{{printf \"%d\" \"x\"}}", "1: printf: %d does not fit a string"),
    ];
    for (text, want) in cases {
        assert_eq!(render(text, &words()), Err(format!("template: body:{want}")), "{text}");
    }
}

#[test]
fn random_text_is_as_long_as_asked() {
    for (text, lengths) in [("{{Random 3 3}}", 3..=3), ("{{ Random 9 1 }}", 1..=9), ("{{Random 0 0}}", 0..=0)]
    {
        for _ in 0..50 {
            let out = render(text, &words()).unwrap();
            assert!(lengths.contains(&out.len()), "{text}: {out}");
            assert!(out.bytes().all(|b| b.is_ascii_alphanumeric()), "{out}");
        }
    }
    let (a, b) = (render("{{ID}}", &words()).unwrap(), render("{{.ID}}", &words()).unwrap());
    assert!(a.len() == 22 && b.len() == 22 && a != b, "{a} {b}");
}

#[test]
fn the_request_is_a_function_only_when_there_is_one() {
    let none = MessageWords::numbered(1);
    assert!(render("{{Request}}", &none).unwrap_err().ends_with("function \"Request\" not defined"));
    assert_eq!(render("[{{.Request}}]", &none).unwrap(), "[]");
}

#[test]
fn translate_has_other_words() {
    let words = TranslateWords { subject: "a.b", stream: "S" };
    assert_eq!(render("tr {{Subject}} {{ Stream }}", &words).unwrap(), "tr a.b S");
    assert!(render("{{Count}}", &words).unwrap_err().ends_with("function \"Count\" not defined"));
    assert!(render("{{.Subject}}", &words).unwrap_err().ends_with("can't evaluate field Subject"));
}

#[test]
fn bytes_that_are_no_text_are_kept() {
    let template = Template::parse("body", b"\xff{{Count}}\xfe", &words()).unwrap();
    assert_eq!(template.render(&words()).unwrap(), b"\xff7\xfe");
    assert!(!template.is_plain() && Template::parse("body", b"x", &words()).unwrap().is_plain());
    assert!(Template::parse("body", b"{{ \xff }}", &words()).is_err());
}

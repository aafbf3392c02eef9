//! Command lines and what they come to, in tables.

use super::*;
use crate::spec::Kind;

fn program() -> Program<()> {
    let leaf = Command::new("add", "")
        .alias("create")
        .arg(Arg::required("name", ""))
        .arg(Arg::optional("more", "").repeatable())
        .flag(Flag::bool("select", ""))
        .flag(Flag::bool("progress", "").negatable().default("true"))
        .flag(Flag::text("tag", "").repeatable().env("TAGS"))
        .flag(Flag::new("size", Kind::Int, "").short('n').default("5"));
    let strict = Command::new("strict", "").flag(Flag::text("must", "").required());
    let two = Command::new("two", "")
        .arg(Arg::required("name", ""))
        .flag(Flag::text("one", "").required())
        .flag(Flag::text("other", "").required().env("OTHER"))
        .flag(Flag::text("known", "").required().env("NATS_URL"));
    let back = Command::new("back", "").alias("-");
    let group = Command::new("ctx", "").flag(Flag::bool("all", "").short('a'));
    let group = group.command(leaf).command(strict).command(two).command(back);
    let root = Command::new("nats", "")
        .flag(Flag::bool("help", "").short('h'))
        .flag(Flag::text("server", "").short('s').env("NATS_URL"))
        .command(group);
    Program { root, version: "0" }
}

fn run(line: &str) -> Result<String, UsageError> {
    let program = program();
    let env = |name: &str| (name == "NATS_URL").then(|| "env".to_string());
    let parsed = parse(&program, line.split_whitespace().map(str::to_string), env);
    if let Some(error) = parsed.error {
        return Err(error);
    }
    let v = &parsed.values;
    Ok(format!(
        "{} more={:?} select={} progress={} tag={:?} size={} server={} all={}",
        v.text("name"),
        v.texts("more"),
        v.flag("select"),
        v.flag("progress"),
        v.texts("tag"),
        v.int("size"),
        v.text("server"),
        v.flag("all"),
    ))
}

#[test]
fn flags_may_stand_anywhere() {
    let plain = r#"x more=[] select=false progress=true tag=[] size=5 server=env all=false"#;
    assert_eq!(run("ctx add x").unwrap(), plain);
    let full = r#"x more=["y"] select=true progress=false tag=["a", "b"] size=7 server=S all=true"#;
    for line in [
        "--server S ctx -a add --select --no-progress --tag a --tag=b -n7 x y",
        "ctx create x --all y -n 7 --tag a --tag b --no-progress --select -s S",
        "ctx add -asS -n 07.9 --tag a --tag b --no-progress --select -- x y",
        "ctx add x --select=y --tag a --tag=b --all --no-progress -n7 -sS",
    ] {
        assert_eq!(run(line).unwrap(), full, "{line}");
    }
}

#[test]
fn mistakes_have_the_references_words() {
    let cases = [
        ("ctx add", "required argument 'name' not provided"),
        ("ctx add x --nope", "unknown long flag '--nope'"),
        ("ctx add x --no-select", "unknown long flag '--no-select'"),
        ("ctx add x -z", "unknown short flag '-z'"),
        ("ctx add x --tag", "expected argument for flag '--tag'"),
        ("ctx add x --tag --select", "expected argument for flag '--tag'"),
        ("ctx add x --tag --nope", "expected argument for flag '--tag'"),
        ("ctx add x --nope --tag", "unknown long flag '--nope'"),
        ("ctx add x -n -5", "expected argument for flag '-n'"),
        ("ctx add x -n", "expected argument for flag '-n'"),
        ("ctx add x -an", "expected argument for flag '-n'"),
        ("ctx add x --select --select", "flag 'select' cannot be repeated"),
        ("ctx add x --select --select --nope", "flag 'select' cannot be repeated"),
        ("ctx add x --progress --no-progress", "flag 'progress' cannot be repeated"),
        ("ctx add x --no-progress --no-progress", "flag 'progress' cannot be repeated"),
        ("ctx --all add x -a", "flag 'all' cannot be repeated"),
        ("-s a ctx add x -s b --nope", "flag 'server' cannot be repeated"),
        ("-s a ctx add x -s", "expected argument for flag '-s'"),
        ("ctx add x --select=y --nope=1", "unknown long flag '--nope'"),
        (
            "ctx --all=y",
            "expected command but got \"y\", use --help for full help including flags and arguments",
        ),
        ("ctx strict --must a -- -b", "unexpected argument -b"),
        ("ctx two", "required flags --one, --other not provided"),
        ("ctx strict", "required flag --must not provided"),
        ("ctx strict --must a b", "unexpected argument b"),
        ("ctx add x --size many", "--size: 'many' is not a valid int"),
        (
            "ctx",
            "a subcommand from the list below is required, use --help for full help including flags and arguments",
        ),
        ("cty", "expected command but got \"cty\", use --help for full help including flags and arguments"),
    ];
    for (line, want) in cases {
        assert_eq!(run(line).unwrap_err().to_string(), want, "{line}");
    }
}

#[test]
fn words_are_kept_as_they_were_typed() {
    let base = r#"select=false progress=true"#;
    let cases = [
        ("ctx add -", format!(r#" more=[] {base} tag=[] size=5 server=env all=false"#)),
        (
            "ctx add -s=x --tag=-t -- -x -",
            format!(r#"-x more=["-"] {base} tag=["-t"] size=5 server==x all=false"#),
        ),
        (
            "ctx add --tag -- -t --all",
            format!(r#"--all more=[] {base} tag=["-t"] size=5 server=env all=false"#),
        ),
        ("-s -- ctx ctx add x", format!(r#"x more=[] {base} tag=[] size=5 server=ctx all=false"#)),
    ];
    for (line, want) in cases {
        assert_eq!(run(line).unwrap(), want, "{line}");
    }
}

#[test]
fn a_repeatable_flag_is_collected_over_all_levels() {
    let leaf = Command::<()>::new("ls", "").flag(Flag::bool("verbose", "").short('v').repeatable());
    let group = Command::new("ctx", "").flag(Flag::text("tag", "").repeatable()).command(leaf);
    let program = Program { root: Command::new("nats", "").command(group), version: "0" };
    let line = "ctx --tag a ls -vv --tag b --verbose".split(' ').map(String::from);
    let parsed = parse(&program, line, |_| None);
    assert_eq!(parsed.error, None);
    assert_eq!(parsed.values.texts("tag"), ["a", "b"]);
    assert_eq!(parsed.values.texts("verbose").len(), 3);
}

#[test]
fn an_alias_with_a_dash_is_reached_after_two_dashes() {
    let program = program();
    assert_eq!(parse(&program, ["ctx", "--", "-"].map(String::from), |_| None).command().name, "back");
    let lone = parse(&program, ["ctx", "-"].map(String::from), |_| None);
    assert_eq!(lone.error, Some(UsageError::UnknownCommand(String::new())));
}

#[test]
fn the_environment_fills_what_was_not_typed() {
    let program = program();
    let env = |name: &str| match name {
        "TAGS" => Some("a\nb".to_string()),
        "NATS_URL" => Some(String::new()),
        _ => None,
    };
    let parsed = parse(&program, ["ctx", "add", "x"].map(String::from), env);
    assert_eq!(parsed.error, None);
    assert_eq!(parsed.values.texts("tag"), ["a", "b"]);
    assert!(!parsed.values.given("server") && !parsed.values.typed("tag"));
}

#[test]
fn help_is_seen_up_to_the_first_mistake() {
    let program = program();
    let cases = [
        ("ctx -h add", true, "add"),
        ("ctx -h -h add", true, "ctx"),
        ("ctx add -hz", true, "add"),
        ("ctx add -zh", false, "add"),
        ("ctx add --nope --help", false, "add"),
        ("ctx --tag -h", false, "ctx"),
        ("-s -h ctx", false, "nats"),
        ("-h @/no/file", true, "nats"),
    ];
    for (line, asked, command) in cases {
        let parsed = parse(&program, line.split(' ').map(String::from), |_| None);
        assert_eq!((parsed.asked("help"), parsed.command().name), (asked, command), "{line}");
        assert!(parsed.error.is_some(), "{line}");
    }
}

#[test]
fn help_is_seen_even_when_the_line_is_wrong() {
    let program = program();
    let parsed = parse(&program, ["ctx", "--help"].map(String::from), |_| None);
    assert!(parsed.asked("help") && parsed.error.is_some());
    assert_eq!(parsed.command().name, "ctx");
}

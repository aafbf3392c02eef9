//! From arguments to a command and its values.
//!
//! [`line`] makes the arguments plain, clap matches them to commands, flags and words, and here the levels of its answer are
//! put together and completed. Help can be asked for at any point and wins over what is missing.
//!
//! Three things stay ours, because clap has another opinion. Environment: an empty variable counts as unset and a repeatable
//! flag takes one value per line. Kinds: a wrong value is only a mistake when everything else is right and no help was asked
//! for, whereas clap stops at it. And `--bool=x`, which is `--bool x` in the reference.

use std::collections::HashMap;

use ::clap::error::{ContextKind, ErrorKind};
use ::clap::parser::ValueSource;
use ::clap::{ArgMatches, Error};

use crate::spec::clap::{for_line, negation, scope};
use crate::spec::line::{self, unmarked};
use crate::spec::{Arg, Command, Flag, Program, UsageError, Values, mistake};

/// A command line as understood so far; `path` runs from the root to the command, so the root is always there.
pub struct Parsed<'p, S> {
    pub path: Vec<&'p Command<S>>,
    pub values: Values,
    /// The first mistake, if any; `values` is filled in only without one.
    pub error: Option<UsageError>,
    raw: HashMap<&'static str, Vec<String>>,
}

impl<'p, S> Parsed<'p, S> {
    fn new(root: &'p Command<S>) -> Parsed<'p, S> {
        Parsed { path: vec![root], values: Values::default(), error: None, raw: HashMap::new() }
    }

    /// The innermost command.
    pub fn command(&self) -> &'p Command<S> {
        self.path.last().expect("the root is always there")
    }

    /// True when the command line itself gave this boolean flag, even if a mistake followed it.
    pub fn asked(&self, name: &str) -> bool {
        self.raw.get(name).and_then(|v| v.last()).is_some_and(|v| v == "true")
    }
}

/// Parses `args` (without the program's name). Environment variables are read through `env`.
pub fn parse<'p, S>(
    program: &'p Program<S>,
    args: impl IntoIterator<Item = String>,
    env: impl Fn(&str) -> Option<String>,
) -> Parsed<'p, S> {
    let provided = |flag: &Flag| !fallback(flag, &env).is_empty();
    let grammar = |words: &[String]| for_line(program, words, &provided);
    let mut line = line::plain(args);
    let verdict = loop {
        match grammar(&line.words).try_get_matches_from(&line.words) {
            Err(error) if cut_attached(&mut line.words, &error) => {}
            verdict => break verdict,
        }
    };
    let mut parsed = Parsed::new(&program.root);
    let settled = match verdict {
        Ok(matches) => {
            parsed.error = gather(&mut parsed, &matches).err();
            parsed.error.is_some()
        }
        Err(_) => explain(&mut parsed, &line.words, &grammar),
    };
    match line.error {
        Some(error) if !settled => parsed.error = Some(UsageError::Value(error)),
        _ if parsed.error.is_none() => parsed.error = finish(&mut parsed, env).err(),
        _ => {}
    }
    parsed
}

/// Cuts `--bool=x` in two, as clap complained that the flag takes no value. False when it complained about something else.
fn cut_attached(words: &mut Vec<String>, error: &Error) -> bool {
    let (ErrorKind::TooManyValues, Some(flag), Some(value)) =
        (error.kind(), error.get(ContextKind::InvalidArg), error.get(ContextKind::InvalidValue))
    else {
        return false;
    };
    let Some(at) = words.iter().position(|word| *word == format!("{flag}={value}")) else { return false };
    words.splice(at..=at, [flag.to_string(), line::marked(&value.to_string())]);
    true
}

/// Finds the first mistake of a wrong line and takes over what stood before it. False when the line only ends too early.
fn explain<S>(
    parsed: &mut Parsed<'_, S>,
    words: &[String],
    grammar: &impl Fn(&[String]) -> ::clap::Command,
) -> bool {
    let verdict = |n: usize| grammar(&words[..n]).try_get_matches_from(&words[..n]);
    let Some(mistake) = mistake::first(words.len(), verdict) else { return false };
    // clap returns a mistake without what it had read until there, and of a repeated flag it forgets the first.
    let lenient = |n: usize| grammar(&words[..n]).ignore_errors(true).try_get_matches_from(&words[..n]).ok();
    let repeated = lenient(mistake.right).and_then(|matches| gather(parsed, &matches).err());
    if mistake.read > mistake.right
        && let Some(matches) = lenient(mistake.read)
    {
        let mut last = Parsed::new(parsed.path[0]);
        let _ = gather(&mut last, &matches);
        parsed.raw.extend(last.raw.into_iter().filter(|(_, texts)| !texts.is_empty()));
    }
    let settled = mistake.settled || repeated.is_some();
    let last = mistake.read.checked_sub(1).map_or("", |at| &words[at]);
    let error = || UsageError::from_clap(&mistake.error, last, &scope_of(&parsed.path));
    parsed.error = Some(repeated.unwrap_or_else(error));
    settled
}

/// Takes over the commands, flags and words that clap found, level by level.
fn gather<S>(parsed: &mut Parsed<'_, S>, matches: &ArgMatches) -> Result<(), UsageError> {
    let mut level = matches;
    loop {
        let scope = scope_of(&parsed.path);
        for flag in &scope {
            parsed.raw.entry(flag.name).or_default().extend(typed(level, flag, &scope));
        }
        let Some((name, below)) = level.subcommand() else { break };
        parsed.path.extend(parsed.command().find(name));
        level = below;
    }
    for arg in &parsed.command().args {
        parsed.raw.entry(arg.name).or_default().extend(words(level, arg.name));
    }
    // clap sees repetition within one level only.
    let repeated = scope_of(&parsed.path).into_iter().find(|f| !f.repeatable && parsed.raw[f.name].len() > 1);
    repeated.map_or(Ok(()), |flag| Err(UsageError::Repeated(flag.name.to_string())))
}

/// The values of a flag on one level of the line.
fn typed(level: &ArgMatches, flag: &Flag, scope: &[&Flag]) -> Vec<String> {
    if !flag.is_bool() {
        return words(level, flag.name);
    }
    let given = |name: &str| level.value_source(name) == Some(ValueSource::CommandLine);
    let on = match (given(flag.name), flag.repeatable) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => level.get_count(flag.name).into(),
    };
    let off = negation(flag, scope).is_some_and(|name| given(&name));
    let mut out = vec!["true".to_string(); on];
    out.extend(off.then(|| "false".to_string()));
    out
}

fn words(level: &ArgMatches, name: &str) -> Vec<String> {
    let found = level.try_get_many::<String>(name).ok().flatten().unwrap_or_default();
    found.map(|word| unmarked(word).to_string()).collect()
}

fn scope_of<'p, S>(path: &[&'p Command<S>]) -> Vec<&'p Flag> {
    path.iter().fold(vec![], |above, command| scope(&above, &command.flags))
}

/// All flags usable with the commands of `path`, outermost first.
pub fn flags_of<'p, 'a, S>(
    path: &'a [&'p Command<S>],
) -> impl DoubleEndedIterator<Item = &'p Flag> + use<'p, 'a, S> {
    path.iter().flat_map(|c| c.flags.iter())
}

fn finish<S>(parsed: &mut Parsed<'_, S>, env: impl Fn(&str) -> Option<String>) -> Result<(), UsageError> {
    let flags = scope_of(&parsed.path);
    let args = &parsed.command().args;
    for flag in &flags {
        let texts = parsed.raw[flag.name].clone();
        let typed = !texts.is_empty();
        let texts = if typed { texts } else { fallback(flag, &env) };
        parsed.values.set(flag.name, flag.kind.canonical(texts), typed);
    }
    for arg in args {
        let texts = parsed.raw[arg.name].clone();
        let typed = !texts.is_empty();
        let texts = if typed { texts } else { arg.default.map(str::to_string).into_iter().collect() };
        parsed.values.set(arg.name, arg.kind.canonical(texts), typed);
    }
    check_kinds(&flags, args, &parsed.values)
}

/// What a flag is when the line does not say: its environment variable, else its default.
fn fallback(flag: &Flag, env: &impl Fn(&str) -> Option<String>) -> Vec<String> {
    let from_env = flag.env.and_then(env).filter(|v| !v.is_empty());
    match from_env {
        Some(value) if flag.repeatable => value.lines().map(str::to_string).collect(),
        Some(value) => vec![value],
        None => flag.default.map(str::to_string).into_iter().collect(),
    }
}

fn check_kinds(flags: &[&Flag], args: &[Arg], values: &Values) -> Result<(), UsageError> {
    for flag in flags {
        for value in values.texts(flag.name) {
            let source = match (values.typed(flag.name), flag.env) {
                (false, Some(env)) => format!("--{} (${env})", flag.name),
                _ => format!("--{}", flag.name),
            };
            flag.kind.check(value).map_err(|e| UsageError::Value(format!("{source}: {e}")))?;
        }
    }
    for arg in args {
        for value in values.texts(arg.name) {
            arg.kind.check(value).map_err(|e| UsageError::Value(format!("{}: {e}", arg.name)))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
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
            (
                "cty",
                "expected command but got \"cty\", use --help for full help including flags and arguments",
            ),
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
}

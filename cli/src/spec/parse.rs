//! From arguments to a command and its values.
//!
//! First pass: which command, which raw values, stopping at the first mistake. Second pass: environment and defaults, then
//! required things, then the kind of every value. Help can be asked for at any point and wins over what is missing.

use std::collections::HashMap;

use crate::spec::token::{Short, Token, Tokens};
use crate::spec::{Arg, Command, Flag, Program, Values};

/// What is wrong with a command line. The text of each is what the reference prints.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    #[error(
        "a subcommand from the list below is required, use --help for full help including flags and arguments"
    )]
    SubcommandRequired,
    #[error("expected command but got {0:?}, use --help for full help including flags and arguments")]
    UnknownCommand(String),
    #[error("unknown long flag '--{0}'")]
    UnknownLong(String),
    #[error("unknown short flag '-{0}'")]
    UnknownShort(char),
    #[error("expected argument for flag '{0}'")]
    MissingValue(String),
    #[error("flag '{0}' cannot be repeated")]
    Repeated(String),
    #[error("unexpected argument {0}")]
    Unexpected(String),
    #[error("required flag --{0} not provided")]
    RequiredFlag(String),
    #[error("required flags {} not provided", .0.iter().map(|n| format!("--{n}")).collect::<Vec<_>>().join(", "))]
    RequiredFlags(Vec<String>),
    #[error("required argument '{0}' not provided")]
    RequiredArg(String),
    /// A value of the wrong kind, or an unreadable `@file`: the only mistakes printed without the help.
    #[error("{0}")]
    Value(String),
}

impl UsageError {
    /// True when the help of the command follows the error.
    pub fn shows_help(&self) -> bool {
        !matches!(self, UsageError::Value(_))
    }
}

/// A command line as understood so far; `path` runs from the root to the command, so the root is always there.
pub struct Parsed<'p, S> {
    pub path: Vec<&'p Command<S>>,
    pub values: Values,
    /// The first mistake, if any; `values` is filled in only without one.
    pub error: Option<UsageError>,
    raw: HashMap<&'static str, Vec<String>>,
}

impl<'p, S> Parsed<'p, S> {
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
    let mut parsed =
        Parsed { path: vec![&program.root], values: Values::default(), error: None, raw: HashMap::new() };
    let mut tokens = Tokens::new(args);
    let mut words = Vec::new();
    while parsed.error.is_none() {
        match step(&mut parsed, &mut tokens, &mut words) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => parsed.error = Some(error),
        }
    }
    if parsed.error.is_none() {
        parsed.error = finish(&mut parsed, words, env).err();
    }
    parsed
}

/// Takes one flag or word. False at the end of the line.
fn step<S>(
    parsed: &mut Parsed<'_, S>,
    tokens: &mut Tokens,
    words: &mut Vec<String>,
) -> Result<bool, UsageError> {
    let path = parsed.path.clone();
    let kind_of = |c| short_kind(&path, c);
    let Some(token) = tokens.next(kind_of).map_err(UsageError::Value)? else { return Ok(false) };
    let (flag, on) = match &token {
        Token::Word(word) => return take_word(parsed, word, words).map(|()| true),
        Token::Short(c) => (short_flag(&path, *c).ok_or(UsageError::UnknownShort(*c))?, true),
        Token::Long(name) => long_flag(&path, name).ok_or_else(|| UsageError::UnknownLong(name.clone()))?,
    };
    let value = if flag.is_bool() {
        on.to_string()
    } else {
        let value = tokens.value(kind_of).map_err(UsageError::Value)?;
        value.ok_or_else(|| UsageError::MissingValue(token.to_string()))?
    };
    let values = parsed.raw.entry(flag.name).or_default();
    if !values.is_empty() && !flag.repeatable {
        return Err(UsageError::Repeated(flag.name.to_string()));
    }
    values.push(value);
    Ok(true)
}

fn take_word<S>(parsed: &mut Parsed<'_, S>, word: &str, words: &mut Vec<String>) -> Result<(), UsageError> {
    let command = parsed.command();
    if !command.commands.is_empty() {
        let found = command.find(word).ok_or_else(|| UsageError::UnknownCommand(word.to_string()))?;
        parsed.path.push(found);
        return Ok(());
    }
    if words.len() >= command.args.len() && !command.args.last().is_some_and(|a| a.repeatable) {
        return Err(UsageError::Unexpected(word.to_string()));
    }
    words.push(word.to_string());
    Ok(())
}

/// All flags usable with the commands of `path`, outermost first.
pub fn flags_of<'p, 'a, S>(
    path: &'a [&'p Command<S>],
) -> impl DoubleEndedIterator<Item = &'p Flag> + use<'p, 'a, S> {
    path.iter().flat_map(|c| c.flags.iter())
}

// The innermost command's flag wins, so the search runs backwards.
fn short_flag<'p, S>(path: &[&'p Command<S>], c: char) -> Option<&'p Flag> {
    flags_of(path).rev().find(|f| f.short == Some(c))
}

fn short_kind<S>(path: &[&Command<S>], c: char) -> Short {
    match short_flag(path, c) {
        None => Short::Unknown,
        Some(f) if f.is_bool() => Short::Bool,
        Some(_) => Short::TakesValue,
    }
}

fn long_flag<'p, S>(path: &[&'p Command<S>], name: &str) -> Option<(&'p Flag, bool)> {
    if let Some(flag) = flags_of(path).rev().find(|f| f.name == name) {
        return Some((flag, true));
    }
    let positive = name.strip_prefix("no-")?;
    flags_of(path).rev().find(|f| f.name == positive && f.negatable).map(|f| (f, false))
}

fn finish<S>(
    parsed: &mut Parsed<'_, S>,
    words: Vec<String>,
    env: impl Fn(&str) -> Option<String>,
) -> Result<(), UsageError> {
    let path = parsed.path.clone();
    for flag in flags_of(&path) {
        let (texts, typed) = flag_values(flag, parsed.raw.get(flag.name), &env);
        parsed.values.set(flag.name, flag.kind.canonical(texts), typed);
    }
    let args = &parsed.command().args;
    let mut words = words.into_iter();
    for arg in args {
        let (texts, typed) = arg_values(arg, &mut words);
        parsed.values.set(arg.name, arg.kind.canonical(texts), typed);
    }
    if !parsed.command().commands.is_empty() {
        return Err(UsageError::SubcommandRequired);
    }
    check_required(&path, args, &parsed.values)?;
    check_kinds(&path, args, &parsed.values)
}

fn flag_values(
    flag: &Flag,
    typed: Option<&Vec<String>>,
    env: &impl Fn(&str) -> Option<String>,
) -> (Vec<String>, bool) {
    if let Some(values) = typed {
        return (values.clone(), true);
    }
    let from_env = flag.env.and_then(env).filter(|v| !v.is_empty());
    let texts = match from_env {
        Some(value) if flag.repeatable => value.lines().map(str::to_string).collect(),
        Some(value) => vec![value],
        None => flag.default.map(str::to_string).into_iter().collect(),
    };
    (texts, false)
}

fn arg_values(arg: &Arg, words: &mut impl Iterator<Item = String>) -> (Vec<String>, bool) {
    let typed: Vec<String> =
        if arg.repeatable { words.collect() } else { words.next().into_iter().collect() };
    if typed.is_empty() {
        return (arg.default.map(str::to_string).into_iter().collect(), false);
    }
    (typed, true)
}

fn check_required<S>(path: &[&Command<S>], args: &[Arg], values: &Values) -> Result<(), UsageError> {
    let missing = flags_of(path).filter(|f| f.required && !values.given(f.name));
    let missing: Vec<String> = missing.map(|f| f.name.to_string()).collect();
    match missing.len() {
        0 => {}
        1 => return Err(UsageError::RequiredFlag(missing[0].clone())),
        _ => return Err(UsageError::RequiredFlags(missing)),
    }
    match args.iter().find(|a| a.required && !values.given(a.name)) {
        Some(arg) => Err(UsageError::RequiredArg(arg.name.to_string())),
        None => Ok(()),
    }
}

fn check_kinds<S>(path: &[&Command<S>], args: &[Arg], values: &Values) -> Result<(), UsageError> {
    for flag in flags_of(path) {
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
        let group =
            Command::new("ctx", "").flag(Flag::bool("all", "").short('a')).command(leaf).command(strict);
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
            ("ctx add x --select --select", "flag 'select' cannot be repeated"),
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
    fn help_is_seen_even_when_the_line_is_wrong() {
        let program = program();
        let parsed = parse(&program, ["ctx", "--help"].map(String::from), |_| None);
        assert!(parsed.asked("help") && parsed.error.is_some());
        assert_eq!(parsed.command().name, "ctx");
    }
}

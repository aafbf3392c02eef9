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
mod tests;

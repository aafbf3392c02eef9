//! One `clap::Command` from the table: what the parser matches with, and what man pages and completion scripts are made from.
//!
//! Two things are done otherwise than clap offers them, because the reference does: the flags of a command are taken at every
//! level below it and counted together (clap's `global` keeps only the values of one level), so each command repeats the
//! flags of the commands above; and a flag with its `--no-` form counts as one.

use ::clap::builder::{PossibleValue, StringValueParser, TypedValueParser, ValueParser};
use ::clap::error::ErrorKind;
use ::clap::{ArgAction, ValueHint};

use crate::spec::line::marked;
use crate::spec::{Arg, Command, Flag, Kind, Program};

/// What a `clap::Command` is for.
#[derive(Clone, Copy)]
enum Purpose<'a> {
    /// Matching these words. Commands that none of them names are built without their insides, which keeps the start quick.
    Line { words: &'a [String], provided: &'a dyn Fn(&Flag) -> bool },
    /// Telling people: with defaults, and with environment variables, which the parser reads itself.
    Document,
}

impl Purpose<'_> {
    fn has(self, hidden: bool) -> bool {
        !hidden || matches!(self, Purpose::Line { .. })
    }
}

/// The grammar for one command line in the form of [`crate::spec::line`]. `provided` says which flags have a value without
/// being typed.
pub fn for_line<S>(
    program: &Program<S>,
    words: &[String],
    provided: &dyn Fn(&Flag) -> bool,
) -> ::clap::Command {
    build(&program.root, &[], Purpose::Line { words, provided }).no_binary_name(true)
}

/// All that is shown, for completion scripts. Hidden things are left out, because not every script leaves them out. The
/// flags that every command takes stand at the top only: repeated with each command they are nearly all of a script.
pub fn whole<S>(program: &Program<S>) -> ::clap::Command {
    let root = &program.root;
    let own: Vec<&Flag> = root.flags.iter().collect();
    insides(root, &own, Purpose::Document)
        .subcommands(root.visible().map(|sub| build(sub, &[], Purpose::Document)))
}

/// The last command of `path` with its own flags and the names of its sub-commands, for its man page.
pub fn page<S>(path: &[&Command<S>]) -> ::clap::Command {
    let command = path.last().expect("the root is always there");
    let own: Vec<&Flag> = command.flags.iter().collect();
    insides(command, &own, Purpose::Document).subcommands(command.visible().map(bare))
}

/// The flags usable with a command: those of the commands above that it does not declare anew, and its own.
pub fn scope<'p>(above: &[&'p Flag], own: &'p [Flag]) -> Vec<&'p Flag> {
    let anew = |f: &Flag| own.iter().any(|o| o.name == f.name || (o.short.is_some() && o.short == f.short));
    above.iter().copied().filter(|f| !anew(f)).chain(own).collect()
}

/// The name of a flag's `--no-` form, if it has one. A flag that is declared with that name wins.
pub fn negation(flag: &Flag, scope: &[&Flag]) -> Option<String> {
    let name = format!("no-{}", flag.name);
    (flag.negatable && !scope.iter().any(|f| f.name == name)).then_some(name)
}

fn build<S>(command: &Command<S>, above: &[&Flag], purpose: Purpose) -> ::clap::Command {
    let scope = scope(above, &command.flags);
    let inner = |sub: &Command<S>| match purpose {
        Purpose::Line { words, .. } if !names(sub).any(|name| words.contains(&name)) => bare(sub),
        _ => build(sub, &scope, purpose),
    };
    let commands = command.commands.iter().filter(|sub| purpose.has(sub.hidden));
    insides(command, &scope, purpose).subcommands(commands.map(inner))
}

fn names<S>(command: &Command<S>) -> impl Iterator<Item = String> {
    [command.name].into_iter().chain(command.aliases.iter().copied()).map(marked)
}

fn bare<S>(command: &Command<S>) -> ::clap::Command {
    let (dashed, plain): (Vec<&str>, Vec<&str>) = command.aliases.iter().partition(|a| a.starts_with('-'));
    // An alias such as `-` can only be typed after `--`, so scripts do not offer it.
    let out = ::clap::Command::new(command.name).aliases(dashed.into_iter().map(marked));
    out.visible_aliases(plain).about(command.help).hide(command.hidden)
}

fn insides<S>(command: &Command<S>, scope: &[&Flag], purpose: Purpose) -> ::clap::Command {
    let mut out = bare(command)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(!command.commands.is_empty());
    for flag in scope.iter().filter(|flag| purpose.has(flag.hidden)) {
        // A flag of the commands above may have been given there, and one of a group may follow further down.
        let here = command.commands.is_empty() && command.flags.iter().any(|own| own.name == flag.name);
        out = out.arg(flag_arg(flag, here, purpose));
        if let Some(name) = negation(flag, scope) {
            out = out.arg(negation_arg(name, flag));
        }
    }
    out.args(command.args.iter().map(|arg| word_arg(arg, purpose)))
}

fn flag_arg(flag: &Flag, here: bool, purpose: Purpose) -> ::clap::Arg {
    let mut arg = ::clap::Arg::new(flag.name).long(flag.name).help(flag.help).hide(flag.hidden);
    arg = match flag.short {
        Some(short) => arg.short(short),
        None => arg,
    };
    arg = match (flag.is_bool(), flag.repeatable) {
        (true, false) => arg.action(ArgAction::SetTrue),
        (true, true) => arg.action(ArgAction::Count),
        (false, _) => {
            let name = flag.placeholder.map_or_else(|| flag.name.to_uppercase(), str::to_string);
            let arg = valued(arg, flag.kind, flag.repeatable).value_name(name);
            match flag.bare {
                Some(bare) => arg.num_args(0..=1).require_equals(true).default_missing_value(bare),
                None => arg,
            }
        }
    };
    match purpose {
        Purpose::Line { provided, .. } => arg.required(here && flag.required && !provided(flag)),
        Purpose::Document => {
            let arg = if flag.is_bool() { arg } else { arg.default_values(flag.default) };
            let arg = arg.required(flag.required && flag.default.is_none());
            flag.env.into_iter().fold(arg, |arg, env| arg.env(env))
        }
    }
}

fn negation_arg(name: String, flag: &Flag) -> ::clap::Arg {
    let help = format!("The opposite of --{}", flag.name);
    ::clap::Arg::new(name.clone())
        .long(name)
        .help(help)
        .hide(flag.hidden)
        .action(ArgAction::SetTrue)
        .conflicts_with(flag.name)
}

fn word_arg(arg: &Arg, purpose: Purpose) -> ::clap::Arg {
    let out = ::clap::Arg::new(arg.name).value_name(arg.name).help(arg.help);
    let out = valued(out, arg.kind, arg.repeatable).required(arg.required && arg.default.is_none());
    let out = if arg.repeatable { out.num_args(1..) } else { out };
    match purpose {
        Purpose::Document => out.default_values(arg.default),
        Purpose::Line { .. } => out,
    }
}

fn valued(arg: ::clap::Arg, kind: Kind, repeatable: bool) -> ::clap::Arg {
    let hint = match kind {
        Kind::ExistingFile => ValueHint::FilePath,
        Kind::ExistingDir => ValueHint::DirPath,
        Kind::Url => ValueHint::Url,
        _ => ValueHint::Unknown,
    };
    let parser = match kind {
        Kind::OneOf(options) => ValueParser::new(Choices(options)),
        _ => ValueParser::new(StringValueParser::new()),
    };
    let action = if repeatable { ArgAction::Append } else { ArgAction::Set };
    arg.action(action).value_parser(parser).value_hint(hint)
}

/// Tells scripts and man pages what may be given, and takes any text: kinds are checked when the whole line is known.
#[derive(Clone)]
struct Choices(&'static [&'static str]);

impl TypedValueParser for Choices {
    type Value = String;

    fn parse_ref(
        &self,
        _: &::clap::Command,
        _: Option<&::clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, ::clap::Error> {
        value.to_str().map(str::to_string).ok_or_else(|| ::clap::Error::new(ErrorKind::InvalidUtf8))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|option| PossibleValue::new(*option))))
    }
}

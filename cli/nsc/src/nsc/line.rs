//! From the argument list to a command and its values, by the rules scripts know from the reference: a flag's value is the
//! next word or stands after `=`, a boolean takes a value only after `=`, the last one counts, short flags may be joined,
//! and a word that names no command of a group is an argument.
//!
//! The shared parser of [`cli_term::spec`] is not used, because the other program reads lines by other rules (`@file`, no
//! repetition, no `--bool=false`).

use cli_term::spec::clap::scope;
use cli_term::spec::kind::bool_value;
use cli_term::spec::{Arg, Flag, Program, Values};

use crate::nsc::{Call, Command};
use crate::report::quote;

/// A command line as understood.
pub struct Line<'p> {
    /// From the root to the command.
    pub path: Vec<&'p Command>,
    pub values: Values,
    pub help: bool,
    pub version: bool,
    /// The first mistake; `values` is filled in only without one.
    pub error: Option<String>,
}

struct Reader<'p> {
    path: Vec<&'p Command>,
    flags: Vec<(&'static str, String)>,
    words: Vec<String>,
}

/// Reads `args`, the program's name left out.
pub fn read(program: &Program<Call>, args: Vec<String>) -> Line<'_> {
    let mut reader = Reader { path: vec![&program.root], flags: vec![], words: vec![] };
    let error = reader.read(args).err();
    let asked = |name| reader.flags.iter().any(|(flag, value)| *flag == name && value == "true");
    let (help, version) = (asked("help"), asked("version"));
    let mut line = Line { path: reader.path.clone(), values: Values::default(), help, version, error };
    if line.error.is_none() {
        line.error = reader.finish(&mut line.values).err();
    }
    line
}

impl<'p> Reader<'p> {
    fn command(&self) -> &'p Command {
        self.path.last().expect("the root is always there")
    }

    /// The flags usable here.
    fn scope(&self) -> Vec<&'p Flag> {
        let root_only = |flag: &&Flag| self.path.len() == 1 || flag.name != "version";
        let all = self.path.iter().fold(vec![], |above, command| scope(&above, &command.flags));
        all.into_iter().filter(root_only).collect()
    }

    fn read(&mut self, args: Vec<String>) -> Result<(), String> {
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            if arg == "--" {
                self.words.extend(args.by_ref());
            } else if let Some(long) = arg.strip_prefix("--") {
                self.long(long, &mut args)?;
            } else if arg.len() > 1 && arg.starts_with('-') {
                self.shorts(&arg[1..], &mut args)?;
            } else {
                self.word(arg);
            }
            if self.flags.last().is_some_and(|(name, value)| *name == "help" && value == "true") {
                return Ok(());
            }
        }
        Ok(())
    }

    fn word(&mut self, word: String) {
        match self.command().find(&word) {
            Some(command) if self.words.is_empty() => self.path.push(command),
            _ => self.words.push(word),
        }
    }

    fn long(&mut self, text: &str, args: &mut impl Iterator<Item = String>) -> Result<(), String> {
        let (name, attached) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.to_string())),
            None => (text, None),
        };
        let flag = self.scope().into_iter().find(|flag| flag.name == name);
        let flag = flag.ok_or_else(|| format!("unknown flag: --{name}"))?;
        let value = match (attached, bare(flag)) {
            (Some(value), _) => value,
            (None, Some(bare)) => bare.to_string(),
            (None, None) => args.next().ok_or_else(|| format!("flag needs an argument: --{name}"))?,
        };
        self.keep(flag, value)
    }

    fn shorts(&mut self, text: &str, args: &mut impl Iterator<Item = String>) -> Result<(), String> {
        let mut rest = text;
        while let Some(short) = rest.chars().next() {
            let flag = self.scope().into_iter().find(|flag| flag.short == Some(short));
            let flag = flag.ok_or_else(|| format!("unknown shorthand flag: '{short}' in -{rest}"))?;
            let after = &rest[short.len_utf8()..];
            if let Some(value) = after.strip_prefix('=') {
                return self.keep(flag, value.to_string());
            }
            if let Some(bare) = bare(flag) {
                self.keep(flag, bare.to_string())?;
                rest = after;
                continue;
            }
            if !after.is_empty() {
                return self.keep(flag, after.to_string());
            }
            let value = args.next().ok_or_else(|| format!("flag needs an argument: '{short}' in -{rest}"))?;
            return self.keep(flag, value);
        }
        Ok(())
    }

    fn keep(&mut self, flag: &Flag, value: String) -> Result<(), String> {
        if flag.is_bool() && bool_value(&value).is_none() {
            let value = quote(&value);
            let why = format!("strconv.ParseBool: parsing {value}: invalid syntax");
            return Err(invalid(flag, &value, &why));
        }
        flag.kind.check(&value).map_err(|why| invalid(flag, &quote(&value), &why))?;
        let value = bool_value(&value).filter(|_| flag.is_bool()).map(|b| b.to_string()).unwrap_or(value);
        self.flags.push((flag.name, value));
        Ok(())
    }

    /// Fills in the values.
    fn finish(&self, values: &mut Values) -> Result<(), String> {
        let command = self.command();
        if command.run.is_some() {
            check_count(&command.args, self.words.len())?;
        }
        for flag in self.scope() {
            let given = self.flags.iter().filter(|(name, _)| *name == flag.name);
            let given: Vec<String> = given.map(|(_, value)| value.clone()).collect();
            let typed = !given.is_empty();
            let texts = if typed { given } else { fallback(flag) };
            values.set(flag.name, texts, typed);
        }
        let mut words = self.words.iter().cloned();
        for arg in &command.args {
            let texts: Vec<String> =
                words.by_ref().take(if arg.repeatable { usize::MAX } else { 1 }).collect();
            let typed = !texts.is_empty();
            values.set(arg.name, texts, typed);
        }
        Ok(())
    }
}

/// What a flag is when the line does not say: its environment variable, else its default.
fn fallback(flag: &Flag) -> Vec<String> {
    let from_env =
        flag.env.and_then(|name| std::env::var(name).ok()).filter(|value| !value.trim().is_empty());
    let value = from_env.map(|value| value.trim().to_string()).or_else(|| flag.default.map(str::to_string));
    value.into_iter().collect()
}

/// The value of a flag that is given without one; None when it needs one.
fn bare(flag: &Flag) -> Option<&'static str> {
    if flag.is_bool() { Some("true") } else { flag.bare }
}

fn invalid(flag: &Flag, value: &str, why: &str) -> String {
    let short = flag.short.map(|c| format!("-{c}, ")).unwrap_or_default();
    format!("invalid argument {value} for \"{short}--{}\" flag: {why}", flag.name)
}

fn check_count(args: &[Arg], count: usize) -> Result<(), String> {
    let least = args.iter().filter(|arg| arg.required).count();
    let most = if args.iter().any(|arg| arg.repeatable) { usize::MAX } else { args.len() };
    match (count < least, count > most) {
        (true, _) | (_, true) if least == most => Err(format!("accepts {most} arg(s), received {count}")),
        (true, _) => Err(format!("requires at least {least} arg(s), only received {count}")),
        (_, true) if most == 0 => Err("this command takes no arguments".to_string()),
        (_, true) => Err(format!("accepts at most {most} arg(s), received {count}")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cli_term::spec::Kind;

    fn program() -> Program<Call> {
        let leaf = Command::new("account", "")
            .flag(Flag::text("name", "").short('n'))
            .flag(Flag::text("tag", "").repeatable())
            .flag(Flag::new("count", Kind::Int64, "").default("-1"))
            .flag(Flag::text("answers", "").bare("1"))
            .flag(Flag::bool("force", "").short('F').default("true"))
            .arg(Arg::optional("NAME", ""))
            .run(|_| Ok(()));
        let root = Command::new("nsc", "")
            .flag(Flag::bool("help", "").short('h'))
            .flag(Flag::bool("version", "").short('v'))
            .flag(Flag::text("private-key", "").short('K'))
            .command(Command::new("add", "").alias("create").command(leaf));
        Program { root, version: "1" }
    }

    fn line(text: &str) -> Result<String, String> {
        let program = program();
        let line = read(&program, text.split(' ').map(str::to_string).collect());
        if let Some(error) = line.error {
            return Err(error);
        }
        let v = &line.values;
        let name = |n| v.text(n);
        Ok(format!(
            "{} n={} N={} t={:?} c={} a={} F={} K={}",
            line.path.len(),
            name("name"),
            name("NAME"),
            v.texts("tag"),
            v.int("count"),
            name("answers"),
            v.flag("force"),
            name("private-key")
        ))
    }

    #[test]
    fn flags_and_words_are_read_as_the_reference_reads_them() {
        let table = [
            ("add account x", "3 n= N=x t=[] c=-1 a= F=true K="),
            ("-K k create account -nx", "3 n=x N= t=[] c=-1 a= F=true K=k"),
            ("add account -n=x --tag a --tag=b,c", "3 n=x N= t=[\"a\", \"b,c\"] c=-1 a= F=true K="),
            ("add account --name a --name b -F=false", "3 n=b N= t=[] c=-1 a= F=false K="),
            ("add account -Fn x --count -5", "3 n=x N= t=[] c=-5 a= F=true K="),
            ("add account --answers y", "3 n= N=y t=[] c=-1 a=1 F=true K="),
            ("add account --answers=7 -- -y", "3 n= N=-y t=[] c=-1 a=7 F=true K="),
        ];
        for (text, want) in table {
            assert_eq!(line(text).as_deref(), Ok(want), "{text}");
        }
    }

    #[test]
    fn mistakes_are_told_in_known_words() {
        let table = [
            ("add account --nam x", "unknown flag: --nam"),
            ("add account -z", "unknown shorthand flag: 'z' in -z"),
            ("add account -v", "unknown shorthand flag: 'v' in -v"),
            ("add account --name", "flag needs an argument: --name"),
            ("add account -n", "flag needs an argument: 'n' in -n"),
            ("add account a b", "accepts at most 1 arg(s), received 2"),
            (
                "add account -F=x",
                "invalid argument \"x\" for \"-F, --force\" flag: strconv.ParseBool: parsing \"x\": invalid syntax",
            ),
        ];
        for (text, want) in table {
            assert_eq!(line(text).unwrap_err(), want, "{text}");
        }
    }
}

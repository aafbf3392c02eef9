//! Running a plugin: the first word of the line that is no flag is its name, what follows is its own.

use std::os::unix::process::CommandExt;
use std::process::Command as Process;

use super::store::{self, Plugin};
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::spec::{Flag, Program};

/// Becomes the plugin that the line names. Returns when it names none.
pub fn run(program: &Program<Call>, args: &[String]) -> Outcome {
    let Some((globals, name, rest)) = split(&program.root.flags, args) else { return Ok(()) };
    if program.root.find(name).is_some() {
        return Ok(());
    }
    let Some(plugin) = store::find(name)? else { return Ok(()) };
    let error = Process::new(&plugin.cmd).args(line(&plugin, &globals, rest)).exec();
    Err(Failure::new(format!("{}: {error}", plugin.cmd)))
}

/// The flags before the name that the plugin takes too, then its own words.
fn line(plugin: &Plugin, globals: &[(&str, Option<&str>)], rest: &[String]) -> Vec<String> {
    let shared = globals.iter().filter(|(flag, _)| plugin.takes(flag));
    let written = shared.map(|(flag, value)| match value {
        Some(value) => format!("--{flag}={value}"),
        None => format!("--{flag}"),
    });
    written.chain(rest.iter().cloned()).collect()
}

/// (flags with their values, the first word, the words after it); None without a word, or with a flag that is none of ours.
type Split<'a> = (Vec<(&'a str, Option<&'a str>)>, &'a str, &'a [String]);

fn split<'a>(flags: &'a [Flag], args: &'a [String]) -> Option<Split<'a>> {
    let mut globals = vec![];
    let mut at = 0;
    while let Some(word) = args.get(at) {
        at += 1;
        let Some(text) = word.strip_prefix('-').filter(|text| !text.is_empty()) else {
            return Some((globals, word, &args[at..]));
        };
        let (name, attached) = match text.strip_prefix('-') {
            Some(long) => match long.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (long, None),
            },
            None => text.split_at_checked(1).map(|(s, rest)| (s, Some(rest).filter(|r| !r.is_empty())))?,
        };
        let is_it = |flag: &&Flag| {
            flag.name == name || (!text.starts_with('-') && flag.short.is_some_and(|s| name == s.to_string()))
        };
        let flag = flags.iter().find(is_it)?;
        let value = match attached {
            None if !flag.is_bool() => {
                at += 1;
                Some(args.get(at - 1)?.as_str())
            }
            attached => attached,
        };
        globals.push((flag.name, value));
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::nats::globals;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_string).collect()
    }

    #[test]
    fn lines_are_cut_at_the_name() {
        let flags = globals::flags();
        let flags: Vec<Flag> = flags.into_iter().collect();
        let plugin =
            Plugin { cmd: "x".into(), def: json!({"flags": [{"name": "server"}, {"name": "trace"}]}) };
        for (text, want) in [
            ("hello", Some(("hello", ""))),
            (
                "-s nats://h --trace hello say -x --y=1",
                Some(("hello", "--server=nats://h --trace say -x --y=1")),
            ),
            ("--server=nats://h --user me hello", Some(("hello", "--server=nats://h"))),
            ("--unknown hello", None),
            ("--server", None),
            ("", None),
        ] {
            let args = words(text);
            let cut = split(&flags, &args);
            let got = cut.map(|(globals, name, rest)| (name, line(&plugin, &globals, rest).join(" ")));
            assert_eq!(got, want.map(|(name, line)| (name, line.to_string())), "{text}");
        }
    }
}

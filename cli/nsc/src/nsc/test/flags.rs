//! `nsc test flags`.

use std::collections::BTreeSet;

use cli_term::Outcome;

use crate::nsc::{Call, Command, test};

pub fn command() -> Command {
    Command::new("flags", "Print which command has which flags, as CSV").run(run)
}

/// A flag's name and its one-letter form.
type Letters = (&'static str, Option<char>);

fn run(call: &Call) -> Outcome {
    let mut names = BTreeSet::new();
    let mut commands: Vec<(String, Vec<Letters>)> = vec![];
    test::every(call, |name, flags| {
        names.extend(flags.iter().map(|flag| flag.name));
        commands.push((name.to_string(), flags.iter().map(|flag| (flag.name, flag.short)).collect()));
    });
    let head: Vec<&str> = ["cmd"].into_iter().chain(names.iter().copied()).collect();
    eprintln!("{}", head.join(","));
    for (name, flags) in commands {
        let cell = |wanted: &&str| match flags.iter().find(|(name, _)| name == wanted) {
            Some((_, Some(short))) => short.to_string(),
            Some((_, None)) => "-".to_string(),
            None => String::new(),
        };
        let cells: Vec<String> = [name.clone()].into_iter().chain(names.iter().map(cell)).collect();
        eprintln!("{}", cells.join(","));
    }
    Ok(())
}

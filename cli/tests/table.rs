//! The table of commands holds together: what is declared can be typed, and examples are no fiction.

use std::collections::HashSet;

use cli::nats::{Command, program};
use cli::spec::parse;

fn walk<'p>(path: &mut Vec<&'p Command>, see: &mut dyn FnMut(&[&'p Command])) {
    see(path);
    let command = path[path.len() - 1];
    for sub in &command.commands {
        path.push(sub);
        walk(path, see);
        path.pop();
    }
}

fn name(path: &[&Command]) -> String {
    path.iter().map(|c| c.name).collect::<Vec<_>>().join(" ")
}

#[test]
fn names_are_unique_where_they_meet() {
    let program = program();
    walk(&mut vec![&program.root], &mut |path| {
        let (mut long, mut short, mut words) = (HashSet::new(), HashSet::new(), HashSet::new());
        for flag in path.iter().flat_map(|c| &c.flags) {
            assert!(long.insert(flag.name), "{}: --{} twice", name(path), flag.name);
            assert!(flag.short.is_none_or(|c| short.insert(c)), "{}: -{:?} twice", name(path), flag.short);
        }
        let command = path[path.len() - 1];
        for arg in &command.args {
            assert!(long.insert(arg.name), "{}: argument {} is also a flag", name(path), arg.name);
        }
        for word in
            command.commands.iter().flat_map(|c| [c.name].into_iter().chain(c.aliases.iter().copied()))
        {
            assert!(words.insert(word), "{}: command {word} twice", name(path));
        }
    });
}

#[test]
fn every_command_does_something_and_says_what() {
    let program = program();
    walk(&mut vec![&program.root], &mut |path| {
        let command = path[path.len() - 1];
        assert_eq!(command.run.is_some(), command.commands.is_empty(), "{}", name(path));
        assert!(
            command.commands.is_empty() || command.args.is_empty(),
            "{}: a group takes no arguments",
            name(path)
        );
        assert!(!command.help.is_empty() && !command.help.ends_with('.'), "{}", name(path));
        for flag in &command.flags {
            assert!(!flag.help.is_empty(), "{} --{}", name(path), flag.name);
            let default = flag.default.map_or(Ok(()), |d| flag.kind.check(d));
            assert!(default.is_ok(), "{} --{}: {default:?}", name(path), flag.name);
        }
        let required = command.flags.iter().find(|f| f.required && !command.commands.is_empty());
        assert!(
            required.is_none(),
            "{}: a group requires no flags, as they may follow the sub-command",
            name(path)
        );
        let optional = command.args.iter().skip_while(|a| a.required);
        assert!(!optional.clone().any(|a| a.required), "{}: required after optional arguments", name(path));
        let last = command.args.len().saturating_sub(1);
        assert!(!command.args.iter().take(last).any(|a| a.repeatable), "{}", name(path));
    });
}

#[test]
fn examples_can_be_typed() {
    let program = program();
    walk(&mut vec![&program.root], &mut |path| {
        for (_, line) in &path[path.len() - 1].examples {
            let words = shell_words::split(line).unwrap();
            let words = words.into_iter().take_while(|word| !["|", ">", "<", "&"].contains(&word.as_str()));
            let parsed = parse(&program, words, |_| None);
            // Files that an example names need not be there.
            let value = matches!(parsed.error, Some(cli::spec::UsageError::Value(_)));
            assert!(parsed.error.is_none() || value, "{}: {line}: {:?}", name(path), parsed.error);
        }
    });
}

#[test]
fn clap_finds_no_fault_with_the_table() {
    let program = program();
    cli::spec::clap::whole(&program).debug_assert();
    walk(&mut vec![&program.root], &mut |path| {
        let words: Vec<String> = path[1..].iter().map(|c| c.name.to_string()).collect();
        cli::spec::clap::for_line(&program, &words, &|_| false).debug_assert();
    });
}

//! One command, and a program made of them.
//!
//! `S` is what a program's commands are handed when they run (for `nats`: the parsed values and the resolved context).

use crate::failure::Outcome;
use crate::spec::{Arg, Flag};

/// A command or a group of commands. A group has sub-commands and no `run`.
pub struct Command<S> {
    pub name: &'static str,
    pub aliases: Vec<&'static str>,
    /// One line, shown in lists.
    pub help: &'static str,
    /// Paragraphs shown in the command's own help.
    pub details: &'static str,
    /// (what it does, the command line without the program's name), shown at the end of the help.
    pub examples: Vec<(&'static str, &'static str)>,
    /// `scope:user`, `impact:ro` and the like, shown in help.
    pub tags: Vec<&'static str>,
    pub flags: Vec<Flag>,
    pub args: Vec<Arg>,
    pub commands: Vec<Command<S>>,
    pub hidden: bool,
    pub run: Option<fn(&S) -> Outcome>,
}

impl<S> Command<S> {
    /// A command without flags, arguments or action; the methods below add them.
    pub fn new(name: &'static str, help: &'static str) -> Command<S> {
        Command {
            name,
            aliases: vec![],
            help,
            details: "",
            examples: vec![],
            tags: vec![],
            flags: vec![],
            args: vec![],
            commands: vec![],
            hidden: false,
            run: None,
        }
    }

    pub fn alias(mut self, alias: &'static str) -> Self {
        self.aliases.push(alias);
        self
    }

    pub fn details(mut self, details: &'static str) -> Self {
        self.details = details;
        self
    }

    pub fn example(mut self, what: &'static str, line: &'static str) -> Self {
        self.examples.push((what, line));
        self
    }

    pub fn tag(mut self, tag: &'static str) -> Self {
        self.tags.push(tag);
        self
    }

    pub fn flag(mut self, flag: Flag) -> Self {
        self.flags.push(flag);
        self
    }

    /// Adds flags that several commands share.
    pub fn flags(mut self, flags: impl IntoIterator<Item = Flag>) -> Self {
        self.flags.extend(flags);
        self
    }

    pub fn arg(mut self, arg: Arg) -> Self {
        self.args.push(arg);
        self
    }

    pub fn command(mut self, command: Command<S>) -> Self {
        self.commands.push(command);
        self
    }

    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    pub fn run(mut self, run: fn(&S) -> Outcome) -> Self {
        self.run = Some(run);
        self
    }

    /// The sub-command of this name or alias.
    pub fn find(&self, word: &str) -> Option<&Command<S>> {
        self.commands.iter().find(|c| c.name == word || c.aliases.contains(&word))
    }

    /// Sub-commands that help, man pages and completions show.
    pub fn visible(&self) -> impl Iterator<Item = &Command<S>> {
        self.commands.iter().filter(|c| !c.hidden)
    }
}

/// A whole program: its root command (whose flags are the global ones) and its version.
pub struct Program<S> {
    pub root: Command<S>,
    pub version: &'static str,
}

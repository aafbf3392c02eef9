//! `nsc test`: what the program itself is made of.

mod doc;
mod flags;
mod whoflag;

use cli_term::spec::Flag;

use crate::nsc::{Call, Command, generate};

pub fn command() -> Command {
    Command::new("test", "Commands for those who develop nsc")
        .hidden()
        .command(doc::command())
        .command(flags::command())
        .command(generate::nkey::command())
        .command(whoflag::command())
}

/// Calls `each` with the full name of every command that does something, and its flags.
fn every(call: &Call, mut each: impl FnMut(&str, &[Flag])) {
    fn walk(command: &Command, name: &str, each: &mut impl FnMut(&str, &[Flag])) {
        if command.run.is_some() {
            each(name, &command.flags);
        }
        for sub in &command.commands {
            walk(sub, &format!("{name} {}", sub.name), each);
        }
    }
    walk(&call.program().root, "nsc", &mut each);
}

//! `nsc test doc`.

use cli_term::Outcome;
use cli_term::spec::{Arg, help, help_markdown};

use crate::nsc::{Call, Command};
use crate::store::files;

pub fn command() -> Command {
    Command::new("doc", "Write the help of every command as Markdown into a directory")
        .arg(Arg::required("dir", "The directory"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let dir = files::expand(call.text("dir"));
    let program = call.program();
    let mut open = vec![vec![&program.root]];
    while let Some(path) = open.pop() {
        let name = help::full_name(&path).replace(' ', "_");
        files::write(&dir.join(format!("{name}.md")), help_markdown::render(&program, &path).as_bytes())?;
        let commands = path.last().map(|command| command.visible().collect::<Vec<_>>()).unwrap_or_default();
        for command in commands {
            open.push([path.clone(), vec![command]].concat());
        }
    }
    Ok(())
}

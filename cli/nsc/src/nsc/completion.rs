//! `nsc completion`: scripts that complete command lines.

use cli_term::spec::Flag;
use cli_term::spec::completion::{Shell, described, power_shell};
use cli_term::{Outcome, out};

use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("completion", "Print a script that completes nsc's commands in a shell")
        .example("Use it in this bash", "completion bash > /tmp/nsc.bash")
        .command(shell("bash", "Print the script for bash"))
        .command(shell("fish", "Print the script for fish"))
        .command(shell("powershell", "Print the script for PowerShell"))
        .command(shell("zsh", "Print the script for zsh"))
}

fn shell(name: &'static str, help: &'static str) -> Command {
    Command::new(name, help)
        .flag(Flag::bool("no-descriptions", "Leave out what commands and flags do"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (program, descriptions) = (call.program(), !call.flag("no-descriptions"));
    let script = match call.path[1] {
        "bash" => described(Shell::Bash, &program, descriptions),
        "fish" => described(Shell::Fish, &program, descriptions),
        "powershell" => power_shell(&program, descriptions),
        _ => described(Shell::Zsh, &program, descriptions),
    };
    out!("{script}");
    Ok(())
}

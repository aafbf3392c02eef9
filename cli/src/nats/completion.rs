//! `nats completion bash|zsh|fish`

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::out;
use crate::spec::completion::{Shell, generated};

pub fn command() -> Command {
    Command::new("completion", "Print a shell's completion script")
        .command(Command::new("bash", "Print the script for bash").example("Load it now", BASH).run(bash))
        .command(Command::new("fish", "Print the script for fish").example("Load it now", FISH).run(fish))
        .command(Command::new("zsh", "Print the script for zsh").example("Load it now", ZSH).run(zsh))
}

const BASH: &str = "completion bash > nats.bash && source nats.bash";
const FISH: &str = "completion fish | source";
const ZSH: &str = "completion zsh > nats.zsh && source nats.zsh";

fn bash(call: &Call) -> Outcome {
    print(call, Shell::Bash)
}

fn fish(call: &Call) -> Outcome {
    print(call, Shell::Fish)
}

fn zsh(call: &Call) -> Outcome {
    print(call, Shell::Zsh)
}

fn print(call: &Call, shell: Shell) -> Outcome {
    out!("{}", generated(shell, &call.program()));
    Ok(())
}

//! `--signal command[=pid]`: what to tell a running server. Finds no process and sends nothing itself.

use super::FlagError;

/// What a running server can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalCommand {
    /// `stop`: end at once (SIGKILL).
    Stop,
    /// `quit`: end (SIGINT).
    Quit,
    /// `term`: end (SIGTERM).
    Term,
    /// `reopen`: open the log file anew (SIGUSR1).
    Reopen,
    /// `reload`: read the configuration anew (SIGHUP).
    Reload,
    /// `ldm`: lame duck mode (SIGUSR2).
    LameDuck,
}

impl SignalCommand {
    /// The word it is asked for with.
    pub fn name(self) -> &'static str {
        match self {
            SignalCommand::Stop => "stop",
            SignalCommand::Quit => "quit",
            SignalCommand::Term => "term",
            SignalCommand::Reopen => "reopen",
            SignalCommand::Reload => "reload",
            SignalCommand::LameDuck => "ldm",
        }
    }
}

/// A command and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// What to tell.
    pub command: SignalCommand,
    /// A process id, the path of a pid file, or a pattern over process ids with `*`; `None` looks for the one
    /// running server.
    pub target: Option<String>,
}

pub(super) fn parse(text: &str) -> Result<Signal, FlagError> {
    let parts: Vec<&str> = text.split('=').collect();
    if let [_, _, rest @ ..] = &parts[..]
        && !rest.is_empty()
    {
        return Err(FlagError::Fatal(format!("invalid signal parameters: [{}]", rest.join(" "))));
    }
    let target = parts.get(1).filter(|target| !target.is_empty()).map(|target| (*target).to_owned());
    let all = [
        SignalCommand::Stop,
        SignalCommand::Quit,
        SignalCommand::Term,
        SignalCommand::Reopen,
        SignalCommand::Reload,
        SignalCommand::LameDuck,
    ];
    match all.into_iter().find(|command| command.name() == parts[0]) {
        Some(command) => Ok(Signal { command, target }),
        None => Err(FlagError::Fatal(format!("unknown signal {:?}", parts[0]))),
    }
}

//! `--signal COMMAND[=WHOM]`: tell servers that already run to stop, reload and so on.
//!
//! WHOM is a process id, a file that holds one, or the beginning of process ids and a `*`. Without it there must be
//! exactly one server; a lone `*` means all of them.

use std::fmt::Write;
use std::fs;
use std::io;

use rustix::process::{Pid, Signal, kill_process};
use schemas::go::os_error;

const PROCESS_NAME: &str = "nats-server";

/// What goes behind `nats-server: ` on stderr; the exit status is 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignalCommandError {
    #[error("no nats-server processes running")]
    NoneRunning,
    #[error("multiple nats-server processes running:\n{}", join(.0))]
    SeveralRunning(Vec<i32>),
    /// Also the content of a pid file that is no number, as it stands.
    #[error("invalid pid: {0}")]
    InvalidPid(String),
    #[error("unknown signal {0:?}")]
    UnknownSignal(String),
    /// One line per process that could not be told, each after a newline.
    #[error("{0}")]
    NotDelivered(String),
    #[error("unable to resolve pid, try providing one")]
    Unresolvable,
}

fn join(pids: &[i32]) -> String {
    pids.iter().map(i32::to_string).collect::<Vec<_>>().join("\n")
}

/// Carries out the flag's value (`ldm`, `ldm=123`, `reload=/run/nats.pid`, `quit=12*`).
pub fn run(argument: &str) -> Result<(), SignalCommandError> {
    let (command, whom) = argument.split_once('=').unwrap_or((argument, ""));
    let pids = resolve(whom, running_servers)?;
    let signal = signal_of(command).ok_or_else(|| SignalCommandError::UnknownSignal(command.to_owned()))?;
    send(command, signal, &pids)
}

fn signal_of(command: &str) -> Option<Signal> {
    match command {
        "stop" => Some(Signal::KILL),
        "quit" => Some(Signal::INT),
        "reopen" => Some(Signal::USR1),
        "reload" => Some(Signal::HUP),
        "ldm" => Some(Signal::USR2),
        "term" => Some(Signal::TERM),
        _ => None,
    }
}

/// The process ids meant; a pattern that fits none of the running servers gives none.
fn resolve(whom: &str, running: impl Fn() -> io::Result<Vec<i32>>) -> Result<Vec<i32>, SignalCommandError> {
    let pattern = whom.strip_suffix('*');
    if !whom.is_empty() && pattern.is_none() {
        return pid_or_file(whom).map(|pid| vec![pid]);
    }
    let pids = running().map_err(|_| SignalCommandError::Unresolvable)?;
    let prefix = pattern.unwrap_or_default();
    if pids.is_empty() {
        return Err(SignalCommandError::NoneRunning);
    }
    if pattern.is_none() && pids.len() > 1 {
        return Err(SignalCommandError::SeveralRunning(pids));
    }
    if !prefix.is_empty() {
        parse_pid(prefix)?;
    }
    Ok(pids.into_iter().filter(|pid| pid.to_string().starts_with(prefix)).collect())
}

fn pid_or_file(whom: &str) -> Result<i32, SignalCommandError> {
    match fs::read_to_string(whom) {
        Ok(content) => parse_pid(&content),
        Err(_) => parse_pid(whom),
    }
}

/// A positive process id. Zero and less mean process groups to the kernel, the caller's own among them.
fn parse_pid(text: &str) -> Result<i32, SignalCommandError> {
    let pid = text.parse().ok().filter(|&pid| pid > 0);
    pid.ok_or_else(|| SignalCommandError::InvalidPid(text.to_owned()))
}

fn send(command: &str, signal: Signal, pids: &[i32]) -> Result<(), SignalCommandError> {
    let mut failed = String::new();
    for &pid in pids {
        let target = Pid::from_raw(pid).ok_or_else(|| SignalCommandError::InvalidPid(pid.to_string()))?;
        if let Err(errno) = kill_process(target, signal) {
            let reason = os_error::text(&errno.into());
            write!(failed, "\nsignal {command:?} {pid}: {reason}").expect("a String takes every write");
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(SignalCommandError::NotDelivered(failed)) }
}

/// The ids of processes whose name contains ours, this one left out, in order.
fn running_servers() -> io::Result<Vec<i32>> {
    let own = std::process::id();
    let is_server = |pid: &u32| {
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        *pid != own && name.contains(PROCESS_NAME)
    };
    let names = fs::read_dir("/proc")?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut pids: Vec<u32> = names.filter_map(|name| name.parse().ok()).filter(is_server).collect();
    pids.sort_unstable();
    Ok(pids.into_iter().filter_map(|pid| i32::try_from(pid).ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(whom: &str, running: &[i32]) -> Result<Vec<i32>, String> {
        resolve(whom, || Ok(running.to_vec())).map_err(|e| e.to_string())
    }

    #[test]
    fn finds_whom_to_tell() {
        type Case = (&'static str, &'static [i32], Result<Vec<i32>, &'static str>);
        let table: [Case; 15] = [
            ("", &[], Err("no nats-server processes running")),
            ("*", &[], Err("no nats-server processes running")),
            ("9*", &[], Err("no nats-server processes running")),
            ("", &[7], Ok(vec![7])),
            ("", &[12, 13], Err("multiple nats-server processes running:\n12\n13")),
            ("*", &[12, 13], Ok(vec![12, 13])),
            ("12*", &[12, 13, 120], Ok(vec![12, 120])),
            ("99*", &[12], Ok(vec![])),
            ("zz*", &[12], Err("invalid pid: zz")),
            ("99", &[12], Ok(vec![99])),
            ("+99", &[12], Ok(vec![99])),
            ("abc", &[12], Err("invalid pid: abc")),
            ("1,2", &[12], Err("invalid pid: 1,2")),
            ("0", &[12], Err("invalid pid: 0")),
            ("-5", &[12], Err("invalid pid: -5")),
        ];
        for (whom, running, expected) in table {
            assert_eq!(resolved(whom, running), expected.map_err(str::to_owned), "{whom} {running:?}");
        }
    }

    #[test]
    fn reads_a_pid_file_but_no_newline_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("nats.pid");
        let whom = path.to_str().unwrap();
        fs::write(&path, "4321").unwrap();
        assert_eq!(resolved(whom, &[]), Ok(vec![4321]));
        fs::write(&path, "bad\n").unwrap();
        assert_eq!(resolved(whom, &[]), Err("invalid pid: bad\n".to_owned()));
        fs::remove_file(&path).unwrap();
        assert_eq!(resolved(whom, &[]), Err(format!("invalid pid: {whom}")));
    }

    #[test]
    fn reports_what_could_not_be_told() {
        let gone = i32::MAX;
        assert_eq!(
            run(&format!("ldm={gone}")).unwrap_err().to_string(),
            format!("\nsignal \"ldm\" {gone}: no such process")
        );
        assert_eq!(run("foo=1").unwrap_err().to_string(), "unknown signal \"foo\"");
    }

    #[test]
    fn commands_are_the_signals_of_the_reference() {
        let table = [("stop", 9), ("quit", 2), ("reopen", 10), ("reload", 1), ("ldm", 12), ("term", 15)];
        for (command, number) in table {
            assert_eq!(signal_of(command).map(Signal::as_raw), Some(number), "{command}");
        }
        assert_eq!(signal_of("STOP"), None);
    }

    #[test]
    fn a_process_takes_the_signal() {
        use std::os::unix::process::ExitStatusExt;
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        // Not one that whoever runs the tests may have told us, and so the child, to ignore.
        run(&format!("stop={}", child.id())).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(9));
    }
}

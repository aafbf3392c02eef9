//! `/stacksz`: the server's threads by name with the state each is in. There are no stacks to show without stopping the
//! threads; a debugger can do that.

use std::fs;
use std::path::Path;

/// One line per thread, by number: number, name, state, and what it waits for in the kernel where that may be read.
pub fn stacksz() -> String {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let mut threads: Vec<(u32, String)> = tasks
        .filter_map(|task| {
            let number = task.file_name().to_str()?.parse().ok()?;
            Some((number, line(number, &task.path())?))
        })
        .collect();
    threads.sort_unstable();
    threads.into_iter().map(|(_, line)| line).collect()
}

/// `None` for a thread that is just ending.
fn line(number: u32, task: &Path) -> Option<String> {
    let status = fs::read_to_string(task.join("status")).ok()?;
    let name = field(&status, "Name")?;
    let state = field(&status, "State")?;
    // `0` for one that runs, and for everybody who may not know.
    let waits = fs::read_to_string(task.join("wchan")).unwrap_or_default();
    let waits = if matches!(waits.as_str(), "" | "0") { String::new() } else { format!(" in {waits}") };
    Some(format!("thread {number} \"{name}\" [{}{waits}]\n", described(state)))
}

fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
    status.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim()))
}

/// The word that the kernel puts behind the letter: `S (sleeping)`.
fn described(state: &str) -> &str {
    state.split_once('(').map_or(state, |(_, word)| word.trim_end_matches(')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_words() {
        let status = "Name:\tnats-worker-0\nUmask:\t0022\nState:\tS (sleeping)\nNameX:\tz\n";
        assert_eq!(field(status, "Name"), Some("nats-worker-0"));
        assert_eq!(field(status, "State").map(described), Some("sleeping"));
        assert_eq!(field(status, "Threads"), None);
    }

    #[test]
    fn the_own_thread_is_among_them() {
        let own = std::thread::Builder::new().name("stacksz-test".into()).spawn(stacksz).unwrap();
        let text = own.join().unwrap();
        assert!(text.contains("\"stacksz-test\" [running"), "{text}");
    }
}

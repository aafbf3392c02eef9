//! Where the bodies of messages come from: the command line, or stdin as a whole or line by line.

use std::io::{BufRead, IsTerminal, Read};

use tokio::sync::mpsc;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::term::screen;

/// Lines read ahead of the messages made from them.
const READ_AHEAD: usize = 256;

/// The bodies to send, one after the other.
pub struct Source {
    /// The one body, when it does not come from stdin.
    given: Option<Vec<u8>>,
    stdin: Option<mpsc::Receiver<std::io::Result<Vec<u8>>>>,
    by_line: bool,
}

impl Source {
    /// The body argument of `call`; without it stdin, when that is piped, when a body can be typed, or when forced to.
    pub fn new(call: &Call) -> Source {
        let by_line = call.text("send-on") == "newline";
        let is_typed = screen::is_interactive();
        let wanted = !std::io::stdin().is_terminal() || is_typed || call.flag("force-stdin");
        let given = (call.typed("body") || !wanted).then(|| call.text("body").as_bytes().to_vec());
        Source::of(given, by_line)
    }

    /// One body; without it stdin, as a whole or line by line.
    pub fn of(given: Option<Vec<u8>>, by_line: bool) -> Source {
        let stdin = given.is_none().then(|| read(by_line));
        Source { given, stdin, by_line }
    }

    pub fn is_stdin(&self) -> bool {
        self.stdin.is_some()
    }

    /// True with `--send-on newline`.
    pub fn is_by_line(&self) -> bool {
        self.by_line
    }

    /// The next body, None after the last.
    pub async fn next(&mut self) -> Outcome<Option<Vec<u8>>> {
        match &mut self.stdin {
            Some(lines) => Ok(lines.recv().await.transpose()?),
            None => Ok(self.given.take()),
        }
    }
}

// Reading stdin blocks, and cannot be called off: a thread of its own may be left behind.
fn read(by_line: bool) -> mpsc::Receiver<std::io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel(READ_AHEAD);
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin().lock();
        if by_line {
            while let Some(line) = next_line(&mut stdin).transpose() {
                let failed = line.is_err();
                if sender.blocking_send(line).is_err() || failed {
                    return;
                }
            }
            return;
        }
        let mut all = vec![];
        let body = stdin.read_to_end(&mut all).map(|_| all);
        // Nobody waits for it any more when the program is about to end.
        let _ = sender.blocking_send(body);
    });
    receiver
}

/// A line without its end (`\n` or `\r\n`), None at the end of the input.
fn next_line(input: &mut impl BufRead) -> std::io::Result<Option<Vec<u8>>> {
    let mut line = vec![];
    if input.read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.pop_if(|b| *b == b'\n').is_some() {
        line.pop_if(|b| *b == b'\r');
    }
    Ok(Some(line))
}

#[cfg(test)]
mod tests {
    use super::next_line;

    #[test]
    fn lines_lose_their_ends() {
        let mut input = &b"a\r\n\n b \rx\nlast\r"[..];
        let mut lines = vec![];
        while let Some(line) = next_line(&mut input).unwrap() {
            lines.push(String::from_utf8(line).unwrap());
        }
        assert_eq!(lines, ["a", "", " b \rx", "last\r"]);
        assert_eq!(next_line(&mut &b""[..]).unwrap(), None);
    }
}

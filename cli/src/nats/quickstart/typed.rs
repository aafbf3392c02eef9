//! Command lines for people to type.

/// A command line and the terminal it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// 0 where it makes no difference, otherwise counted from 1.
    pub terminal: u8,
    /// The line up to where the server is named.
    pub line: String,
    /// The rest: `--server URL`, or nothing.
    pub server: String,
}

impl Typed {
    /// A program other than `nats`.
    pub fn other(line: impl Into<String>) -> Typed {
        Typed { terminal: 0, line: line.into(), server: String::new() }
    }

    /// Moves it to a terminal of its own.
    pub fn terminal(self, terminal: u8) -> Typed {
        Typed { terminal, ..self }
    }

    /// The whole line.
    #[cfg(test)]
    pub fn text(&self) -> String {
        if self.server.is_empty() { self.line.clone() } else { format!("{} {}", self.line, self.server) }
    }
}

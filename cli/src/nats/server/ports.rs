//! The ports an embedded server is asked to use.

use crate::failure::Outcome;

/// Where a server listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// This one, or there is no server; -1 is any free one, 0 (monitoring only) is none.
    Exactly(i64),
    /// This one, or any free one when somebody else has it.
    Rather(u16),
}

impl Port {
    /// What the configuration's `port` says for this.
    pub fn option(self) -> i64 {
        match self {
            Port::Exactly(port) => port,
            Port::Rather(port) => port.into(),
        }
    }

    /// The port to try when this one is taken.
    pub fn otherwise(self) -> Option<Port> {
        matches!(self, Port::Rather(_)).then_some(Port::Exactly(-1))
    }
}

/// Checks a port given as `flag`: -1 or 1 to 65535, and 0 where `off` says what that means.
pub fn check(flag: &str, port: i64, off: Option<&str>) -> Outcome<i64> {
    match (port, off) {
        (-1 | 1..=65535, _) | (0, Some(_)) => Ok(port),
        (_, None) => crate::fail!("--{flag}: {port} is no port: give 1 to 65535, or -1 for a free one"),
        (_, Some(off)) => {
            crate::fail!("--{flag}: {port} is no port: give 1 to 65535, -1 for a free one, or 0 for {off}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_checked() {
        for port in [-1, 1, 65535] {
            assert_eq!(check("port", port, None).unwrap(), port);
        }
        assert_eq!(check("http-port", 0, Some("none")).unwrap(), 0);
        for port in [0, -2, 65536] {
            let error = check("port", port, None).unwrap_err().message.unwrap();
            assert_eq!(error, format!("--port: {port} is no port: give 1 to 65535, or -1 for a free one"));
        }
    }
}

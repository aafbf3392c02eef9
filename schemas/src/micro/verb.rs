//! The questions that every service answers.

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Ping,
    Info,
    Stats,
}

impl Verb {
    pub const ALL: [Verb; 3] = [Verb::Ping, Verb::Info, Verb::Stats];

    /// As in `$SRV.PING`.
    pub fn word(self) -> &'static str {
        match self {
            Verb::Ping => "PING",
            Verb::Info => "INFO",
            Verb::Stats => "STATS",
        }
    }

    /// Where all services are asked, or those of a name, or the one instance of a name and id. Empty is all.
    pub fn subject(self, name: &str, id: &str) -> String {
        let word = self.word();
        match (name, id) {
            ("", _) => format!("$SRV.{word}"),
            (name, "") => format!("$SRV.{word}.{name}"),
            (name, id) => format!("$SRV.{word}.{name}.{id}"),
        }
    }

    /// The type of the answers.
    pub fn answer_type(self) -> &'static str {
        match self {
            Verb::Ping => "io.nats.micro.v1.ping_response",
            Verb::Info => "io.nats.micro.v1.info_response",
            Verb::Stats => "io.nats.micro.v1.stats_response",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects() {
        let cases = [("", "", "$SRV.INFO"), ("a", "", "$SRV.INFO.a"), ("a", "1", "$SRV.INFO.a.1")];
        for (name, id, want) in cases {
            assert_eq!(Verb::Info.subject(name, id), want);
        }
    }
}

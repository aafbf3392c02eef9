//! The command line of `nats-top`, read as Go programs read theirs.

use cli_term::spec::go_flags::{self, Field};

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flags {
    pub host: String,
    pub port: i64,
    /// 0 is none.
    pub https_port: i64,
    pub limit: i64,
    /// Seconds.
    pub interval: i64,
    pub sort: String,
    pub lookup: bool,
    pub output: String,
    pub delimiter: String,
    pub raw: bool,
    pub refreshes: i64,
    pub cert: String,
    pub key: String,
    pub ca: String,
    pub skip_verify: bool,
    pub subscriptions: bool,
    pub version: bool,
}

impl Default for Flags {
    fn default() -> Flags {
        Flags {
            host: "127.0.0.1".into(),
            port: 8222,
            https_port: 0,
            limit: 1024,
            interval: 1,
            sort: "cid".into(),
            lookup: false,
            output: String::new(),
            delimiter: String::new(),
            raw: false,
            refreshes: -1,
            cert: String::new(),
            key: String::new(),
            ca: String::new(),
            skip_verify: false,
            subscriptions: false,
            version: false,
        }
    }
}

impl Flags {
    /// The error is a complaint, or empty when help was asked for.
    pub fn parse(args: &[String]) -> Result<Flags, String> {
        let mut flags = Flags::default();
        match go_flags::read(&mut flags, args)? {
            [] => Ok(flags),
            [word, ..] => Err(format!("nats-top: unexpected argument {word:?}")),
        }
    }
}

impl go_flags::Flags for Flags {
    fn field(&mut self, name: &str) -> Option<Field<'_>> {
        Some(match name {
            "s" => Field::Text(&mut self.host),
            "m" => Field::Int(&mut self.port),
            "ms" => Field::Int(&mut self.https_port),
            "n" => Field::Int(&mut self.limit),
            "d" => Field::Int(&mut self.interval),
            "sort" => Field::Text(&mut self.sort),
            "lookup" => Field::Switch(&mut self.lookup),
            "o" => Field::Text(&mut self.output),
            "l" => Field::Text(&mut self.delimiter),
            "b" => Field::Switch(&mut self.raw),
            "r" => Field::Int(&mut self.refreshes),
            "cert" => Field::Text(&mut self.cert),
            "key" => Field::Text(&mut self.key),
            "cacert" => Field::Text(&mut self.ca),
            "k" => Field::Switch(&mut self.skip_verify),
            "u" | "display-subscriptions-column" => Field::Switch(&mut self.subscriptions),
            "v" | "version" => Field::Switch(&mut self.version),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use cli_term::spec::go_flags::Flags as _;

    use super::*;

    fn parse(line: &str) -> Result<Flags, String> {
        Flags::parse(&line.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn one_dash_or_two_and_values_in_both_places() {
        let expected =
            Flags { host: "h".into(), https_port: 8, sort: "subs".into(), raw: true, ..Flags::default() };
        assert_eq!(parse("-s h --ms=8 -sort subs -b"), Ok(expected));
        assert_eq!(parse(""), Ok(Flags::default()));
        assert!(parse("--display-subscriptions-column").unwrap().subscriptions);
    }

    #[test]
    fn complaints() {
        let complaint = |line| parse(line).unwrap_err();
        assert_eq!(complaint("-what"), "flag provided but not defined: -what");
        assert_eq!(complaint("word"), "nats-top: unexpected argument \"word\"");
        assert_eq!(complaint("-h"), "");
    }

    #[test]
    fn every_flag_of_the_man_page_is_read() {
        for flag in crate::program::program().root.flags {
            assert!(Flags::default().field(flag.name).is_some(), "-{}", flag.name);
        }
    }
}

//! The command line of `nats-top`: one or two dashes, values behind `=` or in the next word, as Go programs have it.

use cli_term::spec::kind::bool_value;

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

enum Field<'a> {
    Switch(&'a mut bool),
    Text(&'a mut String),
    Int(&'a mut i64),
}

impl Flags {
    /// The error is a complaint, or empty when help was asked for.
    pub fn parse(args: &[String]) -> Result<Flags, String> {
        let mut flags = Flags::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let Some(rest) = arg.strip_prefix('-').filter(|rest| !rest.is_empty()) else {
                return Err(format!("nats-top: unexpected argument {arg:?}"));
            };
            if rest == "-" {
                break;
            }
            let rest = rest.strip_prefix('-').unwrap_or(rest);
            if rest.starts_with(['-', '=']) {
                return Err(format!("bad flag syntax: {arg}"));
            }
            let (name, value) = match rest.split_once('=') {
                Some((name, value)) => (name, Some(value.to_string())),
                None => (rest, None),
            };
            flags.take(name, value, &mut args)?;
        }
        Ok(flags)
    }

    fn take(
        &mut self,
        name: &str,
        value: Option<String>,
        rest: &mut std::slice::Iter<'_, String>,
    ) -> Result<(), String> {
        if let "h" | "help" = name {
            return Err(String::new());
        }
        let field = self.field(name).ok_or_else(|| format!("flag provided but not defined: -{name}"))?;
        if let Field::Switch(on) = field {
            let text = value.as_deref().unwrap_or("true");
            let complaint = || format!("invalid boolean value {text:?} for -{name}: parse error");
            *on = bool_value(text).ok_or_else(complaint)?;
            return Ok(());
        }
        let value = value.or_else(|| rest.next().cloned());
        let value = value.ok_or_else(|| format!("flag needs an argument: -{name}"))?;
        match field {
            Field::Text(text) => *text = value,
            Field::Int(number) => {
                let complaint = |_| format!("invalid value {value:?} for flag -{name}: parse error");
                *number = value.parse().map_err(complaint)?;
            }
            Field::Switch(_) => {}
        }
        Ok(())
    }

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
        assert_eq!(complaint("-s"), "flag needs an argument: -s");
        assert_eq!(complaint("-m x"), "invalid value \"x\" for flag -m: parse error");
        assert_eq!(complaint("-k=x"), "invalid boolean value \"x\" for -k: parse error");
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

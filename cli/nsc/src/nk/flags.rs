//! The command line of `nk`: one or two dashes, values behind `=` or in the next word, nothing after the first word that
//! is no flag.

/// What was asked for; texts are empty when not given.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub generate: String,
    pub public_out: bool,
    pub in_key: String,
    pub public_in: String,
    pub sign: String,
    pub verify: String,
    pub signature_file: String,
    pub entropy: String,
    pub prefix: String,
    /// Most keys that a search may try.
    pub max_prefix: u64,
    pub version: bool,
}

impl Flags {
    /// The error is a complaint, or empty when help was asked for.
    pub fn parse(args: &[String]) -> Result<Flags, String> {
        let mut flags = Flags { max_prefix: 10_000_000, ..Flags::default() };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let Some(rest) = arg.strip_prefix('-').filter(|rest| !rest.is_empty()) else { break };
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
        if let "pubout" | "v" = name {
            let on = match value {
                None => true,
                Some(text) => switch(&text)
                    .ok_or_else(|| format!("invalid boolean value {text:?} for -{name}: parse error"))?,
            };
            *(if name == "v" { &mut self.version } else { &mut self.public_out }) = on;
            return Ok(());
        }
        if let "h" | "help" = name {
            return Err(String::new());
        }
        let field = match name {
            "maxpre" => None,
            _ => Some(self.text(name).ok_or_else(|| format!("flag provided but not defined: -{name}"))?),
        };
        let value = value.or_else(|| rest.next().cloned());
        let value = value.ok_or_else(|| format!("flag needs an argument: -{name}"))?;
        match field {
            Some(field) => *field = value,
            None => {
                let complaint = |_| format!("invalid value {value:?} for flag -{name}: parse error");
                self.max_prefix = value.parse().map_err(complaint)?;
            }
        }
        Ok(())
    }

    fn text(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "gen" => &mut self.generate,
            "inkey" => &mut self.in_key,
            "pubin" => &mut self.public_in,
            "sign" => &mut self.sign,
            "verify" => &mut self.verify,
            "sigfile" => &mut self.signature_file,
            "e" => &mut self.entropy,
            "pre" => &mut self.prefix,
            _ => return None,
        })
    }
}

fn switch(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Flags, String> {
        Flags::parse(&line.split(' ').map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn one_dash_or_two_and_values_in_both_places() {
        let expected = Flags {
            generate: "user".into(),
            prefix: "ab".into(),
            public_out: true,
            max_prefix: 7,
            ..Flags::default()
        };
        assert_eq!(parse("-gen user --pre=ab -pubout -maxpre 7"), Ok(expected));
        assert_eq!(parse("-pubout=false").map(|f| f.public_out), Ok(false));
        assert_eq!(parse("-v word -gen user").map(|f| (f.version, f.generate)), Ok((true, String::new())));
    }

    #[test]
    fn complaints() {
        let complaint = |line| parse(line).unwrap_err();
        assert_eq!(complaint("-what"), "flag provided but not defined: -what");
        assert_eq!(complaint("-gen"), "flag needs an argument: -gen");
        assert_eq!(complaint("-maxpre x"), "invalid value \"x\" for flag -maxpre: parse error");
        assert_eq!(complaint("-v=x"), "invalid boolean value \"x\" for -v: parse error");
        assert_eq!(complaint("---gen"), "bad flag syntax: ---gen");
        assert_eq!(complaint("-h"), "");
    }
}

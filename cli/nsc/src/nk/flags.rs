//! The command line of `nk`, read as Go programs read theirs.

use cli_term::spec::go_flags::{self, Field};

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
    /// The error is a complaint, or empty when help was asked for. Words behind the flags mean nothing.
    pub fn parse(args: &[String]) -> Result<Flags, String> {
        let mut flags = Flags { max_prefix: 10_000_000, ..Flags::default() };
        go_flags::read(&mut flags, args)?;
        Ok(flags)
    }
}

impl go_flags::Flags for Flags {
    fn field(&mut self, name: &str) -> Option<Field<'_>> {
        Some(match name {
            "gen" => Field::Text(&mut self.generate),
            "pubout" => Field::Switch(&mut self.public_out),
            "inkey" => Field::Text(&mut self.in_key),
            "pubin" => Field::Text(&mut self.public_in),
            "sign" => Field::Text(&mut self.sign),
            "verify" => Field::Text(&mut self.verify),
            "sigfile" => Field::Text(&mut self.signature_file),
            "e" => Field::Text(&mut self.entropy),
            "pre" => Field::Text(&mut self.prefix),
            "maxpre" => Field::Uint(&mut self.max_prefix),
            "v" => Field::Switch(&mut self.version),
            _ => return None,
        })
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
}

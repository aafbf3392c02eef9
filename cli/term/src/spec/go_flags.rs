//! Command lines as Go's flag package reads them: one or two dashes, values behind `=` or in the next word, nothing after the
//! first word that is no flag. For programs that are called so by scripts; `nats` and `nsc` read theirs with [`super::parse`].

use super::kind::bool_value;

/// Where a flag's value goes.
pub enum Field<'a> {
    Switch(&'a mut bool),
    Text(&'a mut String),
    Int(&'a mut i64),
    Uint(&'a mut u64),
}

/// The flags of a program.
pub trait Flags {
    /// None for a name that is no flag. `h` and `help` are never asked for.
    fn field(&mut self, name: &str) -> Option<Field<'_>>;
}

/// Reads flags; the words behind them. The error is a complaint, or empty when help was asked for.
pub fn read<'a>(flags: &mut impl Flags, args: &'a [String]) -> Result<&'a [String], String> {
    let mut args = args.iter();
    loop {
        let behind = args.as_slice();
        let Some(arg) = args.next() else { return Ok(behind) };
        let Some(rest) = arg.strip_prefix('-').filter(|rest| !rest.is_empty()) else { return Ok(behind) };
        if rest == "-" {
            return Ok(args.as_slice());
        }
        let rest = rest.strip_prefix('-').unwrap_or(rest);
        if rest.starts_with(['-', '=']) {
            return Err(format!("bad flag syntax: {arg}"));
        }
        let (name, value) = match rest.split_once('=') {
            Some((name, value)) => (name, Some(value.to_string())),
            None => (rest, None),
        };
        take(flags, name, value, &mut args)?;
    }
}

fn take(
    flags: &mut impl Flags,
    name: &str,
    value: Option<String>,
    rest: &mut std::slice::Iter<'_, String>,
) -> Result<(), String> {
    if let "h" | "help" = name {
        return Err(String::new());
    }
    let field = flags.field(name).ok_or_else(|| format!("flag provided but not defined: -{name}"))?;
    if let Field::Switch(on) = field {
        let text = value.as_deref().unwrap_or("true");
        let complaint = || format!("invalid boolean value {text:?} for -{name}: parse error");
        *on = bool_value(text).ok_or_else(complaint)?;
        return Ok(());
    }
    let value = value.or_else(|| rest.next().cloned());
    let value = value.ok_or_else(|| format!("flag needs an argument: -{name}"))?;
    let complaint = |_| format!("invalid value {value:?} for flag -{name}: parse error");
    match field {
        Field::Text(text) => *text = value,
        Field::Int(number) => *number = value.parse().map_err(complaint)?,
        Field::Uint(number) => *number = value.parse().map_err(complaint)?,
        Field::Switch(_) => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq)]
    struct Some {
        on: bool,
        text: String,
        int: i64,
        uint: u64,
    }

    impl Flags for Some {
        fn field(&mut self, name: &str) -> Option<Field<'_>> {
            Option::Some(match name {
                "on" => Field::Switch(&mut self.on),
                "text" => Field::Text(&mut self.text),
                "int" => Field::Int(&mut self.int),
                "uint" => Field::Uint(&mut self.uint),
                _ => return None,
            })
        }
    }

    fn parse(line: &str) -> Result<(Some, String), String> {
        let (mut some, words) =
            (Some::default(), line.split_whitespace().map(String::from).collect::<Vec<_>>());
        let behind = read(&mut some, &words)?.join(" ");
        Ok((some, behind))
    }

    #[test]
    fn one_dash_or_two_and_values_in_both_places() {
        let want = Some { on: true, text: "a".into(), int: -3, uint: 7 };
        assert_eq!(parse("-text a --int=-3 -on -uint 7"), Ok((want, String::new())));
        assert_eq!(parse("-on=false word -on"), Ok((Some::default(), "word -on".into())));
        assert_eq!(parse("-- -on"), Ok((Some::default(), "-on".into())));
        assert_eq!(parse("- -on"), Ok((Some::default(), "- -on".into())));
    }

    #[test]
    fn complaints() {
        let complaint = |line| parse(line).unwrap_err();
        assert_eq!(complaint("-what"), "flag provided but not defined: -what");
        assert_eq!(complaint("-text"), "flag needs an argument: -text");
        assert_eq!(complaint("-int x"), "invalid value \"x\" for flag -int: parse error");
        assert_eq!(complaint("-uint -1"), "invalid value \"-1\" for flag -uint: parse error");
        assert_eq!(complaint("-on=x"), "invalid boolean value \"x\" for -on: parse error");
        assert_eq!(complaint("---text"), "bad flag syntax: ---text");
        assert_eq!((complaint("-h"), complaint("--help")), (String::new(), String::new()));
    }
}

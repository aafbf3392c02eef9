//! Reads arguments by Go's rules: one dash or two, `-name value` or `-name=value`, no value after a bool
//! without `=`, the first argument that is no flag ends the flags.

use super::table::{Flag, STORE_CHECK, Slot, find};
use super::{FlagError, Flags, signal};

/// What the command line wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Start, check a configuration, or signal: see the flags.
    Run(Box<Flags>),
    /// Print the version and exit with 0.
    Version,
    /// Print the usage and exit with 0.
    Help,
    /// Print the help on TLS and exit with 0.
    HelpTls,
}

/// Reads the arguments after the program's name.
pub fn parse(args: &[String]) -> Result<Command, FlagError> {
    let mut flags = Flags::default();
    let mut index = 0;
    while let Some((name, value)) = split(args.get(index))? {
        index += 1;
        let flag =
            find(name).ok_or_else(|| FlagError::Usage(format!("flag provided but not defined: -{name}")))?;
        if flag.secret {
            flags.secrets.push(if value.is_some() { index - 1 } else { index });
        }
        let next = args.get(index).map(String::as_str);
        if set(&mut flags, flag, name, value, next)? {
            index += 1;
        }
    }
    // A bare `--` ends the flags and is no argument itself.
    index += usize::from(args.get(index).is_some_and(|arg| arg == "--"));
    decide(flags, &args[index..])
}

/// Name and value of a flag; `None` for what is not one.
fn split(arg: Option<&String>) -> Result<Option<(&str, Option<&str>)>, FlagError> {
    let Some(arg) = arg.filter(|arg| arg.len() > 1 && *arg != "--") else { return Ok(None) };
    let Some(rest) = arg.strip_prefix("--").or_else(|| arg.strip_prefix('-')) else { return Ok(None) };
    if rest.starts_with(['-', '=']) {
        return Err(FlagError::Usage(format!("bad flag syntax: {arg}")));
    }
    Ok(Some(match rest.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (rest, None),
    }))
}

/// Stores a flag's value; true when it took the next argument for it.
fn set(
    flags: &mut Flags,
    flag: &Flag,
    name: &str,
    value: Option<&str>,
    next: Option<&str>,
) -> Result<bool, FlagError> {
    let missing = || match flag.names.contains(&STORE_CHECK) {
        // Whoever asks must not take the reference's exit code for a good answer.
        true => FlagError::StoreCheck(format!("flag needs a directory: -{name}")),
        false => FlagError::Usage(format!("flag needs an argument: -{name}")),
    };
    match &flag.slot {
        Slot::Bool(slot) => {
            let value = value.unwrap_or("true");
            *slot(&mut flags.given) = Some(bool(value).ok_or_else(|| {
                FlagError::Usage(format!("invalid boolean value {value:?} for -{name}: parse error"))
            })?);
            Ok(false)
        }
        Slot::Int(slot) => {
            let text = value.or(next).ok_or_else(missing)?;
            *slot(&mut flags.given) = Some(int(text).map_err(|cause| {
                FlagError::Usage(format!("invalid value {text:?} for flag -{name}: {cause}"))
            })?);
            Ok(value.is_none())
        }
        Slot::Text(slot) => {
            *slot(&mut flags.given) = Some(value.or(next).ok_or_else(missing)?.to_owned());
            Ok(value.is_none())
        }
    }
}

fn decide(mut flags: Flags, words: &[String]) -> Result<Command, FlagError> {
    let given = &mut flags.given;
    if given.version == Some(true) {
        return Ok(Command::Version);
    }
    if given.help == Some(true) {
        return Ok(Command::Help);
    }
    if given.help_tls == Some(true) {
        return Ok(Command::HelpTls);
    }
    if let Some(word) = words.first() {
        return match word.to_lowercase().as_str() {
            "version" => Ok(Command::Version),
            "help" => Ok(Command::Help),
            _ => Err(FlagError::Fatal(format!("unrecognized command: {word:?}"))),
        };
    }
    flags.config_file = given.config.take().filter(|path| !path.is_empty());
    flags.store_check = given.store_check.take();
    flags.check_config = given.check.take().unwrap_or(false);
    if let Some(text) = given.signal.take().filter(|text| !text.is_empty()) {
        flags.signal = Some(signal::parse(&text)?);
    }
    if flags.check_config && flags.config_file.is_none() && flags.signal.is_none() {
        let text = "must specify [-c, --config] option to check configuration file syntax";
        return Err(FlagError::Fatal(text.into()));
    }
    Ok(Command::Run(Box::new(flags)))
}

fn bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// Go's integer literals: a sign, `0x`, `0o`, `0b` or a leading zero, underscores between digits.
fn int(text: &str) -> Result<i64, &'static str> {
    let (sign, rest) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (if text.starts_with('-') { "-" } else { "" }, rest),
        None => ("", text),
    };
    let lower = rest.to_ascii_lowercase();
    let (base, digits) = match lower.get(..2) {
        Some("0x") => (16, &lower[2..]),
        Some("0o") => (8, &lower[2..]),
        Some("0b") => (2, &lower[2..]),
        Some(_) if lower.starts_with('0') => (8, &lower[1..]),
        _ => (10, &lower[..]),
    };
    let underscores_fit = !digits.ends_with('_') && !digits.contains("__") && !lower.starts_with('_');
    let bare = digits.replace('_', "");
    if bare.is_empty() || !underscores_fit || !bare.chars().all(|c| c.is_digit(base)) {
        return Err("parse error");
    }
    i64::from_str_radix(&format!("{sign}{bare}"), base).map_err(|_| "value out of range")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_go_literals() {
        for (text, value) in [
            ("4222", Ok(4222)),
            ("-1", Ok(-1)),
            ("0x10", Ok(16)),
            ("010", Ok(8)),
            ("0", Ok(0)),
            ("1_000", Ok(1000)),
            ("4.5", Err("parse error")),
            ("", Err("parse error")),
            ("1_", Err("parse error")),
            ("99999999999999999999", Err("value out of range")),
        ] {
            assert_eq!(int(text), value, "{text}");
        }
    }
}

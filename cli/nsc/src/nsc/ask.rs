//! The questions of `-i`, by way of [`cli_term::term::prompt`]: asked again until the answer is right.

use cli_term::Outcome;
use cli_term::term::prompt;

/// A line of text that passes `check`.
pub fn text(
    question: &str,
    default: &str,
    instead: &str,
    check: impl Fn(&str) -> Result<(), String>,
) -> Outcome<String> {
    loop {
        let answer = prompt::input(question, default, instead)?;
        match check(&answer) {
            Ok(()) => return Ok(answer),
            Err(why) => eprintln!("{why}"),
        }
    }
}

/// A line of text that may be anything.
pub fn any(question: &str, default: &str, instead: &str) -> Outcome<String> {
    prompt::input(question, default, instead)
}

/// A line of text that is not empty.
pub fn something(question: &str, default: &str, instead: &str) -> Outcome<String> {
    text(question, default, instead, |answer| match answer.is_empty() {
        true => Err("please type something".into()),
        false => Ok(()),
    })
}

/// Yes or no.
pub fn confirm(question: &str, default: bool) -> Outcome<bool> {
    prompt::confirm(question, default)
}

/// One of `options`; Enter alone takes `current` if it is among them.
pub fn select(
    question: &str,
    options: &[impl AsRef<str> + std::fmt::Display],
    current: &str,
    instead: &str,
) -> Outcome<usize> {
    let default = options.iter().position(|o| o.as_ref() == current).unwrap_or(0);
    prompt::select_from(question, options, default, instead)
}

/// Any of `options`, asked about one by one.
pub fn several(question: &str, options: &[String]) -> Outcome<Vec<String>> {
    let mut out = vec![];
    for option in options {
        if confirm(&format!("{question}: {option}"), false)? {
            out.push(option.clone());
        }
    }
    Ok(out)
}

/// A number such as `10`, `1GiB`, `-1`.
pub fn number(question: &str, current: i64, instead: &str) -> Outcome<i64> {
    let answer = text(question, &current.to_string(), instead, |t| crate::report::bytes::parse(t).map(drop))?;
    Ok(crate::report::bytes::parse(&answer).unwrap_or(current))
}

/// As many texts as the person likes.
pub fn more(
    what: &str,
    has_some: bool,
    instead: &str,
    check: impl Fn(&str) -> Result<(), String>,
) -> Outcome<Vec<String>> {
    let mut out: Vec<String> = vec![];
    loop {
        let article = if has_some || !out.is_empty() { "another" } else { "a" };
        if !confirm(&format!("add {article} {what}"), false)? {
            return Ok(out);
        }
        out.push(text(what, "", instead, &check)?);
    }
}

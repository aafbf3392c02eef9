//! What a command is handed: its values, the directories, and what is current.

use std::ops::Deref;

use cli_term::spec::{Program, Values};
use cli_term::{Failure, Outcome, fail};

use crate::nsc::{Work, prechecks};
use crate::report::bytes;
use crate::store::{Config, Places, Wish};

/// One run of one command. Derefs to its [`Values`].
pub struct Call {
    pub values: Values,
    /// The command's name, from the top: `["add", "account"]`.
    pub path: Vec<&'static str>,
    pub places: Places,
    /// As loaded; commands that change it change a clone.
    config: Option<Config>,
}

impl Deref for Call {
    type Target = Values;

    fn deref(&self) -> &Values {
        &self.values
    }
}

impl Call {
    /// Finds the directories and loads `nsc.json`; fails where the store or the keystore is of an old layout.
    pub fn new(values: Values, path: Vec<&'static str>) -> Outcome<Call> {
        let mut call = Call::offline(values, path);
        let config = Config::load(&call.places, crate::report::dates::now())?;
        prechecks::check(&call.path, &call.places, &config)?;
        call.config = Some(config);
        Ok(call)
    }

    /// A call of a command that works without any directory.
    pub fn offline(values: Values, path: Vec<&'static str>) -> Call {
        let wish = Wish {
            config_dir: values.text("config-dir").into(),
            data_dir: values.text("data-dir").into(),
            keystore_dir: values.text("keystore-dir").into(),
            all_dirs: values.text("all-dirs").into(),
        };
        Call { values, path, places: Places::find(&wish, &env), config: None }
    }

    /// What is current; changes to it last only if saved.
    pub fn config(&self) -> Config {
        self.config.clone().expect("commands that need the configuration are not run offline")
    }

    /// The current operator's store and everything around it.
    pub fn work(&self) -> Outcome<Work> {
        Work::open(self, self.config())
    }

    /// `-i`.
    pub fn interactive(&self) -> bool {
        self.values.flag("interactive")
    }

    /// `--name`, else the first argument, `NAME`; `*` is a random name.
    pub fn name(&self) -> String {
        let name = self.maybe_text("name").filter(|n| !n.is_empty()).unwrap_or(self.text("NAME"));
        if name == "*" { crate::nsc::random_name::pick() } else { name.to_string() }
    }

    /// The values of a flag that may be repeated and holds several between commas.
    pub fn list(&self, name: &str) -> Outcome<Vec<String>> {
        let mut out = vec![];
        for text in self.texts(name) {
            match split(text) {
                Some(values) => out.extend(values),
                None => fail!("invalid argument {text:?} for \"--{name}\" flag: a quote is not closed"),
            }
        }
        Ok(out)
    }

    /// A number of a flag that takes `10k`, `1GiB` and the like; None when it was not given.
    pub fn number(&self, name: &str) -> Outcome<Option<i64>> {
        let Some(text) = self.maybe_text(name).filter(|_| self.typed(name)) else { return Ok(None) };
        let number = bytes::parse(text);
        number
            .map(Some)
            .map_err(|e| Failure::new(format!("invalid argument {text:?} for \"--{name}\" flag: {e}")))
    }

    /// A duration as Go writes them (`1h30m`), in nanoseconds; None when the flag was not given.
    pub fn go_duration(&self, name: &str) -> Outcome<Option<i64>> {
        let Some(text) = self.maybe_text(name).filter(|t| self.typed(name) && !t.is_empty()) else {
            return Ok(None);
        };
        let nanos = schemas::go::duration::parse(text);
        nanos
            .map(Some)
            .map_err(|e| Failure::new(format!("invalid argument {text:?} for \"--{name}\" flag: {e}")))
    }

    /// True when the command line gave at least one of these.
    pub fn any_typed(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.typed(name))
    }

    /// The table of commands.
    pub fn program(&self) -> Program<Call> {
        crate::nsc::program()
    }
}

/// An environment variable that is text.
pub fn env(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Splits at commas; a value in double quotes may hold some. None when a quote stays open.
fn split(text: &str) -> Option<Vec<String>> {
    if text.is_empty() {
        return Some(vec![]);
    }
    let mut values = vec![String::new()];
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let value = values.last_mut()?;
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => value.extend(chars.next()),
            '"' if quoted || value.is_empty() => quoted = !quoted,
            ',' if !quoted => values.push(String::new()),
            c => value.push(c),
        }
    }
    (!quoted).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn lists_are_split_at_commas_outside_of_quotes() {
        let table: [(&str, Option<&[&str]>); 6] = [
            ("", Some(&[])),
            ("a", Some(&["a"])),
            ("a,b c,", Some(&["a", "b c", ""])),
            ("\"a,b\",c", Some(&["a,b", "c"])),
            ("\"a\"\"b\"", Some(&["a\"b"])),
            ("\"a", None),
        ];
        for (text, want) in table {
            let want = want.map(|w| w.iter().map(|s| s.to_string()).collect::<Vec<_>>());
            assert_eq!(split(text), want, "{text:?}");
        }
    }
}

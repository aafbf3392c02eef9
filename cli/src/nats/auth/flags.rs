//! Arguments and flags that many commands of `auth` have.

use crate::spec::{Arg, Flag};

/// `--operator`.
pub fn operator() -> Flag {
    Flag::text("operator", "The operator; the selected or only one when not given").placeholder("NAME")
}

/// The argument `account` of commands that may ask which.
pub fn account() -> Arg {
    Arg::optional("account", "The account, by name or key; asks when not given")
}

/// A flag for any number of subjects.
pub fn subjects(name: &'static str, help: &'static str) -> Flag {
    Flag::text(name, help).placeholder("SUBJECT").repeatable()
}

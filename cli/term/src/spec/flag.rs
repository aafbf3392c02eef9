//! Flags and positional arguments as the table declares them.

use crate::spec::Kind;

/// One `--flag`.
#[derive(Clone, Debug)]
pub struct Flag {
    pub name: &'static str,
    pub short: Option<char>,
    pub kind: Kind,
    pub help: &'static str,
    /// Used when neither the command line nor the environment gives a value.
    pub default: Option<&'static str>,
    pub env: Option<&'static str>,
    pub placeholder: Option<&'static str>,
    /// The value when the flag is given without one; another must follow a `=`.
    pub bare: Option<&'static str>,
    /// `--no-flag` is accepted too.
    pub negatable: bool,
    pub repeatable: bool,
    /// For a flag of a command without sub-commands.
    pub required: bool,
    pub hidden: bool,
}

impl Flag {
    pub fn new(name: &'static str, kind: Kind, help: &'static str) -> Flag {
        Flag {
            name,
            short: None,
            kind,
            help,
            default: None,
            env: None,
            placeholder: None,
            bare: None,
            negatable: false,
            repeatable: false,
            required: false,
            hidden: false,
        }
    }

    pub fn bool(name: &'static str, help: &'static str) -> Flag {
        Flag::new(name, Kind::Bool, help)
    }

    pub fn text(name: &'static str, help: &'static str) -> Flag {
        Flag::new(name, Kind::Text, help)
    }

    pub fn int(name: &'static str, help: &'static str) -> Flag {
        Flag::new(name, Kind::Int, help)
    }

    pub fn duration(name: &'static str, help: &'static str) -> Flag {
        Flag::new(name, Kind::Duration, help)
    }

    pub fn one_of(name: &'static str, options: &'static [&'static str], help: &'static str) -> Flag {
        Flag::new(name, Kind::OneOf(options), help)
    }

    /// `--force`, `-f`: acts without asking.
    pub fn force(help: &'static str) -> Flag {
        Flag::bool("force", help).short('f')
    }

    /// `--json`, `-j`.
    pub fn json(help: &'static str) -> Flag {
        Flag::bool("json", help).short('j')
    }

    pub fn short(mut self, short: char) -> Flag {
        self.short = Some(short);
        self
    }

    pub fn default(mut self, default: &'static str) -> Flag {
        self.default = Some(default);
        self
    }

    pub fn env(mut self, env: &'static str) -> Flag {
        self.env = Some(env);
        self
    }

    pub fn placeholder(mut self, placeholder: &'static str) -> Flag {
        self.placeholder = Some(placeholder);
        self
    }

    pub fn bare(mut self, value: &'static str) -> Flag {
        self.bare = Some(value);
        self
    }

    pub fn negatable(mut self) -> Flag {
        self.negatable = true;
        self
    }

    pub fn repeatable(mut self) -> Flag {
        self.repeatable = true;
        self
    }

    pub fn required(mut self) -> Flag {
        self.required = true;
        self
    }

    pub fn hidden(mut self) -> Flag {
        self.hidden = true;
        self
    }

    pub fn is_bool(&self) -> bool {
        self.kind == Kind::Bool
    }

    /// `[no-]name` for negatable flags, else the name.
    pub fn shown_name(&self) -> String {
        if self.negatable { format!("[no-]{}", self.name) } else { self.name.to_string() }
    }

    /// What stands after the `=` in help.
    pub fn shown_placeholder(&self) -> String {
        match (self.placeholder, self.default) {
            (Some(p), _) => p.to_string(),
            (None, Some(d)) if self.kind == Kind::Text => format!("{d:?}"),
            (None, Some(d)) => d.to_string(),
            (None, None) => self.name.to_uppercase(),
        }
    }

    /// The help line, with the environment variable.
    pub fn shown_help(&self) -> String {
        match self.env {
            Some(env) => format!("{} (${env})", self.help),
            None => self.help.to_string(),
        }
    }
}

/// One positional argument.
#[derive(Clone, Debug)]
pub struct Arg {
    pub name: &'static str,
    pub kind: Kind,
    pub help: &'static str,
    pub default: Option<&'static str>,
    pub required: bool,
    /// Takes all the words that are left.
    pub repeatable: bool,
}

impl Arg {
    pub fn required(name: &'static str, help: &'static str) -> Arg {
        Arg { name, kind: Kind::Text, help, default: None, required: true, repeatable: false }
    }

    pub fn optional(name: &'static str, help: &'static str) -> Arg {
        Arg { required: false, ..Arg::required(name, help) }
    }

    pub fn kind(mut self, kind: Kind) -> Arg {
        self.kind = kind;
        self
    }

    pub fn default(mut self, default: &'static str) -> Arg {
        self.default = Some(default);
        self
    }

    pub fn repeatable(mut self) -> Arg {
        self.repeatable = true;
        self
    }

    /// `<name>`, `[<name>]`, with `...` when repeatable.
    pub fn shown(&self) -> String {
        let name = format!("<{}>{}", self.name, if self.repeatable { "..." } else { "" });
        if self.required { name } else { format!("[{name}]") }
    }
}

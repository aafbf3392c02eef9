//! How a section takes its keys, and typed access to values with the reference's type errors.

use std::collections::BTreeMap;

use super::Options;
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Loader, Map, Span, Value};

/// One section of the configuration: its keys and what they do.
pub(crate) struct Section {
    /// Top-level keys with all their aliases, in lower case.
    pub keys: &'static [&'static str],
    /// Takes one of them.
    pub take: fn(&mut Options, &Field<'_>, &mut Report<'_>) -> Taken,
}

/// What a section says to a key.
pub(crate) type Taken = Result<(), Diagnostic>;

/// A key and its value.
pub(crate) struct Field<'a> {
    /// The key in lower case.
    pub name: &'a str,
    /// The key as written.
    pub written: &'a str,
    pub value: &'a Value,
}

/// Errors and warnings found so far, and the way to files that a section names.
#[derive(Default)]
pub(crate) struct Report<'a> {
    pub errors: Vec<Diagnostic>,
    pub warnings: Vec<Diagnostic>,
    pub loader: Option<&'a dyn Loader>,
}

impl<'a> Report<'a> {
    /// Nothing found yet.
    pub fn new(loader: &'a dyn Loader) -> Self {
        Self { loader: Some(loader), ..Self::default() }
    }

    /// The content of a file, or why not.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        match self.loader {
            Some(loader) => loader.read(path),
            None => Err(format!("open {path}: no such file or directory")),
        }
    }
    /// Hands each entry of a map to `take`, in the order written, keeping the errors.
    pub fn each(&mut self, map: &Map, mut take: impl FnMut(&Field<'_>, &mut Self) -> Taken) {
        let mut entries: Vec<_> = map.iter().collect();
        entries.sort_by_key(|(_, value)| (value.span.line, value.span.column));
        for (written, value) in entries {
            let name = written.to_lowercase();
            if let Err(error) = take(&Field { name: &name, written, value }, self) {
                self.errors.push(error);
            }
        }
    }
}

impl Field<'_> {
    pub fn span(&self) -> &Span {
        &self.value.span
    }

    pub fn error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(&self.value.span, message)
    }

    pub fn bool(&self) -> Result<bool, Diagnostic> {
        bool_of(self.value)
    }

    pub fn int(&self) -> Result<i64, Diagnostic> {
        int_of(self.value)
    }

    pub fn string(&self) -> Result<String, Diagnostic> {
        string_of(self.value)
    }

    /// A whole number that must fit 32 bits.
    pub fn int32(&self) -> Result<i32, Diagnostic> {
        let number = self.int()?;
        // The reference only looks for numbers too big; a very negative one would wrap there.
        i32::try_from(number).map_err(|_| self.error(format!("{} value is too big", self.name)))
    }

    /// A key of the reference that this server does not have yet.
    pub fn unsupported(&self) -> Diagnostic {
        self.error(format!("{:?} is not supported yet", self.written))
    }

    /// Fine while it asks for nothing: `false`, `0`.
    pub fn only_off(&self) -> Taken {
        match &self.value.data {
            Data::Bool(false) | Data::Integer(0) => Ok(()),
            _ => Err(self.unsupported()),
        }
    }

    /// An unknown key with the nearest known one. Fine if it only serves as a variable.
    pub fn unknown(&self, message: String, known: &[&str]) -> Taken {
        if self.value.used {
            return Ok(());
        }
        let hint = nearest(self.name, known).map(|near| format!("did you mean {near:?}?"));
        Err(self.error(message).with_hint(hint))
    }
}

pub(crate) fn bool_of(value: &Value) -> Result<bool, Diagnostic> {
    match value.data {
        Data::Bool(flag) => Ok(flag),
        _ => Err(mistyped(value, "bool")),
    }
}

pub(crate) fn int_of(value: &Value) -> Result<i64, Diagnostic> {
    match value.data {
        Data::Integer(number) => Ok(number),
        _ => Err(mistyped(value, "int64")),
    }
}

pub(crate) fn string_of(value: &Value) -> Result<String, Diagnostic> {
    match &value.data {
        Data::String(text) => Ok(text.clone()),
        _ => Err(mistyped(value, "string")),
    }
}

pub(crate) fn map_of(value: &Value) -> Result<&Map, Diagnostic> {
    match &value.data {
        Data::Map(map) => Ok(map),
        _ => Err(mistyped(value, "map[string]interface {}")),
    }
}

pub(crate) fn array_of(value: &Value) -> Result<&[Value], Diagnostic> {
    match &value.data {
        Data::Array(array) => Ok(array),
        _ => Err(mistyped(value, "[]interface {}")),
    }
}

/// A map of strings.
pub(crate) fn string_map_of(map: &Map) -> Result<BTreeMap<String, String>, Diagnostic> {
    map.iter().map(|(key, value)| Ok((key.clone(), string_of(value)?))).collect()
}

/// A string or a list of them; `what` is how errors call it.
pub(crate) fn strings_of(
    field: &Field<'_>,
    what: &str,
    report: &mut Report<'_>,
) -> Result<Vec<String>, Diagnostic> {
    let array = match &field.value.data {
        Data::String(text) => return Ok(vec![text.clone()]),
        Data::Array(array) => array,
        other => {
            return Err(field.error(format!("error parsing {what}: unsupported type {}", other.type_name())));
        }
    };
    let mut strings = Vec::new();
    for entry in array {
        match &entry.data {
            Data::String(text) => strings.push(text.clone()),
            other => {
                let found = other.type_name();
                let message = format!("error parsing {what}: unsupported type in array {found}");
                report.errors.push(Diagnostic::at(&entry.span, message));
            }
        }
    }
    Ok(strings)
}

/// A scalar as written, the type of anything else.
pub(crate) fn shown(value: &Value) -> String {
    match &value.data {
        Data::String(text) => text.clone(),
        Data::Integer(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(flag) => flag.to_string(),
        other => other.type_name().into(),
    }
}

fn mistyped(value: &Value, wanted: &str) -> Diagnostic {
    let found = value.data.type_name();
    Diagnostic::at(&value.span, format!("interface conversion: interface {{}} is {found}, not {wanted}"))
}

/// The known word a few typing errors away, for errors that name what may be meant.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = match word.len() {
        0..=2 => return None,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    known
        .iter()
        .map(|known| (distance(word, known), *known))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, known)| known)
}

/// Letters to insert, delete, replace or swap with a neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(WORD_MAX).collect(), b.chars().collect());
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                let least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if swapped { least.min(rows[i - 2][j - 2] + 1) } else { least }
            };
        }
    }
    rows[a.len()][b.len()]
}

/// No key is this long; longer words need not be compared in full.
const WORD_MAX: usize = 64;

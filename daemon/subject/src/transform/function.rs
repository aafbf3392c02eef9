//! One token of a destination read as a mapping function, `$N` or `{{name(arguments)}}`.
//!
//! Only reads; it does not know how many wildcards the source has, nor how a function is carried out.

use super::error::TransformError;

/// What one destination token asks for. Wildcards are numbered from 1; the reference takes any number below 1 to
/// mean the first token of the subject, so these are signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Function {
    /// The token stands for itself.
    Literal,
    Wildcard(i64),
    /// Hash of the named wildcards, or of the whole subject when none is named, modulo the first number.
    Partition(u32, Vec<i64>),
    Random(u32),
    Split(i64, Vec<u8>),
    /// The kinds of cut at a byte position or into pieces of a byte length; not positive leaves the token whole.
    Cut(Cut, i64, i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    SplitFromLeft,
    SplitFromRight,
    SliceFromLeft,
    SliceFromRight,
    Left,
    Right,
}

/// The functions by name. The first letter of each word may be of either case, the others not.
const NAMES: &[(&str, Name)] = &[
    ("wildcard", Name::Wildcard),
    ("partition", Name::Partition),
    ("random", Name::Random),
    ("splitFromLeft", Name::Cut(Cut::SplitFromLeft)),
    ("splitFromRight", Name::Cut(Cut::SplitFromRight)),
    ("split", Name::Split),
    ("sliceFromLeft", Name::Cut(Cut::SliceFromLeft)),
    ("sliceFromRight", Name::Cut(Cut::SliceFromRight)),
    ("left", Name::Cut(Cut::Left)),
    ("right", Name::Cut(Cut::Right)),
];

#[derive(Clone, Copy)]
enum Name {
    Wildcard,
    Partition,
    Random,
    Split,
    Cut(Cut),
}

/// True for a token written as a function call, known or not: at least five bytes between double braces.
pub(super) fn is_call(token: &str) -> bool {
    token.len() > 4 && token.starts_with("{{") && token.ends_with("}}")
}

/// True when the call names a function that exists and has parentheses; its arguments are not looked at.
pub(super) fn is_known(token: &str) -> bool {
    call(token).is_some()
}

/// Reads one destination token.
pub(super) fn parse(token: &str) -> Result<Function, TransformError> {
    if let Some(number) = token.strip_prefix('$') {
        return Ok(number.parse().map_or(Function::Literal, Function::Wildcard));
    }
    if !is_call(token) {
        return Ok(Function::Literal);
    }
    let (name, arguments) = call(token).ok_or_else(|| TransformError::UnknownFunction(token.into()))?;
    let reader = Arguments { token, list: split_arguments(arguments) };
    match name {
        Name::Wildcard => reader.wildcard(),
        Name::Partition => reader.partition(),
        Name::Random => reader.random(),
        Name::Split => reader.split(),
        Name::Cut(cut) => reader.cut(cut),
    }
}

/// Name and raw arguments of a call; None when there is no such function.
fn call(token: &str) -> Option<(Name, &str)> {
    let inner = token.strip_prefix("{{")?.strip_suffix("}}")?.trim();
    let (name, rest) = inner.split_once('(')?;
    let arguments = rest.strip_suffix(')')?;
    let name = name.trim_end();
    NAMES.iter().find(|(known, _)| same_name(known, name)).map(|(_, kind)| (*kind, arguments))
}

/// Equal but for the case of the first letter of each word of `known`.
fn same_name(known: &str, name: &str) -> bool {
    known.len() == name.len()
        && known.bytes().zip(name.bytes()).enumerate().all(|(at, (want, got))| {
            let word_start = at == 0 || want.is_ascii_uppercase();
            want == got || (word_start && want.eq_ignore_ascii_case(&got))
        })
}

/// Arguments are parted by a comma and any white space after it.
fn split_arguments(raw: &str) -> Vec<&str> {
    let mut list: Vec<&str> = raw.split(',').collect();
    for argument in list.iter_mut().skip(1) {
        *argument = argument.trim_start();
    }
    list
}

struct Arguments<'a> {
    token: &'a str,
    list: Vec<&'a str>,
}

impl Arguments<'_> {
    fn wildcard(&self) -> Result<Function, TransformError> {
        match self.list[..] {
            [""] => Err(TransformError::NotEnoughArguments(self.token.into())),
            [index] => Ok(Function::Wildcard(self.number(index)?)),
            _ => Err(TransformError::TooManyArguments(self.token.into())),
        }
    }

    fn partition(&self) -> Result<Function, TransformError> {
        let count = self.size(self.list[0])?;
        let indexes = self.list[1..].iter().map(|index| self.number(index)).collect::<Result<_, _>>()?;
        // A negative count wraps round to a large one, as it does in the reference.
        Ok(Function::Partition(count as u32, indexes))
    }

    fn random(&self) -> Result<Function, TransformError> {
        match self.list[..] {
            // The reference reports surplus arguments as missing ones.
            [ceiling] => {
                Ok(Function::Random(self.size(ceiling)?.unsigned_abs().min(u64::from(u32::MAX)) as u32))
            }
            _ => Err(TransformError::NotEnoughArguments(self.token.into())),
        }
    }

    fn split(&self) -> Result<Function, TransformError> {
        let (index, delimiter) = self.pair()?;
        let index = self.number(index)?;
        if delimiter.contains([' ', '.']) {
            return Err(TransformError::InvalidArgument(self.token.into()));
        }
        Ok(Function::Split(index, delimiter.as_bytes().to_vec()))
    }

    fn cut(&self, cut: Cut) -> Result<Function, TransformError> {
        let (index, size) = self.pair()?;
        Ok(Function::Cut(cut, self.number(index)?, self.size(size)?))
    }

    fn pair(&self) -> Result<(&str, &str), TransformError> {
        match self.list[..] {
            [first, second] => Ok((first, second)),
            [_] => Err(TransformError::NotEnoughArguments(self.token.into())),
            _ => Err(TransformError::TooManyArguments(self.token.into())),
        }
    }

    fn number(&self, text: &str) -> Result<i64, TransformError> {
        text.trim().parse().map_err(|_| TransformError::InvalidArgument(self.token.into()))
    }

    fn size(&self, text: &str) -> Result<i64, TransformError> {
        match self.number(text)? {
            size if size > i64::from(i32::MAX) => Err(TransformError::InvalidArgument(self.token.into())),
            size => Ok(size),
        }
    }
}

//! Builds the tree of values from tokens: variables, includes, units. Reads files and variables only through
//! what it is given.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::lexer::{Kind, LexError, Lexer, Token};
use super::scalar::as_bool;
use super::{Data, Environment, Loader, Map, Source, Span, SyntaxError, Value};

/// Parses the file at `path` with all it includes.
pub fn parse_file(path: &str, loader: &dyn Loader, env: &dyn Environment) -> Result<Map, SyntaxError> {
    let text = read(path, loader).map_err(SyntaxError::plain)?;
    let mut shared = Shared {
        loader,
        env,
        names: HashSet::new(),
        files: vec![clean(Path::new(path))],
        depth: 0,
        copied: 0,
    };
    parse_source(Source { path: path.into(), text }, &mut shared)
}

/// Parses `text`; `path` is only its name and the place includes start from.
pub fn parse_text(
    path: &str,
    text: &str,
    loader: &dyn Loader,
    env: &dyn Environment,
) -> Result<Map, SyntaxError> {
    let mut shared = Shared {
        loader,
        env,
        names: HashSet::new(),
        files: vec![clean(Path::new(path))],
        depth: 0,
        copied: 0,
    };
    parse_source(Source { path: path.into(), text: text.into() }, &mut shared)
}

/// What a file, its includes and the environment variables it names have in common.
struct Shared<'a> {
    loader: &'a dyn Loader,
    env: &'a dyn Environment,
    /// Environment variables being parsed.
    names: HashSet<String>,
    /// Files being parsed, the outermost first.
    files: Vec<PathBuf>,
    /// Files and variables open inside each other.
    depth: usize,
    /// Values repeated by variables so far.
    copied: usize,
}

/// An open map or array.
enum Open {
    Map(Map),
    Array(Vec<Value>),
}

struct Parser<'a, 'b> {
    source: Arc<Source>,
    shared: &'a mut Shared<'b>,
    open: Vec<Open>,
    /// Keys still without a value, innermost last.
    keys: Vec<(String, Span)>,
    /// Places of the open arrays and maps themselves.
    starts: Vec<Span>,
}

fn parse_source(source: Source, shared: &mut Shared<'_>) -> Result<Map, SyntaxError> {
    let source = Arc::new(source);
    let mut lexer = Lexer::new(&source.text);
    let open = vec![Open::Map(Map::new())];
    let mut parser = Parser { source: source.clone(), shared, open, keys: Vec::new(), starts: Vec::new() };
    let mut bare_key = None;
    loop {
        let token = lexer.next_token().map_err(|error| parser.lex_error(error))?;
        if token.kind == Kind::Eof {
            if bare_key.is_some_and(|key: String| key != "}") {
                let span = parser.span(&token);
                return Err(SyntaxError::at(format!("config is invalid ({span})"), span));
            }
            break;
        }
        bare_key = (token.kind == Kind::Key).then(|| token.text.clone());
        parser.take(token)?;
    }
    match parser.open.into_iter().next() {
        Some(Open::Map(root)) => Ok(root),
        _ => Ok(Map::new()),
    }
}

impl Parser<'_, '_> {
    fn take(&mut self, token: Token) -> Result<(), SyntaxError> {
        let span = self.span(&token);
        match token.kind {
            Kind::Eof => Ok(()),
            Kind::Key => {
                self.keys.push((token.text, span));
                Ok(())
            }
            Kind::String => self.set(Data::String(token.text), span),
            Kind::Bool => self.set(Data::Bool(as_bool(&token.text).unwrap_or_default()), span),
            Kind::Integer => match integer(&token.text) {
                Ok(Some(number)) => self.set(Data::Integer(number), span),
                // A unit nobody knows: the reference drops the value without a word, and so the key.
                Ok(None) => Ok(()),
                Err(message) => Err(SyntaxError::at(message, span)),
            },
            Kind::Float => match token.text.parse::<f64>() {
                Ok(number) if number.is_finite() => self.set(Data::Float(number), span),
                _ => Err(SyntaxError::at(format!("float '{}' is out of the range", token.text), span)),
            },
            Kind::Datetime if is_datetime(&token.text) => self.set(Data::Datetime(token.text), span),
            Kind::Datetime => Err(SyntaxError::at(
                format!("expected Zulu formatted DateTime, but got '{}'", token.text),
                span,
            )),
            Kind::ArrayStart => self.start(Open::Array(Vec::new()), span),
            Kind::MapStart => self.start(Open::Map(Map::new()), span),
            Kind::ArrayEnd | Kind::MapEnd => self.end(),
            Kind::Variable => self.variable(token.text, span),
            Kind::Include => self.include(token.text, span),
        }
    }

    fn start(&mut self, open: Open, span: Span) -> Result<(), SyntaxError> {
        if self.open.len() > DEPTH_MAX {
            return Err(SyntaxError::at(
                format!("more than {DEPTH_MAX} maps and arrays inside each other"),
                span,
            ));
        }
        self.open.push(open);
        self.starts.push(span);
        Ok(())
    }

    fn end(&mut self) -> Result<(), SyntaxError> {
        let (Some(open), Some(span)) = (self.open.pop(), self.starts.pop()) else { return Ok(()) };
        match open {
            Open::Map(map) => self.set(Data::Map(map), span),
            Open::Array(array) => self.set(Data::Array(array), span),
        }
    }

    /// Gives a value to the newest key, or to the open array.
    fn set(&mut self, data: Data, span: Span) -> Result<(), SyntaxError> {
        match self.open.last_mut() {
            Some(Open::Array(array)) => array.push(Value { data, span, used: false }),
            Some(Open::Map(map)) => {
                // A key may hang over from a value that was dropped, never be missing.
                if let Some((key, span)) = self.keys.pop() {
                    map.insert(key, Value { data, span, used: false });
                }
            }
            None => {}
        }
        Ok(())
    }

    fn variable(&mut self, name: String, span: Span) -> Result<(), SyntaxError> {
        if name.starts_with("2a$") {
            return self.set(Data::String(format!("${name}")), span);
        }
        let mut maps = self.open.iter_mut().rev().filter_map(|open| match open {
            Open::Map(map) => Some(map),
            Open::Array(_) => None,
        });
        if let Some(value) = maps.find_map(|map| map.get_mut(&name)) {
            value.used = true;
            self.shared.copied += value.data.count();
            if self.shared.copied > COPIED_MAX {
                return Err(SyntaxError::at(format!("variables repeat more than {COPIED_MAX} values"), span));
            }
            let data = value.data.clone();
            return self.set(data, span);
        }
        match self.environment(&name) {
            Ok(Some(data)) => self.set(data, span),
            Ok(None) => Err(SyntaxError::at(
                format!("variable reference for '{name}' on line {} can not be found", span.line),
                span,
            )),
            Err(cause) => Err(SyntaxError::at(
                format!("variable reference for '{name}' on line {} could not be parsed: {cause}", span.line),
                span,
            )),
        }
    }

    /// The value of an environment variable, read as the text of a value.
    fn environment(&mut self, name: &str) -> Result<Option<Data>, String> {
        if !self.shared.names.insert(name.into()) {
            return Err(format!("variable reference cycle for '{name}'"));
        }
        let found = match self.shared.env.get(name) {
            None => Ok(None),
            Some(text) => {
                let source = Source { path: format!("${name}"), text: format!("{ENV_KEY}={text}") };
                match self.shared.enter() {
                    Ok(()) => {
                        let parsed = parse_source(source, self.shared);
                        self.shared.depth -= 1;
                        parsed
                            .map(|mut map| map.remove(ENV_KEY).map(|value| value.data))
                            .map_err(|e| e.message)
                    }
                    Err(message) => Err(message),
                }
            }
        };
        self.shared.names.remove(name);
        found
    }

    fn include(&mut self, path: String, span: Span) -> Result<(), SyntaxError> {
        let base = Path::new(&self.source.path).parent().unwrap_or(Path::new(""));
        // An absolute path is taken as relative too, as the reference does.
        let full = clean(&base.join(path.trim_start_matches('/')));
        let failed = |cause: String| {
            SyntaxError::at(format!("error parsing include file '{path}', {cause}"), span.clone())
        };
        if let Some(first) = self.shared.files.iter().position(|open| *open == full) {
            let chain = self.shared.files[first..].iter().chain([&full]);
            let chain: Vec<_> = chain.map(|file| file.to_string_lossy()).collect();
            return Err(failed(format!("include cycle: {}", chain.join(" includes "))));
        }
        let name = full.to_string_lossy().into_owned();
        let text = read(&name, self.shared.loader).map_err(failed)?;
        self.shared.enter().map_err(failed)?;
        self.shared.files.push(full);
        let parsed = parse_source(Source { path: name, text }, self.shared);
        self.shared.files.pop();
        self.shared.depth -= 1;
        let map = parsed.map_err(|inner| SyntaxError {
            message: format!("error parsing include file '{path}', {}", inner.message),
            span: inner.span,
        })?;
        if let Some(Open::Map(into)) = self.open.last_mut() {
            into.extend(map);
        }
        Ok(())
    }

    fn span(&self, token: &Token) -> Span {
        Span { source: self.source.clone(), line: token.line, column: token.column }
    }

    fn lex_error(&self, error: LexError) -> SyntaxError {
        let span = Span { source: self.source.clone(), line: error.line, column: error.column };
        SyntaxError::at(format!("Parse error on line {}: '{}'", error.line, error.message), span)
    }
}

impl Shared<'_> {
    fn enter(&mut self) -> Result<(), String> {
        if self.depth >= OPEN_FILES_MAX {
            return Err(format!("more than {OPEN_FILES_MAX} includes and variables inside each other"));
        }
        self.depth += 1;
        Ok(())
    }
}

/// Reads a file as text; bytes that are no text become U+FFFD.
fn read(path: &str, loader: &dyn Loader) -> Result<String, String> {
    let bytes = loader.read(path)?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

/// The same path without `.`, and without `name/..`.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(cleaned.components().next_back(), Some(Component::Normal(_))) =>
            {
                cleaned.pop();
            }
            other => cleaned.push(other),
        }
    }
    if cleaned.as_os_str().is_empty() { PathBuf::from(".") } else { cleaned }
}

/// `10`, `10k`, `10KiB`: powers of 1000 for `k`, of 1024 for `kb`, `ki`, `kib`. `None` for another unit.
fn integer(text: &str) -> Result<Option<i64>, String> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let Ok(number) = digits.parse::<i64>() else {
        return Err(format!("integer '{text}' is out of the range"));
    };
    let unit = unit.to_ascii_lowercase();
    let Some(letter) = unit.chars().next() else { return Ok(Some(number)) };
    let Some(power) = "kmgtpe".find(letter) else { return Ok(None) };
    let base: i64 = match &unit[1..] {
        "" => 1000,
        "b" | "i" | "ib" => 1024,
        _ => return Ok(None),
    };
    Ok(Some(number.wrapping_mul(base.pow(power as u32 + 1))))
}

/// Whether the digits of `2026-11-22T01:02:03Z` are a real date and time.
fn is_datetime(text: &str) -> bool {
    let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (number(11, 13), number(14, 16), number(17, 19)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day) && hour < 24 && minute < 60 && second < 60
}

/// Name an environment variable's text is parsed under.
const ENV_KEY: &str = "pk";

/// Deeper trees would only exhaust the stack of whoever walks them.
const DEPTH_MAX: usize = 200;

/// A few lines of variables in variables would otherwise fill the memory.
const COPIED_MAX: usize = 100_000;

/// Files and variables that may be open inside each other.
const OPEN_FILES_MAX: usize = 32;

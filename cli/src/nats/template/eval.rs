//! The value of an action, and the functions every template has.

use super::parse::{Command, Operand, Pipeline};
use super::{Value, Words};

/// Functions of the language itself.
pub const BUILT_IN: [&str; 4] = ["print", "println", "printf", "len"];

/// Runs a pipeline.
pub fn pipeline(pipeline: &Pipeline, words: &dyn Words) -> Result<Value, String> {
    let mut last: Option<Value> = None;
    for command in pipeline {
        last = Some(match command {
            Command::Operand(operand) => value(operand, words)?,
            Command::Call { function, args } => {
                let mut values = args.iter().map(|a| value(a, words)).collect::<Result<Vec<_>, _>>()?;
                values.extend(last);
                call(function, &values, words)?
            }
        });
    }
    last.ok_or_else(|| "missing value for command".into())
}

fn value(operand: &Operand, words: &dyn Words) -> Result<Value, String> {
    match operand {
        Operand::Int(n) => Ok(Value::Int(*n)),
        Operand::Text(text) => Ok(Value::Text(text.clone())),
        Operand::Bool(b) => Ok(Value::Bool(*b)),
        Operand::Field(name) => words.field(name).ok_or_else(|| format!("can't evaluate field {name}")),
        Operand::Call(function) => call(function, &[], words),
        Operand::Pipeline(inner) => pipeline(inner, words),
    }
}

fn call(function: &str, args: &[Value], words: &dyn Words) -> Result<Value, String> {
    if words.knows(function) {
        return words.call(function, args);
    }
    match function {
        "print" => Ok(Value::Text(joined(args, b""))),
        "println" => Ok(Value::Text([joined(args, b" "), b"\n".to_vec()].concat())),
        "printf" => printf(args),
        _ => match args {
            [Value::Text(text)] => Ok(Value::Int(text.len() as i64)),
            [other] => Err(format!("error calling len: len of type {}", type_name(other))),
            _ => Err(format!("wrong number of args for len: want 1 got {}", args.len())),
        },
    }
}

/// Appends a value as an action shows it.
pub fn print(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Int(n) => out.extend_from_slice(n.to_string().as_bytes()),
        Value::Text(text) => out.extend_from_slice(text),
        Value::Bool(b) => out.extend_from_slice(b.to_string().as_bytes()),
    }
}

/// The name Go has for the type.
pub fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Int(_) => "int",
        Value::Text(_) => "string",
        Value::Bool(_) => "bool",
    }
}

fn joined(args: &[Value], between: &[u8]) -> Vec<u8> {
    let mut out = vec![];
    for (i, arg) in args.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(between);
        }
        print(arg, &mut out);
    }
    out
}

// The verbs that fit whole numbers and text: %d %x %X %s %q %v %t, with `-`, `0` and a width.
fn printf(args: &[Value]) -> Result<Value, String> {
    let Some((Value::Text(format), mut args)) = args.split_first() else {
        return Err("printf: the format must be text".into());
    };
    let mut out = vec![];
    let mut rest = format.as_slice();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let end = rest.iter().position(|b| !b"-0123456789".contains(b)).ok_or("printf: no verb after %")?;
        let (flags, verb) = (&rest[..end], rest[end]);
        rest = &rest[end + 1..];
        if verb == b'%' {
            out.push(b'%');
            continue;
        }
        let Some((value, others)) = args.split_first() else {
            return Err(format!("printf: no value for %{}", char::from(verb)));
        };
        args = others;
        out.extend_from_slice(&padded(flags, &formatted(verb, value)?));
    }
    Ok(Value::Text(out))
}

fn formatted(verb: u8, value: &Value) -> Result<Vec<u8>, String> {
    Ok(match (verb, value) {
        (b'x', Value::Int(n)) => format!("{n:x}").into_bytes(),
        (b'X', Value::Int(n)) => format!("{n:X}").into_bytes(),
        (b'q', Value::Text(text)) => format!("{:?}", String::from_utf8_lossy(text)).into_bytes(),
        (b'd', Value::Int(_)) | (b's', Value::Text(_)) | (b't', Value::Bool(_)) | (b'v', _) => {
            joined(std::slice::from_ref(value), b"")
        }
        _ => return Err(format!("printf: %{} does not fit a {}", char::from(verb), type_name(value))),
    })
}

fn padded(flags: &[u8], text: &[u8]) -> Vec<u8> {
    let left = flags.contains(&b'-');
    let digits: Vec<u8> = flags.iter().copied().filter(|b| *b != b'-').collect();
    let zeros = digits.first() == Some(&b'0') && !left;
    let width =
        std::str::from_utf8(&digits).ok().and_then(|d| d.parse::<usize>().ok()).unwrap_or(0).min(1 << 16);
    let shown = String::from_utf8_lossy(text).chars().count();
    let fill = vec![if zeros { b'0' } else { b' ' }; width.saturating_sub(shown)];
    match text.split_first() {
        _ if left => [text, &fill].concat(),
        Some((b'-', digits)) if zeros => [b"-", fill.as_slice(), digits].concat(),
        _ => [&fill, text].concat(),
    }
}

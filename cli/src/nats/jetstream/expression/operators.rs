//! Operators on values. A field that is not there is nil, and nil compares to nothing but itself.

use std::cmp::Ordering;

use regex::Regex;
use serde_json::Value;

use super::{ExpressionError, wrong};

/// The name of a value's type in errors.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nil",
        Value::Bool(_) => "bool",
        Value::Number(n) if n.is_f64() => "float64",
        Value::Number(_) => "int",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "map",
    }
}

pub fn member(of: &Value, name: &Value) -> Result<Value, ExpressionError> {
    match (of, name) {
        (Value::Null, _) => Ok(Value::Null),
        (Value::Object(map), Value::String(name)) => Ok(map.get(name).cloned().unwrap_or_default()),
        (Value::Array(list), Value::Number(_)) => {
            let at = name.as_i64().unwrap_or(i64::MAX);
            let at = if at < 0 { at + list.len() as i64 } else { at };
            match usize::try_from(at).ok().and_then(|at| list.get(at)) {
                Some(value) => Ok(value.clone()),
                None => wrong(format!("index out of range: {name} of {}", list.len())),
            }
        }
        _ => wrong(format!("cannot fetch {name} from {}", kind(of))),
    }
}

pub fn negate(value: &Value) -> Result<Value, ExpressionError> {
    match value {
        Value::Number(n) => match n.as_i64().and_then(i64::checked_neg) {
            Some(n) => Ok(n.into()),
            None => Ok((-n.as_f64().unwrap_or(f64::NAN)).into()),
        },
        other => wrong(format!("invalid operation: - {}", kind(other))),
    }
}

pub fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => compare(left, right) == Some(Ordering::Equal),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| equal(l, r))
        }
        _ => left == right,
    }
}

/// None for values that have no order.
pub fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(l), Value::Number(r)) => match (l.as_i128(), r.as_i128()) {
            (Some(l), Some(r)) => Some(l.cmp(&r)),
            _ => l.as_f64()?.partial_cmp(&r.as_f64()?),
        },
        (Value::String(l), Value::String(r)) => Some(l.cmp(r)),
        _ => None,
    }
}

pub fn binary(operator: &str, left: &Value, right: &Value) -> Result<Value, ExpressionError> {
    let invalid = || wrong(format!("invalid operation: {} {operator} {}", kind(left), kind(right)));
    match operator {
        "==" => Ok(equal(left, right).into()),
        "!=" => Ok((!equal(left, right)).into()),
        "<" | ">" | "<=" | ">=" => match compare(left, right) {
            Some(order) => Ok(holds(operator, order).into()),
            None if left.is_null() || right.is_null() => Ok(false.into()),
            None => invalid(),
        },
        "in" => match right {
            Value::Array(list) => Ok(list.iter().any(|item| equal(item, left)).into()),
            Value::Object(map) => Ok(left.as_str().is_some_and(|name| map.contains_key(name)).into()),
            Value::Null => Ok(false.into()),
            _ => invalid(),
        },
        "contains" | "startsWith" | "endsWith" | "matches" => match (left, right) {
            (Value::String(left), Value::String(right)) => text(operator, left, right).map(Value::from),
            (Value::Null, Value::String(_)) => Ok(false.into()),
            _ => invalid(),
        },
        _ => match (left, right) {
            (Value::Number(_), Value::Number(_)) => number(operator, left, right),
            (Value::String(l), Value::String(r)) if operator == "+" => Ok(format!("{l}{r}").into()),
            _ => invalid(),
        },
    }
}

fn holds(operator: &str, order: Ordering) -> bool {
    match operator {
        "<" => order.is_lt(),
        ">" => order.is_gt(),
        "<=" => order.is_le(),
        _ => order.is_ge(),
    }
}

fn text(operator: &str, left: &str, right: &str) -> Result<bool, ExpressionError> {
    match operator {
        "contains" => Ok(left.contains(right)),
        "startsWith" => Ok(left.starts_with(right)),
        "endsWith" => Ok(left.ends_with(right)),
        _ => match Regex::new(right) {
            Ok(regex) => Ok(regex.is_match(left)),
            Err(error) => wrong(format!("invalid regular expression {right:?}: {error}")),
        },
    }
}

/// The most items a range may have.
const MAX_RANGE: i64 = 1_000_000;

fn number(operator: &str, left: &Value, right: &Value) -> Result<Value, ExpressionError> {
    if let (Some(l), Some(r)) = (left.as_i64(), right.as_i64()) {
        let whole = match operator {
            "+" => l.checked_add(r),
            "-" => l.checked_sub(r),
            "*" => l.checked_mul(r),
            "%" if r == 0 => return wrong("integer divide by zero"),
            "%" => l.checked_rem(r),
            ".." if r.saturating_sub(l) < MAX_RANGE => return Ok((l..=r).map(Value::from).collect()),
            ".." => return wrong(format!("the range {l}..{r} is too long")),
            _ => None,
        };
        if let Some(whole) = whole {
            return Ok(whole.into());
        }
    }
    let (Some(l), Some(r)) = (left.as_f64(), right.as_f64()) else { return wrong("no number") };
    Ok(match operator {
        "+" => (l + r).into(),
        "-" => (l - r).into(),
        "*" => (l * r).into(),
        "/" => (l / r).into(),
        "**" => l.powf(r).into(),
        _ => return wrong(format!("invalid operation: {} {operator} {}", kind(left), kind(right))),
    })
}

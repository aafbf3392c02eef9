//! Functions.

use std::cmp::Ordering;

use serde_json::Value;

use super::eval::{Scope, boolean, eval};
use super::operators::{binary, compare, kind, negate};
use super::parse::{Node, PREDICATES};
use super::{ExpressionError, wrong};

type Evaluated = Result<Value, ExpressionError>;

pub fn call(name: &str, arguments: &[Node], scope: &Scope<'_>) -> Evaluated {
    if PREDICATES.contains(&name) {
        return predicate(name, arguments, scope);
    }
    let values = arguments.iter().map(|node| eval(node, scope)).collect::<Result<Vec<Value>, _>>()?;
    match name {
        "min" => extreme(name, &values, Ordering::Less),
        "max" => extreme(name, &values, Ordering::Greater),
        _ => match values.as_slice() {
            [value] => of_one(name, value),
            _ if is_of_one(name) => wrong(format!("{name} takes 1 argument, not {}", values.len())),
            _ => wrong(format!("unknown function {name}")),
        },
    }
}

fn is_of_one(name: &str) -> bool {
    let known = [
        "len", "lower", "upper", "trim", "abs", "int", "float", "string", "first", "last", "sum", "keys",
        "values",
    ];
    known.contains(&name)
}

fn of_one(name: &str, value: &Value) -> Evaluated {
    let invalid = || wrong(format!("invalid argument for {name} (type {})", kind(value)));
    Ok(match (name, value) {
        ("len", Value::String(text)) => text.chars().count().into(),
        ("len", Value::Array(list)) => list.len().into(),
        ("len", Value::Object(map)) => map.len().into(),
        ("len", Value::Null) => 0.into(),
        ("lower", Value::String(text)) => text.to_lowercase().into(),
        ("upper", Value::String(text)) => text.to_uppercase().into(),
        ("trim", Value::String(text)) => text.trim().into(),
        ("abs", Value::Number(n)) => match n.as_f64().is_some_and(|n| n < 0.0) {
            true => negate(value)?,
            false => value.clone(),
        },
        ("int", Value::Number(n)) => n.as_i64().unwrap_or(n.as_f64().unwrap_or(0.0) as i64).into(),
        ("int", Value::String(text)) => match text.parse::<i64>() {
            Ok(number) => number.into(),
            Err(_) => return invalid(),
        },
        ("float", Value::Number(n)) => n.as_f64().into(),
        ("float", Value::String(text)) => match text.parse::<f64>() {
            Ok(number) => number.into(),
            Err(_) => return invalid(),
        },
        ("string", Value::String(_)) => value.clone(),
        ("string", value) => value.to_string().into(),
        ("first", Value::Array(list)) => list.first().cloned().unwrap_or_default(),
        ("last", Value::Array(list)) => list.last().cloned().unwrap_or_default(),
        ("sum", Value::Array(list)) => list.iter().try_fold(Value::from(0), |all, n| binary("+", &all, n))?,
        ("keys", Value::Object(map)) => map.keys().cloned().map(Value::from).collect(),
        ("values", Value::Object(map)) => map.values().cloned().collect(),
        _ if is_of_one(name) => return invalid(),
        _ => return wrong(format!("unknown function {name}")),
    })
}

fn extreme(name: &str, values: &[Value], wanted: Ordering) -> Evaluated {
    let values = match values {
        [Value::Array(list)] => list,
        values => values,
    };
    let mut found: Option<&Value> = None;
    for value in values {
        match found.map(|found| compare(value, found)) {
            None => found = Some(value),
            Some(Some(order)) if order == wanted => found = Some(value),
            Some(Some(_)) => {}
            Some(None) => return wrong(format!("invalid argument for {name} (type {})", kind(value))),
        }
    }
    found.cloned().map_or_else(|| wrong(format!("not enough arguments to call {name}")), Ok)
}

fn predicate(name: &str, arguments: &[Node], scope: &Scope<'_>) -> Evaluated {
    let (list, test) = match arguments {
        [list, test] => (eval(list, scope)?, test),
        _ => return wrong(format!("{name} takes an array and a predicate")),
    };
    let items = match &list {
        Value::Array(items) => items.as_slice(),
        Value::Null => &[],
        other => return wrong(format!("{name}: expected array, but got {}", kind(other))),
    };
    let within = |item| Scope { names: scope.names, item: Some(item) };
    if name == "map" {
        return items.iter().map(|item| eval(test, &within(item))).collect();
    }
    let mut matching = vec![];
    for item in items {
        if boolean(test, &within(item))? {
            matching.push(item.clone());
        }
    }
    Ok(match name {
        "all" => (matching.len() == items.len()).into(),
        "any" => (!matching.is_empty()).into(),
        "one" => (matching.len() == 1).into(),
        "none" => matching.is_empty().into(),
        "count" => matching.len().into(),
        _ => matching.into(),
    })
}

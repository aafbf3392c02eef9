//! The fields of accounts, read from a file. What is wrong goes to `mistakes`, and is left out.

use schemas::manifest::account::{Field, Holds};
use serde_json::{Map, Value, json};

use crate::nats::manifest::fields::{bytes, join, nanos, number_of, unknown};
use crate::nats::manifest::mistake::Mistakes;
use crate::nats::manifest::node::{Data, Key, Node};

pub fn object(node: &Node, fields: &[Field], path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    let pairs = pairs(node, path, mistakes)?;
    let mut out = Map::new();
    for (key, value) in pairs {
        let here = join(path, &key.name);
        let Some(field) = fields.iter().find(|field| field.name == key.name) else {
            unknown(key, &fields.iter().map(|field| field.name).collect::<Vec<_>>(), path, mistakes);
            continue;
        };
        // A key without a value says nothing.
        if !matches!(value.data, Data::Null)
            && let Some(value) = held(field.holds, value, &here, mistakes)
        {
            out.insert(key.name.clone(), value);
        }
    }
    Some(out.into())
}

fn held(holds: Holds, node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    match (holds, &node.data) {
        (Holds::Size, _) => bytes(node, path, mistakes),
        (Holds::Duration, _) => nanos(node, path, mistakes),
        (Holds::Text | Holds::NumberOrText, Data::Text(text)) => Some(json!(text)),
        (Holds::Number | Holds::NumberOrText, Data::Int(number)) => number_of(*number, node, path, mistakes),
        (Holds::Yes, Data::Bool(yes)) => Some(json!(yes)),
        (Holds::Texts, Data::List(items)) => {
            list(items, path, |item, here| held(Holds::Text, item, here, mistakes))
        }
        (Holds::One(fields), _) => object(node, fields, path, mistakes),
        (Holds::Many(fields), Data::List(items)) => {
            list(items, path, |item, here| object(item, fields, here, mistakes))
        }
        (Holds::Named(fields), _) => {
            named(node, path, mistakes, |item, here, mistakes| object(item, fields, here, mistakes))
        }
        (Holds::NamedLists(fields), _) => named(node, path, mistakes, |item, here, mistakes| {
            held(Holds::Many(fields), item, here, mistakes)
        }),
        (holds, data) => {
            let wanted = match holds {
                Holds::Number => "a whole number",
                Holds::NumberOrText => "a whole number or a text",
                Holds::Yes => "true or false",
                Holds::Texts | Holds::Many(_) => "a list",
                _ => "a text",
            };
            mistakes.add(node.at, path, format!("this is {}, not {wanted}", data.kind()));
            None
        }
    }
}

fn list(items: &[Node], path: &str, mut each: impl FnMut(&Node, &str) -> Option<Value>) -> Option<Value> {
    let values = items.iter().enumerate().map(|(at, item)| each(item, &format!("{path}[{at}]")));
    values.collect()
}

fn named(
    node: &Node,
    path: &str,
    mistakes: &mut Mistakes,
    each: impl Fn(&Node, &str, &mut Mistakes) -> Option<Value>,
) -> Option<Value> {
    let mut out = Map::new();
    for (key, value) in pairs(node, path, mistakes)? {
        if let Some(value) = each(value, &join(path, &key.name), mistakes) {
            out.insert(key.name.clone(), value);
        }
    }
    Some(out.into())
}

fn pairs<'n>(node: &'n Node, path: &str, mistakes: &mut Mistakes) -> Option<&'n [(Key, Node)]> {
    if let Data::Map(pairs) = &node.data {
        return Some(pairs);
    }
    mistakes.add(node.at, path, format!("this is {}, not a map of keys", node.data.kind()));
    None
}

//! What a tree comes to.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parse::Node;
use super::{ExpressionError, functions, operators, wrong};

/// What names stand for.
#[derive(Clone, Copy)]
pub struct Scope<'s> {
    pub names: &'s BTreeMap<&'static str, Value>,
    /// The item that the innermost predicate looks at.
    pub item: Option<&'s Value>,
}

pub fn eval(node: &Node, scope: &Scope<'_>) -> Result<Value, ExpressionError> {
    match node {
        Node::Value(value) => Ok(value.clone()),
        Node::Name(name) => match scope.names.get(name.as_str()) {
            Some(value) => Ok(value.clone()),
            None => wrong(format!("unknown name {name}")),
        },
        Node::Item => match scope.item {
            Some(item) => Ok(item.clone()),
            None => wrong("# stands for an item in a predicate only"),
        },
        Node::List(nodes) => nodes.iter().map(|node| eval(node, scope)).collect(),
        Node::Map(pairs) => pairs.iter().map(|(name, node)| Ok((name.clone(), eval(node, scope)?))).collect(),
        Node::Member(of, name) => operators::member(&eval(of, scope)?, &eval(name, scope)?),
        Node::Unary("not", node) => Ok((!boolean(node, scope)?).into()),
        Node::Unary(_, node) => operators::negate(&eval(node, scope)?),
        Node::Binary("and", left, right) => Ok((boolean(left, scope)? && boolean(right, scope)?).into()),
        Node::Binary("or", left, right) => Ok((boolean(left, scope)? || boolean(right, scope)?).into()),
        Node::Binary("??", left, right) => match eval(left, scope)? {
            Value::Null => eval(right, scope),
            value => Ok(value),
        },
        Node::Binary(operator, left, right) => {
            operators::binary(operator, &eval(left, scope)?, &eval(right, scope)?)
        }
        Node::Choice(condition, yes, no) => eval(if boolean(condition, scope)? { yes } else { no }, scope),
        Node::Call(name, arguments) => functions::call(name, arguments, scope),
    }
}

/// What must be true or false.
pub fn boolean(node: &Node, scope: &Scope<'_>) -> Result<bool, ExpressionError> {
    match eval(node, scope)? {
        Value::Bool(value) => Ok(value),
        other => wrong(format!("expected bool, but got {}", operators::kind(&other))),
    }
}

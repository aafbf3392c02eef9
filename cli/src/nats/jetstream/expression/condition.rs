//! An expression that is true or false.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{ExpressionError, eval, lex, operators, parse, wrong};

/// A condition that was read.
#[derive(Debug, Clone)]
pub struct Expression(parse::Node);

impl Expression {
    pub fn parse(text: &str) -> Result<Expression, ExpressionError> {
        Ok(Expression(parse::parse(lex::tokens(text)?)?))
    }

    /// Fails with the first name that is none of `known`.
    pub fn knowing(self, known: &[&str]) -> Result<Expression, ExpressionError> {
        match self.0.names().into_iter().find(|name| !known.contains(name)) {
            Some(name) => wrong(format!("unknown name {name}, known are {}", known.join(", "))),
            None => Ok(self),
        }
    }

    /// Whether the condition holds; `names` are the documents by the names under which they are known.
    pub fn matches(&self, names: &BTreeMap<&'static str, Value>) -> Result<bool, ExpressionError> {
        match eval::eval(&self.0, &eval::Scope { names, item: None })? {
            Value::Bool(holds) => Ok(holds),
            other => wrong(format!("expected bool, but got {}", operators::kind(&other))),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn evaluated(text: &str) -> Result<bool, String> {
        let config =
            json!({"name": "ORDERS", "subjects": ["a.b", "a.c"], "max_age": 0, "meta": {"x-y": "1"}});
        let state = json!({"messages": 12, "bytes": 1.5, "lost": null});
        let names = BTreeMap::from([("config", config), ("state", state)]);
        Expression::parse(text).and_then(|e| e.matches(&names)).map_err(|e| e.to_string())
    }

    #[test]
    fn conditions_that_hold() {
        let all = [
            "true",
            "state.messages > 10",
            "state.messages >= 12 && state.messages <= 12 and not (state.messages != 12)",
            "state.messages < 5 || state.bytes == 1.5",
            "state.messages < 5 or !false",
            "1 + 2 * 3 == 7 and (1 + 2) * 3 == 9 and 7 % 4 == 3 and 2 ** 3 ** 2 == 512 and -3 + 3 == 0",
            "10 / 4 == 2.5 and 1_000 == 0x3e8 and 1e3 == 1000 and .5 < 1",
            r#""a.b" in config.subjects and 'z' not in config.subjects"#,
            r#"config.name in ["ORDERS", "B"]"#,
            r#""name" in config and config["name"] == `ORDERS`"#,
            r#"config.name startsWith "OR" and config.name endsWith "S" and config.name contains "DER""#,
            r#"config.name matches "^O.*S$" and not (config.name matches "x")"#,
            r#"config.meta["x-y"] == "1" and config?.meta?.none == nil"#,
            "config.subjects[0] == \"a.b\" and config.subjects[-1] == 'a.c'",
            "len(config.subjects) == 2 and len(config.name) == 6",
            "any(config.subjects, {# == 'a.c'}) and all(config.subjects, # startsWith 'a')",
            "none(config.subjects, {# == 'b'}) and one(config.subjects, {# == 'a.c'})",
            "count(config.subjects, {# endsWith 'b'}) == 1",
            "filter(config.subjects, {# endsWith 'b'}) == ['a.b']",
            "map([1, 2], {# * 2}) == [2, 4] and sum([1, 2, 3]) == 6 and 3 in 1..5",
            "lower(config.name) == 'orders' and upper('a') == 'A' and trim(' a ') == 'a'",
            "config.subjects | len() == 2",
            "state.messages > 10 ? true : false",
            "(state.lost ?? 3) == 3",
            "max(1, 2) == 2 and min([3, 2]) == 2 and abs(-2) == 2",
            "any([{a: 1}, {a: 2}], {.a == 2}) and any([{'a': 1}], .a == 1)",
            "int('12') == state.messages and string(12) == '12' and float('1.5') == state.bytes",
            "first(config.subjects) == 'a.b' and last(config.subjects) == 'a.c'",
        ];
        for text in all {
            assert_eq!(evaluated(text), Ok(true), "{text}");
        }
        for text in ["false", "state.messages < 10", "not true", "'z' in config.subjects", "nil == 1"] {
            assert_eq!(evaluated(text), Ok(false), "{text}");
        }
    }

    #[test]
    fn names_are_checked_before_there_is_a_document() {
        let checked = |text: &str| Expression::parse(text).unwrap().knowing(&["a", "b"]).map(drop);
        assert_eq!(checked("a.x == b[0] and len(a) > 1 or any(a, {.c == b})"), Ok(()));
        for text in
            ["c", "a.x[c]", "not c", "len(c)", "[1, c]", "{x: c}", "a ? b : c", "1 in c", "map(a, {c})"]
        {
            let error = checked(text).unwrap_err().to_string();
            assert_eq!(error, "unknown name c, known are a, b", "{text}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        let all = [
            ("", "unexpected end of the expression"),
            ("state.messages >", "unexpected end of the expression"),
            ("(true", "expected \")\", but the expression ends"),
            ("true true", "unexpected \"true\""),
            ("unknown == 1", "unknown name unknown"),
            ("state.messages", "expected bool, but got int"),
            ("state.messages > 'a'", "invalid operation: int > string"),
            ("state.messages and true", "expected bool, but got int"),
            ("'a", "the text that begins at 1 does not end"),
            ("a @ b", "unexpected character '@' at 3"),
            ("foo(1)", "unknown function foo"),
            ("len()", "len takes 1 argument, not 0"),
            ("config.name matches '('", "invalid regular expression"),
            ("# == 1", "# stands for an item in a predicate only"),
            ("9999999999999999999999 == 1", "9999999999999999999999 is no number"),
        ];
        for (text, want) in all {
            let error = evaluated(text).unwrap_err();
            assert!(error.contains(want), "{text}: {error}");
        }
        let deep = "(".repeat(10_000) + "true";
        assert!(evaluated(&deep).unwrap_err().contains("nested too deeply"));
    }
}

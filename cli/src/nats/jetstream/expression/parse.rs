//! Tokens into a tree, by the strength with which operators bind.

use serde_json::Value;

use super::lex::Token;
use super::{ExpressionError, wrong};

#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Value(Value),
    Name(String),
    /// The item a predicate looks at.
    Item,
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
    /// `a.b` and `a[b]`.
    Member(Box<Node>, Box<Node>),
    Unary(&'static str, Box<Node>),
    Binary(&'static str, Box<Node>, Box<Node>),
    Choice(Box<Node>, Box<Node>, Box<Node>),
    Call(String, Vec<Node>),
}

impl Node {
    /// Every name the expression asks for.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Node::Value(_) | Node::Item => vec![],
            Node::Name(name) => vec![name],
            Node::List(nodes) | Node::Call(_, nodes) => nodes.iter().flat_map(Node::names).collect(),
            Node::Map(pairs) => pairs.iter().flat_map(|(_, node)| node.names()).collect(),
            Node::Unary(_, node) => node.names(),
            Node::Member(left, right) | Node::Binary(_, left, right) => {
                [left.names(), right.names()].concat()
            }
            Node::Choice(condition, yes, no) => [condition.names(), yes.names(), no.names()].concat(),
        }
    }
}

/// Deeper than anybody nests by hand; it keeps the stack safe.
const MAX_DEPTH: usize = 100;

/// How strongly binary operators bind, and under which name they are known.
const OPERATORS: &[(&str, u8, &str)] = &[
    ("|", 1, "|"),
    ("or", 10, "or"),
    ("||", 10, "or"),
    ("and", 15, "and"),
    ("&&", 15, "and"),
    ("==", 20, "=="),
    ("!=", 20, "!="),
    ("<", 20, "<"),
    (">", 20, ">"),
    ("<=", 20, "<="),
    (">=", 20, ">="),
    ("in", 20, "in"),
    ("contains", 20, "contains"),
    ("startsWith", 20, "startsWith"),
    ("endsWith", 20, "endsWith"),
    ("matches", 20, "matches"),
    ("..", 25, ".."),
    ("+", 30, "+"),
    ("-", 30, "-"),
    ("*", 60, "*"),
    ("/", 60, "/"),
    ("%", 60, "%"),
    ("**", 100, "**"),
    ("^", 100, "**"),
    ("??", 120, "??"),
];

const NOT: u8 = 50;
const SIGN: u8 = 90;

/// Functions that take a predicate as their second argument.
pub const PREDICATES: &[&str] = &["all", "any", "one", "none", "filter", "map", "count"];

pub fn parse(tokens: Vec<Token>) -> Result<Node, ExpressionError> {
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let node = parser.expression(0)?;
    match parser.next() {
        None => Ok(node),
        Some(token) => wrong(format!("unexpected {:?}", token.to_string())),
    }
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    /// Takes the next token if it is this sign or word.
    fn take(&mut self, what: &str) -> bool {
        let found = match self.peek() {
            Some(Token::Sign(sign)) => *sign == what,
            Some(Token::Word(word)) => word == what,
            _ => false,
        };
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), ExpressionError> {
        if self.take(sign) {
            return Ok(());
        }
        match self.peek() {
            Some(token) => wrong(format!("expected {sign:?}, but got {:?}", token.to_string())),
            None => wrong(format!("expected {sign:?}, but the expression ends")),
        }
    }

    /// An expression whose operators bind at least so strongly.
    fn expression(&mut self, least: u8) -> Result<Node, ExpressionError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return wrong("the expression is nested too deeply");
        }
        let mut left = self.unary()?;
        while let Some((strength, operator, negated)) = self.operator(least) {
            let right = match operator {
                // Only the call itself is taken, so that its result can be compared.
                "|" => self.unary()?,
                // Powers group from the right.
                "**" => self.expression(strength)?,
                _ => self.expression(strength + 1)?,
            };
            left = match (operator, right) {
                ("|", Node::Call(name, mut arguments)) => {
                    arguments.insert(0, left);
                    Node::Call(name, arguments)
                }
                ("|", _) => return wrong("a function must follow |"),
                (_, right) => Node::Binary(operator, left.into(), right.into()),
            };
            if negated {
                left = Node::Unary("not", left.into());
            }
        }
        if least == 0 && self.take("?") {
            let yes = self.expression(0)?;
            self.expect(":")?;
            left = Node::Choice(left.into(), yes.into(), self.expression(0)?.into());
        }
        self.depth -= 1;
        Ok(left)
    }

    /// Takes the next operator if it binds strongly enough: its strength, name, and whether `not` stands before it.
    fn operator(&mut self, least: u8) -> Option<(u8, &'static str, bool)> {
        let start = self.at;
        let negated = self.take("not");
        let text = self.peek().filter(|t| !matches!(t, Token::Value(_))).map(Token::to_string);
        let found = OPERATORS.iter().find(|(sign, _, _)| text.as_deref() == Some(*sign));
        match found {
            Some((_, strength, name)) if *strength >= least && (!negated || *strength == 20) => {
                self.at += 1;
                Some((*strength, name, negated))
            }
            _ => {
                self.at = start;
                None
            }
        }
    }

    fn unary(&mut self) -> Result<Node, ExpressionError> {
        if self.take("not") || self.take("!") {
            return Ok(Node::Unary("not", self.expression(NOT)?.into()));
        }
        if self.take("-") {
            return Ok(Node::Unary("-", self.expression(SIGN)?.into()));
        }
        if self.take("+") {
            return self.expression(SIGN);
        }
        let mut node = self.primary()?;
        loop {
            if self.take(".") || self.take("?.") {
                node = Node::Member(node.into(), self.field()?.into());
            } else if self.take("[") {
                let index = self.expression(0)?;
                self.expect("]")?;
                node = Node::Member(node.into(), index.into());
            } else {
                return Ok(node);
            }
        }
    }

    fn field(&mut self) -> Result<Node, ExpressionError> {
        match self.next() {
            Some(Token::Word(name)) => Ok(Node::Value(name.into())),
            Some(token) => wrong(format!("expected a name, but got {:?}", token.to_string())),
            None => wrong("expected a name, but the expression ends"),
        }
    }

    fn primary(&mut self) -> Result<Node, ExpressionError> {
        let Some(token) = self.next() else { return wrong("unexpected end of the expression") };
        match token {
            Token::Value(value) => Ok(Node::Value(value)),
            Token::Sign("(") => {
                let inside = self.expression(0)?;
                self.expect(")")?;
                Ok(inside)
            }
            Token::Sign("[") => Ok(Node::List(self.list("]")?)),
            Token::Sign("{") => self.map(),
            Token::Sign("#") => Ok(Node::Item),
            // A field of the item that a predicate looks at.
            Token::Sign(".") => Ok(Node::Member(Node::Item.into(), self.field()?.into())),
            Token::Word(name) if self.take("(") => self.call(name),
            Token::Word(name) => Ok(Node::Name(name)),
            token => wrong(format!("unexpected {:?}", token.to_string())),
        }
    }

    /// Expressions with commas between them, up to the closing sign.
    fn list(&mut self, close: &str) -> Result<Vec<Node>, ExpressionError> {
        let mut all = vec![];
        while !self.take(close) {
            if !all.is_empty() {
                self.expect(",")?;
                // A comma may stand behind the last.
                if self.take(close) {
                    break;
                }
            }
            all.push(self.expression(0)?);
        }
        Ok(all)
    }

    fn map(&mut self) -> Result<Node, ExpressionError> {
        let mut all = vec![];
        while !self.take("}") {
            if !all.is_empty() {
                self.expect(",")?;
            }
            let name = match self.next() {
                Some(Token::Word(name)) | Some(Token::Value(Value::String(name))) => name,
                _ => return wrong("expected a name in a map"),
            };
            self.expect(":")?;
            all.push((name, self.expression(0)?));
        }
        Ok(Node::Map(all))
    }

    fn call(&mut self, name: String) -> Result<Node, ExpressionError> {
        if !PREDICATES.contains(&name.as_str()) {
            return Ok(Node::Call(name, self.list(")")?));
        }
        let mut arguments = vec![];
        while !self.take(")") {
            if !arguments.is_empty() {
                self.expect(",")?;
            }
            // Braces around a predicate are optional; a map has a colon behind its first name.
            if self.is_predicate() {
                self.expect("{")?;
                arguments.push(self.expression(0)?);
                self.expect("}")?;
            } else {
                arguments.push(self.expression(0)?);
            }
        }
        Ok(Node::Call(name, arguments))
    }

    fn is_predicate(&self) -> bool {
        let brace = self.peek() == Some(&Token::Sign("{"));
        brace && self.tokens.get(self.at + 2) != Some(&Token::Sign(":"))
    }
}

//! From the tokens of an action to what it does.

use super::Words;
use super::eval::BUILT_IN;
use super::lex::{Token, tokens};

/// Commands, each of which gets the value of the one before as its last argument.
pub type Pipeline = Vec<Command>;

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    Call { function: String, args: Vec<Operand> },
    Operand(Operand),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    Int(i64),
    Text(Vec<u8>),
    Bool(bool),
    Field(String),
    /// A function without arguments.
    Call(String),
    Pipeline(Pipeline),
}

/// Words of the language that Go has and this subset has not.
const KEYWORDS: [&str; 12] =
    ["if", "else", "end", "range", "with", "template", "block", "define", "break", "continue", "nil", "call"];

/// Parses the inside of an action.
pub fn pipeline(action: &str, words: &dyn Words) -> Result<Pipeline, String> {
    let mut tokens = tokens(action)?.into_iter().peekable();
    let pipeline = commands(&mut tokens, words)?;
    match tokens.next() {
        None => Ok(pipeline),
        Some(_) => Err("unexpected right paren".into()),
    }
}

type Tokens = std::iter::Peekable<std::vec::IntoIter<Token>>;

fn commands(tokens: &mut Tokens, words: &dyn Words) -> Result<Pipeline, String> {
    let mut pipeline = vec![];
    loop {
        let command = command(tokens, words)?;
        if !pipeline.is_empty() && !matches!(&command, Command::Call { .. }) {
            return Err(format!("non executable command in pipeline stage {}", pipeline.len() + 1));
        }
        pipeline.push(command);
        if tokens.next_if_eq(&Token::Pipe).is_none() {
            return Ok(pipeline);
        }
    }
}

fn command(tokens: &mut Tokens, words: &dyn Words) -> Result<Command, String> {
    let mut operands = vec![];
    while let Some(token) = tokens.next_if(|t| !matches!(t, Token::Pipe | Token::Close)) {
        operands.push(operand(token, tokens, words)?);
    }
    let mut operands = operands.into_iter();
    match operands.next() {
        None => Err("missing value for command".into()),
        Some(Operand::Call(function)) => Ok(Command::Call { function, args: operands.collect() }),
        Some(operand) if operands.len() == 0 => Ok(Command::Operand(operand)),
        Some(_) => Err("can't give argument to non-function".into()),
    }
}

fn operand(token: Token, tokens: &mut Tokens, words: &dyn Words) -> Result<Operand, String> {
    Ok(match token {
        Token::Int(value) => Operand::Int(value),
        Token::Text(text) => Operand::Text(text),
        Token::Field(name) => Operand::Field(name),
        Token::Word(word) => match word.as_str() {
            "true" | "false" => Operand::Bool(word == "true"),
            word if KEYWORDS.contains(&word) => {
                return Err(format!("{word:?} is not supported in templates"));
            }
            name if words.knows(name) || BUILT_IN.contains(&name) => Operand::Call(word),
            _ => return Err(format!("function {word:?} not defined")),
        },
        Token::Open => {
            let inner = commands(tokens, words)?;
            if tokens.next_if_eq(&Token::Close).is_none() {
                return Err("unclosed left paren".into());
            }
            Operand::Pipeline(inner)
        }
        Token::Pipe | Token::Close => return Err("unexpected token in operand".into()),
    })
}

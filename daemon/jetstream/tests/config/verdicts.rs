//! The table of verdicts, and how one is compared with ours.

use daemon_jetstream::API_LEVEL;
use schemas::jetstream::ApiError;
use serde_json::{Map, Value, json};

use crate::literal;

const TABLE: &str = include_str!("../../../../schemas/tests/jetstream/verdicts.txt");
/// What our answers show instead of the reference's version.
pub const VERSION: &str = "2.14.0";

/// One line: what was asked, with which body, and what was answered.
pub struct Verdict {
    pub line: String,
    pub asked: String,
    pub body: Value,
    pub answer: Value,
}

/// The lines from the one beginning with `from` up to the one beginning with `to`. Lines whose body was shortened
/// when the table was made have no verdict; `shortened` counts them, so that no other line goes missing.
pub fn between(from: &str, to: &str, shortened: usize) -> Vec<Verdict> {
    let lines = TABLE.lines().skip_while(|line| !line.starts_with(from)).skip(1);
    let lines = lines.take_while(|line| !line.starts_with(to));
    let lines: Vec<&str> = lines.filter(|line| !line.starts_with("-") && !line.is_empty()).collect();
    let verdicts: Vec<Verdict> = lines.iter().filter_map(|line| verdict(line)).collect();
    assert_eq!(lines.len() - verdicts.len(), shortened, "lines without a verdict");
    verdicts
}

fn verdict(line: &str) -> Option<Verdict> {
    let (request, answer) = line.split_once(" => ")?;
    let (asked, body) = request.split_at(request.find('{')?);
    Some(Verdict {
        line: line.to_owned(),
        asked: asked.trim().to_owned(),
        body: serde_json::from_str(body).ok()?,
        answer: literal::read(answer),
    })
}

/// The body without `name`, and what it said.
pub fn without(body: &Value, name: &str) -> (Value, Value) {
    let mut body = body.clone();
    let value = body.as_object_mut().unwrap().remove(name).unwrap_or_default();
    (body, value)
}

pub fn error(error: &ApiError) -> Value {
    json!([error.code, error.err_code, error.description])
}

/// What of `config` is not as in `dull`.
pub fn remarkable(config: &Value, dull: &Value) -> Value {
    let members = config.as_object().unwrap().iter();
    let members = members.filter(|(key, value)| dull.get(key.as_str()) != Some(value));
    Value::Object(members.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>())
}

/// `answer` with our version and level in place of the reference's.
pub fn ours(answer: &Value) -> Value {
    let mut answer = answer.clone();
    if let Some(metadata) = answer.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("_nats.ver".into(), VERSION.into());
        metadata.insert("_nats.level".into(), API_LEVEL.to_string().into());
    }
    answer
}

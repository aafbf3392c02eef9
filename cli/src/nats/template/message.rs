//! What can be said in the templates of messages, and in those of `--translate`.

use std::cell::OnceCell;

use jiff::Zoned;
use rand::Rng;
use rand::distr::Alphanumeric;

use super::eval::type_name;
use super::{Value, Words};

/// The functions and fields of a message that is about to be sent.
pub struct MessageWords<'a> {
    /// `Count`, `Cnt`.
    pub count: i64,
    /// `Unix`, `UnixNano`, `TimeStamp`, `Time`: looked up when first asked for, the same from then on.
    pub now: OnceCell<Zoned>,
    /// `Request`; as a function it exists only when it is not empty.
    pub request: &'a [u8],
}

impl MessageWords<'_> {
    /// The words of message number `count`, which is no reply.
    pub fn numbered(count: i64) -> MessageWords<'static> {
        MessageWords { count, now: OnceCell::new(), request: b"" }
    }

    fn now(&self) -> &Zoned {
        self.now.get_or_init(Zoned::now)
    }
}

impl Words for MessageWords<'_> {
    fn knows(&self, function: &str) -> bool {
        match function {
            "Random" => true,
            "Request" => !self.request.is_empty(),
            name => self.field(name).is_some(),
        }
    }

    fn call(&self, function: &str, args: &[Value]) -> Result<Value, String> {
        if function == "Random" {
            return match args {
                [shortest, longest] => random(length(shortest)?, length(longest)?),
                _ => Err(wrong_number("Random", 2, args.len())),
            };
        }
        no_args(function, args)?;
        self.field(function).ok_or_else(|| format!("function {function:?} not defined"))
    }

    fn field(&self, name: &str) -> Option<Value> {
        Some(match name {
            "Count" | "Cnt" => Value::Int(self.count),
            "Unix" => Value::Int(self.now().timestamp().as_second()),
            "UnixNano" => {
                Value::Int(i64::try_from(self.now().timestamp().as_nanosecond()).unwrap_or(i64::MAX))
            }
            "TimeStamp" => Value::from(rfc3339(self.now()).as_str()),
            "Time" => Value::from(self.now().strftime("%-I:%M%p").to_string().as_str()),
            "ID" => Value::Text(alphanumeric(22)),
            "Request" => Value::Text(self.request.to_vec()),
            _ => return None,
        })
    }
}

/// The functions of `--translate`.
pub struct TranslateWords<'a> {
    pub subject: &'a str,
    pub stream: &'a str,
}

impl Words for TranslateWords<'_> {
    fn knows(&self, function: &str) -> bool {
        matches!(function, "Subject" | "Stream")
    }

    fn call(&self, function: &str, args: &[Value]) -> Result<Value, String> {
        no_args(function, args)?;
        Ok(Value::from(if function == "Subject" { self.subject } else { self.stream }))
    }

    fn field(&self, _name: &str) -> Option<Value> {
        None
    }
}

// Whole seconds, in local time with its offset.
fn rfc3339(now: &Zoned) -> String {
    let text = now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    text.strip_suffix("+00:00").map(|t| format!("{t}Z")).unwrap_or(text)
}

fn no_args(function: &str, args: &[Value]) -> Result<(), String> {
    if args.is_empty() { Ok(()) } else { Err(wrong_number(function, 0, args.len())) }
}

fn wrong_number(function: &str, want: usize, got: usize) -> String {
    format!("wrong number of args for {function}: want {want} got {got}")
}

fn length(value: &Value) -> Result<usize, String> {
    match value {
        Value::Int(n) => usize::try_from(*n).map_err(|_| format!("expected unsigned integer; found {n}")),
        other => Err(format!("expected unsigned integer; found {}", type_name(other))),
    }
}

fn random(a: usize, b: usize) -> Result<Value, String> {
    // A typing mistake must not take all the memory; no server takes messages this large.
    const LONGEST: usize = 1 << 30;
    let (shortest, longest) = (a.min(b), a.max(b));
    if longest > LONGEST {
        return Err(format!("error calling Random: {longest} is more than {LONGEST}"));
    }
    Ok(Value::Text(alphanumeric(rand::rng().random_range(shortest..=longest))))
}

fn alphanumeric(length: usize) -> Vec<u8> {
    rand::rng().sample_iter(Alphanumeric).take(length).collect()
}

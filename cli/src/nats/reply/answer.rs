//! The reply to a request.

use async_nats::{HeaderMap, Message};
use bytes::Bytes;

use super::child;
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::publish::{Outgoing, compose::Part};
use crate::nats::subscribe::headers::headers;
use crate::nats::template::MessageWords;

/// What replies hold.
pub enum Answer {
    /// Body and headers of the request.
    Echo,
    /// A template.
    Body(Vec<u8>),
    /// What this command line, a template, prints.
    Command(String),
}

impl Answer {
    /// The reply to `request`, after `answered` others, on top of the headers `given` on the command line.
    pub fn message(
        &self,
        subject: String,
        request: &Message,
        given: HeaderMap,
        answered: u64,
        trace: bool,
    ) -> Outcome<Outgoing> {
        let words =
            MessageWords { request: request.payload.as_ref(), ..MessageWords::numbered(answered as i64) };
        let mut reply = Outgoing { subject, reply: None, headers: given, body: Bytes::new() };
        match self {
            Answer::Echo => {
                for (name, value) in headers(request) {
                    reply.headers.append(name.as_str(), value.as_str());
                }
                reply.headers.append("NATS-Reply-Counter", answered.to_string());
                reply.body = request.payload.clone();
            }
            Answer::Body(text) => reply.body = Part::parse("body", text, &words).fill("body", &words),
            Answer::Command(line) => {
                let line = with_tokens(line, &request.subject);
                let line = Part::parse("body", line.as_bytes(), &words).fill("command", &words);
                reply.body = run(&String::from_utf8_lossy(&line), request, trace)?;
            }
        }
        Ok(reply)
    }
}

/// `{{0}}`, `{{1}}`, … become the tokens of the subject.
fn with_tokens(line: &str, subject: &str) -> String {
    let tokens = subject.split('.').enumerate();
    tokens.fold(line.to_string(), |line, (i, token)| line.replace(&format!("{{{{{i}}}}}"), token))
}

fn run(line: &str, request: &Message, trace: bool) -> Outcome<Bytes> {
    let parts = shell_words::split(line)
        .map_err(|e| Failure::new(format!("could not parse command {line:?}: {e}")))?;
    if trace {
        log!("Executing: {}", parts.join(" "));
    }
    let body = String::from_utf8_lossy(&request.payload);
    let env = [("NATS_REQUEST_SUBJECT", &*request.subject), ("NATS_REQUEST_BODY", &*body)];
    let ran = tokio::task::block_in_place(|| child::run(&parts, b"", &env));
    if let Some(error) = ran.error {
        log!("Command {line:?} failed to run: {error}");
    }
    Ok(ran.output.into())
}

#[cfg(test)]
mod tests {
    use super::with_tokens;

    #[test]
    fn tokens_of_the_subject() {
        let cases = [
            ("x {{0}} {{1}}", "a.b", "x a b"),
            ("{{2}}{{1}}{{1}}", "a.b.c", "cbb"),
            ("{{3}} {{ 1 }}", "a.b", "{{3}} {{ 1 }}"),
        ];
        for (line, subject, want) in cases {
            assert_eq!(with_tokens(line, subject), want);
        }
    }
}

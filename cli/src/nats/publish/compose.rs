//! From what was typed to messages: templates filled in, headers parsed.

use async_nats::{HeaderMap, HeaderName, HeaderValue};
use bytes::Bytes;

use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::Call;
use crate::nats::template::{MessageWords, Template, TemplateError, Words};

/// A message to send.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub subject: String,
    /// None: nobody is asked to reply.
    pub reply: Option<String>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// Makes numbered messages from one body.
pub struct Composer {
    body: Part,
    subject: Part,
    reply: Option<String>,
    headers: Headers,
}

impl Composer {
    /// Takes subject, headers and `--templates` from the call. Fails when a header has no colon or no valid name.
    pub fn new(call: &Call, body: Vec<u8>, reply: Option<&str>) -> Outcome<Composer> {
        Composer::of(call, call.text("subject"), body, reply)
    }

    /// [`Composer::new`] for a subject that is found in another way.
    pub fn of(call: &Call, subject: &str, body: Vec<u8>, reply: Option<&str>) -> Outcome<Composer> {
        let part = |text: &[u8]| match call.flag("templates") {
            true => Part::parse("body", text, &MessageWords::numbered(0)),
            false => Part::Plain(Bytes::copy_from_slice(text)),
        };
        Ok(Composer {
            body: part(&body),
            subject: part(subject.as_bytes()),
            reply: reply.filter(|r| !r.is_empty()).map(str::to_string),
            headers: Headers::parse(call.texts("header"))?,
        })
    }

    /// Message `number` (from 1). A template that fails is logged, and its text used as it is; in a header it is an error.
    pub fn message(&self, number: i64) -> Outcome<Outgoing> {
        let words = MessageWords::numbered(number);
        let body = self.body.fill("body", &words);
        let subject = self.subject.fill("subject", &words);
        Ok(Outgoing {
            subject: String::from_utf8_lossy(&subject).into_owned(),
            reply: self.reply.clone(),
            headers: self.headers.fill(number)?,
            body,
        })
    }
}

/// Text that may be a template.
pub enum Part {
    Plain(Bytes),
    Template(Bytes, Template),
    Broken(Bytes, TemplateError),
}

impl Part {
    pub fn parse(name: &'static str, text: &[u8], words: &dyn Words) -> Part {
        let bytes = Bytes::copy_from_slice(text);
        match Template::parse(name, text, words) {
            Ok(template) if template.is_plain() => Part::Plain(plain(&template, words, bytes)),
            Ok(template) => Part::Template(bytes, template),
            Err(error) => Part::Broken(bytes, error),
        }
    }

    /// The text with its templates filled in. What goes wrong is logged as the trouble of the `what` template.
    pub fn fill(&self, what: &str, words: &dyn Words) -> Bytes {
        let (text, error) = match self {
            Part::Plain(text) => return text.clone(),
            Part::Broken(text, error) => (text, error.clone()),
            Part::Template(text, template) => match template.render(words) {
                Ok(filled) => return filled.into(),
                Err(error) => (text, error),
            },
        };
        log!("Could not parse {what} template: {error}");
        text.clone()
    }
}

// Comments are dropped even where there is nothing to fill in.
fn plain(template: &Template, words: &dyn Words, text: Bytes) -> Bytes {
    template.render(words).map_or(text, Bytes::from)
}

/// Headers given as `K:V`; values are always templates.
pub struct Headers(Vec<(HeaderName, String, Result<Template, TemplateError>)>);

impl Headers {
    pub fn parse(texts: &[String]) -> Outcome<Headers> {
        let words = MessageWords::numbered(0);
        let header = |text: &String| {
            let Some((name, value)) = text.split_once(':') else { crate::fail!("invalid header {text:?}") };
            let (name, value) = (name.trim(), value.trim());
            let parsed = name.parse::<HeaderName>().ok().filter(|_| !name.is_empty());
            let bad_name = || Failure::new(format!("invalid header {text:?}: bad name {name:?}"));
            let parsed = parsed.ok_or_else(bad_name)?;
            Ok((parsed, name.to_string(), Template::parse("body", value.as_bytes(), &words)))
        };
        Ok(Headers(texts.iter().map(header).collect::<Outcome<_>>()?))
    }

    /// The headers of message `number`.
    pub fn fill(&self, number: i64) -> Outcome<HeaderMap> {
        let mut map = HeaderMap::new();
        for (name, text, template) in &self.0 {
            let words = MessageWords::numbered(number);
            let filled = template.as_ref().map_err(Clone::clone).and_then(|t| t.render(&words));
            let filled = filled
                .map_err(|e| Failure::new(format!("failed to parse Header template for {text}: {e}")))?;
            // A header is one line.
            let value = String::from_utf8_lossy(&filled).replace(['\r', '\n'], " ");
            let value = value.parse::<HeaderValue>();
            let value = value.map_err(|e| Failure::new(format!("header {text}: {e}")))?;
            map.append(name.clone(), value);
        }
        Ok(map)
    }
}

//! What is shown of an event.

use std::fmt::Arguments;

use regex::{Regex, RegexBuilder};

use super::document::Document;
use super::{cloud, compact, extended, source};
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::term::out;
use crate::{log, outln};

/// Blanks before an event that cannot be shown otherwise.
const INDENT: &str = "          ";

enum Form {
    Json,
    Cloud,
    Compact,
    Extended,
}

pub struct Show {
    form: Form,
    filter: Regex,
    trace: bool,
}

impl Show {
    pub fn new(call: &Call) -> Outcome<Show> {
        let form = match () {
            _ if call.flag("cloudevent") => Form::Cloud,
            _ if call.flag("json") => Form::Json,
            _ if call.flag("short") => Form::Compact,
            _ => Form::Extended,
        };
        let filter = RegexBuilder::new(call.text("filter")).case_insensitive(true).build();
        let filter = filter.map_err(|e| Failure::new(format!("invalid body regular expression: {e}")))?;
        Ok(Show { form, filter, trace: call.options.trace })
    }

    /// Says something to people; programs that read JSON are spared it.
    pub fn note(&self, text: Arguments<'_>) {
        if matches!(self.form, Form::Compact | Form::Extended) {
            source::say(text);
        }
    }

    /// Shows an event, unless it is filtered out.
    pub fn event(&self, subject: &str, body: &[u8]) {
        let text = String::from_utf8_lossy(body);
        if !self.filter.is_match(&text) {
            return;
        }
        match self.rendered(subject, body) {
            Ok(shown) => outln!("{shown}"),
            Err(why) => {
                let lines: Vec<String> = text.split('\n').map(|line| format!("{INDENT}{line}")).collect();
                outln!("Event error: {why}\n\n{}", lines.join("\n"));
            }
        }
        out::flush();
    }

    fn rendered(&self, subject: &str, body: &[u8]) -> Result<String, String> {
        if let Form::Json = self.form {
            return Ok(String::from_utf8_lossy(body).into_owned());
        }
        let document = Document::read(body).map_err(|e| format!("parsing failed: {e}"))?;
        if self.trace {
            log!("Received {} event on subject {subject}", document.kind());
        }
        if document.kind().is_empty() {
            return Err(format!("unknown event schema on subject {subject}"));
        }
        let shown = match self.form {
            Form::Cloud => cloud::text(&document),
            Form::Compact => compact::text(&document),
            _ => extended::text(&document),
        };
        shown.ok_or_else(|| format!("events of type {:?} are not supported", document.kind()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(form: Form, body: &str) -> Result<String, String> {
        Show { form, filter: Regex::new(".").unwrap(), trace: false }.rendered("s", body.as_bytes())
    }

    #[test]
    fn what_cannot_be_shown_says_why() {
        assert!(rendered(Form::Extended, "no json").unwrap_err().starts_with("parsing failed: "));
        assert_eq!(rendered(Form::Extended, "{}").unwrap_err(), "unknown event schema on subject s");
        let other = r#"{"type":"io.nats.server.advisory.v9.other"}"#;
        let want = "events of type \"io.nats.server.advisory.v9.other\" are not supported";
        assert_eq!(rendered(Form::Compact, other).unwrap_err(), want);
        assert_eq!(rendered(Form::Json, "anything").unwrap(), "anything");
    }
}

//! A mirror or source: from JSON, or from its name and answers to questions.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use schemas::jetstream::{ExternalStream, StreamConsumerSource, StreamSource, SubjectTransform};

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{ask, moment};

/// Which of the two is asked about; the questions differ in their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Mirror,
    Source,
}

impl Kind {
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Mirror => "mirror",
            Kind::Source => "source",
        }
    }
}

/// The flag that answers all questions about this.
const JSON: &str = "a JSON object in the place of the name, or --defaults";

/// None when the text is no JSON object.
pub fn from_json(text: &str) -> Option<Result<StreamSource, String>> {
    let trimmed = text.trim();
    if !trimmed.starts_with('{') || !trimmed.ends_with('}') {
        return None;
    }
    let source: Result<StreamSource, _> = serde_json::from_str(trimmed);
    Some(match source {
        Ok(source) if source.name.is_empty() => Err("name is required".into()),
        Ok(source) => Ok(source),
        Err(error) => Err(error.to_string()),
    })
}

/// Asks for all but the name; nothing with `defaults`.
pub fn ask(name: &str, kind: Kind, defaults: bool) -> Outcome<StreamSource> {
    let mut source = StreamSource { name: name.to_string(), ..StreamSource::default() };
    if defaults {
        return Ok(source);
    }
    let words = Words { name, kind };
    let detail = |f: Failure| f.context(format!("Could not request {} details", kind.noun()));
    source.consumer = durable(&words).map_err(detail)?;
    let has_consumer = source.consumer.is_some();
    if !has_consumer {
        start(&words, &mut source).map_err(detail)?;
    }
    source.subject_transforms = transforms(&words).map_err(detail)?;
    source.external = external(&words, !has_consumer).map_err(detail)?;
    Ok(source)
}

/// The words of the questions.
struct Words<'n> {
    name: &'n str,
    kind: Kind,
}

impl Words<'_> {
    fn pick(&self, mirror: &str, source: impl FnOnce(&str) -> String) -> String {
        match self.kind {
            Kind::Mirror => mirror.to_string(),
            Kind::Source => source(self.name),
        }
    }
}

fn durable(words: &Words<'_>) -> Outcome<Option<StreamConsumerSource>> {
    let question = words.pick("Configure a custom durable consumer", |name| {
        format!("Configure a custom durable consumer for {name:?}")
    });
    if !ask::confirm(&question, false)? {
        return Ok(None);
    }
    let name = ask::required("Durable consumer name", JSON)?;
    Ok(Some(StreamConsumerSource { name, deliver_subject: ask::required("Delivery subject", JSON)? }))
}

fn start(words: &Words<'_>, source: &mut StreamSource) -> Outcome {
    let adjust = words.pick("Adjust mirror start", |name| format!("Adjust source {name:?} start"));
    if !ask::confirm(&adjust, false)? {
        return Ok(());
    }
    let question = words.pick("Mirror Start Sequence", |name| format!("{name} Source Start Sequence"));
    let sequence = ask::int(&question, "0", JSON)?;
    let sequence = u64::try_from(sequence);
    source.opt_start_seq = sequence.map_err(|_| Failure::new("a sequence cannot be negative"))?;
    if source.opt_start_seq > 0 {
        return Ok(());
    }
    let question = words.pick("Mirror Start Time (YYYY:MM:DD HH:MM:SS)", |name| {
        format!("{name} Source UTC Time Stamp (YYYY:MM:DD HH:MM:SS)")
    });
    let text = ask::text(&question, "", JSON)?;
    if !text.trim().is_empty() {
        let time = DateTime::strptime("%Y:%m:%d %H:%M:%S", text.trim());
        let time = time.and_then(|time| time.to_zoned(TimeZone::UTC));
        let time = time.map_err(|e| Failure::new(format!("invalid time format: {text:?}: {e}")))?;
        source.opt_start_time = Some(moment::from_timestamp(time.timestamp()));
    }
    Ok(())
}

fn transforms(words: &Words<'_>) -> Outcome<Vec<SubjectTransform>> {
    let adjust = words.pick("Adjust mirror filter and transform", |name| {
        format!("Adjust source {name:?} filter and transform")
    });
    let mut all = vec![];
    if !ask::confirm(&adjust, false)? {
        return Ok(all);
    }
    let question = format!("Filter {} by subject (hit enter to finish)", words.kind.noun());
    loop {
        let src = ask::text(&question, "", JSON)?;
        if src.is_empty() {
            return Ok(all);
        }
        all.push(SubjectTransform { src, dest: ask::text("Subject transform destination", "", JSON)? });
    }
}

fn external(words: &Words<'_>, deliver: bool) -> Outcome<Option<ExternalStream>> {
    let domain = words.pick("Import mirror from a different JetStream domain", |name| {
        format!("Import {name:?} from a different JetStream domain")
    });
    if ask::confirm(&domain, false)? {
        let question = words.pick("Foreign JetStream domain name", |name| {
            format!("{name} Source foreign JetStream domain name")
        });
        let api = format!("$JS.{}.API", ask::required(&question, JSON)?);
        let question = words.pick("Delivery prefix", |name| {
            format!("{name} Source foreign JetStream domain delivery prefix")
        });
        let deliver = if deliver { ask::text(&question, "", JSON)? } else { String::new() };
        return Ok(Some(ExternalStream { api, deliver }));
    }
    let account = words.pick("Import mirror from a different account", |name| {
        format!("Import {name:?} from a different account")
    });
    if !ask::confirm(&account, false)? {
        return Ok(None);
    }
    let question =
        words.pick("Foreign account API prefix", |name| format!("{name} Source foreign account API prefix"));
    let api = ask::required(&question, JSON)?;
    let question = words.pick("Foreign account delivery prefix", |name| {
        format!("{name} Source foreign account delivery prefix")
    });
    let deliver = if deliver { ask::required(&question, JSON)? } else { String::new() };
    Ok(Some(ExternalStream { api, deliver }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_needs_a_name() {
        assert!(from_json("ORDERS").is_none());
        let source = from_json(r#" {"name":"A","filter_subject":"a.>"} "#).unwrap().unwrap();
        assert_eq!((source.name.as_str(), source.filter_subject.as_str()), ("A", "a.>"));
        assert_eq!(from_json("{}").unwrap().unwrap_err(), "name is required");
        assert!(from_json("{x}").unwrap().unwrap_err().contains("key must be a string"));
    }
}

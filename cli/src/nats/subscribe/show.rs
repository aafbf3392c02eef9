//! One message after the other, as text.

use std::time::Instant;

use async_nats::Message;
use jiff::{Timestamp, Zoned, tz::TimeZone};

use super::ack::{Stored, stored};
use super::body;
use super::dump::Dump;
use super::headers::headers;
use crate::term::number::commas;
use crate::term::{duration, out, time};
use crate::{out, outln};

/// What is shown of messages.
pub struct View {
    pub raw: bool,
    pub headers_only: bool,
    pub subjects_only: bool,
    /// Empty: bodies are shown as they are.
    pub translate: String,
    pub stamp: Stamp,
    pub dump: Option<Dump>,
    pub trace: bool,
    pub start: Instant,
}

/// The time shown with each message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    None,
    Time,
    SinceStart,
}

impl View {
    /// Shows message number `counter`, and the reply to it when they are matched.
    pub fn show(&self, message: &Message, reply: Option<&Message>, counter: u64) {
        self.show_from(message, reply, counter, None);
    }

    /// Shows a message of a stream, which a consumer delivered or a direct get brought.
    pub fn show_stored(&self, message: &Message, counter: u64, stored: &Stored, direct: bool) {
        self.show_from(message, None, counter, Some((stored, direct)));
    }

    fn show_from(
        &self,
        message: &Message,
        reply: Option<&Message>,
        counter: u64,
        from: Option<(&Stored, bool)>,
    ) {
        if let (true, Some(subject)) = (self.trace, &message.reply) {
            outln!("<<< Reply Subject: {subject}");
        }
        if let Some(dump) = &self.dump {
            let stored = from.map(|(stored, _)| stored.clone()).or_else(|| stored(message));
            let number = stored.map_or(counter, |stored| stored.sequence);
            dump.write(message, &number.to_string(), &self.translate, counter);
            if let Some(reply) = reply {
                dump.write(reply, &format!("{number}_reply"), &self.translate, counter);
            }
            return;
        }
        if self.raw {
            body::print_compact(&message.payload, &self.translate, "", "");
            if let Some(reply) = reply {
                out::bytes(&reply.payload);
                outln!();
            }
            return;
        }
        match from {
            Some((from, direct)) => self.show_stored_text(message, counter, from, direct),
            None => self.show_text(message, reply, counter),
        }
    }

    fn show_stored_text(&self, message: &Message, counter: u64, from: &Stored, direct: bool) {
        let stamp = match self.stamp {
            Stamp::None => String::new(),
            Stamp::Time => at(&from.time.to_zoned(TimeZone::system())),
            Stamp::SinceStart => {
                format!(" @ {}", since(from.time.duration_until(Timestamp::now()).as_nanos()))
            }
        };
        let (sequence, pending) = (commas(from.sequence), commas(from.pending));
        let (subject, time) = (&message.subject, time::local(from.time));
        let stream = &from.stream;
        if direct {
            let sequence = from.sequence;
            outln!(
                "[#{counter}]{stamp} Received JetStream message (direct): stream: {stream} seq {sequence} / subject: {subject} / time: {time}"
            );
        } else {
            outln!(
                "[#{counter}]{stamp} Received JetStream message: stream: {stream} seq: {sequence} / pending: {pending} \
                 / subject: {subject} / time: {time}"
            );
        }
        if !self.subjects_only {
            self.content(message);
        }
    }

    fn show_text(&self, message: &Message, reply: Option<&Message>, counter: u64) {
        let stamp = match self.stamp {
            Stamp::None => String::new(),
            Stamp::Time => at(&Zoned::now()),
            Stamp::SinceStart => format!(" @ {}", since(self.start.elapsed().as_nanos() as i128)),
        };
        out!("[#{counter}]{stamp} Received on {:?}", &*message.subject);
        if let Some(reply) = &message.reply {
            out!(" with reply {:?}", &**reply);
        }
        outln!();
        if !self.subjects_only {
            self.content(message);
        }
        if let Some(reply) = reply {
            outln!("[#{counter}]{stamp} Matched reply on {:?}", &*reply.subject);
            self.content(reply);
        }
    }

    fn content(&self, message: &Message) {
        let headers = headers(message);
        headers.iter().for_each(|(name, value)| outln!("{name}: {value}"));
        if !headers.is_empty() {
            outln!();
        }
        if !self.headers_only {
            body::print(&message.payload, &self.translate, &message.subject, "");
        }
    }
}

fn at(time: &Zoned) -> String {
    time.strftime(" @ %b %e %H:%M:%S%.6f").to_string()
}

fn since(nanos: i128) -> String {
    duration::go(i64::try_from(nanos).unwrap_or(i64::MAX))
}

//! One line: `[pid] 2026/11/22 02:28:58.123456 [INF] text`, or the same as a JSON object.

use std::fmt::{self, Write};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::settings::LogSettings;
use super::text::Text;
use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Info,
    Warn,
    Error,
    Fatal,
    Debug,
    Trace,
}

impl Level {
    pub fn label(self) -> &'static str {
        match self {
            Level::Info => "INF",
            Level::Warn => "WRN",
            Level::Error => "ERR",
            Level::Fatal => "FTL",
            Level::Debug => "DBG",
            Level::Trace => "TRC",
        }
    }

    /// The word in JSON.
    fn name(self) -> &'static str {
        match self {
            Level::Info => "info",
            Level::Warn => "warn",
            Level::Error => "error",
            Level::Fatal => "fatal",
            Level::Debug => "debug",
            Level::Trace => "trace",
        }
    }

    /// The parameters of the escape sequence that colours the label.
    fn color(self) -> &'static str {
        match self {
            Level::Info => "32",
            Level::Warn => "0;93",
            Level::Error | Level::Fatal => "31",
            Level::Debug => "36",
            Level::Trace => "33",
        }
    }
}

/// Everything of a line's shape that does not change from line to line.
#[derive(Debug, Clone)]
pub(super) struct LineFormat {
    pid: u32,
    time: bool,
    json: bool,
    zone: TimeZone,
}

/// A line as a JSON object.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    level: &'static str,
    pid: u32,
    msg: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cid: Option<u64>,
    #[serde(skip_serializing_if = "str::is_empty")]
    remote: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    client: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    account: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    user: &'a str,
}

impl LineFormat {
    pub fn new(settings: &LogSettings) -> Self {
        let zone = if settings.time_utc { TimeZone::UTC } else { TimeZone::system() };
        LineFormat { pid: std::process::id(), time: settings.time, json: settings.json, zone }
    }

    pub fn now(&self) -> Zoned {
        Timestamp::now().to_zoned(self.zone.clone())
    }

    /// The whole line with its newline.
    pub fn line<'a>(&self, level: Level, text: impl Into<Text<'a>>, color: bool) -> String {
        let text = text.into();
        if self.json {
            return self.object(level, text) + "\n";
        }
        let mut out = String::with_capacity(48 + text.text.len());
        let written = self.push_line(&mut out, level, text, color);
        written.expect("a String takes every write");
        out
    }

    /// What stands behind somebody else's time and level.
    pub fn message(&self, level: Level, text: Text<'_>) -> String {
        if self.json { self.object(level, text) } else { text.to_string() }
    }

    fn object(&self, level: Level, text: Text<'_>) -> String {
        let about = text.about;
        let object = Object {
            time: self.time.then(|| self.now().strftime("%Y-%m-%dT%H:%M:%S.%6f%:z").to_string()),
            level: level.name(),
            pid: self.pid,
            msg: text.text,
            cid: about.map(|about| about.id),
            remote: about.map_or("", |about| &about.remote),
            client: about.map_or("", |about| &about.client),
            account: about.map_or("", |about| &about.account),
            user: about.map_or("", |about| &about.user),
        };
        serde_json::to_string(&object).expect("plain fields into memory")
    }

    fn push_line(&self, out: &mut String, level: Level, text: Text<'_>, color: bool) -> fmt::Result {
        write!(out, "[{}] ", self.pid)?;
        if self.time {
            push_time(out, &self.now(), true)?;
        }
        let label = level.label();
        match color {
            true => writeln!(out, "[\x1b[{}m{label}\x1b[0m] {text}", level.color()),
            false => writeln!(out, "[{label}] {text}"),
        }
    }
}

fn push_time(out: &mut String, now: &Zoned, micros: bool) -> fmt::Result {
    write!(out, "{:04}/{:02}/{:02} ", now.year(), now.month(), now.day())?;
    write!(out, "{:02}:{:02}:{:02}", now.hour(), now.minute(), now.second())?;
    if micros {
        write!(out, ".{:06}", now.subsec_nanosecond() / 1_000)?;
    }
    out.push(' ');
    Ok(())
}

/// How a program that has no log yet reports why: local date and time, then the text; no newline.
pub fn fatal_start_line(text: impl fmt::Display) -> String {
    let mut out = String::new();
    let written = push_time(&mut out, &Zoned::now(), false).and_then(|()| write!(out, "{text}"));
    written.expect("a String takes every write");
    out
}

#[cfg(test)]
mod tests {
    use super::super::text::About;
    use super::*;

    fn format(time: bool) -> LineFormat {
        LineFormat::new(&LogSettings { time, time_utc: true, ..LogSettings::default() })
    }

    #[test]
    fn without_time_the_line_is_pid_label_text() {
        let pid = std::process::id();
        let table = [
            (Level::Info, false, format!("[{pid}] [INF] x\n")),
            (Level::Warn, true, format!("[{pid}] [\x1b[0;93mWRN\x1b[0m] x\n")),
            (Level::Error, true, format!("[{pid}] [\x1b[31mERR\x1b[0m] x\n")),
            (Level::Fatal, false, format!("[{pid}] [FTL] x\n")),
            (Level::Debug, true, format!("[{pid}] [\x1b[36mDBG\x1b[0m] x\n")),
            (Level::Trace, false, format!("[{pid}] [TRC] x\n")),
        ];
        for (level, color, line) in table {
            assert_eq!(format(false).line(level, "x", color), line);
        }
    }

    #[test]
    fn json_lines_are_objects_with_what_is_known() {
        let read = |time, text: Text<'_>| {
            let settings = LogSettings { time, time_utc: true, json: true, ..LogSettings::default() };
            let line = LineFormat::new(&settings).line(Level::Warn, text, true);
            assert_eq!(line.matches('\n').count(), 1, "{line}");
            serde_json::from_str::<serde_json::Value>(&line).unwrap()
        };
        let pid = std::process::id();
        let plain = read(false, "a \"b\"\nc".into());
        assert_eq!(plain, serde_json::json!({"level": "warn", "pid": pid, "msg": "a \"b\"\nc"}));
        let about = About {
            id: 5,
            id_name: "cid",
            remote: "127.0.0.1:1".into(),
            account: "A".into(),
            ..About::default()
        };
        let line = read(true, Text { about: Some(&about), text: "x" });
        let time: jiff::Timestamp = line["time"].as_str().unwrap().parse().unwrap();
        assert!(time <= Timestamp::now());
        assert_eq!(
            (&line["cid"], &line["remote"], &line["account"]),
            (&5.into(), &"127.0.0.1:1".into(), &"A".into())
        );
        assert!(line.get("user").is_none());
    }

    #[test]
    fn time_has_slashes_and_microseconds() {
        let zoned: Zoned = "2026-01-02T03:04:05.006007999[UTC]".parse().unwrap();
        let (mut long, mut short) = (String::new(), String::new());
        push_time(&mut long, &zoned, true).unwrap();
        push_time(&mut short, &zoned, false).unwrap();
        assert_eq!((long.as_str(), short.as_str()), ("2026/01/02 03:04:05.006007 ", "2026/01/02 03:04:05 "));
        let line = format(true).line(Level::Info, "x", false);
        assert_eq!(line.split(' ').count(), 5, "{line}");
    }
}

//! RFC 3339 times as Go's `time.Parse` takes and refuses them: an hour may have one digit, a fraction may follow a
//! comma, and the error names the part that could not be read.

use std::fmt::Write;

use crate::go::Time;

const LAYOUT: &str = "2006-01-02T15:04:05Z07:00";

/// Reads a time, or says in Go's words why it is none.
///
/// Go knows the years 0 to 9999; what lies outside the reach of [`Time`] becomes its first or last moment, except
/// for the zero time, which stays zero.
pub fn parse(text: &str) -> Result<Time, String> {
    let mut parser = Parser { text, rest: text };
    let canonical = parser.date_and_time()?;
    let zone = parser.zone()?;
    if !parser.rest.is_empty() {
        return Err(format!("parsing time {}: extra text: {}", quote(text), quote(parser.rest)));
    }
    parser.check_day(&canonical)?;
    let whole = format!("{canonical}{zone}");
    Ok(whole.parse().unwrap_or_else(|_| nearest(&whole)))
}

fn nearest(text: &str) -> Time {
    if text < "1970" { Time::from_unix_nanos(i64::MIN + 1) } else { Time::from_unix_nanos(i64::MAX) }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    /// Everything before the zone, with all digits in place.
    fn date_and_time(&mut self) -> Result<String, String> {
        let year = self.number("2006", 4, 4)?;
        self.literal("-")?;
        let month = self.number("01", 2, 2)?;
        self.in_range((1..=12).contains(&month), "month")?;
        self.literal("-")?;
        let day = self.number("02", 2, 2)?;
        self.literal("T")?;
        let hour = self.number("15", 1, 2)?;
        self.in_range(hour < 24, "hour")?;
        self.literal(":")?;
        let minute = self.number("04", 2, 2)?;
        self.in_range(minute < 60, "minute")?;
        self.literal(":")?;
        let second = self.number("05", 2, 2)?;
        self.in_range(second < 60, "second")?;
        let fraction = self.fraction();
        Ok(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}"))
    }

    fn number(&mut self, part: &str, min: usize, max: usize) -> Result<u32, String> {
        let digits = self.rest.bytes().take(max).take_while(u8::is_ascii_digit).count();
        if digits < min {
            return Err(self.cannot_parse(self.rest, part));
        }
        let (number, rest) = self.rest.split_at(digits);
        self.rest = rest;
        Ok(number.parse().expect("at most four digits"))
    }

    fn literal(&mut self, text: &str) -> Result<(), String> {
        self.rest = self.rest.strip_prefix(text).ok_or_else(|| self.cannot_parse(self.rest, text))?;
        Ok(())
    }

    /// A point or comma with digits behind it; anything else is left for the zone to refuse.
    fn fraction(&mut self) -> String {
        let Some(after) = self.rest.strip_prefix(['.', ',']) else { return String::new() };
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return String::new();
        }
        let (fraction, rest) = after.split_at(digits);
        self.rest = rest;
        format!(".{fraction}")
    }

    fn zone(&mut self) -> Result<&'a str, String> {
        let whole = self.rest;
        if let Some(rest) = whole.strip_prefix('Z') {
            self.rest = rest;
            return Ok("Z");
        }
        let bytes = whole.as_bytes();
        let shape = bytes.len() >= 6
            && matches!(bytes[0], b'+' | b'-')
            && bytes[3] == b':'
            && [1, 2, 4, 5].iter().all(|&i| bytes[i].is_ascii_digit());
        if !shape {
            return Err(self.cannot_parse(whole, "Z07:00"));
        }
        let two = |at: usize| (bytes[at] - b'0') * 10 + (bytes[at + 1] - b'0');
        self.in_range(two(1) <= 24, "time zone offset hour")?;
        self.in_range(two(4) <= 60, "time zone offset minute")?;
        self.rest = &whole[6..];
        Ok(&whole[..6])
    }

    /// The day is checked last, against its month.
    fn check_day(&self, canonical: &str) -> Result<(), String> {
        let number = |from: usize, to: usize| canonical[from..to].parse().unwrap_or(0_u32);
        let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.in_range((1..=days).contains(&day), "day")
    }

    fn in_range(&self, holds: bool, part: &str) -> Result<(), String> {
        if holds { Ok(()) } else { Err(format!("parsing time {}: {part} out of range", quote(self.text))) }
    }

    fn cannot_parse(&self, rest: &str, part: &str) -> String {
        let (whole, rest) = (quote(self.text), quote(rest));
        format!("parsing time {whole} as \"{LAYOUT}\": cannot parse {rest} as \"{part}\"")
    }
}

/// As package `time` quotes: what is not printable ASCII in hexadecimal, byte for byte.
fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
            0x20..0x80 => out.push(char::from(byte)),
            _ => write!(out, "\\x{byte:02x}").expect("a String takes every write"),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn takes_what_go_takes() {
        let table = [
            ("2020-01-01T1:01:00Z", "2020-01-01T01:01:00Z"),
            ("2020-01-01T00:00:00,5Z", "2020-01-01T00:00:00.5Z"),
            ("2020-01-01T00:00:00.123456789123+01:30", "2019-12-31T22:30:00.123456789Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("3000-01-01T00:00:00Z", "2262-04-11T23:47:16.854775807Z"),
            ("0500-01-01T00:00:00Z", "1677-09-21T00:12:43.145224193Z"),
        ];
        for (text, time) in table {
            assert_eq!(parse(text).unwrap().to_string(), time);
        }
    }

    #[test]
    fn refuses_in_the_words_of_go() {
        let layout = r#"as "2006-01-02T15:04:05Z07:00": cannot parse"#;
        let table = [
            ("", format!(r#"parsing time "" {layout} "" as "2006""#)),
            ("x", format!(r#"parsing time "x" {layout} "x" as "2006""#)),
            (
                "2020-1-01T00:00:00Z",
                format!(r#"parsing time "2020-1-01T00:00:00Z" {layout} "1-01T00:00:00Z" as "01""#),
            ),
            (
                "2020-01-01 00:00:00Z",
                format!(r#"parsing time "2020-01-01 00:00:00Z" {layout} " 00:00:00Z" as "T""#),
            ),
            ("2020-01-01T00:00:00", format!(r#"parsing time "2020-01-01T00:00:00" {layout} "" as "Z07:00""#)),
            (
                "2020-01-01T00:00:00.Z",
                format!(r#"parsing time "2020-01-01T00:00:00.Z" {layout} ".Z" as "Z07:00""#),
            ),
            ("2020-01-01T00:00:00Zx", r#"parsing time "2020-01-01T00:00:00Zx": extra text: "x""#.to_owned()),
            ("2020-13-01T00:00:00Z", r#"parsing time "2020-13-01T00:00:00Z": month out of range"#.to_owned()),
            ("2020-02-30T00:00:00Z", r#"parsing time "2020-02-30T00:00:00Z": day out of range"#.to_owned()),
            ("2020-01-01T25:00:00Z", r#"parsing time "2020-01-01T25:00:00Z": hour out of range"#.to_owned()),
            (
                "2020-01-01T00:00:00+25:00",
                r#"parsing time "2020-01-01T00:00:00+25:00": time zone offset hour out of range"#.to_owned(),
            ),
            ("é\"", format!(r#"parsing time "\xc3\xa9\"" {layout} "\xc3\xa9\"" as "2006""#)),
        ];
        for (text, error) in table {
            assert_eq!(parse(text), Err(error));
        }
    }
}

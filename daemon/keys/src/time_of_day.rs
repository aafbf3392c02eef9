//! Times of a day as user claims name them (`15:04:05`), and the zones they are meant in.

use jiff::tz::{TimeZone, TimeZoneDatabase};

/// Seconds since midnight of `15:04:05`. The hour may have one digit; a fraction of a second is cut.
pub fn parse(text: &str) -> Option<u32> {
    let mut parts = text.splitn(3, ':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next()?);
    let second = match second.find(['.', ',']) {
        Some(at) if second.len() > at + 1 && second[at + 1..].bytes().all(|b| b.is_ascii_digit()) => {
            &second[..at]
        }
        _ => second,
    };
    let hour = number(hour, 1, 24)?;
    Some(hour * 3600 + number(minute, 2, 60)? * 60 + number(second, 2, 60)?)
}

fn number(text: &str, at_least: usize, below: u32) -> Option<u32> {
    let digits = text.bytes().all(|b| b.is_ascii_digit()) && (at_least..=2).contains(&text.len());
    text.parse().ok().filter(|&number| digits && number < below)
}

/// The zone of that IANA name, from the database that is built in; empty and `UTC` are UTC. None for what is unknown,
/// and for `Local`, which only the caller knows.
pub fn zone(name: &str) -> Option<TimeZone> {
    if matches!(name, "" | "UTC") {
        return Some(TimeZone::UTC);
    }
    TimeZoneDatabase::bundled().get(name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_go_does() {
        for (text, seconds) in [
            ("00:00:00", Some(0)),
            ("23:59:59", Some(86399)),
            ("1:02:03", Some(3723)),
            ("01:02:03.5", Some(3723)),
            ("24:00:00", None),
            ("01:60:00", None),
            ("01:00:60", None),
            ("01:2:03", None),
            ("01:02", None),
            ("", None),
            ("01:02:03 ", None),
            ("+1:02:03", None),
            ("01:02:03.", None),
            ("01:02:03:04", None),
        ] {
            assert_eq!(parse(text), seconds, "{text}");
        }
    }

    #[test]
    fn zones_are_known_by_their_names() {
        assert!(zone("Europe/Berlin").is_some() && zone("").is_some());
        assert!(zone("Europe/Nowhere").is_none() && zone("../etc/passwd").is_none());
    }
}

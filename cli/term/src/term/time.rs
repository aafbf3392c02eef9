//! Points in time as reports show them.

use jiff::{Timestamp, tz::TimeZone};

/// `2006-01-02 15:04:05` in local time.
pub fn local(time: Timestamp) -> String {
    in_zone(time, TimeZone::system())
}

/// [`local`] in another zone.
pub fn in_zone(time: Timestamp, zone: TimeZone) -> String {
    time.to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Go's RFC 3339 with up to nine digits, as its JSON has it: `2006-01-02T15:04:05.123456789Z`, in UTC.
pub fn rfc3339(time: Timestamp) -> String {
    time.to_string()
}

/// RFC 3339 in local time with its offset, as Go's JSON has the time of this machine.
pub fn rfc3339_local(time: Timestamp) -> String {
    let zoned = time.to_zoned(TimeZone::system());
    let text = zoned.strftime("%Y-%m-%dT%H:%M:%S%.f%:z").to_string();
    text.strip_suffix("+00:00").map(|t| format!("{t}Z")).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let time: Timestamp = "2024-02-29T23:59:58.12Z".parse().unwrap();
        assert_eq!(in_zone(time, TimeZone::UTC), "2024-02-29 23:59:58");
        assert_eq!(rfc3339(time), "2024-02-29T23:59:58.12Z");
    }
}

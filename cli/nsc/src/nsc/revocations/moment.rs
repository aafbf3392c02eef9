//! `--at`, and times as revocations show them.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::nsc::{Call, ask};
use crate::report::{dates, quote};

/// The flag.
pub fn flag() -> Flag {
    Flag::text("at", "Void what was issued until then: RFC 3339 or unix seconds, 0 is now")
        .default("0")
        .placeholder("TIME")
}

/// Unix seconds; with `-i` asks.
pub fn of(call: &Call) -> Outcome<i64> {
    let mut text = call.text("at").to_string();
    if call.interactive() && !call.typed("at") {
        let question =
            "revoke all credentials created before (0 is now, formats are RFC3339 or #seconds since epoch)";
        text = ask::text(question, &text, "--at", |text| parse(text).map(drop))?;
    }
    let at = parse(&text)
        .map_err(|e| Failure::new(format!("invalid argument {} for \"--at\" flag: {e}", quote(&text))))?;
    Ok(if at == 0 { dates::now() } else { at })
}

fn parse(text: &str) -> Result<i64, String> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time.as_second());
    }
    let number = text.trim().parse();
    number.map_err(|_| format!("provided value {} is not a number nor parsable as RFC3339", quote(text)))
}

fn local(at: i64) -> Option<Zoned> {
    Some(Timestamp::from_second(at).ok()?.to_zoned(TimeZone::system()))
}

/// `Mon, 02 Jan 2006 15:04:05 MST`.
pub fn shown(at: i64) -> String {
    local(at).map_or(at.to_string(), |time| time.strftime("%a, %d %b %Y %H:%M:%S %Z").to_string())
}

/// `2006-01-02 15:04:05 +0000 UTC`.
pub fn plain(at: i64) -> String {
    local(at).map_or(at.to_string(), |time| time.strftime("%Y-%m-%d %H:%M:%S %z %Z").to_string())
}

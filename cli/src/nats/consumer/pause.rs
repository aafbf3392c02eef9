//! `nats consumer pause`: delivers nothing until a moment.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use schemas::go::Time;

use super::{calls, choose};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask, moment};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration::{self, go};

const FORM: &str = "%Y-%m-%d %H:%M:%S";
const SECOND: i64 = 1_000_000_000;

pub fn command() -> Command {
    choose::both(Command::new("pause", "Deliver nothing until some time"))
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("until", "A time as '2006-01-02 15:04:05' in UTC, or a duration"))
        .flag(Flag::force("Pause without asking"))
        .example("Pause for an hour", "consumer pause ORDERS NEW 1h")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("force")).await?;
        api.require_level(1, "pausing Consumers requires NATS Server 2.11").await?;
        let until = match call.text("until") {
            "" => asked()?,
            text => until(text)?,
        };
        let title = choose::title(&info);
        let question = format!("Really pause Consumer {title} until {}", moment::local(until));
        if !call.flag("force") && !ask::sure(&question)? {
            return Ok(());
        }
        let paused = calls::pause(&api, &info, until).await?;
        if !paused.paused {
            crate::fail!("consumer failed to pause, perhaps a time in the past was given");
        }
        let remaining = go((paused.pause_remaining + SECOND / 2).div_euclid(SECOND) * SECOND);
        outln!("Paused {title} until {} ({remaining})", moment::local(paused.pause_until));
        Ok(())
    })
}

fn asked() -> Outcome<Time> {
    let default = (Timestamp::now() + SignedDuration::from_hours(1)).to_zoned(TimeZone::UTC).strftime(FORM);
    let answer = ask::text("Pause until (time or duration)", &default.to_string(), "the argument 'until'")?;
    until(answer.trim())
}

/// A moment, or the end of a duration from now.
pub fn until(text: &str) -> Outcome<Time> {
    if let Ok(time) = DateTime::strptime(FORM, text) {
        return Ok(moment::from_timestamp(time.to_zoned(TimeZone::UTC)?.timestamp()));
    }
    let nanos = duration::parse_nanos(text)
        .map_err(|_| Failure::new("could not parse the pause time as either timestamp or duration"))?;
    Ok(Time::from_unix_nanos(moment::now().unix_nanos().saturating_add(nanos)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_durations() {
        assert_eq!(until("2024-02-29 23:59:58").unwrap(), "2024-02-29T23:59:58Z".parse().unwrap());
        let hour = until("1h").unwrap().unix_nanos() - moment::now().unix_nanos();
        assert!((3_590 * SECOND..=3_600 * SECOND).contains(&hour), "{hour}");
        let error = until("soon").unwrap_err().message.unwrap();
        assert_eq!(error, "could not parse the pause time as either timestamp or duration");
    }
}

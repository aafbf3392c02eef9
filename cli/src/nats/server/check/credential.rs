//! `nats server check credential`: how long a file of credentials is good for.

use std::time::Duration;

use daemon_keys::{creds, jwt};
use jiff::Timestamp;

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::human;

pub fn command() -> Command {
    super::check("credential", "Check when credentials expire", "scope:system")
        .flag(Flag::text("credential", "File of the credentials").required())
        .flag(Flag::duration("validity-warn", "Warn when they expire so soon"))
        .flag(Flag::duration("validity-critical", "Critical when they expire so soon"))
        .flag(Flag::bool("require-expiry", "Critical when they never expire").negatable().default("true"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    finish::check(call, Found::new("credential", "Credential"), async |found| {
        let text = std::fs::read_to_string(call.text("credential"))
            .map_err(|e| Failure::new(format!("credential not accessible: {e}")))?;
        let claims = jwt::decode_generic(creds::parse_jwt(&text))
            .map_err(|e| Failure::new(format!("invalid credential: {e}")))?;
        judge(call, found, claims.data.expires);
        Ok(())
    })
}

/// `expires` is in seconds of Unix, 0 for never.
fn judge(call: &Call, found: &mut Found, expires: i64) {
    let (warning, critical) = (call.duration("validity-warn"), call.duration("validity-critical"));
    let left = if expires == 0 { 0 } else { expires - Timestamp::now().as_second() };
    let metric = found.metric("expiry", left as f64, "Expiry time in seconds");
    metric.unit("s").limits(warning.as_secs_f64(), critical.as_secs_f64());
    let within = |limit: Duration| !limit.is_zero() && left <= limit.as_secs() as i64;
    match expires {
        0 if call.flag("require-expiry") => found.critical("never expires"),
        0 => found.ok("never expires"),
        _ if within(critical) => found.critical(format!("expires sooner than {}", human(critical))),
        _ if within(warning) => found.warn(format!("expires sooner than {}", human(warning))),
        _ => {
            let at = Timestamp::from_second(expires).map(moment::from_timestamp);
            found.ok(format!("expires in {}", at.map(moment::go).unwrap_or_default()));
        }
    }
}

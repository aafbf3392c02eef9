//! `lame_duck_*`: how slowly clients are asked to leave.

use std::time::Duration;

use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::duration;

/// Shortest `lame_duck_duration` a configuration file may ask for.
pub const LAME_DUCK_DURATION_MIN: Duration = Duration::from_secs(30);

/// Lame duck mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LameDuck {
    /// Time over which connections are closed.
    pub duration: Duration,
    /// Time before the first is closed; shorter than `duration`.
    pub grace_period: Duration,
}

impl Default for LameDuck {
    fn default() -> Self {
        Self { duration: Duration::from_secs(120), grace_period: Duration::from_secs(10) }
    }
}

pub(crate) const SECTION: Section = Section { keys: &["lame_duck_duration", "lame_duck_grace_period"], take };

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let text = field.string()?;
    let nanos = duration::parse(&text)
        .map_err(|cause| field.error(format!("error parsing {}: {cause}", field.name)))?;
    let duration = duration::from_nanos(nanos);
    if field.name == "lame_duck_duration" {
        if duration < LAME_DUCK_DURATION_MIN {
            let sign = if nanos < 0 { "-" } else { "" };
            let shown = duration::format(Duration::from_nanos(nanos.unsigned_abs()));
            return Err(
                field.error(format!("invalid lame_duck_duration of {sign}{shown}, minimum is 30 seconds"))
            );
        }
        options.lame_duck.duration = duration;
    } else {
        if nanos < 0 {
            return Err(field.error("invalid lame_duck_grace_period, needs to be positive"));
        }
        options.lame_duck.grace_period = duration;
    }
    Ok(())
}

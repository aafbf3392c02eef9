//! `console {}`: the web console under the monitoring port. Ours alone; without the block it is there, and changes nothing.

use super::Options;
use super::section::{Field, Report, Section, Taken, map_of};
use crate::language::Data;

/// What the console is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Console {
    /// Whether there is one.
    pub enabled: bool,
    /// Whoever signs in may change what their user may change. Without it nobody changes anything through the console.
    pub write: bool,
    /// Whoever comes without credentials may see messages as far as the server's rules let somebody without credentials in.
    /// Without it that goes for visitors from this machine only.
    pub anonymous: bool,
}

impl Default for Console {
    fn default() -> Self {
        Console { enabled: true, write: false, anonymous: false }
    }
}

pub(crate) const SECTION: Section = Section { keys: &["console"], take };

const KEYS: &[&str] = &["enabled", "write", "anonymous"];

/// A block, or `true` and `false` for whether there is one.
fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let console = &mut options.console;
    if let Data::Bool(enabled) = field.value.data {
        console.enabled = enabled;
        return Ok(());
    }
    let map = map_of(field.value)?;
    report.each(map, |field, _| {
        match field.name {
            "enabled" | "enable" => console.enabled = field.bool()?,
            "write" => console.write = field.bool()?,
            "anonymous" => console.anonymous = field.bool()?,
            _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
        }
        Ok(())
    });
    Ok(())
}

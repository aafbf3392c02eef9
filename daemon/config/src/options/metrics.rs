//! `metrics {}`: how many series `/metrics` shows at most. An addition: the reference has no such page.

use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::language::Data;

pub(crate) const SECTION: Section = Section { keys: &["metrics"], take };

/// Of accounts, streams and consumers so many are shown, the first by name; 0 for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metrics {
    pub max_accounts: usize,
    pub max_streams: usize,
    pub max_consumers: usize,
}

impl Default for Metrics {
    fn default() -> Self {
        Metrics { max_accounts: 1_000, max_streams: 1_000, max_consumers: 1_000 }
    }
}

const KEYS: [&str; 3] = ["max_accounts", "max_streams", "max_consumers"];

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let Data::Map(map) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("expected metrics to be a map/struct, got {found}")));
    };
    let mut metrics = Metrics::default();
    report.each(map, |field, _| {
        let cap = match field.name {
            "max_accounts" => &mut metrics.max_accounts,
            "max_streams" => &mut metrics.max_streams,
            "max_consumers" => &mut metrics.max_consumers,
            _ => return field.unknown(format!("unknown field {:?}", field.written), &KEYS),
        };
        *cap = usize::try_from(field.int()?)
            .map_err(|_| field.error(format!("{} must be 0 or more", field.name)))?;
        Ok(())
    });
    options.metrics = metrics;
    Ok(())
}

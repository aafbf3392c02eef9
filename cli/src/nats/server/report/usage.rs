//! What servers use, as bars or as JSON.

use std::collections::BTreeMap;

use schemas::monitor::{Filtered, ServerStatsMsg};
use serde_json::json;

use super::flags;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::server::system::{System, gather};
use crate::term::{self, screen};

/// The longest bar.
const WIDEST: usize = 30;

/// Asks the servers and shows `value` of each, in the form that `shown` gives it.
pub async fn report(
    call: &Call,
    system: &System,
    caption: &str,
    value: fn(&ServerStatsMsg) -> f64,
    shown: fn(f64) -> String,
) -> Outcome<String> {
    let body = Filtered { options: json!({}), filter: flags::filter(call) };
    let mut usage = BTreeMap::new();
    for reply in system.ask(gather::PING, &body, flags::wait(call)).await? {
        let stats: ServerStatsMsg = reply.read()?;
        usage.insert(stats.server.name.clone(), value(&stats));
    }
    if call.flag("json") {
        // Whole numbers without a fraction.
        let number = |n: f64| if n.fract() == 0.0 { json!(n as i64) } else { json!(n) };
        let usage: BTreeMap<_, _> = usage.into_iter().map(|(name, n)| (name, number(n))).collect();
        return Ok(term::json::pretty(&usage)? + "\n");
    }
    Ok(bars(&usage, caption, (screen::value_width() / 2).min(WIDEST), shown))
}

/// One bar per entry, the smallest first; lengths show the distance to the smallest.
fn bars(usage: &BTreeMap<String, f64>, caption: &str, width: usize, shown: fn(f64) -> String) -> String {
    let mut entries: Vec<(&String, f64)> = usage.iter().map(|(name, value)| (name, *value)).collect();
    entries.sort_by(|a, b| a.1.total_cmp(&b.1));
    let longest = entries.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 2;
    let (least, most) = match (entries.first(), entries.last()) {
        (Some(first), Some(last)) => (first.1, last.1),
        _ => (0.0, 0.0),
    };
    let mut text = format!("{caption}\n\n");
    for (name, value) in entries {
        let blocks = match value {
            0.0 => 0,
            _ if least == most => width,
            _ => ((value - least) / (most - least) * width as f64) as usize,
        };
        let bar = if blocks == 0 { "▏".to_string() } else { "█".repeat(blocks) };
        text += &format!("{name:>longest$}: {bar} ({})\n", shown(value));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_grow_with_the_distance_to_the_least() {
        let of = |entries: &[(&str, f64)]| {
            let usage = entries.iter().map(|(name, value)| (name.to_string(), *value)).collect();
            bars(&usage, "X", 4, |v| format!("{v:.0}"))
        };
        let want = "X\n\n    b: ▏ (1)\n  ccc: ██ (2)\n    a: ████ (3)\n";
        assert_eq!(of(&[("a", 3.0), ("b", 1.0), ("ccc", 2.0)]), want);
        assert_eq!(of(&[("a", 3.0), ("b", 3.0)]), "X\n\n  a: ████ (3)\n  b: ████ (3)\n");
        assert_eq!(of(&[("a", 0.0)]), "X\n\n  a: ▏ (0)\n");
        assert_eq!(of(&[]), "X\n\n");
    }
}

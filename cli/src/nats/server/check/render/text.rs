//! Tables for people.

use crate::nats::server::check::result::Found;
use crate::term::number::float;
use crate::term::{Table, screen};

pub fn text(found: &Found) -> String {
    let mut text = format!("{}: {}\n\n", found.name, found.status().name());
    let mut table = Table::new("").headers(["Status", "Message"]);
    let kinds = [("OK", &found.oks), ("Warning", &found.warnings), ("Critical", &found.criticals)];
    for (status, messages) in kinds {
        messages.iter().for_each(|message| table.row([status, message]));
    }
    if kinds.iter().any(|(_, messages)| !messages.is_empty()) {
        text += &format!("Status Detail\n\n{}", table.boxes(screen::width()));
    }
    if found.metrics.is_empty() {
        return text;
    }
    let headers = ["Metric", "Value", "Unit", "Critical Threshold", "Warning Threshold", "Description"];
    let mut table = Table::new("").headers(headers);
    for metric in &found.metrics {
        table.row([
            metric.name.clone(),
            float(metric.value),
            metric.unit.to_string(),
            float(metric.critical),
            float(metric.warning),
            metric.help.clone(),
        ]);
    }
    text + &format!("\nCheck Metrics\n\n{}", table.boxes(screen::width()))
}

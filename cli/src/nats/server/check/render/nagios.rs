//! One line with performance data, as Nagios and its kin read it.

use crate::nats::server::check::result::{Found, Metric};

pub fn text(found: &Found) -> String {
    let mut parts = vec![found.status().name().to_string(), found.name.clone()];
    parts.extend(found.criticals.iter().map(|text| format!("Crit:{text}")));
    parts.extend(found.warnings.iter().map(|text| format!("Warn:{text}")));
    parts.extend(found.oks.iter().map(|text| format!("OK:{text}")));
    let line = parts.join(" ");
    if found.metrics.is_empty() {
        return line;
    }
    let metrics: Vec<_> = found.metrics.iter().map(metric).collect();
    format!("{line} | {}", metrics.join(" "))
}

/// `name=value[unit][;warning[;critical]]`
fn metric(metric: &Metric) -> String {
    let value = |n: f64| if metric.unit == "s" { format!("{n:.4}") } else { format!("{n:.0}") };
    let name = match metric.name.contains([' ', '\t']) {
        true => format!("'{}'", metric.name),
        false => metric.name.clone(),
    };
    let limits = match (metric.warning, metric.critical) {
        (0.0, 0.0) => String::new(),
        (warning, 0.0) => format!(";{}", value(warning)),
        (0.0, critical) => format!(";;{}", value(critical)),
        (warning, critical) => format!(";{};{}", value(warning), value(critical)),
    };
    format!("{name}={}{}{limits}", value(metric.value), metric.unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_performance_data() {
        let mut found = Found::new("x", "NAME");
        found.ok("fine");
        assert_eq!(text(&found), "OK NAME OK:fine");
        found.warn("hm");
        found.metric("time", 0.01234, "").unit("s").limits(0.5, 1.0);
        found.metric("a b", 2.0, "").limits(0.0, 9.0);
        found.metric("c", 3.0, "").unit("B").limits(8.0, 0.0);
        assert_eq!(
            text(&found),
            "WARNING NAME Warn:hm OK:fine | time=0.0123s;0.5000;1.0000 'a b'=2;;9 c=3B;8"
        );
        found.critical("bad");
        assert!(text(&found).starts_with("CRITICAL NAME Crit:bad Warn:hm OK:fine | "));
    }
}

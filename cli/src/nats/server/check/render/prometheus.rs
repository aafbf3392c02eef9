//! Gauges in the text form of Prometheus, by name.

use std::collections::BTreeMap;

use crate::nats::server::check::result::Found;

pub fn text(found: &Found, namespace: &str) -> String {
    all(std::slice::from_ref(found), namespace)
}

/// What several checks found. What all of one name have in common is said once.
pub fn all(found: &[Found], namespace: &str) -> String {
    let mut families: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for found in found {
        for (name, help, line) in lines(found, namespace) {
            families.entry(name).or_insert_with(|| (help, vec![])).1.push(line);
        }
    }
    let family = |(name, (help, lines)): (String, (String, Vec<String>))| {
        let help = help.replace('\\', "\\\\").replace('\n', "\\n");
        format!("# HELP {name} {help}\n# TYPE {name} gauge\n{}", lines.concat())
    };
    families.into_iter().map(family).collect()
}

/// Name, help and line of every metric.
fn lines(found: &Found, namespace: &str) -> Vec<(String, String, String)> {
    let item = escape(&found.name.replace('"', "."));
    let prefix: Vec<_> = [namespace, found.suite].into_iter().filter(|part| !part.is_empty()).collect();
    let prefix = prefix.join("_");
    let mut lines = vec![];
    for metric in &found.metrics {
        let help = match metric.help.as_str() {
            "" => format!("Data about the NATS CLI check {}", found.suite),
            help => help.to_string(),
        };
        let name = format!("{prefix}_{}", metric.name);
        let line = format!("{name}{{item=\"{item}\"}} {}\n", number(metric.value));
        lines.push((name, help, line));
    }
    let status = found.status();
    let name = format!("{prefix}_status_code");
    let help = format!("Nagios compatible status code for {}", found.suite);
    let code = status.code();
    let line = format!("{name}{{item=\"{item}\",status=\"{}\"}} {code}\n", status.name());
    lines.push((name, help, line));
    lines
}

fn escape(label: &str) -> String {
    label.replace('\\', "\\\\").replace('\n', "\\n").replace('"', "\\\"")
}

/// Large and small numbers with an exponent of two digits or more.
fn number(value: f64) -> String {
    let text = format!("{value:e}");
    let Some((digits, exponent)) = text.split_once('e') else { return text };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        return format!("{value}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gauges_are_sorted_and_escaped() {
        let mut found = Found::new("kv", "a\"b\\c");
        found.metric("values", 22_020_096.0, "How many");
        found.metric("bytes", 0.5, "");
        let want = r#"# HELP ns_kv_bytes Data about the NATS CLI check kv
# TYPE ns_kv_bytes gauge
ns_kv_bytes{item="a.b\\c"} 0.5
# HELP ns_kv_status_code Nagios compatible status code for kv
# TYPE ns_kv_status_code gauge
ns_kv_status_code{item="a.b\\c",status="OK"} 0
# HELP ns_kv_values How many
# TYPE ns_kv_values gauge
ns_kv_values{item="a.b\\c"} 2.2020096e+07
"#;
        assert_eq!(text(&found, "ns"), want);
    }

    #[test]
    fn numbers_are_those_of_the_client_library() {
        for (value, want) in [
            (0.0, "0"),
            (3.0, "3"),
            (-1.0, "-1"),
            (0.000_25, "0.00025"),
            (0.000_025, "2.5e-05"),
            (123_456.0, "123456"),
            (1_000_000.0, "1e+06"),
            (1_234_567.5, "1.2345675e+06"),
        ] {
            assert_eq!(number(value), want);
        }
    }
}

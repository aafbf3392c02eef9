//! The two forms of the page: OpenMetrics for those who ask for it, else the text format that everybody reads.

use super::families::Families;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;

/// See the module's introduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// OpenMetrics 1.0.
    OpenMetrics,
    /// Text 0.0.4.
    Text,
}

impl Format {
    /// What a request's `Accept` asks for. OpenMetrics must be named, and not come behind plain text.
    pub fn accepted(accept: &str) -> Self {
        let quality = |wanted: &str| {
            let offers = accept.split(',').map(|offer| {
                let mut parts = offer.split(';').map(str::trim);
                let kind = parts.next().unwrap_or_default();
                let q = parts.find_map(|p| p.strip_prefix("q=")).and_then(|q| q.parse().ok());
                (kind, q.unwrap_or(1.0))
            });
            offers
                .filter(|(kind, _)| kind.eq_ignore_ascii_case(wanted))
                .map(|(_, q): (_, f64)| q)
                .fold(0.0, f64::max)
        };
        let open = quality("application/openmetrics-text");
        if open > 0.0 && open >= quality("text/plain") { Format::OpenMetrics } else { Format::Text }
    }

    pub fn content_type(self) -> &'static str {
        match self {
            Format::OpenMetrics => "application/openmetrics-text; version=1.0.0; charset=utf-8",
            Format::Text => "text/plain; version=0.0.4; charset=utf-8",
        }
    }

    pub(super) fn write(self, families: Families) -> String {
        let mut registry = Registry::default();
        registry.register_collector(Box::new(families));
        let mut page = String::new();
        // Writing to a string does not fail.
        let _ = encode(&mut page, &registry);
        match self {
            Format::OpenMetrics => page,
            Format::Text => older(&page),
        }
    }
}

/// The same in the older format: there a counter's family is called as its series are, with `_total`, and the end is not
/// marked.
fn older(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut help = None;
    for line in page.lines() {
        if line == "# EOF" || line.starts_with("# UNIT ") {
            continue;
        }
        // Whether it is a counter's is told on the line behind it.
        if let Some(text) = line.strip_prefix("# HELP ") {
            help = text.split_once(' ');
            continue;
        }
        if let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|text| text.split_once(' ')) {
            let total = if kind == "counter" { "_total" } else { "" };
            if let Some((_, text)) = help.take() {
                out.push_str(&format!("# HELP {name}{total} {text}\n"));
            }
            out.push_str(&format!("# TYPE {name}{total} {kind}\n"));
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openmetrics_is_for_those_who_ask() {
        let prometheus =
            "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1";
        for (accept, format) in [
            (prometheus, Format::OpenMetrics),
            ("application/openmetrics-text", Format::OpenMetrics),
            ("", Format::Text),
            ("*/*", Format::Text),
            ("text/html, */*;q=0.8", Format::Text),
            ("text/plain, application/openmetrics-text;q=0.5", Format::Text),
            ("application/openmetrics-text;q=0", Format::Text),
        ] {
            assert_eq!(Format::accepted(accept), format, "{accept:?}");
        }
    }

    #[test]
    fn both_formats_tell_the_same() {
        let families = || {
            let mut families = Families::default();
            families.counter("natter_things", "Things").with(&[("name", "a\"b\\c\nd")], 3.0);
            families.gauge("natter_level", "Level").set(1.5);
            families.gauge("natter_empty", "Nothing");
            let classes = vec![(0.1, 2), (f64::INFINITY, 1)];
            families.histogram("natter_time_seconds", "Time").set_histogram(0.75, classes);
            families
        };
        let open = Format::OpenMetrics.write(families());
        let want = "# HELP natter_things Things\n# TYPE natter_things counter\n\
                    natter_things_total{name=\"a\\\"b\\\\c\\nd\"} 3\n\
                    # HELP natter_level Level\n# TYPE natter_level gauge\nnatter_level 1.5\n\
                    # HELP natter_time_seconds Time\n# TYPE natter_time_seconds histogram\n\
                    natter_time_seconds_sum 0.75\nnatter_time_seconds_count 3\n\
                    natter_time_seconds_bucket{le=\"0.1\"} 2\nnatter_time_seconds_bucket{le=\"+Inf\"} 3\n# EOF\n";
        assert_eq!(open, want);
        let older = want.replace("natter_things counter", "natter_things_total counter");
        let older =
            older.replace("natter_things Things", "natter_things_total Things").replace("# EOF\n", "");
        assert_eq!(Format::Text.write(families()), older);
    }
}

//! Column views: a heading, then `label: value` with the labels aligned to the right, in sections.

use std::fmt::Write;
use std::time::Duration;

use crate::term::{colour, duration, number, screen};

/// A column view being built.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    heading: String,
    rows: Vec<Row>,
    scheme: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Row {
    /// An empty label puts the value under the one above.
    Value(String, String),
    Title(String),
    Line(String),
    Indent(usize),
}

impl Columns {
    pub fn new(heading: impl Into<String>) -> Columns {
        Columns { heading: heading.into(), ..Columns::default() }
    }

    /// The colour scheme of the context; used on a terminal only.
    pub fn scheme(mut self, scheme: &str) -> Columns {
        self.scheme = scheme.to_string();
        self
    }

    pub fn row(&mut self, label: &str, value: impl ToString) {
        self.rows.push(Row::Value(label.trim_end_matches(':').to_string(), value.to_string()));
    }

    pub fn row_if(&mut self, condition: bool, label: &str, value: impl ToString) {
        if condition {
            self.row(label, value);
        }
    }

    pub fn row_if_not_empty(&mut self, label: &str, value: &str) {
        self.row_if(!value.is_empty(), label, value);
    }

    /// A number with thousands separated.
    pub fn number(&mut self, label: &str, value: impl Into<i128>) {
        self.row(label, number::commas(value));
    }

    /// A number, or `unlimited` when it is the value that means so.
    pub fn number_or_unlimited(&mut self, label: &str, value: i64, unlimited: i64) {
        if value == unlimited { self.row(label, "unlimited") } else { self.number(label, value) }
    }

    pub fn duration(&mut self, label: &str, value: Duration) {
        self.row(label, duration::human(value));
    }

    /// Several values under one label, one per line, sorted, long ones cut in the middle.
    pub fn list<T: ToString>(&mut self, label: &str, values: impl IntoIterator<Item = T>) {
        let mut values: Vec<String> = values.into_iter().map(|v| v.to_string()).collect();
        values.sort();
        for (i, value) in values.iter().enumerate() {
            self.row(if i == 0 { label } else { "" }, elide(value, screen::value_width()));
        }
    }

    /// `key: value` pairs under one label, sorted by key, with the colons below each other.
    pub fn map<'a>(&mut self, label: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) {
        let mut pairs: Vec<_> = pairs.into_iter().collect();
        pairs.sort();
        let longest = pairs.iter().map(|(key, _)| key.chars().count()).max().unwrap_or(0);
        for (i, (key, value)) in pairs.iter().enumerate() {
            let text = format!("{key:>longest$}: {}", elide(value, screen::value_width()));
            self.row(if i == 0 { label } else { "" }, text);
        }
    }

    /// A section title; the colon is added.
    pub fn section(&mut self, title: impl Into<String>) {
        self.rows.push(Row::Title(title.into()));
    }

    /// A line outside the columns; an empty one is a blank line.
    pub fn line(&mut self, text: impl Into<String>) {
        self.rows.push(Row::Line(text.into()));
    }

    /// Moves what follows by this many columns.
    pub fn indent(&mut self, columns: usize) {
        self.rows.push(Row::Indent(columns));
    }

    /// The text for the terminal, Markdown with `LLMFORMAT=1`, JSON with `TESTING=true`.
    pub fn render(&self) -> String {
        let set = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
        if set("LLMFORMAT", "1") {
            return self.markdown();
        }
        if set("TESTING", "true") {
            return self.json();
        }
        self.human()
    }

    pub fn print(&self) {
        crate::out!("{}", self.render());
    }

    /// The view for people.
    pub fn human(&self) -> String {
        let label_len = |r: &Row| if let Row::Value(l, _) = r { l.chars().count() } else { 0 };
        let longest = self.rows.iter().map(label_len).max().unwrap_or(0) + 2;
        let colon = colour::scheme(":", &self.scheme);
        let mut out = if self.heading.is_empty() { String::new() } else { format!("{}\n\n", self.heading) };
        let mut indent = String::new();
        let mut before: Option<&Row> = None;
        for row in &self.rows {
            match row {
                Row::Indent(columns) => {
                    indent = " ".repeat(*columns);
                    continue;
                }
                Row::Title(title) => {
                    let gap = match before {
                        None | Some(Row::Title(_)) => "",
                        Some(Row::Line(text)) if text.is_empty() => "",
                        _ => "\n",
                    };
                    let _ = write!(out, "{gap}{indent}{}:\n\n", title.trim_end_matches(':'));
                }
                Row::Value(label, value) if label.is_empty() => {
                    let _ = writeln!(out, "{indent}{} {value}", " ".repeat(longest + 1));
                }
                Row::Value(label, value) => {
                    let _ = writeln!(out, "{indent}{label:>longest$}{colon} {value}");
                }
                Row::Line(text) if text.is_empty() && matches!(before, Some(Row::Title(_))) => continue,
                Row::Line(text) => {
                    let _ = writeln!(out, "{}", format!("{indent}{text}").trim_end());
                }
            }
            before = Some(row);
        }
        out
    }

    fn markdown(&self) -> String {
        let mut out = if self.heading.is_empty() { String::new() } else { format!("# {}\n\n", self.heading) };
        let mut depth = 0;
        let mut first = true;
        for row in &self.rows {
            let _ = match row {
                Row::Indent(0) => {
                    depth = 0;
                    continue;
                }
                Row::Indent(_) => {
                    depth += 1;
                    continue;
                }
                Row::Title(title) => {
                    let gap = if first { "" } else { "\n" };
                    write!(out, "{gap}{} {title}\n\n", "#".repeat(depth + 2))
                }
                Row::Value(label, value) if label.is_empty() => writeln!(out, "- {value}"),
                Row::Value(label, value) => writeln!(out, "- **{label}:** {value}"),
                Row::Line(text) => writeln!(out, "{text}"),
            };
            first = false;
        }
        out
    }

    fn json(&self) -> String {
        use serde_json::{Map, Value, json};
        let mut top = Map::new();
        if !self.heading.is_empty() {
            top.insert("Header".into(), json!(self.heading));
        }
        let mut section = String::new();
        for row in &self.rows {
            let mut put = |label: &str, value: Value| match section.is_empty() {
                true => drop(top.insert(label.to_string(), value)),
                false => {
                    let entry = top.entry(section.clone()).or_insert_with(|| json!({}));
                    entry[label] = value;
                }
            };
            match row {
                Row::Title(title) => section.clone_from(title),
                Row::Value(label, value) if !label.is_empty() => put(label, json!(value)),
                _ => {}
            }
        }
        top.sort_keys();
        contexts::go_escape(&serde_json::to_string_pretty(&top).expect("text always serializes")) + "\n"
    }
}

/// Cuts the middle out of text longer than `width`.
fn elide(text: &str, width: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= width || width <= 20 {
        return text.to_string();
    }
    let half = width / 2 - 10;
    let (start, end) = (&chars[..half], &chars[chars.len() - half..]);
    format!("{} ... {}", start.iter().collect::<String>(), end.iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> Columns {
        let mut view = Columns::new("A Heading");
        view.row("Name", "x");
        view.row_if_not_empty("Nothing", "");
        view.list("Several", ["b", "a"]);
        view.section("Limits");
        view.number("Maximum", 10_000);
        view.number_or_unlimited("Other", -1, -1);
        view.duration("Age", Duration::from_secs(65));
        view
    }

    #[test]
    fn labels_are_aligned_and_sections_set_apart() {
        let want = "\
A Heading

     Name: x
  Several: a
           b

Limits:

  Maximum: 10,000
    Other: unlimited
      Age: 1m5s
";
        assert_eq!(view().human(), want);
    }

    #[test]
    fn markdown_and_json() {
        assert!(
            view()
                .markdown()
                .starts_with("# A Heading\n\n- **Name:** x\n- **Several:** a\n- b\n\n## Limits\n\n")
        );
        let json: serde_json::Value = serde_json::from_str(&view().json()).unwrap();
        assert_eq!(json["Limits"]["Maximum"], "10,000");
        assert_eq!(json["Name"], "x");
    }

    #[test]
    fn long_text_is_cut_in_the_middle() {
        assert_eq!(elide(&"x".repeat(50), 40), format!("{0} ... {0}", "x".repeat(10)));
        assert_eq!(elide("short", 40), "short");
    }
}

//! What a command did, line by line: `[ OK ]`, `[WARN]`, `[ERR ]`, nested, and in sum.

use std::fmt::Display;

use cli_term::{Failure, Outcome};

/// How a thing went; a report is as bad as its worst line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    #[default]
    None,
    Ok,
    Warn,
    Err,
}

/// Which parts of a report with details are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Show {
    /// Its label and the details below.
    #[default]
    All,
    /// The details alone.
    Details,
    /// The label, and the details unless all is well.
    Trouble,
}

/// One line with its level, or several lines under a label.
#[derive(Clone, Debug, Default)]
pub struct Report {
    label: String,
    level: Level,
    details: Vec<Line>,
    show: Show,
    summary: bool,
}

#[derive(Clone, Debug)]
enum Line {
    Report(Report),
    /// Free text, such as a server's; shown with `> ` in front.
    Text(String),
}

impl Report {
    /// Lines without a label.
    pub fn details() -> Report {
        Report { show: Show::Details, ..Report::default() }
    }

    /// Lines without a label that end in a sum (`all jobs succeeded`).
    pub fn jobs() -> Report {
        Report { summary: true, ..Report::details() }
    }

    /// A label with lines below.
    pub fn labelled(label: impl Display) -> Report {
        Report { label: label.to_string(), level: Level::Ok, ..Report::default() }
    }

    /// A label whose lines are shown only if not all of them are fine.
    pub fn quiet(label: impl Display) -> Report {
        Report { label: label.to_string(), show: Show::Trouble, ..Report::default() }
    }

    /// Renames it, now that what happened is known.
    pub fn set_label(&mut self, label: impl Display) {
        self.label = label.to_string();
    }

    pub fn ok(&mut self, text: impl Display) {
        self.line(Level::Ok, text);
    }

    pub fn warn(&mut self, text: impl Display) {
        self.line(Level::Warn, text);
    }

    pub fn err(&mut self, text: impl Display) {
        self.line(Level::Err, text);
    }

    pub fn line(&mut self, level: Level, text: impl Display) {
        self.details.push(Line::Report(Report { label: text.to_string(), level, ..Report::default() }));
    }

    /// Free text.
    pub fn text(&mut self, text: impl Display) {
        self.details.push(Line::Text(text.to_string().trim().to_string()));
    }

    pub fn add(&mut self, report: Report) {
        self.details.push(Line::Report(report));
    }

    /// Takes over the lines of another report.
    pub fn append(&mut self, report: Report) {
        self.details.extend(report.details);
    }

    pub fn is_empty(&self) -> bool {
        self.details.is_empty()
    }

    pub fn level(&self) -> Level {
        let own = if self.details.is_empty() { self.level } else { Level::None };
        self.details.iter().map(Line::level).max().unwrap_or(own).max(own)
    }

    pub fn has_errors(&self) -> bool {
        self.level() == Level::Err
    }

    /// The lines, without a newline at the end.
    pub fn render(&self) -> String {
        self.format("")
    }

    /// Prints the report (on stderr if anything failed) and its sum; fails if anything in it did.
    pub fn finish(self) -> Outcome {
        let (text, sum) = (self.render(), self.sum());
        if !self.has_errors() {
            cli_term::outln!("{text}");
            if let Ok(Some(sum)) = sum {
                cli_term::outln!("{sum}");
            }
            return Ok(());
        }
        eprintln!("{text}");
        Err(sum.err().map_or_else(|| Failure::silent(1), Failure::new))
    }

    /// Prints the report on stderr and fails for this reason.
    pub fn fail<T>(self, reason: impl Display) -> Outcome<T> {
        eprintln!("{}", self.render());
        Err(Failure::new(reason))
    }

    fn format(&self, indent: &str) -> String {
        let mark = match self.level() {
            Level::None => return String::new(),
            Level::Ok => "[ OK ]",
            Level::Warn => "[WARN]",
            Level::Err => "[ERR ]",
        };
        let mut out = String::new();
        let mut below = indent.to_string();
        let details = self.shows_details() && !self.details.is_empty();
        if self.show != Show::Details {
            out += &indented(&format!("{mark} {}", self.label), indent);
            if details {
                out += ":\n";
                below += "       ";
            }
        }
        if details {
            let lines: Vec<String> = self.details.iter().map(|line| line.format(&below)).collect();
            out += &lines.join("\n");
        }
        out
    }

    fn shows_details(&self) -> bool {
        let has_text = self.details.iter().any(|line| matches!(line, Line::Text(_)));
        self.show != Show::Trouble || self.level() != Level::Ok || has_text
    }

    /// The sum, if one is wanted; an error when something failed.
    fn sum(&self) -> Result<Option<String>, String> {
        let count = |level| self.details.iter().filter(|line| line.level() == level).count();
        let (all, ok, warn, err) =
            (self.details.len(), count(Level::Ok), count(Level::Warn), count(Level::Err));
        let jobs = |n| if n > 1 { "jobs" } else { "job" };
        if err > 0 && err == all {
            return Err("all jobs failed".into());
        }
        if err > 0 {
            return Err(format!(
                "{err} {} failed - {ok} {} succeeded and {warn} had warnings",
                jobs(err),
                jobs(ok)
            ));
        }
        Ok(match (ok == all, warn == all) {
            _ if !self.summary || all <= 1 => None,
            (true, _) => Some("all jobs succeeded".into()),
            (_, true) => Some("all jobs had warnings".into()),
            _ => Some(format!("{ok} {} succeeded - {warn} have warnings", jobs(ok))),
        })
    }
}

impl Line {
    fn level(&self) -> Level {
        match self {
            Line::Report(report) => report.level(),
            Line::Text(_) => Level::Ok,
        }
    }

    fn format(&self, indent: &str) -> String {
        match self {
            Line::Report(report) => report.format(indent),
            Line::Text(text) => indented(text, &format!("{indent}> ")),
        }
    }
}

fn indented(text: &str, indent: &str) -> String {
    let line = |line: &str| match line.trim().is_empty() {
        true => line.to_string(),
        false => format!("{indent}{line}"),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_labels_and_texts_are_indented() {
        let mut inner = Report::labelled("user u [U]");
        inner.ok("revoked user");
        inner.warn("key is gone\nreally");
        let mut report = Report::labelled("delete users");
        report.add(inner);
        report.text("from the server\n");
        let want = "\
[WARN] delete users:
       [WARN] user u [U]:
              [ OK ] revoked user
              [WARN] key is gone
              really
       > from the server";
        assert_eq!(report.render(), want);
    }

    #[test]
    fn quiet_reports_tell_details_only_in_trouble() {
        let mut report = Report::quiet("push");
        report.ok("pushed");
        assert_eq!(report.render(), "[ OK ] push");
        report.err("failed");
        assert_eq!(report.render(), "[ERR ] push:\n       [ OK ] pushed\n       [ERR ] failed");
    }

    #[test]
    fn sums() {
        let sum = |levels: &[Level]| {
            let mut report = Report::jobs();
            levels.iter().for_each(|level| report.line(*level, "x"));
            report.sum()
        };
        use Level::{Err as E, Ok as O, Warn as W};
        assert_eq!(sum(&[O]), Ok(None));
        assert_eq!(sum(&[O, O]), Ok(Some("all jobs succeeded".into())));
        assert_eq!(sum(&[W, W]), Ok(Some("all jobs had warnings".into())));
        assert_eq!(sum(&[O, O, W]), Ok(Some("2 jobs succeeded - 1 have warnings".into())));
        assert_eq!(sum(&[E]), Err("all jobs failed".into()));
        assert_eq!(sum(&[E, O]), Err("1 job failed - 1 job succeeded and 0 had warnings".into()));
        let mut plain = Report::details();
        plain.ok("a");
        plain.ok("b");
        assert_eq!(plain.sum(), Ok(None));
    }
}

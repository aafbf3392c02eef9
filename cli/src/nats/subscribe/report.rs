//! `--report-subjects` and `--report-subscriptions`: how much came on what.

use std::collections::HashMap;

use crate::nats::Call;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{out, screen};
use crate::{out, outln};

/// Messages and bytes by subject.
#[derive(Default)]
pub struct Report {
    rows: HashMap<String, Row>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    messages: u64,
    bytes: u64,
}

impl Report {
    pub fn count(&mut self, subject: &str, bytes: usize) {
        let row = match self.rows.get_mut(subject) {
            Some(row) => row,
            None => self.rows.entry(subject.to_string()).or_default(),
        };
        row.messages += 1;
        row.bytes += bytes as u64;
    }

    /// The busiest `top` subjects (0 or less: all) as a table; on a terminal it takes the place of what was there.
    pub fn print(&self, call: &Call, top: i64) {
        let rows = self.busiest(top);
        let title = match top {
            1 => "Top Subject Report".to_string(),
            _ => format!("Top {top} Active Subjects Report"),
        };
        let mut table = call.table(title).headers(["Subject", "Message Count", "Bytes"]).right([1, 2]);
        let mut total = Row::default();
        for (subject, row) in rows {
            table.row([subject.to_string(), commas(row.messages), ibytes(row.bytes)]);
            total.messages += row.messages;
            total.bytes += row.bytes;
        }
        table.footer(["Totals".to_string(), commas(total.messages), ibytes(total.bytes)]);
        clear_screen();
        outln!("{}", table.render());
        out::flush();
    }

    fn busiest(&self, top: i64) -> Vec<(&str, Row)> {
        let mut rows: Vec<(&str, Row)> = self.rows.iter().map(|(s, r)| (s.as_str(), *r)).collect();
        rows.sort_by(|a, b| b.1.messages.cmp(&a.1.messages).then(a.0.cmp(b.0)));
        if let Ok(top @ 1..) = usize::try_from(top) {
            rows.truncate(top);
        }
        rows
    }
}

/// Empties the terminal, if there is one.
pub fn clear_screen() {
    if screen::stdout_is_terminal() {
        out!("\x1b[2J\x1b[H");
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn the_busiest_come_first() {
        let mut report = Report::default();
        for subject in ["c", "a", "b", "b"] {
            report.count(subject, 5);
        }
        let rows =
            |top| report.busiest(top).iter().map(|(s, r)| format!("{s}{}", r.bytes)).collect::<Vec<_>>();
        assert_eq!(rows(0), ["b10", "a5", "c5"]);
        assert_eq!(rows(2), ["b10", "a5"]);
    }
}

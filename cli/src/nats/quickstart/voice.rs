//! How the tour looks: marks, columns and colours, within 80 columns.
//!
//! Colours on a terminal only; ✓ and ✗ on a UTF-8 terminal only, plain ASCII anywhere else.

use std::env;

use comfy_table::{Table, presets};
use console::Style;

use super::place::Place;
use super::runner::Done;
use super::step::{Finding, Step};
use super::tour::Tour;
use super::typed::Typed;
use crate::spec::help::wrap;
use crate::term::{colour, screen};

const WIDTH: usize = 78;

/// Left of everything inside a step.
const INDENT: &str = "      ";

#[derive(Clone)]
pub struct Voice {
    ticks: bool,
    colours: bool,
}

impl Voice {
    /// As stdout can show it.
    pub fn of_stdout() -> Voice {
        Voice {
            ticks: screen::stdout_is_terminal() && is_utf8(|name| env::var(name).ok()),
            colours: colour::enabled(),
        }
    }

    #[cfg(test)]
    pub fn plain() -> Voice {
        Voice { ticks: false, colours: false }
    }

    fn paint(&self, text: &str, style: Style) -> String {
        style.force_styling(self.colours).apply_to(text).to_string()
    }

    pub fn dim(&self, text: &str) -> String {
        self.paint(text, Style::new().dim())
    }

    fn bold(&self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    /// `✓` and `✗`, or words of the same width.
    fn mark(&self, right: bool) -> String {
        let (text, style) = match (right, self.ticks) {
            (true, true) => ("✓", Style::new().green().bold()),
            (false, true) => ("✗", Style::new().red().bold()),
            (true, false) => ("ok", Style::new().green().bold()),
            (false, false) => ("FAILED", Style::new().red().bold()),
        };
        self.paint(text, style)
    }

    /// A cell of a table of who gets what.
    pub fn gets(&self, yes: bool) -> &'static str {
        match (yes, self.ticks) {
            (true, true) => "✓",
            (true, false) => "yes",
            (false, _) => "-",
        }
    }

    /// A command line, what is the same in every one of them in the background.
    pub fn command(&self, typed: &Typed) -> String {
        let line = self.paint(&typed.line, Style::new().cyan());
        if typed.server.is_empty() { line } else { format!("{line} {}", self.dim(&typed.server)) }
    }

    /// What is running now, and where.
    pub fn welcome(&self, tour: &Tour, place: &Place, taken: &[u16]) -> String {
        let mut out = format!("{}\n\n", self.bold("Natter quickstart"));
        out += "A NATS server now runs inside this program, for this machine only:\n\n";
        out += &format!("  clients      {}\n", self.bold(&tour.url));
        out += &format!("  monitoring   {}\n", self.bold(&tour.monitoring));
        out += &format!("  console      {}\n", tour.console());
        out += &format!("  directory    {}\n", place.path().display());
        out += "               (its log, server.log, and its streams)\n\n";
        match taken {
            [] => {}
            [port] => {
                out += &format!("Port {port} is in use by another program, so it listens on a free port.\n")
            }
            [a, b, ..] => {
                let (low, high) = (a.min(b), a.max(b));
                out += &format!(
                    "Ports {low} and {high} are in use by other programs, so it listens on free ports.\n"
                );
            }
        }
        out += "Your contexts are neither used nor changed.\n";
        out += "A $ is what you would type to do the same; [1] and [2] are two terminals.\n";
        if cfg!(debug_assertions) {
            out += "This is a debug build: right, but slow. Build with --release to see its speed.\n";
        }
        out
    }

    /// A step's title, explanation and command lines.
    pub fn opening(&self, number: usize, of: usize, step: &dyn Step, tour: &Tour) -> String {
        let mut out = format!(
            "{} {}\n",
            self.dim(&format!("{:<5}", format!("{number}/{of}"))),
            self.bold(step.title())
        );
        for line in wrap(step.explanation(), WIDTH - INDENT.len()) {
            out += &format!("{INDENT}{line}\n");
        }
        out.push('\n');
        for typed in step.commands(tour) {
            let prompt = match typed.terminal {
                // A line that goes on.
                _ if typed.line.starts_with(' ') => " ".to_string(),
                0 => "$".to_string(),
                n => format!("[{n}] $"),
            };
            out += &format!("{INDENT}{} {}\n", self.dim(&prompt), self.command(&typed));
        }
        out
    }

    /// What came back, and whether it was right.
    pub fn result(&self, done: &Done) -> String {
        match &done.outcome {
            Ok(finding) => {
                let pad = " ".repeat(if self.ticks { 4 } else { 3 });
                format!("{}{pad}{} {}\n", self.finding(finding), self.mark(true), self.ascii(&finding.result))
            }
            Err(failure) => {
                let why = failure.message.as_deref().unwrap_or("stopped");
                format!("  {} {}\n", self.mark(false), self.ascii(why))
            }
        }
    }

    fn finding(&self, finding: &Finding) -> String {
        let grid = columns(&finding.shown);
        let lines: String = grid.lines().map(|l| format!("{INDENT}{}\n", self.ascii(l))).collect();
        if lines.is_empty() { lines } else { format!("{lines}\n") }
    }

    // Durations have a µ.
    fn ascii(&self, text: &str) -> String {
        if self.ticks { text.to_string() } else { text.replace('µ', "u") }
    }

    /// All steps and how they came out.
    pub fn summary(&self, done: &[Done]) -> String {
        let row = |d: &Done| {
            let result = match &d.outcome {
                Ok(finding) => self.ascii(&finding.brief),
                Err(_) => "failed, see above".into(),
            };
            (d.outcome.is_ok(), d.title, result)
        };
        let rows: Vec<_> = done.iter().map(row).collect();
        let title = rows.iter().map(|r| r.1.chars().count()).max().unwrap_or(0);
        let mark = |right: bool| {
            if self.ticks {
                1
            } else if right {
                2
            } else {
                6
            }
        };
        let marks = rows.iter().map(|r| mark(r.0)).max().unwrap_or(0);
        let mut out = format!("{}\n\n", self.bold("Summary"));
        for (right, name, result) in &rows {
            let pad = " ".repeat(marks - mark(*right));
            out += &format!("  {}{pad} {name:<title$}   {result}\n", self.mark(*right));
        }
        let failed = rows.iter().filter(|r| !r.0).count();
        out.push('\n');
        out += &match failed {
            0 => format!("All {} steps came out right.\n", rows.len()),
            n => format!("{n} of {} steps failed.\n", rows.len()),
        };
        out
    }

    /// A hint for those to whose shell `nats` is another program, or none.
    pub fn where_nats_is(&self) -> String {
        let Ok(this) = env::current_exe() else { return String::new() };
        let path = env::var_os("PATH").unwrap_or_default();
        let found = env::split_paths(&path).map(|dir| dir.join("nats")).find(|file| file.is_file());
        if found.and_then(|f| f.canonicalize().ok()) == this.canonicalize().ok() {
            return String::new();
        }
        format!("\nThe program `nats` is here: {}\n", this.display())
    }
}

/// Cells in columns, without lines; trailing space is cut.
fn columns(rows: &[Vec<String>]) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).force_no_tty();
    for row in rows {
        table.add_row(row.clone());
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 3));
    }
    if rows.is_empty() {
        return String::new();
    }
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// What the usual variables say of the terminal's characters; the first one set decides.
fn is_utf8(variable: impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|v| !v.is_empty());
    let locale = locale.unwrap_or_default().to_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_variable_that_is_set_decides() {
        let cases: [(&[(&str, &str)], bool); 5] = [
            (&[("LANG", "en_GB.UTF-8")], true),
            (&[("LANG", "C.utf8")], true),
            (&[("LC_ALL", "C"), ("LANG", "en_GB.UTF-8")], false),
            (&[("LC_ALL", ""), ("LC_CTYPE", "UTF-8")], true),
            (&[], false),
        ];
        for (set, want) in cases {
            let found = is_utf8(|name| set.iter().find(|(n, _)| *n == name).map(|(_, v)| v.to_string()));
            assert_eq!(found, want, "{set:?}");
        }
    }

    #[test]
    fn without_a_utf8_terminal_all_is_ascii() {
        let finding = Finding::new("took 12µs", "12µs").row(["a", "b"]).row(["longer", "x"]);
        let done = Done { title: "T", outcome: Ok(finding) };
        let plain = Voice::plain();
        assert_eq!(plain.result(&done), "      a        b\n      longer   x\n\n   ok took 12us\n");
        let ticks = Voice { ticks: true, colours: false };
        assert_eq!(ticks.result(&done), "      a        b\n      longer   x\n\n    ✓ took 12µs\n");
    }
}

//! The help text of a command, in the layout people know from the reference: usage, what it does, arguments, sub-commands,
//! flags, aliases, global flags; and our examples at the end.

use std::fmt::Write;

use crate::spec::{Command, Flag, Program};

/// Columns to fill: `COLUMNS`, else the terminal, else 80.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    columns.unwrap_or_else(|| crate::term::screen::width().unwrap_or(80)).max(20)
}

/// The help of the last command in `path`. `globals` adds the flags of the commands above it.
pub fn render<S>(program: &Program<S>, path: &[&Command<S>], globals: bool, width: usize) -> String {
    let command = path.last().copied().unwrap_or(&program.root);
    let mut out = usage_line(path);
    out.push('\n');
    paragraphs(&mut out, command.help, width);
    paragraphs(&mut out, command.details, width);
    arguments(&mut out, command, width);
    subcommands(&mut out, path, width);
    if path.len() > 1 {
        section(&mut out, "Flags:", &flag_rows(command.flags.iter()), width);
    }
    if !command.aliases.is_empty() {
        let _ = writeln!(out, "\nCommand Aliases: {}", command.aliases.join(", "));
    }
    if !command.tags.is_empty() {
        let _ = writeln!(out, "\nTags: {}", command.tags.join(", "));
    }
    examples(&mut out, program.root.name, command);
    global_flags(&mut out, path, globals, width);
    out
}

/// `usage: nats context add [<flags>] <name>`
pub fn usage_line<S>(path: &[&Command<S>]) -> String {
    let command = path.last().expect("the root is always there");
    let mut out = format!("usage: {}", full_name(path));
    for flag in command.flags.iter().filter(|f| f.required) {
        let _ = write!(out, " --{}={}", flag.name, flag.shown_placeholder());
    }
    if command.flags.iter().any(|f| !f.required && f.name != "help" && f.name != "version") {
        out.push_str(" [<flags>]");
    }
    for arg in &command.args {
        let _ = write!(out, " {}", arg.shown());
    }
    if !command.commands.is_empty() {
        out.push_str(" <command> [<args> ...]");
    }
    out
}

/// `nats context add`
pub fn full_name<S>(path: &[&Command<S>]) -> String {
    path.iter().map(|c| c.name).collect::<Vec<_>>().join(" ")
}

fn paragraphs(out: &mut String, text: &str, width: usize) {
    if !text.is_empty() {
        let _ = writeln!(out, "\n{}", wrap(text, width).join("\n"));
    }
}

fn arguments<S>(out: &mut String, command: &Command<S>, width: usize) {
    let rows: Vec<_> = command.args.iter().map(|a| (a.shown(), a.help.to_string())).collect();
    section(out, "Args:", &rows, width);
}

fn subcommands<S>(out: &mut String, path: &[&Command<S>], width: usize) {
    let command = path.last().expect("the root is always there");
    let prefix = path[1..].iter().map(|c| format!("{} ", c.name)).collect::<String>();
    let rows: Vec<_> =
        command.visible().map(|c| (format!("{prefix}{}", c.name), c.help.to_string())).collect();
    section(out, if path.len() > 1 { "Subcommands:" } else { "Commands:" }, &rows, width);
}

fn examples<S>(out: &mut String, program: &str, command: &Command<S>) {
    if command.examples.is_empty() {
        return;
    }
    out.push_str("\nExamples:\n");
    for (what, line) in &command.examples {
        let _ = writeln!(out, "  # {what}\n  {program} {line}");
    }
}

fn global_flags<S>(out: &mut String, path: &[&Command<S>], globals: bool, width: usize) {
    let above = &path[..(path.len() - 1).max(1)];
    if globals {
        let rows = flag_rows(above.iter().flat_map(|c| c.flags.iter()));
        section(out, "Global Flags:", &rows, width);
    } else {
        out.push_str("\nPass --help to see global flags applicable to this command.\n");
    }
}

fn flag_rows<'p>(flags: impl Iterator<Item = &'p Flag>) -> Vec<(String, String)> {
    let flags: Vec<_> = flags.filter(|f| !f.hidden).collect();
    let short = flags.iter().any(|f| f.short.is_some());
    flags.iter().map(|f| (flag_column(f, short), f.shown_help())).collect()
}

/// `-j, --json`, `    --[no-]progress`, `--sort=SORT ...`
pub fn flag_column(flag: &Flag, short_column: bool) -> String {
    let mut out = match (flag.short, short_column) {
        (Some(c), _) => format!("-{c}, "),
        (None, true) => "    ".to_string(),
        (None, false) => String::new(),
    };
    let _ = write!(out, "--{}", flag.shown_name());
    if !flag.is_bool() {
        let _ = write!(out, "={}", flag.shown_placeholder());
    }
    if flag.repeatable {
        out.push_str(" ...");
    }
    out
}

fn section(out: &mut String, title: &str, rows: &[(String, String)], width: usize) {
    if rows.is_empty() {
        return;
    }
    let limit = (width * 3 / 8).max(30);
    let first = rows.iter().map(|(a, _)| a.chars().count()).filter(|n| *n < limit).max().unwrap_or(0);
    let _ = writeln!(out, "\n{title}");
    for (left, right) in rows {
        let lines = wrap(right, width.saturating_sub(first + 4).max(20));
        let pad = " ".repeat(first + 4);
        let _ = match left.chars().count() < limit {
            true => write!(out, "  {left:first$}  "),
            false => write!(out, "  {left}\n{pad}"),
        };
        let _ = writeln!(out, "{}", lines.join(&format!("\n{pad}")));
        while out.ends_with(" \n") {
            out.truncate(out.trim_end().len());
            out.push('\n');
        }
    }
}

/// Fills lines to `width`; indented lines and blank lines are kept as they are.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    let mut open = false;
    for raw in text.trim_end().lines() {
        if raw.is_empty() || raw.starts_with(' ') {
            lines.push(raw.to_string());
            open = false;
            continue;
        }
        for word in raw.split_whitespace() {
            match lines.last_mut() {
                Some(line) if open && line.chars().count() + 1 + word.chars().count() <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_string()),
            }
            open = true;
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Arg;

    #[test]
    fn text_is_filled_and_indented_lines_are_kept() {
        let text = "one two three\nfour\n\n  code  here\nfive";
        assert_eq!(wrap(text, 9), ["one two", "three", "four", "", "  code  here", "five"]);
    }

    #[test]
    fn a_whole_help_text() {
        let leaf = Command::<()>::new("add", "Adds a thing to the list of all the things that there are")
            .alias("create")
            .arg(Arg::required("name", "The name"))
            .flag(Flag::bool("select", "Selects it").negatable())
            .flag(Flag::text("sort", "Order").short('o').default("name").env("SORT"))
            .example("Add one", "add x");
        let root = Command::new("nats", "").flag(Flag::bool("trace", "Talks")).command(leaf);
        let program = Program { root, version: "1" };
        let path = [&program.root, &program.root.commands[0]];
        let want = "\
usage: nats add [<flags>] <name>

Adds a thing to the list of all the
things that there are

Args:
  <name>  The name

Flags:
      --[no-]select  Selects it
  -o, --sort=\"name\"  Order ($SORT)

Command Aliases: create

Examples:
  # Add one
  nats add x

Global Flags:
  --trace  Talks
";
        assert_eq!(render(&program, &path, true, 40), want);
    }
}

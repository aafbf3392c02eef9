//! Help as Markdown, for `--help-llm` and `LLMFORMAT=1`.

use std::fmt::Write;

use crate::spec::help::{full_name, usage_line};
use crate::spec::{Arg, Command, Flag, Program};

/// The Markdown help of the last command in `path`.
pub fn render<S>(program: &Program<S>, path: &[&Command<S>]) -> String {
    let command = path.last().copied().unwrap_or(&program.root);
    let mut out = format!("# {}\n\n{}\n", full_name(path), command.help);
    if !command.details.is_empty() {
        let _ = write!(out, "\n{}\n", command.details.trim_end());
    }
    for (label, items) in [("Tags", &command.tags), ("Aliases", &command.aliases)] {
        if !items.is_empty() {
            let _ = write!(out, "\n**{label}:** {}\n", items.join(", "));
        }
    }
    let _ = write!(out, "\n## Usage\n\n```\n{}\n```\n", usage_line(path).trim_start_matches("usage: "));
    arguments(&mut out, &command.args);
    flags(&mut out, "Flags", command.flags.iter());
    subcommands(&mut out, path);
    if path.len() > 1 {
        flags(&mut out, "Global Flags", path[..path.len() - 1].iter().flat_map(|c| c.flags.iter()));
    }
    out
}

fn arguments(out: &mut String, args: &[Arg]) {
    if args.is_empty() {
        return;
    }
    out.push_str("\n## Arguments\n\n| Argument | Description | Type | Default | Required |\n");
    out.push_str("|----------|-------------|------|---------|----------|\n");
    for a in args {
        let required = requirement(a.required, a.repeatable);
        let default = code(a.default);
        let _ = writeln!(
            out,
            "| `{}` | {} | `{}` | {default} | {required} |",
            a.name,
            cell(a.help),
            a.kind.name()
        );
    }
}

fn flags<'p>(out: &mut String, title: &str, flags: impl Iterator<Item = &'p Flag>) {
    let mut flags = flags.filter(|f| !f.hidden).peekable();
    if flags.peek().is_none() {
        return;
    }
    let _ = write!(out, "\n## {title}\n\n| Flag | Description | Type | Default | Required | Env Var |\n");
    out.push_str("|------|-------------|------|---------|----------|---------|\n");
    for f in flags {
        let short = f.short.map(|c| format!("`-{c}`, ")).unwrap_or_default();
        let _ = writeln!(
            out,
            "| {short}`--{}` | {} | `{}` | {} | {} | {} |",
            f.shown_name(),
            cell(f.help),
            f.kind.name(),
            code(f.default),
            requirement(f.required, f.repeatable),
            code(f.env),
        );
    }
}

fn subcommands<S>(out: &mut String, path: &[&Command<S>]) {
    let command = path.last().expect("the root is always there");
    if command.commands.is_empty() {
        return;
    }
    out.push_str("\n## Subcommands\n\n| Command | Description |\n|---------|-------------|\n");
    for c in command.visible() {
        let _ = writeln!(out, "| `{} {}` | {} |", full_name(path), c.name, cell(c.help));
    }
}

fn code(text: Option<&str>) -> String {
    text.map(|t| format!("`{}`", cell(t))).unwrap_or_default()
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn requirement(required: bool, repeatable: bool) -> String {
    format!("{}{}", if required { "Yes" } else { "No" }, if repeatable { ", repeatable" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pipes_in_cells_are_escaped() {
        let leaf = Command::<()>::new("ls", "Lists a|b").flag(Flag::bool("json", "As JSON").short('j'));
        let program = Program { root: Command::new("nats", "").command(leaf), version: "1" };
        let text = render(&program, &[&program.root, &program.root.commands[0]]);
        assert!(text.starts_with("# nats ls\n\nLists a|b\n"), "{text}");
        assert!(text.contains("| `-j`, `--json` | As JSON | `bool` |  | No |  |"), "{text}");
        assert!(render(&program, &[&program.root]).contains("| `nats ls` | Lists a\\|b |"));
    }
}

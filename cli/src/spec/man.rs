//! Man pages, one per command that is shown.

use crate::spec::help::{flag_column, full_name, usage_line};
use crate::spec::{Command, Flag, Program};

/// (file name, roff text) of every page: `nats.1`, `nats-context.1`, `nats-context-add.1`, …
pub fn pages<S>(program: &Program<S>) -> Vec<(String, String)> {
    let mut out = vec![];
    walk(program, &mut vec![&program.root], &mut out);
    out
}

fn walk<'p, S>(program: &Program<S>, path: &mut Vec<&'p Command<S>>, out: &mut Vec<(String, String)>) {
    let name = full_name(path).replace(' ', "-");
    out.push((format!("{name}.1"), page(program, path)));
    let commands: Vec<&'p Command<S>> = path.last().expect("the root is always there").visible().collect();
    for command in commands {
        path.push(command);
        walk(program, path, out);
        path.pop();
    }
}

/// The page of the last command in `path`.
pub fn page<S>(program: &Program<S>, path: &[&Command<S>]) -> String {
    let command = path.last().copied().unwrap_or(&program.root);
    let name = full_name(path);
    let page_name = escape(&name.replace(' ', "-"));
    let mut text = format!(
        ".TH \"{}\" \"1\" \"\" \"{} {}\"\n",
        page_name.to_uppercase(),
        program.root.name,
        program.version
    );
    let summary = command.help.lines().next().unwrap_or_default();
    text.push_str(&format!(".SH NAME\n{page_name} \\- {}\n", escape(summary)));
    let usage = usage_line(path);
    text.push_str(&format!(".SH SYNOPSIS\n{}\n", escape(usage.trim_start_matches("usage: "))));
    text.push_str(".SH DESCRIPTION\n");
    for block in [command.help, command.details] {
        block.trim_end().split("\n\n").filter(|p| !p.is_empty()).for_each(|p| text.push_str(&paragraph(p)));
    }
    list(&mut text, "ARGUMENTS", command.args.iter().map(|a| (a.shown(), a.help.to_string())));
    let row = |f: &Flag| (flag_column(f, false), f.shown_help());
    list(&mut text, "OPTIONS", command.flags.iter().filter(|f| !f.hidden).map(row));
    list(
        &mut text,
        "COMMANDS",
        command.visible().map(|c| (format!("{name} {}", c.name), c.help.to_string())),
    );
    let program_name = program.root.name;
    let example = |(what, line): &(&str, &str)| (format!("{program_name} {line}"), what.to_string());
    list(&mut text, "EXAMPLES", command.examples.iter().map(example));
    if !command.aliases.is_empty() {
        text.push_str(&format!(".SH ALIASES\n{}\n", escape(&command.aliases.join(", "))));
    }
    see_also(&mut text, path);
    text
}

// Flags of the commands above are listed on their own pages only.
fn see_also<S>(text: &mut String, path: &[&Command<S>]) {
    let parents = (1..path.len()).map(|n| format!("{}(1)", escape(&full_name(&path[..n]).replace(' ', "-"))));
    let parents = parents.collect::<Vec<_>>().join(", ");
    if !parents.is_empty() {
        text.push_str(&format!(".SH SEE ALSO\n{parents}: their options are accepted here too\n"));
    }
}

fn paragraph(text: &str) -> String {
    if text.starts_with(' ') {
        return format!(".PP\n.nf\n{}\n.fi\n", text.lines().map(escape).collect::<Vec<_>>().join("\n"));
    }
    format!(".PP\n{}\n", text.lines().map(escape).collect::<Vec<_>>().join("\n"))
}

fn list(text: &mut String, title: &str, rows: impl Iterator<Item = (String, String)>) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    text.push_str(&format!(".SH {title}\n"));
    for (term, help) in rows {
        text.push_str(&format!(".TP\n\\fB{}\\fR\n{}\n", escape(&term), escape(&help)));
    }
}

fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_visible_command_has_a_page() {
        let leaf = Command::<()>::new("add", "Adds").flag(Flag::bool("x", "X").negatable());
        let hidden = Command::new("secret", "").hidden();
        let group = Command::new("ctx", "Group").command(leaf).command(hidden);
        let program = Program { root: Command::new("nats", "Tool").command(group), version: "1" };
        let pages = pages(&program);
        let names: Vec<_> = pages.iter().map(|(n, _)| n.as_str()).collect();
        assert_eq!(names, ["nats.1", "nats-ctx.1", "nats-ctx-add.1"]);
        assert!(pages[2].1.contains("\\fB\\-\\-[no\\-]x\\fR\nX\n"), "{}", pages[2].1);
    }
}

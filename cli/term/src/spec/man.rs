//! Man pages, one per command that is shown: written by clap_mangen, with our examples and the pages above at the end.

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::spec::help::{full_name, usage_line};
use crate::spec::{Command, Program, clap};

/// (file name, roff text) of every page: `nats.1`, `nats-context.1`, `nats-context-add.1`, …
pub fn pages<S>(program: &Program<S>) -> Vec<(String, String)> {
    let mut out = vec![];
    walk(program, &mut vec![&program.root], &mut out);
    out
}

fn walk<'p, S>(program: &Program<S>, path: &mut Vec<&'p Command<S>>, out: &mut Vec<(String, String)>) {
    out.push((format!("{}.1", page_name(path)), page(program, path)));
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
    let description = [command.help, command.details.trim_end()].join("\n\n");
    let grammar = clap::page(path)
        .display_name(page_name(path))
        .bin_name(full_name(path))
        .override_usage(usage_line(path).trim_start_matches("usage: ").to_string())
        .subcommand_help_heading("COMMANDS")
        .long_about(description.trim_end().to_string());
    let man = Man::new(grammar)
        .title(page_name(path).to_uppercase())
        .source(format!("{} {}", program.root.name, program.version));
    let mut text = Vec::new();
    man.render(&mut text).expect("memory takes any amount of text");
    let mut text = String::from_utf8(text).expect("the table is UTF-8, and so is its page");
    // A page begins with a definition that need not come twice.
    let ours = ours(program.root.name, path).render();
    text.push_str(ours.find(".SH").map_or("", |at| &ours[at..]));
    text
}

fn page_name<S>(path: &[&Command<S>]) -> String {
    full_name(path).replace(' ', "-")
}

/// The sections clap has no place for.
fn ours<S>(program: &str, path: &[&Command<S>]) -> Roff {
    let command = path.last().expect("the root is always there");
    let mut roff = Roff::new();
    if !command.examples.is_empty() {
        roff.control("SH", ["EXAMPLES"]);
    }
    for (what, line) in &command.examples {
        roff.control("TP", []).text([bold(format!("{program} {line}"))]).text([roman(*what)]);
    }
    if !command.aliases.is_empty() {
        roff.control("SH", ["ALIASES"]).text([roman(command.aliases.join(", "))]);
    }
    // Flags of the commands above are listed on their own pages only.
    let above: Vec<String> = (1..path.len()).map(|n| format!("{}(1)", page_name(&path[..n]))).collect();
    if !above.is_empty() {
        let text = format!("{}: their options are accepted here too", above.join(", "));
        roff.control("SH", ["SEE ALSO"]).text([roman(text)]);
    }
    roff
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Flag;

    #[test]
    fn every_visible_command_has_a_page() {
        let leaf = Command::<()>::new("add", "Adds")
            .flag(Flag::bool("x", "X").negatable())
            .example("One", "ctx add");
        let hidden = Command::new("secret", "").hidden();
        let group = Command::new("ctx", "Group").command(leaf).command(hidden);
        let program = Program { root: Command::new("nats", "Tool").command(group), version: "1" };
        let pages = pages(&program);
        let names: Vec<_> = pages.iter().map(|(n, _)| n.as_str()).collect();
        assert_eq!(names, ["nats.1", "nats-ctx.1", "nats-ctx-add.1"]);
        let text = &pages[2].1;
        for part in [
            ".TH NATS-CTX-ADD 1  \"nats 1\"",
            ".SH NAME\nnats\\-ctx\\-add \\- Adds\n",
            "\\fB\\-\\-x\\fR\nX\n",
            "\\fB\\-\\-no\\-x\\fR\n",
            ".SH EXAMPLES\n.TP\n\\fBnats ctx add\\fR\nOne\n",
            "nats(1), nats\\-ctx(1): their options",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!pages[1].1.contains("secret"), "{}", pages[1].1);
    }
}

//! The same diagrams in the language of Mermaid, which the reference does not write.

use schemas::claims::{AccountClaims, Export};

use crate::nsc::generate::diagram::component::{Crossing, access, crossing, shown, subjects, validation};

/// The component diagram.
pub fn component(operator: &str, accounts: &[AccountClaims], detail: bool) -> Vec<String> {
    let mut out = head(&format!("Component Diagram of Accounts - Operator {operator}"), "flowchart LR");
    let drawn = |a: &&AccountClaims| !a.nats.exports.is_empty() || !a.nats.imports.is_empty();
    for account in accounts.iter().filter(drawn) {
        let (key, nats) = (&account.data.subject, &account.nats);
        let about = if detail { about(&nats.description, &nats.info_url) } else { String::new() };
        out.push(format!("  {key}[\"{}{about}\"]", escaped(&account.data.name)));
        for (n, export) in nats.exports.iter().enumerate() {
            let about =
                if detail { self::about(&export.description, &export.info_url) } else { String::new() };
            out.push(format!("  {key}_{n}([\"{}{about}\"])", described(shown(export), export)));
            out.push(format!("  {key}_{n} ---|\"{}\"| {key}", escaped(&export.subject)));
        }
    }
    let mut missing = 0;
    for account in accounts {
        for import in &account.nats.imports {
            let crossing = crossing(import, accounts);
            let id = match crossing.place {
                Some(place) => format!("{}_{place}", import.account),
                None => {
                    missing += 1;
                    out.push(format!(
                        "  missing_{missing}([\"{}\"]):::missing",
                        described("not found", &crossing.export)
                    ));
                    format!("missing_{missing}")
                }
            };
            let (local, remote) = subjects(import);
            let label = if local == remote { remote.to_string() } else { format!("{remote} as {local}") };
            out.push(format!("  {} -.->|\"{}\"| {id}", account.data.subject, escaped(&label)));
        }
    }
    for account in accounts.iter().filter(drawn) {
        problems(&mut out, account, accounts);
    }
    out.push("  classDef missing fill:#f99".into());
    out
}

fn problems(out: &mut Vec<String>, account: &AccountClaims, accounts: &[AccountClaims]) {
    let wrong = account.nats.imports.iter().flat_map(|import| {
        let Crossing { wrong, .. } = crossing(import, accounts);
        wrong
    });
    let all: Vec<String> = wrong.chain(validation(account)).map(|text| escaped(&text)).collect();
    if !all.is_empty() {
        let key = &account.data.subject;
        out.push(format!("  {key}_issues>\"Validation Issues<br>{}\"] -.- {key}", all.join("<br>")));
    }
}

/// Title and kind of a diagram.
pub fn head(title: &str, kind: &str) -> Vec<String> {
    vec![format!("---\ntitle: \"{}\"\n---\n{kind}", escaped(title))]
}

pub fn footer(out: &mut Vec<String>, text: &str) {
    out.push(format!("%% {text}\n"));
}

/// Text within a diagram: what has a meaning there is written as its number.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '{' | '}' | '<' | '>' | '(' | ')' | '[' | ']' | '~' | '#' | ';' | '|' | '`' | '\\' => {
                out.push_str(&format!("#{};", u32::from(c)));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn described(name: &str, export: &Export) -> String {
    format!("{}<br>{} {}", escaped(name), access(export), export.kind)
}

fn about(description: &str, url: &str) -> String {
    [description, url]
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| format!("<br>{}", escaped(part)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_label() {
        assert_eq!(escaped("a\"]\n{{x()}}"), "a#34;#93; #123;#123;x#40;#41;#125;#125;");
        assert_eq!(escaped("news.>"), "news.#62;");
    }
}

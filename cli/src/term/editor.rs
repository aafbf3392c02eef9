//! The user's editor.

use std::path::Path;
use std::process::Command;

use crate::failure::Outcome;

/// Opens `path` in `$EDITOR`, which may hold arguments, and waits until it is closed.
pub fn edit(path: &Path) -> Outcome {
    let editor = std::env::var("EDITOR").unwrap_or_default();
    let words = split(&editor);
    let Some((program, args)) = words.split_first() else {
        crate::fail!("set EDITOR environment variable to your chosen editor");
    };
    let status = Command::new(program).args(args).arg(path).status();
    match status {
        Err(error) => crate::fail!("could not edit {}: {program}: {error}", path.display()),
        Ok(status) if !status.success() => {
            crate::fail!("could not edit {}: {program}: {status}", path.display())
        }
        Ok(_) => Ok(()),
    }
}

/// Splits at blanks as a shell does; quotes and backslashes keep them.
pub fn split(line: &str) -> Vec<String> {
    let mut words = vec![];
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, ' ' | '\t' | '\n') => words.extend(word.take()),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(q), c) if c == q => quote = None,
            (None | Some('"'), '\\') => word.get_or_insert_default().extend(chars.next()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_split_like_a_shell() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            ("vi", &["vi"]),
            ("  code  --wait ", &["code", "--wait"]),
            (r#""/a b/vi" -c 'set x' \  """#, &["/a b/vi", "-c", "set x", " ", ""]),
        ];
        for (line, want) in cases {
            assert_eq!(super::split(line), *want, "{line}");
        }
    }
}

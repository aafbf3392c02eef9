//! The argument list in a form that clap reads as the reference's parser reads the original.
//!
//! The reference knows `@file`, takes a lone `-` for an empty word, and after `--` still finds commands and values of flags
//! among the words; clap knows none of these. Here files are expanded, `--` is taken out, and a word that starts with a dash
//! is marked, so that clap meets nothing but flags and words.

use std::collections::VecDeque;

/// Stands before a word that starts with a dash. No argument can contain it.
const MARK: char = '\0';

/// More files than this in one line can only be a file that names itself.
const MAX_FILES: usize = 1000;

/// What clap is given.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub words: Vec<String>,
    /// Why an `@file` could not be read; `words` ends before it.
    pub error: Option<String>,
}

/// Brings arguments (without the program's name) into clap's form.
pub fn plain(args: impl IntoIterator<Item = String>) -> Line {
    let mut rest: VecDeque<String> = args.into_iter().collect();
    let mut line = Line::default();
    let mut files = 0;
    while let Some(arg) = rest.pop_front() {
        if arg == "--" {
            line.words.extend(rest.drain(..).map(|word| marked(&word)));
        } else if let Some(file) = arg.strip_prefix('@') {
            files += 1;
            match expand_file(file, files) {
                Ok(lines) => lines.into_iter().rev().for_each(|line| rest.push_front(line)),
                Err(error) => {
                    line.error = Some(error);
                    break;
                }
            }
        } else {
            line.words.push(flag_or_word(arg));
        }
    }
    line
}

/// The word as it is for clap: marked when it starts with a dash.
pub fn marked(word: &str) -> String {
    if word.starts_with('-') { format!("{MARK}{word}") } else { word.to_string() }
}

/// The word as it was typed.
pub fn unmarked(word: &str) -> &str {
    word.strip_prefix(MARK).unwrap_or(word)
}

fn flag_or_word(arg: String) -> String {
    let mut chars = arg.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('-'), None, _) => String::new(),
        // The reference keeps the `=` of `-s=x` in the value, clap drops the first.
        (Some('-'), Some(short), Some('=')) if short != '-' => {
            format!("-{short}={}", &arg[1 + short.len_utf8()..])
        }
        _ => arg,
    }
}

/// One argument per line; blank lines and `#` comments are left out.
fn expand_file(path: &str, files: usize) -> Result<Vec<String>, String> {
    if path.is_empty() {
        return Err("expected @ file to expand arguments from".into());
    }
    if files > MAX_FILES {
        return Err(format!("arguments file {path:?} is one of more than {MAX_FILES}: does it name itself?"));
    }
    let text =
        std::fs::read_to_string(path).map_err(|e| format!("failed to open arguments file {path:?}: {e}"))?;
    let wanted = |line: &&str| !line.starts_with('#') && !line.trim().is_empty();
    Ok(text.lines().filter(wanted).map(str::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(args: &[&str]) -> Vec<String> {
        let line = plain(args.iter().map(|s| s.to_string()));
        assert_eq!(line.error, None, "{args:?}");
        line.words
    }

    #[test]
    fn only_flags_and_words_are_left() {
        let cases: &[(&[&str], &[&str])] = &[
            (&["--x=1=2", "y", "-ab"], &["--x=1=2", "y", "-ab"]),
            (&["-"], &[""]),
            (&["-s=x", "-ab=c", "--s=x", "-=x"], &["-s==x", "-ab=c", "--s=x", "-=x"]),
            (&["-é=x"], &["-é==x"]),
            (&["a", "--", "-a", "-", "--", "@x", "b"], &["a", "\0-a", "\0-", "\0--", "@x", "b"]),
        ];
        for (args, want) in cases {
            assert_eq!(words(args), *want, "{args:?}");
        }
        assert_eq!(unmarked(&marked("-a")), "-a");
        assert_eq!(unmarked(&marked("a")), "a");
    }

    #[test]
    fn a_file_becomes_one_argument_per_line() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("args");
        std::fs::write(&path, "# comment\n--x\n\n two words \n-\n").unwrap();
        let at = format!("@{}", path.display());
        assert_eq!(words(&[&at, "end"]), ["--x", " two words ", "", "end"]);
    }

    #[test]
    fn a_missing_file_is_named_and_what_stood_before_it_is_kept() {
        let line = plain(["a", "@/no/such", "b"].map(String::from));
        assert_eq!(line.words, ["a"]);
        let error = line.error.unwrap();
        assert!(error.starts_with("failed to open arguments file \"/no/such\""), "{error}");
    }

    #[test]
    fn a_file_that_names_itself_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let at = format!("@{}", dir.path().join("args").display());
        std::fs::write(dir.path().join("args"), &at).unwrap();
        assert!(plain([at]).error.unwrap().ends_with("does it name itself?"));
    }
}

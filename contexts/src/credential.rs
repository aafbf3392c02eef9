//! Credential references: where a secret is to be found, and its content.
//!
//! A reference is a bare value or `file://PATH`, `op://VAULT/ITEM/FIELD`, `nsc://OPERATOR/ACCOUNT/USER`, `env://NAME` or
//! `data:;base64,PAYLOAD`; schemes are read in any case. A bare creds or nkey reference is a path, a bare password, token,
//! JWT or seed is the value itself.

use data_encoding::BASE64;

use crate::{Error, NscProfile, Runner, expand_path};

/// The scheme of a reference, in lower case; None for bare values (a single letter is a Windows drive).
pub fn scheme(reference: &str) -> Option<String> {
    let (scheme, _) = reference.split_once(':')?;
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let starts = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    (scheme.len() > 1 && starts && scheme.chars().all(valid)).then(|| scheme.to_ascii_lowercase())
}

/// The path a bare or `file://` reference names, expanded.
pub fn file_path(reference: &str) -> String {
    expand_path(without_scheme(reference, "file://"))
}

/// The path of a reference that can only be a file (certificates and their keys).
pub fn only_file_path(reference: &str) -> Result<String, Error> {
    match scheme(reference) {
        Some(s) if s != "file" => Err(Error::FileOnly(s)),
        _ => Ok(file_path(reference)),
    }
}

/// The content a creds or nkey reference leads to; bare values are paths.
pub fn content(reference: &str, runner: &dyn Runner) -> Result<Vec<u8>, Error> {
    match scheme(reference) {
        None => read(&file_path(reference)),
        Some(scheme) => resolve(&scheme, reference, runner).unwrap_or(Err(Error::UnknownScheme(scheme))),
    }
}

/// The value of a password, token, JWT or seed; bare values, and values that only look like a URI, stand for themselves.
pub fn literal(reference: &str, runner: &dyn Runner) -> Result<String, Error> {
    let resolved = scheme(reference).and_then(|s| resolve(&s, reference, runner));
    let Some(content) = resolved else { return Ok(reference.to_string()) };
    let content = String::from_utf8_lossy(&content?).into_owned();
    Ok(content.trim_end_matches(['\r', '\n']).to_string())
}

// None when the scheme is none of ours.
fn resolve(scheme: &str, reference: &str, runner: &dyn Runner) -> Option<Result<Vec<u8>, Error>> {
    Some(match scheme {
        "file" => read(&file_path(reference)),
        "op" => op(reference, runner),
        "nsc" => nsc(reference, runner),
        "env" => env(reference),
        "data" => data(reference),
        _ => return None,
    })
}

fn read(path: &str) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(Error::file(path))
}

fn op(reference: &str, runner: &dyn Runner) -> Result<Vec<u8>, Error> {
    let reference = format!("op://{}", without_scheme(reference, "op://"));
    runner.run("op", &["read", &reference]).map_err(Error::Op)
}

fn nsc(reference: &str, runner: &dyn Runner) -> Result<Vec<u8>, Error> {
    let profile = NscProfile::of(reference, runner)?;
    if profile.creds.is_empty() {
        return Err(Error::Nsc("nsc output did not include user_creds".into()));
    }
    read(&profile.creds)
}

fn env(reference: &str) -> Result<Vec<u8>, Error> {
    let name = without_scheme(reference, "env://");
    if name.is_empty() {
        return Err(Error::EnvUnnamed(reference.to_string()));
    }
    match std::env::var(name) {
        Err(_) => Err(Error::EnvUnset(name.to_string())),
        Ok(value) if value.is_empty() => Err(Error::EnvEmpty(name.to_string())),
        Ok(value) => Ok(value.into_bytes()),
    }
}

fn data(reference: &str) -> Result<Vec<u8>, Error> {
    let rest = without_scheme(reference, "data:");
    let (header, payload) =
        rest.split_once(',').ok_or(Error::Data("reference is missing the ',' separator"))?;
    if !header.split(';').any(|part| part.trim() == "base64") {
        return Err(Error::Data("reference must declare ';base64' encoding"));
    }
    BASE64.decode(payload.as_bytes()).map_err(|_| Error::Data("base64 decode failed"))
}

/// A `data:` reference that holds `content`.
pub fn to_data(content: &[u8]) -> String {
    format!("data:;base64,{}", BASE64.encode(content))
}

pub(crate) fn without_scheme<'a>(reference: &'a str, prefix: &str) -> &'a str {
    match reference.get(..prefix.len()) {
        Some(start) if start.eq_ignore_ascii_case(prefix) => &reference[prefix.len()..],
        _ => reference,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RunError;

    struct Fake;

    impl Runner for Fake {
        fn run(&self, program: &str, args: &[&str]) -> Result<Vec<u8>, RunError> {
            match (program, args) {
                ("op", ["read", "op://v/i/f"]) => Ok(b"secret\n".to_vec()),
                ("nsc", ["generate", "profile", "nsc://O/A/U"]) => {
                    Ok(br#"{"user_creds":"/no/such.creds"}"#.to_vec())
                }
                _ => Err(RunError::NotFound(program.into())),
            }
        }
    }

    #[test]
    fn schemes() {
        let cases = [
            ("/a/b", None),
            (r"C:\x", None),
            ("s3cret:with:colons/", Some("s3cret")),
            ("OP://x", Some("op")),
            ("data:;base64,", Some("data")),
            ("p@ss:word", None),
        ];
        for (reference, want) in cases {
            assert_eq!(scheme(reference).as_deref(), want, "{reference}");
        }
    }

    #[test]
    fn literals() {
        let cases = [
            ("plain", "plain"),
            ("a1:b", "a1:b"),
            ("Op://v/i/f", "secret"),
            ("data:;base64,aGkK", "hi"),
            ("", ""),
        ];
        for (reference, want) in cases {
            assert_eq!(literal(reference, &Fake).unwrap(), want, "{reference}");
        }
    }

    #[test]
    fn errors_name_what_is_missing() {
        let cases = [
            ("env://", r#"env: missing variable name in reference "env://""#),
            ("env://NO_SUCH_VARIABLE_HERE", r#"env: variable "NO_SUCH_VARIABLE_HERE" is not set"#),
            ("data:;base64", "data: reference is missing the ',' separator"),
            ("data:,x", "data: reference must declare ';base64' encoding"),
            ("vault://x", r#"no resolver registered for scheme "vault""#),
            ("op://other", "op read failed: cannot find 'op' in user path"),
        ];
        for (reference, want) in cases {
            assert_eq!(content(reference, &Fake).unwrap_err().to_string(), want);
        }
        let nsc = content("nsc://O/A/U", &Fake).unwrap_err().to_string();
        assert!(nsc.starts_with("/no/such.creds: "), "{nsc}");
        assert_eq!(
            only_file_path("op://x").unwrap_err().to_string(),
            r#"scheme "op" not supported (file/bare only)"#
        );
    }

    #[test]
    fn data_round_trip() {
        assert_eq!(content(&to_data(b"\x00abc"), &Fake).unwrap(), b"\x00abc");
    }
}

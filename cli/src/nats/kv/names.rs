//! Which names buckets and keys can have. They become parts of subjects, so wrong ones are refused before anything is sent.

use crate::failure::Outcome;

/// What stands before the bucket's name in that of its stream.
const STREAM: &str = "KV_";

/// Fails unless this is a name of letters, digits, `-` and `_`.
pub fn check_bucket(name: &str) -> Outcome {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if name.is_empty() || !name.chars().all(good) {
        crate::fail!("nats: invalid bucket name {name:?}: it takes letters, digits, - and _");
    }
    Ok(())
}

/// Fails unless this names one key.
pub fn check_key(key: &str) -> Outcome {
    if !has_levels(key) || !key.chars().all(is_key_char) {
        crate::fail!(
            "nats: invalid key {key:?}: it takes letters, digits and - / _ = . with no dot at an end or beside another"
        );
    }
    Ok(())
}

/// Fails unless this names keys, perhaps with `*` for a level and `>` for all that follow.
pub fn check_filter(filter: &str) -> Outcome {
    let body = filter.strip_suffix('>').unwrap_or(filter);
    let good = |c: char| is_key_char(c) || c == '*';
    if !has_levels(filter) || !body.chars().all(good) {
        crate::fail!("nats: invalid key {filter:?}: it cannot be empty and must be a valid NATS subject");
    }
    Ok(())
}

fn has_levels(key: &str) -> bool {
    !key.is_empty() && !key.starts_with('.') && !key.ends_with('.') && !key.contains("..")
}

fn is_key_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '_' | '=' | '.')
}

/// The stream of a bucket; what names a stream already stays.
pub fn stream(bucket: &str) -> String {
    format!("{STREAM}{}", self::bucket(bucket))
}

/// The bucket of a stream.
pub fn bucket(stream: &str) -> &str {
    stream.strip_prefix(STREAM).unwrap_or(stream)
}

/// The subject of all keys.
pub fn subjects(bucket: &str) -> String {
    format!("{}>", prefix(bucket))
}

/// What stands before a key in its subject.
pub fn prefix(bucket: &str) -> String {
    format!("$KV.{bucket}.")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_that_are_taken_and_refused() {
        for (name, good) in
            [("A-b_1", true), ("", false), ("a.b", false), ("a b", false), ("ä", false), ("a*", false)]
        {
            assert_eq!(check_bucket(name).is_ok(), good, "{name:?}");
        }
        let keys = ["a", "a.b", "-/_=", "a/b.c=d", "", ".a", "a.", "a..b", "a b", "a*", "a.>", "ä", "a\n"];
        let taken: Vec<&str> = keys.into_iter().filter(|key| check_key(key).is_ok()).collect();
        assert_eq!(taken, ["a", "a.b", "-/_=", "a/b.c=d"]);
        let filters = ["a", ">", "*", "a.*", "a.*.b", "a.>", "a*", "", "a.>.b", ">>", ".>", "a..b", "a b"];
        let taken: Vec<&str> = filters.into_iter().filter(|filter| check_filter(filter).is_ok()).collect();
        assert_eq!(taken, ["a", ">", "*", "a.*", "a.*.b", "a.>", "a*"]);
    }

    #[test]
    fn streams_and_subjects() {
        assert_eq!((stream("B"), stream("KV_B"), bucket("KV_B")), ("KV_B".into(), "KV_B".into(), "B"));
        assert_eq!(subjects("B"), "$KV.B.>");
    }

    proptest! {
        #[test]
        fn every_key_makes_a_subject(key in "[-/_=.a-zA-Z0-9 *>\u{e4}]{0,8}") {
            let subject = prefix("B") + &key;
            if check_key(&key).is_ok() {
                prop_assert!(daemon_subject::valid::is_valid_literal(subject.as_bytes()), "{}", key);
                prop_assert!(check_filter(&key).is_ok());
            }
        }
    }
}

//! What a subject may look like, and how two subjects relate, on plain bytes.
//!
//! Never allocates and never decides what a caller does with a bad subject: the same bytes may be refused in a
//! configuration file and pass on the wire.

/// A token that stands for exactly one token.
pub const WILDCARD: &[u8] = b"*";
/// A token that stands for one or more tokens; it is one only as the last token.
pub const FULL_WILDCARD: &[u8] = b">";

/// The dot-separated tokens of `subject`. An empty subject has one empty token, as `a..b` has an empty one.
pub fn tokens(subject: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    subject.split(|&byte| byte == b'.')
}

/// True when no token is empty and nothing follows a `>` token. This is all that a SUB is held to.
pub fn is_valid_interest(subject: &[u8]) -> bool {
    let mut full = false;
    for token in tokens(subject) {
        if token.is_empty() || full {
            return false;
        }
        full = token == FULL_WILDCARD;
    }
    true
}

/// True for a subject or filter as configuration accepts it: [`is_valid_interest`] and free of white space.
pub fn is_valid_subject(subject: &[u8]) -> bool {
    is_valid_interest(subject)
        && !subject.iter().any(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0c))
}

/// True when one can publish to `subject` without it being a filter: no empty and no wildcard token.
pub fn is_valid_literal(subject: &[u8]) -> bool {
    tokens(subject).all(|token| !token.is_empty() && token != WILDCARD && token != FULL_WILDCARD)
}

/// True when `subject` holds no wildcard token. Unlike [`is_valid_literal`] it says nothing about empty tokens.
pub fn is_literal(subject: &[u8]) -> bool {
    tokens(subject).all(|token| token != WILDCARD && token != FULL_WILDCARD)
}

/// True when everything `subject` can match is matched by `filter` too. Either may hold wildcards; for a literal
/// `subject` this is plain matching. An empty token matches nothing.
pub fn is_subset(subject: &[u8], filter: &[u8]) -> bool {
    let mut subject = tokens(subject);
    for want in tokens(filter) {
        let Some(token) = subject.next() else { return false };
        if want.is_empty() || token.is_empty() {
            return false;
        }
        if want == FULL_WILDCARD {
            return subject.all(|token| !token.is_empty());
        }
        if token == FULL_WILDCARD || (want != WILDCARD && token != want) {
            return false;
        }
    }
    subject.next().is_none()
}

/// True when some subject is matched by both filters.
pub fn overlaps(left: &[u8], right: &[u8]) -> bool {
    let (mut left, mut right) = (tokens(left), tokens(right));
    loop {
        let (a, b) = match (left.next(), right.next()) {
            (Some(a), Some(b)) => (a, b),
            (None, None) => return true,
            _ => return false,
        };
        if a.is_empty() || b.is_empty() {
            return false;
        }
        if a == FULL_WILDCARD || b == FULL_WILDCARD {
            return true;
        }
        if a != b && a != WILDCARD && b != WILDCARD {
            return false;
        }
    }
}

/// Writes the filter of what both filters match to `out`, which is cleared first. False when nothing is matched by both.
pub fn intersection(left: &[u8], right: &[u8], out: &mut Vec<u8>) -> bool {
    out.clear();
    if !overlaps(left, right) {
        return false;
    }
    let (mut left, mut right) = (tokens(left), tokens(right));
    loop {
        let (a, b) = (left.clone().next(), right.clone().next());
        let (Some(a), Some(b)) = (a, b) else { return true };
        // What follows of the one stands for what the other leaves open.
        if a == FULL_WILDCARD || b == FULL_WILDCARD {
            let rest = if a == FULL_WILDCARD { right } else { left };
            rest.for_each(|token| append(token, out));
            return true;
        }
        append(if a == WILDCARD { b } else { a }, out);
        left.next();
        right.next();
    }
}

fn append(token: &[u8], out: &mut Vec<u8>) {
    if !out.is_empty() {
        out.push(b'.');
    }
    out.extend_from_slice(token);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn validity_by_table() {
        // subject, interest, subject, literal
        let table: &[(&[u8], bool, bool, bool)] = &[
            (b"a", true, true, true),
            (b"a.b.c", true, true, true),
            (b"*", true, true, false),
            (b">", true, true, false),
            (b"a.*.b", true, true, false),
            (b"a.>", true, true, false),
            (b"a.>.b", false, false, false),
            (b">.", false, false, false),
            (b"", false, false, false),
            (b".", false, false, false),
            (b"a.", false, false, false),
            (b".a", false, false, false),
            (b"a..b", false, false, false),
            (b"a*.b>", true, true, true),
            (b"a b", true, false, true),
            (b"a\tb", true, false, true),
            (b"a\x0cb", true, false, true),
            (b"a\x00b", true, true, true),
            (b"\xff\xfe", true, true, true),
        ];
        for (subject, interest, valid, literal) in table {
            let name = String::from_utf8_lossy(subject);
            assert_eq!(is_valid_interest(subject), *interest, "interest {name:?}");
            assert_eq!(is_valid_subject(subject), *valid, "subject {name:?}");
            assert_eq!(is_valid_literal(subject), *literal, "literal {name:?}");
        }
    }

    #[test]
    fn subset_and_overlap_by_table() {
        // left, right, left within right, they overlap
        let table = [
            ("a", "a", true, true),
            ("a", "b", false, false),
            ("a.b", "a.*", true, true),
            ("a.*", "a.b", false, true),
            ("a.b", "a.>", true, true),
            ("a", "a.>", false, false),
            ("a.>", "a.*", false, true),
            ("a.*", "a.>", true, true),
            ("a.*.c", "*.b.*", false, true),
            ("*.b", "a.*", false, true),
            (">", ">", true, true),
            ("*", ">", true, true),
            (">", "*", false, true),
            ("a.b", "a", false, false),
            ("a..b", ">", false, true),
            ("a.b*", "a.bc", false, false),
            ("", ">", false, false),
        ];
        for (left, right, subset, both) in table {
            assert_eq!(is_subset(left.as_bytes(), right.as_bytes()), subset, "{left:?} within {right:?}");
            assert_eq!(overlaps(left.as_bytes(), right.as_bytes()), both, "{left:?} and {right:?}");
            assert_eq!(overlaps(right.as_bytes(), left.as_bytes()), both, "{right:?} and {left:?}");
        }
    }

    const FILTER: &str = r"([ab*]\.){0,3}[ab*>]";
    const LITERAL: &str = r"([ab]\.){0,3}[ab]";

    proptest! {
        #[test]
        fn a_subset_matches_no_more(subject in LITERAL, left in FILTER, right in FILTER) {
            let (subject, left, right) = (subject.as_bytes(), left.as_bytes(), right.as_bytes());
            if is_subset(left, right) && is_subset(subject, left) {
                prop_assert!(is_subset(subject, right));
            }
            if is_subset(subject, left) && is_subset(subject, right) {
                prop_assert!(overlaps(left, right));
            }
        }

        #[test]
        fn a_filter_overlaps_only_with_a_witness(left in FILTER, right in FILTER) {
            let mut subjects = vec![String::new()];
            let mut witness = false;
            for _ in 0..5 {
                subjects = subjects.iter().flat_map(|s| ["a", "b"].map(|t| format!("{s}.{t}"))).collect();
                witness |= subjects.iter().any(|s| {
                    is_subset(&s.as_bytes()[1..], left.as_bytes()) && is_subset(&s.as_bytes()[1..], right.as_bytes())
                });
            }
            prop_assert_eq!(overlaps(left.as_bytes(), right.as_bytes()), witness);
        }

        #[test]
        fn an_intersection_matches_what_both_match(subject in LITERAL, left in FILTER, right in FILTER) {
            let (subject, left, right) = (subject.as_bytes(), left.as_bytes(), right.as_bytes());
            let mut both = Vec::new();
            let some = intersection(left, right, &mut both);
            prop_assert_eq!(some, overlaps(left, right));
            let wanted = is_subset(subject, left) && is_subset(subject, right);
            prop_assert_eq!(some && is_subset(subject, &both), wanted);
        }

        #[test]
        fn tokens_join_to_the_subject(subject in proptest::collection::vec(any::<u8>(), 0..40)) {
            let joined = tokens(&subject).collect::<Vec<_>>().join(&b'.');
            prop_assert_eq!(joined, subject);
        }
    }
}

//! Subjects as claims compare them: by their tokens, without a look at their characters.

/// Whether `subject` has a wildcard token.
pub fn has_wildcards(subject: &str) -> bool {
    let last = subject.rsplit('.').next().unwrap_or_default();
    last == ">" || subject.split('.').any(|token| token == "*")
}

/// How many tokens are `*`.
pub fn count_wildcards(subject: &str) -> usize {
    subject.split('.').filter(|token| *token == "*").count()
}

/// Whether every subject that `inner` matches, `outer` matches, too.
pub fn is_contained_in(inner: &str, outer: &str) -> bool {
    let inner: Vec<&str> = inner.split('.').collect();
    let outer: Vec<&str> = outer.split('.').collect();
    let open = outer.last() == Some(&">");
    if inner.len() < outer.len() || (inner.len() > outer.len() && !open) {
        return false;
    }
    let compared = if open { outer.len() - 1 } else { outer.len() };
    outer.iter().zip(&inner).take(compared).all(|(outer, inner)| outer == inner || *outer == "*")
}

/// A local subject with its references (`$1`) put back to wildcards.
pub fn with_wildcards(local: &str) -> String {
    let tokens: Vec<&str> =
        local.split('.').map(|token| if reference(token).is_some() { "*" } else { token }).collect();
    tokens.join(".")
}

/// The number behind `$`, if the token is a reference.
pub fn reference(token: &str) -> Option<i64> {
    token.strip_prefix('$')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_wildcards() {
        for (subject, expected) in [
            ("a.b", false),
            ("*", true),
            (">", true),
            ("a.*", true),
            ("*.a", true),
            ("a.*.b", true),
            ("a.>", true),
            ("a*.b", false),
            ("a.>.b", false),
            ("", false),
        ] {
            assert_eq!(has_wildcards(subject), expected, "{subject}");
        }
        assert_eq!(count_wildcards("*.a.*.>"), 2);
    }

    #[test]
    fn knows_what_lies_in_what() {
        for (inner, outer, expected) in [
            ("a", "a", true),
            ("a.b", "a.*", true),
            ("a.*", "a.*", true),
            ("a.*", "a.b", false),
            ("a", "a.>", false),
            ("a.b.c", "a.>", true),
            ("a.>", "a.>", true),
            ("a.>", "a.*", true),
            ("b.>", "a.>", false),
            ("x", ">", true),
            ("a.b", "a", false),
        ] {
            assert_eq!(is_contained_in(inner, outer), expected, "{inner} in {outer}");
        }
    }

    #[test]
    fn references_become_wildcards() {
        assert_eq!(with_wildcards("a.$1.b$2.$x.$22"), "a.*.b$2.$x.*");
    }
}

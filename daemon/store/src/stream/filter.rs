//! Which messages a reader wants: those under certain subjects.

use daemon_subject::valid;
use std::sync::Arc;

/// Any of several subjects, with or without wildcards; or all. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Filter(Kind);

#[derive(Debug, Clone)]
enum Kind {
    All,
    Literal(Arc<[u8]>),
    Any(Arc<[Pattern]>),
}

#[derive(Debug)]
struct Pattern {
    text: Box<[u8]>,
    literal: bool,
}

impl Filter {
    /// Everything.
    pub fn all() -> Self {
        Filter(Kind::All)
    }

    /// What any of `filters` matches; without any, everything.
    pub fn new<S: AsRef<[u8]>>(filters: &[S]) -> Self {
        let texts = || filters.iter().map(AsRef::as_ref);
        if filters.is_empty() || texts().any(|f| f == valid::FULL_WILDCARD) {
            return Filter::all();
        }
        if let [one] = filters
            && valid::is_literal(one.as_ref())
        {
            return Filter(Kind::Literal(one.as_ref().into()));
        }
        Filter(Kind::Any(
            texts().map(|f| Pattern { text: f.into(), literal: valid::is_literal(f) }).collect(),
        ))
    }

    pub fn is_all(&self) -> bool {
        matches!(self.0, Kind::All)
    }

    /// The one subject that it matches, if it is so.
    pub fn literal(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Literal(subject) => Some(subject),
            _ => None,
        }
    }

    pub fn matches(&self, subject: &[u8]) -> bool {
        match &self.0 {
            Kind::All => true,
            Kind::Literal(one) => **one == *subject,
            Kind::Any(patterns) => patterns.iter().any(|p| p.matches(subject)),
        }
    }

    /// The single filters; `>` for all.
    pub(super) fn patterns(&self) -> Vec<&[u8]> {
        match &self.0 {
            Kind::All => vec![valid::FULL_WILDCARD],
            Kind::Literal(one) => vec![one],
            Kind::Any(patterns) => patterns.iter().map(|p| &*p.text).collect(),
        }
    }
}

impl Pattern {
    fn matches(&self, subject: &[u8]) -> bool {
        if self.literal { *self.text == *subject } else { valid::is_subset(subject, &self.text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_by_table() {
        let any = Filter::new(&["a.*", "b"]);
        assert!(any.matches(b"a.x") && any.matches(b"b") && !any.matches(b"a") && !any.matches(b"b.c"));
        assert_eq!((any.is_all(), any.literal()), (false, None));
        let one = Filter::new(&[b"a".to_vec()]);
        assert!(one.matches(b"a") && !one.matches(b"a.b"));
        assert_eq!(one.literal(), Some(&b"a"[..]));
        assert!(
            Filter::new(&["a", ">"]).is_all()
                && Filter::new::<&str>(&[]).is_all()
                && Filter::all().matches(b"x")
        );
    }
}

//! The answer of a permission, with the rule that gave it.

use super::Rule;

/// What decided, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ruling<'r> {
    /// No rule says anything about this: it is allowed.
    Unlimited,
    /// This entry of the list of what is allowed covers it.
    Allowed(&'r Rule),
    /// This entry of the list of what is denied covers it.
    Denied(&'r Rule),
    /// There is a list of what is allowed, and nothing in it covers this.
    NotAllowed,
}

impl Ruling<'_> {
    /// Whether it may be done.
    #[inline]
    pub fn is_allowed(self) -> bool {
        matches!(self, Ruling::Unlimited | Ruling::Allowed(_))
    }
}

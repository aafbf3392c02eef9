//! One list of a permission: which of its entries cover a subject.
//!
//! Entries without wildcards are found by their whole text, so that a list of thousands costs no more than one of two.

use super::PermissionError;
use daemon_subject::interest::has_wildcard;
use daemon_subject::valid;
use hashbrown::HashMap;

/// One entry: a subject, and perhaps the queue group (or a pattern of such) that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    subject: Box<[u8]>,
    queue: Option<Box<[u8]>>,
}

impl Rule {
    fn parse(text: &str, queues: bool) -> Result<Rule, PermissionError> {
        let mut words = text.split_ascii_whitespace();
        let (subject, queue) = match (words.next(), words.next(), words.next()) {
            (Some(subject), None, _) => (subject, None),
            (Some(subject), Some(queue), None) if queues => (subject, Some(queue)),
            _ => return Err(PermissionError::Subject(text.into())),
        };
        if !valid::is_valid_subject(subject.as_bytes()) {
            return Err(PermissionError::Subject(text.into()));
        }
        if let Some(queue) = queue.filter(|queue| !valid::is_valid_subject(queue.as_bytes())) {
            return Err(PermissionError::Queue(queue.into()));
        }
        Ok(Rule { subject: subject.as_bytes().into(), queue: queue.map(|queue| queue.as_bytes().into()) })
    }

    pub fn subject(&self) -> &[u8] {
        &self.subject
    }

    pub fn queue(&self) -> Option<&[u8]> {
        self.queue.as_deref()
    }

    /// Whether it is about this queue group: by name, or by pattern.
    pub fn fits_queue(&self, queue: &[u8]) -> bool {
        self.queue().is_none_or(|q| q == queue || (has_wildcard(q) && valid::is_subset(queue, q)))
    }

    /// Whether it covers `subject` when wildcards in that are taken for what they mean: `a.*` covers no `a.>`.
    pub(super) fn reaches(&self, subject: &[u8]) -> bool {
        valid::is_subset(subject, &self.subject)
    }
}

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rules {
    literal: HashMap<Box<[u8]>, Vec<Rule>>,
    wild: Vec<Rule>,
}

impl Rules {
    /// `queues`: entries may name queue groups.
    pub(super) fn new(entries: &[String], queues: bool) -> Result<Rules, PermissionError> {
        let mut rules = Rules::default();
        for entry in entries {
            let rule = Rule::parse(entry, queues)?;
            match has_wildcard(&rule.subject) {
                true => rules.wild.push(rule),
                false => rules.literal.entry(rule.subject.clone()).or_default().push(rule),
            }
        }
        Ok(rules)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.literal.is_empty() && self.wild.is_empty()
    }

    /// The entries that cover `subject`, wildcards in which count as plain tokens. A subject with an empty token is
    /// covered by none.
    pub(super) fn covering<'r, 's>(
        &'r self,
        subject: &'s [u8],
    ) -> impl Iterator<Item = &'r Rule> + use<'r, 's> {
        let literal = self.literal.get(subject).map_or(&[][..], Vec::as_slice);
        literal.iter().chain(self.wild.iter().filter(move |rule| covers(&rule.subject, subject)))
    }

    /// Whether some subject is matched both by an entry and by `filter`.
    pub(super) fn overlap(&self, filter: &[u8]) -> bool {
        let literal = self.literal.keys().any(|subject| valid::is_subset(subject, filter));
        literal || self.wild.iter().any(|rule| valid::overlaps(&rule.subject, filter))
    }
}

/// Whether `filter` matches `subject` token by token.
fn covers(filter: &[u8], subject: &[u8]) -> bool {
    let (mut filter, mut subject) = (valid::tokens(filter), valid::tokens(subject));
    loop {
        match (filter.next(), subject.next()) {
            (None, None) => return true,
            (Some(b">"), Some(token)) => return !token.is_empty() && subject.all(|t| !t.is_empty()),
            (Some(want), Some(token)) if !token.is_empty() && (want == b"*" || want == token) => {}
            _ => return false,
        }
    }
}

//! What a user may publish to and subscribe to. Facts: spec/server-security.md part 2.
//!
//! A value of plain lists ([`PermissionLists`], as configuration and tokens have them) becomes [`Permissions`], which answers
//! with the rule that decided ([`Ruling`]). Nobody is asked for permission who has none set: such a connection carries no
//! value of these types at all.
//!
//! Never here: accounts, connections, clocks; the moment is handed in.

mod document;
mod guard;
mod lists;
mod replies;
mod rules;
mod ruling;
mod verdicts;

pub(crate) use guard::Guard;
pub use lists::{PermissionError, PermissionLists, Responses, SubjectLists};
pub use rules::Rule;
pub use ruling::Ruling;
pub(crate) use verdicts::Verdicts;

use rules::Rules;

/// Rules that were checked and are ready to be asked. Shared by all connections of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permissions {
    lists: PermissionLists,
    publish: Side,
    subscribe: Side,
}

/// One direction: `None` for `allow` is everything, an empty list nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Side {
    allow: Option<Rules>,
    deny: Rules,
}

impl Permissions {
    /// Checks every entry. `allow_responses` without a list of subjects to publish to means: nothing but responses.
    pub fn new(mut lists: PermissionLists) -> Result<Permissions, PermissionError> {
        if let Some(responses) = &mut lists.responses {
            responses.fill_in();
            lists.publish.allow.get_or_insert_default();
        }
        let side = |lists: &SubjectLists, queues: bool| -> Result<Side, PermissionError> {
            let allow = lists.allow.as_ref().map(|list| Rules::new(list, queues)).transpose()?;
            Ok(Side { allow, deny: Rules::new(&lists.deny, queues)? })
        };
        let (publish, subscribe) = (side(&lists.publish, false)?, side(&lists.subscribe, true)?);
        Ok(Permissions { lists, publish, subscribe })
    }

    /// The lists that it was made of, with the defaults of responses filled in.
    pub fn lists(&self) -> &PermissionLists {
        &self.lists
    }

    /// The responses that may be sent without a rule of their own.
    pub fn responses(&self) -> Option<Responses> {
        self.lists.responses
    }

    /// The same, and publishing to `subject` denied.
    pub fn without_publishing_to(&self, subject: &str) -> Result<Permissions, PermissionError> {
        let mut lists = self.lists.clone();
        lists.publish.deny.push(subject.into());
        Permissions::new(lists)
    }

    /// Whether one may publish to `subject`, tracked responses apart.
    pub fn publish(&self, subject: &[u8]) -> Ruling<'_> {
        let allowed = match &self.publish.allow {
            None => Ruling::Unlimited,
            Some(allow) => match allow.covering(subject).next() {
                Some(rule) => Ruling::Allowed(rule),
                None => return Ruling::NotAllowed,
            },
        };
        match self.publish.deny.covering(subject).next() {
            Some(rule) => Ruling::Denied(rule),
            None => allowed,
        }
    }

    /// Whether every subject may be published to.
    pub fn publishes_all(&self) -> bool {
        self.publish.allow.is_none() && self.publish.deny.is_empty()
    }

    /// Whether one may subscribe to `subject`, in a queue group or without.
    pub fn subscribe(&self, subject: &[u8], queue: Option<&[u8]>) -> Ruling<'_> {
        let allowed = match &self.subscribe.allow {
            None => Ruling::Unlimited,
            Some(allow) => match allowed_by(allow, subject, queue) {
                Some(rule) => Ruling::Allowed(rule),
                None => return Ruling::NotAllowed,
            },
        };
        match denied_by(&self.subscribe.deny, subject, queue) {
            Some(rule) => Ruling::Denied(rule),
            None => allowed,
        }
    }

    /// Whether some messages of a subscription that was let through are to be held back.
    pub(crate) fn filters(&self, subject: &[u8], queue: Option<&[u8]>) -> bool {
        let wide = queue.is_some() || daemon_subject::interest::has_wildcard(subject);
        wide && self.subscribe.deny.overlap(subject)
    }

    /// Whether a message is to be held back from a subscription of this queue group (or none).
    pub(crate) fn holds_back(&self, subject: &[u8], queue: Option<&[u8]>) -> bool {
        denied_by(&self.subscribe.deny, subject, queue).is_some()
    }
}

/// Entries for queue groups decide over queue groups, as soon as there are any for the subject.
fn allowed_by<'r>(allow: &'r Rules, subject: &[u8], queue: Option<&[u8]>) -> Option<&'r Rule> {
    let covering = || allow.covering(subject).filter(|rule| rule.reaches(subject));
    if let Some(queue) = queue {
        let mut of_queues = covering().filter(|rule| rule.queue().is_some()).peekable();
        if of_queues.peek().is_some() {
            return of_queues.find(|rule| rule.fits_queue(queue));
        }
    }
    covering().find(|rule| rule.queue().is_none())
}

fn denied_by<'r>(deny: &'r Rules, subject: &[u8], queue: Option<&[u8]>) -> Option<&'r Rule> {
    deny.covering(subject).find(|rule| match (rule.queue(), queue) {
        (None, _) => true,
        (Some(_), Some(queue)) => rule.fits_queue(queue),
        (Some(_), None) => false,
    })
}

#[cfg(test)]
mod tests;

//! Interest: which subscriptions want a subject.
//!
//! Subscriptions without wildcards live in one hash table under their whole subject, so that finding them costs one
//! lookup however many there are. Subscriptions with wildcards live in a tree of tokens whose edges share one hash
//! table. A match asks both.
//!
//! Never here: locks, caches, or any choice between members of a queue group; the caller owns all three.

mod group;
mod literal;
mod matches;
mod tree;

pub use group::Group;
pub use matches::{Matches, Queue};

use literal::Literals;
use tree::Tree;

/// What the index needs to know of a subscription. Cloning must be cheap: a clone is kept per place.
pub trait Subscriber: Clone {
    fn subject(&self) -> &[u8];
    /// The queue group, if it is a member of one.
    fn queue(&self) -> Option<&[u8]>;
    /// An identity that no other living subscription has.
    fn id(&self) -> usize;
}

/// The index. `S` is a handle to a subscription.
pub struct Interest<S> {
    literals: Literals<S>,
    tree: Tree<S>,
    len: usize,
    inserts: u64,
    removes: u64,
}

impl<S> Default for Interest<S> {
    fn default() -> Self {
        Interest { literals: Literals::default(), tree: Tree::default(), len: 0, inserts: 0, removes: 0 }
    }
}

impl<S: Subscriber> Interest<S> {
    /// Adds a subscription. The subject must be valid ([`crate::valid`]); the same handle must not be added twice.
    pub fn insert(&mut self, sub: S) {
        match has_wildcard(sub.subject()) {
            true => self.tree.insert(sub),
            false => self.literals.insert(sub),
        }
        self.len += 1;
        self.inserts += 1;
    }

    /// Takes a subscription out. False when it was not in.
    pub fn remove(&mut self, sub: &S) -> bool {
        let found = match has_wildcard(sub.subject()) {
            true => self.tree.remove(sub),
            false => self.literals.remove(sub),
        };
        if found {
            self.len -= 1;
            self.removes += 1;
        }
        found
    }

    /// Collects everything that wants `subject` into `out`, which is emptied first. A subject with an empty token
    /// matches nothing; `*` and `>` in a published subject are ordinary tokens.
    pub fn matches(&self, subject: &[u8], out: &mut Matches<S>) {
        out.clear();
        if subject.is_empty() || has_empty_token(subject) {
            return;
        }
        self.literals.matches(subject, out);
        self.tree.matches(subject, out);
    }

    /// Number of subscriptions.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Subscriptions ever added, and ever taken out.
    pub fn churn(&self) -> (u64, u64) {
        (self.inserts, self.removes)
    }

    /// Calls `f` with every subscription, in no order that means anything.
    pub fn for_each(&self, mut f: impl FnMut(&S)) {
        self.literals.for_each(&mut f);
        self.tree.for_each(&mut f);
    }
}

/// Whether a token of `subject` is `*` or its last one `>`.
pub fn has_wildcard(subject: &[u8]) -> bool {
    if memchr::memchr2(b'*', b'>', subject).is_none() {
        return false;
    }
    let mut tokens = subject.split(|&b| b == b'.').peekable();
    while let Some(token) = tokens.next() {
        if token == b"*" || (token == b">" && tokens.peek().is_none()) {
            return true;
        }
    }
    false
}

fn has_empty_token(subject: &[u8]) -> bool {
    subject.first() == Some(&b'.')
        || subject.last() == Some(&b'.')
        || memchr::memmem::find(subject, b"..").is_some()
}

#[cfg(test)]
mod tests;

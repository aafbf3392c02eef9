//! The answer of a match: who gets the message for sure, and the queue groups of which one member does.

/// Everything that wants one subject.
pub struct Matches<S> {
    pub plain: Vec<S>,
    pub queues: Vec<Queue<S>>,
}

/// A queue group. Members that reach the group through different subjects are members of one group: the reference
/// merges them by name.
pub struct Queue<S> {
    pub name: Box<[u8]>,
    pub members: Vec<S>,
}

impl<S> Default for Matches<S> {
    fn default() -> Self {
        Matches { plain: Vec::new(), queues: Vec::new() }
    }
}

impl<S: Clone> Matches<S> {
    pub fn clear(&mut self) {
        self.plain.clear();
        self.queues.clear();
    }

    pub fn is_empty(&self) -> bool {
        self.plain.is_empty() && self.queues.is_empty()
    }

    /// Number of subscriptions in it, members of queue groups included.
    pub fn len(&self) -> usize {
        self.plain.len() + self.queues.iter().map(|q| q.members.len()).sum::<usize>()
    }

    pub(super) fn add_queue(&mut self, name: &[u8], members: &[S]) {
        match self.queues.iter_mut().find(|q| *q.name == *name) {
            Some(q) => q.members.extend_from_slice(members),
            None => self.queues.push(Queue { name: name.into(), members: members.to_vec() }),
        }
    }
}

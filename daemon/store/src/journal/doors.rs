//! Which groups take no entries, and which of them share that fate.
//!
//! What is kept of one thing (a stream's configuration, its messages, its consumers) stands in several groups, and each is
//! built upon the others. So they are a family, named by its head: when an entry of one of them could not be written, none of
//! them takes entries before it was reopened.

use super::{Group, Journal};
use std::collections::{BTreeSet, HashMap, HashSet};

/// See the module's introduction.
#[derive(Default)]
pub(super) struct Doors {
    shut: HashSet<Group>,
    /// The head of a group's family, unless the group is its own.
    heads: HashMap<Group, Group>,
    members: HashMap<Group, BTreeSet<Group>>,
}

impl Doors {
    pub(super) fn is_shut(&self, group: Group) -> bool {
        !self.shut.is_empty() && self.shut.contains(&group)
    }

    /// A group becomes one of a family; it is shut when the head is.
    pub(super) fn join(&mut self, group: Group, head: Group) {
        if group != head {
            self.heads.insert(group, head);
            self.members.entry(head).or_default().insert(group);
        }
        if self.is_shut(head) {
            self.shut.insert(group);
        }
    }

    /// A group is gone: nothing is known of it any more.
    pub(super) fn leave(&mut self, group: Group) {
        self.shut.remove(&group);
        let Some(head) = self.heads.remove(&group) else { return };
        if let Some(members) = self.members.get_mut(&head) {
            members.remove(&group);
            if members.is_empty() {
                self.members.remove(&head);
            }
        }
    }

    pub(super) fn open(&mut self, group: Group) {
        self.shut.remove(&group);
    }

    pub(super) fn shut(&mut self, groups: &[Group]) {
        self.shut.extend(groups);
    }

    pub(super) fn shut_families(&mut self, groups: impl IntoIterator<Item = Group>) {
        for group in groups {
            let head = self.heads.get(&group).copied().unwrap_or(group);
            self.shut.extend([group, head]);
            if let Some(members) = self.members.get(&head) {
                self.shut.extend(members);
            }
        }
    }
}

impl Journal {
    /// Says that a group belongs to the family of `head` from now on: when an entry of one of them cannot be written, all of
    /// them are shut out.
    pub(crate) fn join(&self, group: Group, head: Group) {
        self.staged.lock().doors.join(group, head);
    }

    /// Says that a group is gone.
    pub(crate) fn leave(&self, group: Group) {
        self.staged.lock().doors.leave(group);
    }

    /// Says that a group knows what of it is void: it was reopened from what is on disk.
    pub fn readmit(&self, group: Group) {
        self.staged.lock().doors.open(group);
    }

    /// Whether a group takes no entries.
    pub fn is_shut_out(&self, group: Group) -> bool {
        self.staged.lock().doors.is_shut(group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_to_one_happens_to_its_family() {
        let mut doors = Doors::default();
        [(1, 1), (2, 1), (3, 1), (4, 4), (5, 4)].into_iter().for_each(|(g, head)| doors.join(g, head));
        let shut = |doors: &Doors| (1..=6).filter(|&g| doors.is_shut(g)).collect::<Vec<_>>();
        doors.shut_families([3]);
        assert_eq!(shut(&doors), [1, 2, 3]);
        doors.join(6, 1);
        assert_eq!(shut(&doors), [1, 2, 3, 6], "whoever comes later is built upon the same");
        doors.open(1);
        doors.leave(6);
        doors.leave(3);
        assert_eq!(shut(&doors), [2]);
        doors.open(2);
        doors.shut(&[5]);
        doors.join(6, 4);
        assert_eq!(shut(&doors), [5], "who leaves alone takes nobody along");
        doors.leave(5);
        doors.shut_families([4, 1]);
        assert_eq!(shut(&doors), [1, 2, 4, 6]);
    }
}

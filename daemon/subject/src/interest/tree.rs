//! Subscriptions with wildcards: a tree of tokens.
//!
//! Nodes stand in one arena and their literal edges in one hash table under (parent, token), so that a node costs a
//! few words and no map of its own. `*` and `>` are fields of a node.

use super::{Group, Matches, Subscriber};
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::{BuildHasher, Hasher};

/// Index of a node; `NONE` stands for no node.
type Id = u32;
const NONE: Id = u32::MAX;
const ROOT: Id = 0;

struct Node<S> {
    parent: Id,
    /// The node behind `*`.
    star: Id,
    /// Literal edges that leave from here.
    edges: u32,
    /// Subscriptions that end here.
    here: Option<Box<Group<S>>>,
    /// Subscriptions that end here with `>`.
    tail: Option<Box<Group<S>>>,
}

impl<S> Node<S> {
    fn new(parent: Id) -> Self {
        Node { parent, star: NONE, edges: 0, here: None, tail: None }
    }

    fn unused(&self) -> bool {
        self.star == NONE && self.edges == 0 && self.here.is_none() && self.tail.is_none()
    }
}

struct Edge {
    parent: Id,
    child: Id,
    token: Box<[u8]>,
}

pub(super) struct Tree<S> {
    nodes: Vec<Node<S>>,
    free: Vec<Id>,
    edges: HashTable<Edge>,
    state: FixedState,
}

impl<S> Default for Tree<S> {
    fn default() -> Self {
        Tree {
            nodes: vec![Node::new(NONE)],
            free: Vec::new(),
            edges: HashTable::new(),
            state: FixedState::default(),
        }
    }
}

fn edge_hash(state: &FixedState, parent: Id, token: &[u8]) -> u64 {
    let mut h = state.build_hasher();
    h.write_u32(parent);
    h.write(token);
    h.finish()
}

/// The first token and the rest behind its dot.
fn cut(subject: &[u8]) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(b'.', subject) {
        Some(i) => (&subject[..i], Some(&subject[i + 1..])),
        None => (subject, None),
    }
}

impl<S: Subscriber> Tree<S> {
    fn edge(&self, parent: Id, token: &[u8]) -> Option<Id> {
        if self.nodes[parent as usize].edges == 0 {
            return None;
        }
        let hash = edge_hash(&self.state, parent, token);
        self.edges.find(hash, |e| e.parent == parent && *e.token == *token).map(|e| e.child)
    }

    fn add_node(&mut self, parent: Id) -> Id {
        match self.free.pop() {
            Some(id) => {
                self.nodes[id as usize] = Node::new(parent);
                id
            }
            None => {
                self.nodes.push(Node::new(parent));
                self.nodes.len() as Id - 1
            }
        }
    }

    /// The child behind `token`, made if need be.
    fn child(&mut self, parent: Id, token: &[u8]) -> Id {
        if token == b"*" {
            if self.nodes[parent as usize].star == NONE {
                self.nodes[parent as usize].star = self.add_node(parent);
            }
            return self.nodes[parent as usize].star;
        }
        if let Some(id) = self.edge(parent, token) {
            return id;
        }
        let child = self.add_node(parent);
        self.nodes[parent as usize].edges += 1;
        let state = &self.state;
        self.edges.insert_unique(
            edge_hash(state, parent, token),
            Edge { parent, child, token: token.into() },
            |e| edge_hash(state, e.parent, &e.token),
        );
        child
    }

    pub(super) fn insert(&mut self, sub: S) {
        let (mut at, mut rest) = (ROOT, Some(sub.subject()));
        while let Some(subject) = rest {
            let (token, next) = cut(subject);
            if token == b">" && next.is_none() {
                let tail = &mut self.nodes[at as usize].tail;
                return tail.get_or_insert_with(|| Box::new(Group::new())).insert(sub);
            }
            at = self.child(at, token);
            rest = next;
        }
        self.nodes[at as usize].here.get_or_insert_with(|| Box::new(Group::new())).insert(sub);
    }

    pub(super) fn remove(&mut self, sub: &S) -> bool {
        let (mut at, mut rest, mut tail) = (ROOT, Some(sub.subject()), false);
        while let Some(subject) = rest {
            let (token, next) = cut(subject);
            if token == b">" && next.is_none() {
                tail = true;
                break;
            }
            let child = match token {
                b"*" => Some(self.nodes[at as usize].star).filter(|&id| id != NONE),
                _ => self.edge(at, token),
            };
            let Some(child) = child else { return false };
            at = child;
            rest = next;
        }
        let node = &mut self.nodes[at as usize];
        let place = if tail { &mut node.tail } else { &mut node.here };
        let Some(group) = place else { return false };
        let found = group.remove(sub);
        if group.is_empty() {
            *place = None;
            self.prune(at, sub.subject());
        }
        found
    }

    /// Takes nodes away that nothing needs any more, from `at` upwards along `subject`.
    fn prune(&mut self, mut at: Id, subject: &[u8]) {
        let mut tokens: Vec<&[u8]> = subject.split(|&b| b == b'.').collect();
        if tokens.last() == Some(&&b">"[..]) {
            tokens.pop();
        }
        while at != ROOT && self.nodes[at as usize].unused() {
            let parent = self.nodes[at as usize].parent;
            let Some(token) = tokens.pop() else { return };
            if token == b"*" {
                self.nodes[parent as usize].star = NONE;
            } else {
                let hash = edge_hash(&self.state, parent, token);
                if let Ok(e) = self.edges.find_entry(hash, |e| e.parent == parent && *e.token == *token) {
                    e.remove();
                }
                self.nodes[parent as usize].edges -= 1;
            }
            self.free.push(at);
            at = parent;
        }
    }

    pub(super) fn matches(&self, subject: &[u8], out: &mut Matches<S>) {
        if !self.nodes[ROOT as usize].unused() {
            self.walk(ROOT, subject, out);
        }
    }

    fn walk(&self, at: Id, subject: &[u8], out: &mut Matches<S>) {
        let node = &self.nodes[at as usize];
        if let Some(tail) = &node.tail {
            tail.matches(out);
        }
        let (token, rest) = cut(subject);
        let star = Some(node.star).filter(|&id| id != NONE);
        for child in [star, self.edge(at, token)].into_iter().flatten() {
            match rest {
                Some(rest) => self.walk(child, rest, out),
                None => {
                    if let Some(here) = &self.nodes[child as usize].here {
                        here.matches(out);
                    }
                }
            }
        }
    }

    pub(super) fn for_each(&self, f: &mut impl FnMut(&S)) {
        for node in &self.nodes {
            for group in [&node.here, &node.tail].into_iter().flatten() {
                group.for_each(f);
            }
        }
    }
}

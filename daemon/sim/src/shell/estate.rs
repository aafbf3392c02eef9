//! One account's JetStream.

use super::StreamCell;
use super::mail::Mail;
use daemon_jetstream::Limits;
use daemon_jetstream::stream::Usage;
use daemon_jetstream::stream::config::Streams;
use schemas::jetstream::StreamConfig;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

pub struct Estate {
    pub name: &'static str,
    pub usage: Arc<Usage>,
    pub limits: Limits,
    pub mail: RefCell<Mail>,
    streams: RefCell<BTreeMap<String, Rc<StreamCell>>>,
}

impl Estate {
    pub fn new(name: &'static str, mail: Mail) -> Self {
        let (usage, limits) = (Usage::new(-1, -1, None), Limits::unlimited());
        Estate { name, usage, limits, mail: RefCell::new(mail), streams: RefCell::default() }
    }

    pub fn stream(&self, name: &str) -> Option<Rc<StreamCell>> {
        self.streams.borrow().get(name).cloned()
    }

    pub fn insert(&self, cell: Rc<StreamCell>) {
        self.streams.borrow_mut().insert(cell.key.1.clone(), cell);
    }

    pub fn remove(&self, name: &str) -> Option<Rc<StreamCell>> {
        self.streams.borrow_mut().remove(name)
    }

    pub fn cells(&self) -> Vec<Rc<StreamCell>> {
        self.streams.borrow().values().cloned().collect()
    }
}

impl Streams for Estate {
    fn get(&self, name: &str) -> Option<Arc<StreamConfig>> {
        self.stream(name).map(|cell| cell.config.borrow().clone())
    }

    fn all(&self) -> Vec<Arc<StreamConfig>> {
        self.cells().iter().map(|c| c.config.borrow().clone()).collect()
    }
}

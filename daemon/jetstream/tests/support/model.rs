//! A consumer as one would explain it: maps and lists, everything counted anew whenever it is asked for.

use std::collections::BTreeMap;

use daemon_jetstream::consumer::AckReply;
use schemas::jetstream::{AckPolicy, ConsumerConfig};

pub type Live = BTreeMap<u64, &'static str>;

#[derive(Clone, Debug)]
pub struct Pending {
    pub dseq: u64,
    pub deadline: i64,
    pub deliveries: u64,
    pub queued: bool,
}

#[derive(Clone, Debug)]
pub struct Model {
    pub config: ConsumerConfig,
    pub delivered: (u64, u64),
    pub floor: (u64, u64),
    pub pending: BTreeMap<u64, Pending>,
    pub queue: Vec<u64>,
    pub exceeded: Vec<u64>,
    /// The list of last_per_subject, and where the consumer goes on after it.
    pub list: Vec<u64>,
    pub resume: u64,
}

/// Stream sequence, deliveries, consumer sequence, pending behind it.
pub type Delivery = (u64, u64, u64, u64);

impl Model {
    pub fn matches(&self, subject: &str) -> bool {
        let filters = &self.config.filter_subjects;
        filters.is_empty()
            || filters
                .iter()
                .any(|f| f == subject || f.strip_suffix('*').is_some_and(|f| subject.starts_with(f)))
    }

    /// What is still to be delivered for the first time.
    pub fn ahead<'a>(&'a self, live: &'a Live) -> impl Iterator<Item = u64> + 'a {
        live.iter()
            .filter(|(_, subject)| self.matches(subject))
            .map(|(seq, _)| *seq)
            .filter(|seq| *seq > self.delivered.1 && (*seq > self.resume || self.list.contains(seq)))
    }

    pub fn needs(&self, seq: u64, live: &Live) -> bool {
        let finished_below = match self.config.ack_policy {
            AckPolicy::Explicit => !self.pending.contains_key(&seq),
            _ => seq <= self.floor.1,
        };
        let delivered = seq <= self.delivered.1 && !finished_below;
        let matches = self.matches(live[&seq]);
        matches && (self.exceeded.contains(&seq) || self.ahead(live).any(|s| s == seq) || delivered)
    }

    fn deadline(&self, now: i64, deliveries: u64) -> i64 {
        let steps = &self.config.backoff;
        let wait = match steps.len() {
            0 => self.config.ack_wait,
            len => steps[(deliveries as usize - 1).min(len - 1)],
        };
        now + wait
    }

    /// Delivers to `wanted` places.
    pub fn pump(&mut self, live: &Live, now: i64, wanted: &mut u64, done: &mut Vec<u64>) -> Vec<Delivery> {
        let mut sent = Vec::new();
        while *wanted > 0 {
            let max = self.config.max_ack_pending;
            if let Some(&seq) = self.queue.first() {
                let deliveries = self.pending[&seq].deliveries;
                if self.config.max_deliver > 0 && deliveries >= self.config.max_deliver as u64 {
                    self.exceed(seq);
                    continue;
                }
                self.queue.remove(0);
                self.delivered.0 += 1;
                let deadline = self.deadline(now, deliveries + 1);
                let slot = self.pending.get_mut(&seq).unwrap();
                (slot.deliveries, slot.deadline, slot.queued) = (deliveries + 1, deadline, false);
                let ahead = self.ahead(live).count() as u64;
                sent.push((seq, deliveries + 1, self.delivered.0, ahead));
            } else if self.config.ack_policy != AckPolicy::None
                && max > 0
                && self.pending.len() >= max as usize
            {
                break;
            } else {
                let Some(seq) = self.ahead(live).next() else { break };
                self.delivered = (self.delivered.0 + 1, seq);
                if self.config.ack_policy == AckPolicy::None {
                    self.floor = self.delivered;
                    done.push(seq);
                } else {
                    let deadline = self.deadline(now, 1);
                    let slot = Pending { dseq: self.delivered.0, deadline, deliveries: 1, queued: false };
                    self.pending.insert(seq, slot);
                }
                let ahead = self.ahead(live).count() as u64;
                sent.push((seq, 1, self.delivered.0, ahead));
            }
            *wanted -= 1;
        }
        sent
    }

    /// Takes a message from the pending and moves the floor.
    pub fn finish(&mut self, seq: u64) -> bool {
        let Some(slot) = self.pending.remove(&seq) else { return false };
        self.queue.retain(|s| *s != seq);
        match self.pending.iter().next() {
            None => self.floor = self.delivered,
            Some((first, other)) if slot.dseq < other.dseq => self.floor = (other.dseq - 1, first - 1),
            Some(_) => {}
        }
        true
    }

    fn exceed(&mut self, seq: u64) {
        self.finish(seq);
        self.exceeded.push(seq);
    }

    fn queue_or_exceed(&mut self, seq: u64) {
        let slot = self.pending.get_mut(&seq).unwrap();
        if self.config.max_deliver > 0 && slot.deliveries >= self.config.max_deliver as u64 {
            self.exceed(seq);
        } else if !slot.queued {
            slot.queued = true;
            self.queue.push(seq);
        }
    }

    pub fn expire(&mut self, now: i64) {
        let due = self.pending.iter().filter(|(_, slot)| !slot.queued && slot.deadline <= now);
        let due: Vec<u64> = due.map(|(seq, _)| *seq).collect();
        due.into_iter().for_each(|seq| self.queue_or_exceed(seq));
    }

    pub fn ack(&mut self, of: &AckReply, body: &str, now: i64, done: &mut Vec<u64>) {
        let seq = of.stream_seq;
        match body {
            _ if self.config.ack_policy == AckPolicy::None => {}
            "-NAK" | "-NAK 12s" => {
                let known = of.consumer_seq > self.floor.0 && of.consumer_seq <= self.delivered.0 + 1;
                let Some(slot) = self.pending.get_mut(&seq).filter(|_| known) else { return };
                if body == "-NAK" {
                    return self.queue_or_exceed(seq);
                }
                slot.queued = false;
                slot.deadline = now + 12_000_000_000;
                self.queue.retain(|s| *s != seq);
            }
            "+WPI" => {
                let Some(slot) = self.pending.get(&seq).filter(|slot| !slot.queued) else { return };
                let deadline = self.deadline(now, slot.deliveries);
                self.pending.get_mut(&seq).unwrap().deadline = deadline;
            }
            _ if seq > self.delivered.1 => {}
            _ if self.config.ack_policy == AckPolicy::All => self.finish_all(seq, done),
            _ => {
                let given_up = self.exceeded.contains(&seq);
                self.exceeded.retain(|s| *s != seq);
                if self.finish(seq) || given_up {
                    done.push(seq);
                }
            }
        }
    }

    fn finish_all(&mut self, seq: u64, done: &mut Vec<u64>) {
        if seq <= self.floor.1 {
            return;
        }
        let reached = seq;
        let (below, _): (Vec<u64>, Vec<u64>) = self.pending.keys().partition(|s| **s <= seq);
        for s in below {
            self.finish(s);
            done.push(s);
        }
        done.extend(self.exceeded.iter().filter(|s| **s <= seq));
        self.exceeded.retain(|s| *s > seq);
        self.floor = match self.pending.iter().next() {
            None => self.delivered,
            Some((_, slot)) => (slot.dseq - 1, reached),
        };
    }

    pub fn forget(&mut self, seq: u64) {
        self.finish(seq);
        self.exceeded.retain(|s| *s != seq);
    }

    /// What is gone is forgotten.
    pub fn sweep(&mut self, live: &Live) {
        let gone: Vec<u64> = self.pending.keys().copied().filter(|seq| !live.contains_key(seq)).collect();
        for seq in gone {
            self.finish(seq);
        }
        self.exceeded.retain(|seq| live.contains_key(seq));
    }

    /// All below `first` counts as delivered.
    pub fn skip_to(&mut self, first: u64) {
        self.delivered.1 = self.delivered.1.max(first - 1);
        self.floor = match self.pending.keys().next() {
            None => self.delivered,
            Some(seq) => (self.floor.0, self.floor.1.max((first - 1).min(seq - 1))),
        };
    }

    pub fn reset(&mut self) {
        self.delivered = (0, self.floor.1);
        self.floor = self.delivered;
        (self.resume, self.list) = (0, Vec::new());
        self.pending.clear();
        self.queue.clear();
        self.exceeded.clear();
    }

    /// Recovered: nothing is queued, but what was is due at once.
    pub fn recover(&mut self, live: &Live, now: i64) {
        self.queue.clear();
        for slot in self.pending.values_mut().filter(|slot| slot.queued) {
            (slot.queued, slot.deadline) = (false, now);
        }
        self.sweep(live);
        self.expire(now);
    }
}

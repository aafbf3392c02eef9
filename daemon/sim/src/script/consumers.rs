//! Requests of the API about consumers.

use super::streams::ask;
use super::{CONSUMERS, STREAMS, TOKENS};
use crate::check::deleted_stays_deleted;
use crate::note::{Key, Shot, Stand};
use crate::witness::{ConsumerSeen, Verdict};
use crate::world::{SECOND, World};
use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy, RetentionPolicy};
use serde_json::json;
use std::collections::BTreeSet;

fn chosen(world: &mut World) -> (Key, String) {
    let key = (world.chance.below(2) as usize, (*world.chance.pick(&STREAMS)).to_owned());
    (key, (*world.chance.pick(&CONSUMERS)).to_owned())
}

fn config(world: &mut World, key: &Key, name: &str, retention: RetentionPolicy, last: u64) -> ConsumerConfig {
    let queue = retention == RetentionPolicy::WorkQueue;
    let prefix = key.1.to_lowercase();
    let chance = &mut world.chance;
    let mut config = ConsumerConfig {
        durable_name: name.to_owned(),
        name: name.to_owned(),
        ack_policy: match chance.below(8) {
            0 if !queue => AckPolicy::None,
            1 | 2 if !queue => AckPolicy::All,
            _ => AckPolicy::Explicit,
        },
        max_deliver: *chance.pick(&[-1, -1, -1, 1, 2, 5]),
        max_ack_pending: if chance.one_in(3) { 1 + chance.below(10) as i64 } else { -1 },
        mem_storage: chance.one_in(8),
        ..ConsumerConfig::default()
    };
    if config.ack_policy != AckPolicy::None {
        config.ack_wait = (1 + chance.below(30) as i64) * SECOND as i64;
    } else {
        config.max_ack_pending = 0;
        config.max_deliver = -1;
    }
    if queue && !chance.one_in(3) || chance.one_in(2) {
        config.filter_subject = match chance.below(3) {
            0 => format!("{prefix}.d.*"),
            _ => format!("{prefix}.{}", chance.pick(&TOKENS)),
        };
    }
    if !queue {
        config.deliver_policy = match chance.below(9) {
            0 => DeliverPolicy::New,
            1 => DeliverPolicy::Last,
            2 => DeliverPolicy::LastPerSubject,
            3 => DeliverPolicy::ByStartSequence,
            _ => DeliverPolicy::All,
        };
        if config.deliver_policy == DeliverPolicy::ByStartSequence {
            config.opt_start_seq = 1 + chance.below(last + 5);
        }
    }
    if chance.one_in(4) {
        config.deliver_subject = format!("push.{prefix}.{name}");
    }
    config
}

pub fn create(world: &mut World) -> Verdict {
    let (key, name) = chosen(world);
    let Some(s) = world.witness.stream(&key) else { return Ok(()) };
    if s.consumers.get(&name).is_some_and(|c| !c.leaving) {
        return Ok(());
    }
    let (retention, last, file) = (s.config.retention, s.last, s.is_file());
    let config = config(world, &key, &name, retention, last);
    if !config.deliver_subject.is_empty() {
        // Its client comes later, so that where it begins can be seen.
        world.shell().estates[key.0].mail.borrow_mut().listening.remove(&config.deliver_subject);
    }
    let kept = file && !config.mem_storage;
    // Another one that bore this name is no longer compared.
    let before = world.witness.stream_mut(&key).and_then(|s| s.consumers.remove(&name));
    let body = json!({ "stream_name": key.1, "config": config });
    let done = ask(world, key.0, &format!("CONSUMER.DURABLE.CREATE.{}.{name}", key.1), &body);
    world.watch()?;
    let frame = world.shell().keep.journal().committed();
    let Some(cell) = world.shell().cell(key.0, &key.1) else { return Ok(()) };
    let shot = Shot::of(&cell.stream.borrow());
    let stand: Option<Stand> = shot.consumers.get(&name).cloned();
    let filled = cell.stream.borrow().consumer(&name).map(|c| c.config().clone());
    let Some(s) = world.witness.stream_mut(&key) else { return Ok(()) };
    let passed_over = match config.deliver_policy {
        DeliverPolicy::LastPerSubject => s.not_last_of_subject(|seq| shot.live.contains_key(&seq)),
        _ => BTreeSet::new(),
    };
    let mut c = match (stand, filled) {
        (Some(stand), Some(config)) => ConsumerSeen::new(&name, config, kept, stand),
        _ => ConsumerSeen::new(&name, config, kept, Stand::default()),
    };
    (c.confirmed, c.born, c.passed_over) = (done, frame, passed_over);
    if !done {
        // It is only in memory, or nobody knows: the stream waits to be opened again. The one before it may be back as well.
        (c.unborn, c.leaving) = (true, true);
        c = before.unwrap_or(c);
        c.unborn = true;
    }
    s.consumers.insert(name, c);
    Ok(())
}

pub fn delete(world: &mut World) -> Verdict {
    let (key, name) = chosen(world);
    let there = world.witness.stream_mut(&key).and_then(|s| s.consumers.get_mut(&name));
    let Some(c) = there.filter(|c| !c.leaving) else { return Ok(()) };
    c.leaving = true;
    let done = ask(world, key.0, &format!("CONSUMER.DELETE.{}.{name}", key.1), &json!({}));
    world.watch()?;
    let Some(c) = world.witness.stream_mut(&key).and_then(|s| s.consumers.get_mut(&name)) else {
        return Ok(());
    };
    c.removed = done;
    // Of one whose making failed nobody knows.
    let unknown = c.unborn;
    let Some(cell) = world.shell().cell(key.0, &key.1).filter(|_| !done && !unknown) else { return Ok(()) };
    let there = cell.stream.borrow().consumer(&name).is_some();
    deleted_stays_deleted::refused(&format!("consumer {name} of {key:?}"), there, cell.has_failed())
}

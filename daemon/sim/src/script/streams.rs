//! Requests of the API about streams.

use super::{STREAMS, TOKENS};
use crate::check::deleted_stays_deleted;
use crate::note::Key;
use crate::shell::ACCOUNTS;
use crate::witness::{Request, StreamSeen, Verdict, limited};
use crate::world::{SECOND, World};
use schemas::jetstream::{
    DiscardPolicy, PersistMode, RetentionPolicy, StorageType, StoreCompression, StreamConfig,
};
use serde_json::{Value, json};
use std::rc::Rc;

fn chosen(world: &mut World) -> Key {
    (world.chance.below(2) as usize, (*world.chance.pick(&STREAMS)).to_owned())
}

/// A stream that is there, if there is any.
fn some_stream(world: &mut World) -> Option<Key> {
    let keys = world.witness.keys();
    (!keys.is_empty()).then(|| world.chance.pick(&keys).clone())
}

/// Asks the API. Whether it was done.
pub fn ask(world: &mut World, account: usize, subject: &str, body: &Value) -> bool {
    let answer = world.shell().request(account, subject, &body.to_string());
    let error = &answer["error"];
    let done = error.is_null() && !answer.is_null();
    let said = if done { "done".to_owned() } else { error["description"].to_string() };
    world.say(format!("{}: {subject} {body}: {said}", ACCOUNTS[account]));
    done
}

fn limits(world: &mut World, config: &mut StreamConfig) {
    let mut maybe = |odds, from: u64, more: u64| match world.chance.one_in(odds) {
        true => (from + world.chance.below(more)) as i64,
        false => -1,
    };
    config.max_msgs = maybe(3, 3, 40);
    config.max_bytes = maybe(4, 2_000, 40_000);
    config.max_msgs_per_subject = maybe(3, 1, 4);
}

fn config(world: &mut World, name: &str) -> StreamConfig {
    let mut config = StreamConfig {
        name: name.to_owned(),
        subjects: vec![format!("{}.>", name.to_lowercase())],
        retention: *world.chance.pick(&[
            RetentionPolicy::Limits,
            RetentionPolicy::Limits,
            RetentionPolicy::Interest,
            RetentionPolicy::WorkQueue,
        ]),
        discard: *world.chance.pick(&[DiscardPolicy::Old, DiscardPolicy::Old, DiscardPolicy::New]),
        storage: if world.chance.one_in(8) { StorageType::Memory } else { StorageType::File },
        num_replicas: 1,
        max_consumers: -1,
        max_msg_size: -1,
        duplicate_window: (2 + world.chance.below(60) as i64) * SECOND as i64,
        allow_rollup_hdrs: world.chance.one_in(2),
        allow_msg_ttl: world.chance.one_in(4),
        allow_direct: true,
        ..StreamConfig::default()
    };
    limits(world, &mut config);
    if world.chance.one_in(5) {
        config.max_age = config.duplicate_window + world.chance.below(60) as i64 * SECOND as i64;
    }
    if world.chance.one_in(6) {
        config.first_seq = 2 + world.chance.below(100);
    }
    if world.chance.one_in(3) && config.storage == StorageType::File {
        config.compression = StoreCompression::S2;
    }
    if world.chance.one_in(6) && config.storage == StorageType::File {
        config.persist_mode = PersistMode::Async;
    }
    let per_subject = config.discard == DiscardPolicy::New && config.max_msgs_per_subject > 0;
    config.discard_new_per_subject = per_subject && world.chance.one_in(2);
    config
}

pub fn create(world: &mut World) -> Verdict {
    let key = chosen(world);
    if world.witness.current.contains_key(&key) {
        return Ok(());
    }
    let config = config(world, &key.1);
    let body = serde_json::to_value(&config).unwrap_or_default();
    let made = world.shell().now.get().wall;
    let id = (key.clone(), made);
    world.witness.streams.entry(id.clone()).or_insert_with(|| StreamSeen::new(config));
    let done = ask(world, key.0, &format!("STREAM.CREATE.{}", key.1), &body);
    let (cell, frame) = (world.shell().cell(key.0, &key.1), world.shell().keep.journal().committed());
    let s = world.witness.streams.get_mut(&id).expect("it was put there just now");
    s.unborn = cell.is_none();
    if let Some(cell) = cell {
        // What was left out of the request was filled in.
        s.config = Rc::new((**cell.config.borrow()).clone());
        s.versions.iter_mut().for_each(|v| v.config = s.config.clone());
        s.confirmed = done;
        s.born = frame;
        world.witness.current.insert(key, made);
    }
    Ok(())
}

/// A request that lets messages go, and moves the last sequence perhaps.
fn request(world: &mut World, key: &Key, request: Request, subject: &str, body: &Value) -> Verdict {
    let Some(s) = world.witness.stream_mut(key) else { return Ok(()) };
    s.requests.push(request);
    let done = ask(world, key.0, subject, body);
    world.watch()?;
    let Some(s) = world.witness.stream_mut(key) else { return Ok(()) };
    if !done {
        s.requests.iter_mut().for_each(|r| r.refused = true);
        return Ok(());
    }
    for request in std::mem::take(&mut s.requests) {
        s.live.retain(|seq, _| !request.goes.contains(seq));
        s.gone_for_good.extend(request.goes);
    }
    Ok(())
}

pub fn update(world: &mut World) -> Verdict {
    let Some(key) = some_stream(world) else { return Ok(()) };
    world.shell().calm();
    world.watch()?;
    world.look_at_memory(&key)?;
    let Some(s) = world.witness.stream(&key) else { return Ok(()) };
    let (mut config, live) = ((*s.config).clone(), s.live.clone());
    limits(world, &mut config);
    config.discard_new_per_subject &= config.max_msgs_per_subject > 0;
    let left = limited(live.clone(), &config);
    let goes = live.into_keys().filter(|seq| !left.contains_key(seq)).collect();
    let body = serde_json::to_value(&config).unwrap_or_default();
    request(world, &key, Request { goes, ..Request::default() }, &format!("STREAM.UPDATE.{}", key.1), &body)?;
    if let Some(cell) = world.shell().cell(key.0, &key.1)
        && let Some(s) = world.witness.stream_mut(&key)
        && !s.failed
    {
        s.config = Rc::new((**cell.config.borrow()).clone());
    }
    Ok(())
}

pub fn delete(world: &mut World) -> Verdict {
    let Some(key) = some_stream(world) else { return Ok(()) };
    if let Some(s) = world.witness.stream_mut(&key) {
        s.leaving = true;
    }
    let done = ask(world, key.0, &format!("STREAM.DELETE.{}", key.1), &json!({}));
    world.watch()?;
    let frame = world.shell().keep.journal().committed();
    if let Some(s) = world.witness.stream_mut(&key) {
        s.removed = done.then_some(frame);
    }
    let there = world.shell().cell(key.0, &key.1).is_some();
    if !done {
        return deleted_stays_deleted::refused(&format!("stream {key:?}"), there, false);
    }
    if !there {
        world.witness.current.remove(&key);
    }
    Ok(())
}

pub fn purge(world: &mut World) -> Verdict {
    let Some(key) = some_stream(world) else { return Ok(()) };
    // What may have gone meanwhile is known before it is counted.
    world.shell().calm();
    world.watch()?;
    world.look_at_memory(&key)?;
    let subject = format!("{}.{}", key.1.to_lowercase(), world.chance.pick(&TOKENS));
    let filter = if world.chance.one_in(2) { subject } else { String::new() };
    let Some(s) = world.witness.stream(&key) else { return Ok(()) };
    let (last, live) = (s.last, s.live.clone());
    let matching: Vec<u64> =
        live.iter().filter(|(_, m)| filter.is_empty() || m.subject == filter).map(|(seq, _)| *seq).collect();
    let (mut seq, mut keep) = (0, 0);
    match world.chance.below(4) {
        0 => seq = 1 + world.chance.below(last + 1),
        1 => keep = 1 + world.chance.below(5),
        _ => {}
    }
    let many = matching.len().saturating_sub(keep as usize);
    let goes = matching[..many].iter().copied().filter(|s| seq == 0 || *s < seq).collect();
    let body = json!({ "filter": filter, "seq": seq, "keep": keep });
    request(world, &key, Request { goes, ..Request::default() }, &format!("STREAM.PURGE.{}", key.1), &body)
}

pub fn delete_message(world: &mut World) -> Verdict {
    let Some(key) = some_stream(world) else { return Ok(()) };
    let Some(s) = world.witness.stream(&key).filter(|s| !s.live.is_empty()) else { return Ok(()) };
    let live: Vec<u64> = s.live.keys().copied().collect();
    let seq = *world.chance.pick(&live);
    let body = json!({ "seq": seq, "no_erase": world.chance.one_in(2) });
    let goes = [seq].into();
    request(
        world,
        &key,
        Request { goes, ..Request::default() },
        &format!("STREAM.MSG.DELETE.{}", key.1),
        &body,
    )
}

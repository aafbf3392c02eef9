//! Clients: they publish, ask, acknowledge, come and go.

use super::{CONSUMERS, STREAMS, TOKENS};
use crate::note::{Draft, Key, Wish};
use crate::shell::ACCOUNTS;
use crate::witness::Verdict;
use crate::world::World;

pub fn publish(world: &mut World) -> Verdict {
    let burst = if world.chance.one_in(6) { 1 + world.chance.below(20) } else { 1 };
    for _ in 0..burst {
        let account = world.chance.below(2) as usize;
        let stream = *world.chance.pick(&STREAMS);
        let draft = draft(world, account, stream);
        world.say(format!(
            "{}: {} message {} {:?}",
            ACCOUNTS[account], draft.subject, draft.number, draft.wish
        ));
        world.shell().publish(account, draft);
        world.watch()?;
    }
    Ok(())
}

fn draft(world: &mut World, account: usize, stream: &str) -> Draft {
    let number = world.number();
    let subject = format!("{}.{}", stream.to_lowercase(), world.chance.pick(&TOKENS));
    let fill = match world.chance.below(20) {
        0 => 9_000,
        1..=3 => 600,
        _ => world.chance.below(60) as usize,
    };
    let wish = wish(world, account, stream, &subject);
    let mut header = String::new();
    let mut add = |name: &str, value: String| header.push_str(&format!("{name}: {value}\r\n"));
    if let Some(id) = &wish.id {
        add("Nats-Msg-Id", id.clone());
    }
    if let Some(seq) = wish.last_seq {
        add("Nats-Expected-Last-Sequence", seq.to_string());
    }
    if let Some(seq) = wish.last_subject_seq {
        add("Nats-Expected-Last-Subject-Sequence", seq.to_string());
    }
    if wish.rollup {
        add("Nats-Rollup", "sub".to_owned());
    }
    if let Some(ttl) = wish.ttl {
        add("Nats-TTL", ttl.to_string());
    }
    if !header.is_empty() {
        header = format!("NATS/1.0\r\n{header}\r\n");
    }
    let payload = format!("{}:{number}:{}", ACCOUNTS[account], "x".repeat(fill));
    let reply = if world.chance.one_in(8) { String::new() } else { format!("_I.W.{number}") };
    Draft { number, subject, header, payload, reply, wish }
}

fn wish(world: &mut World, account: usize, stream: &str, subject: &str) -> Wish {
    let mut wish = Wish::default();
    if world.chance.one_in(3) {
        wish.id = Some(format!("id{}", world.chance.below(30)));
    }
    let seen = world.witness.stream(&(account, stream.to_owned()));
    let (last, of_subject) = seen.map_or((0, 0), |s| (s.last, s.of_subject(subject).last().unwrap_or(0)));
    let off = world.chance.below(4) / 3;
    match world.chance.below(24) {
        0 => wish.last_seq = Some(last + off),
        1 => wish.last_subject_seq = Some(of_subject + off),
        2 => wish.rollup = true,
        3 => wish.ttl = Some(1 + world.chance.below(40) as i64),
        _ => {}
    }
    wish
}

/// A consumer that is there, if there is any.
fn some_consumer(world: &mut World) -> Option<(Key, String)> {
    let keys = world.witness.keys();
    if keys.is_empty() {
        return None;
    }
    let key = world.chance.pick(&keys).clone();
    let name = *world.chance.pick(&CONSUMERS);
    world.witness.stream(&key)?.consumers.contains_key(name).then(|| (key, name.to_owned()))
}

pub fn pull(world: &mut World) -> Verdict {
    let Some((key, consumer)) = some_consumer(world) else { return Ok(()) };
    let reply = format!("_I.P.{}", world.number());
    let batch = 1 + world.chance.below(20);
    let body = match world.chance.below(3) {
        0 => format!(r#"{{"batch":{batch},"no_wait":true}}"#),
        1 => format!(r#"{{"batch":{batch},"expires":2000000000}}"#),
        _ => String::new(),
    };
    world.say(format!("{key:?} {consumer}: pull {body}"));
    world.shell().pull(&key, &consumer, &reply, &body);
    Ok(())
}

pub fn acknowledge(world: &mut World) -> Verdict {
    for _ in 0..1 + world.chance.below(6) {
        let held = world.witness.deliveries.len() as u64;
        if held == 0 {
            return Ok(());
        }
        let at = if world.chance.one_in(3) { world.chance.below(held) } else { 0 };
        let (key, consumer, of, seq) = world.witness.deliveries.remove(at as usize);
        let verbs = ["+ACK", "+ACK", "+ACK", "+ACK", "+TERM", "-NAK", "-NAK {\"delay\":3000000000}", "+WPI"];
        let verb = *world.chance.pick(&verbs);
        let reply = if world.chance.one_in(2) { format!("_I.A.{}", world.number()) } else { String::new() };
        world.say(format!("{key:?} {consumer}: {verb} {seq} {reply}"));
        world.shell().ack(&key, &consumer, &of, verb, &reply);
        if world.chance.one_in(10) {
            // Sent twice, or kept for later.
            world.witness.deliveries.push((key, consumer, of, seq));
        }
        world.watch()?;
    }
    Ok(())
}

/// Whoever listens to a push consumer goes away, or is back.
pub fn come_and_go(world: &mut World) -> Verdict {
    if world.chance.one_in(2) {
        world.listen();
        return Ok(());
    }
    let account = world.chance.below(2) as usize;
    let shell = world.shell();
    shell.estates[account].mail.borrow_mut().listening.clear();
    shell.estates[account].cells().iter().for_each(|c| c.interest_changed.set(true));
    Ok(())
}

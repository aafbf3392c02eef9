//! What happens next: one step, chosen by chance.

mod clients;
mod consumers;
mod faults;
mod streams;

use crate::witness::Verdict;
use crate::world::World;

/// Streams that an account may have.
const STREAMS: [&str; 3] = ["S0", "S1", "S2"];
const CONSUMERS: [&str; 3] = ["C0", "C1", "C2"];
/// Last tokens of subjects.
const TOKENS: [&str; 5] = ["a", "b", "c", "d.e", "d.f"];

type Step = fn(&mut World) -> Verdict;

const STEPS: [(u64, Step); 21] = [
    (260, clients::publish),
    (110, clients::pull),
    (160, clients::acknowledge),
    (40, clients::come_and_go),
    (10, streams::create),
    (6, streams::update),
    (2, streams::delete),
    (5, streams::purge),
    (10, streams::delete_message),
    (14, consumers::create),
    (3, consumers::delete),
    (130, end_read),
    (130, commit),
    (40, ring),
    (20, pass),
    (60, errand),
    (8, faults::crash),
    (5, faults::trouble),
    (5, faults::fill),
    (5, faults::plan_crash),
    (20, faults::mend),
];

pub fn step(world: &mut World) -> Verdict {
    if let Some(left) = world.crash_in {
        world.crash_in = left.checked_sub(1);
        if left == 0 {
            return faults::crash(world);
        }
    }
    let weights = STEPS.map(|(weight, _)| weight);
    let (_, step) = STEPS[world.chance.weighed(&weights)];
    step(world)
}

/// Every world begins with some streams and consumers.
pub fn begin(world: &mut World) -> Verdict {
    for _ in 0..6 {
        streams::create(world)?;
    }
    for _ in 0..8 {
        consumers::create(world)?;
    }
    world.listen();
    world.watch()
}

fn end_read(world: &mut World) -> Verdict {
    world.shell().end_read();
    Ok(())
}

fn commit(world: &mut World) -> Verdict {
    if world.shell().has_waiting() {
        world.say("commit");
        world.shell().commit_waiting();
    }
    Ok(())
}

fn ring(world: &mut World) -> Verdict {
    world.shell().ring();
    Ok(())
}

/// Time goes on; now and then the clock on the wall jumps.
fn pass(world: &mut World) -> Verdict {
    let mono = *world.chance.pick(&[1_000, 50_000_000, 900_000_000, 5_000_000_000, 31_000_000_000]);
    let jump = match world.chance.below(12) {
        0 => 3_600_000_000_000,
        1 => -2_000_000_000,
        _ => 0,
    };
    world.say(format!("{} ms pass, the clock jumps {} ms", mono / 1_000_000, jump / 1_000_000));
    world.shell().pass(mono, jump);
    world.shell().ring();
    Ok(())
}

/// Files are written behind: one step of that.
fn errand(world: &mut World) -> Verdict {
    if let Some(errand) = world.errand.take() {
        world.say("the errand goes on");
        world.errand = world.shell().go_on(errand);
        return Ok(());
    }
    let cells = world.shell().cells();
    if cells.is_empty() {
        return Ok(());
    }
    let cell = world.chance.pick(&cells).clone();
    let all = !world.chance.one_in(4);
    world.errand = world.shell().begin(&cell, all);
    if world.errand.is_some() {
        world.say(format!("an errand for {:?} begins", cell.key));
    }
    Ok(())
}

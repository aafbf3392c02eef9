//! Crashes, and disks that do not do as they are told.

use crate::witness::Verdict;
use crate::world::World;
use daemon_store::disk::Crash;
use std::io::ErrorKind;

pub fn crash(world: &mut World) -> Verdict {
    let crash = *world.chance.pick(&[Crash::Kill, Crash::PowerLoseAll, Crash::Power, Crash::Power]);
    world.crash(crash)
}

/// After a few more writes and syncs, all fail.
pub fn trouble(world: &mut World) -> Verdict {
    let after = world.chance.below(12);
    let kind = *world.chance.pick(&[ErrorKind::Other, ErrorKind::StorageFull]);
    world.say(format!("TROUBLE after {after} writes: {kind:?}"));
    world.shell().disk.fail_after(after, kind);
    world.troubled = true;
    Ok(())
}

/// The disk is as good as full.
pub fn fill(world: &mut World) -> Verdict {
    let used: u64 = world.shell().disk.files().iter().map(|(_, len)| len).sum();
    let left = world.chance.below(3000);
    world.say(format!("FULL but for {left} bytes"));
    world.shell().disk.set_capacity(Some(used + left));
    world.troubled = true;
    Ok(())
}

/// Writes stop at some point in the middle of whatever is done, and a crash follows.
pub fn plan_crash(world: &mut World) -> Verdict {
    let after = world.chance.below(8);
    world.say(format!("the last {after} writes before a crash"));
    world.shell().disk.fail_after(after, ErrorKind::Other);
    world.crash_in = Some(world.chance.below(6));
    world.troubled = true;
    Ok(())
}

pub fn mend(world: &mut World) -> Verdict {
    if world.crash_in.is_none() {
        if world.troubled {
            world.say("mended");
            world.shell().disk.mend();
            world.shell().disk.set_capacity(None);
            world.troubled = false;
        }
        world.shell().reopen_failed();
    } else {
        world.shell().reopen_failed();
    }
    Ok(())
}

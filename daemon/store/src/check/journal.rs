//! Checks the journal: each frame, and that its entries belong to somebody.

use super::{CheckReport, Problem};
use crate::disk::Disk;
use crate::journal::{Entry, Group, Journal};
use crate::ledger::file::Snapshot;
use crate::vault::{VaultError, kind};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Whose entries may be met.
#[derive(Default)]
pub(super) struct Groups {
    pub(super) live: HashSet<Group>,
    /// Paths of ledgers whose assets' creation is in the journal.
    pub(super) created: BTreeSet<String>,
    /// Ledgers that could not be read, and the place of the first problem with them.
    pub(super) unread: Vec<(String, usize)>,
    ended: HashSet<Group>,
    unknown: BTreeMap<Group, u64>,
}

pub(super) fn check(
    disk: &dyn Disk,
    root: &str,
    salt: u64,
    groups: &mut Groups,
    report: &mut CheckReport,
) -> Result<(), VaultError> {
    let folder = format!("{root}/journal");
    let mut made = BTreeMap::new();
    let found = Journal::look(disk, &folder, salt, &mut |e| entry(&e, root, groups, &mut made))?;
    report.frames = found.frames;
    report.entries = found.entries;
    report.torn = found.torn;
    for damage in found.damage {
        let what =
            "damaged frames: what was acknowledged in them is lost, unless it has moved to other files";
        report.problems.push(Problem::new(&damage.path, what).at(damage.offset, damage.len));
    }
    for (&group, &entries) in &groups.unknown {
        let what =
            format!("{entries} entries of group {group} belong to no stream or consumer that is there");
        report.problems.push(Problem::new(&folder, what));
    }
    Ok(())
}

fn entry(entry: &Entry<'_>, root: &str, groups: &mut Groups, made: &mut BTreeMap<Group, String>) {
    match entry.kind {
        kind::CREATED => {
            let Ok(snapshot) = Snapshot::decode(entry.bytes) else {
                *groups.unknown.entry(entry.group).or_default() += 1;
                return;
            };
            groups.live.extend([Some(snapshot.group), snapshot.messages].into_iter().flatten());
            let path = snapshot.name.ledger_path(root);
            groups.created.insert(path.clone());
            made.insert(snapshot.group, path);
        }
        kind::REMOVED => {
            let ended =
                entry.bytes.chunks_exact(4).filter_map(|b| b.try_into().ok()).map(Group::from_le_bytes);
            for group in ended.chain([entry.group]) {
                groups.ended.insert(group);
                groups.unknown.remove(&group);
                if let Some(path) = made.remove(&group) {
                    groups.created.remove(&path);
                }
            }
        }
        _ if groups.live.contains(&entry.group) || groups.ended.contains(&entry.group) => {}
        _ => *groups.unknown.entry(entry.group).or_default() += 1,
    }
}

//! Checks the ledgers of streams and consumers, and that each piece stands where it belongs.

use super::journal::Groups;
use super::{BlockScan, Blocks, CheckReport, Problem};
use crate::codec::KeySettings;
use crate::disk::{Disk, read_all};
use crate::journal::Group;
use crate::ledger::file::{FileError, Snapshot};
use crate::vault::{Asset, AssetName, VaultError, copy_path, folders, make_asset, names};
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

struct Checker<'a> {
    disk: &'a dyn Disk,
    root: &'a str,
    key: Option<&'a KeySettings>,
}

/// What is known of an asset whose ledger could be read.
struct Known {
    name: AssetName,
    group: Group,
    messages: Option<Group>,
    /// `None`: its key is not at hand.
    asset: Option<Arc<Asset>>,
}

pub(super) fn check(
    disk: &dyn Disk,
    root: &str,
    key: Option<&KeySettings>,
    scan: BlockScan<'_>,
    groups: &mut Groups,
    report: &mut CheckReport,
) -> Result<(), VaultError> {
    let checker = Checker { disk, root, key };
    let accounts = format!("{root}/accounts");
    for account in folders(disk, &accounts)? {
        let streams = format!("{accounts}/{account}/streams");
        for stream in folders(disk, &streams)? {
            checker.stream(&format!("{streams}/{stream}"), scan, groups, report)?;
        }
    }
    Ok(())
}

/// Ledgers that cannot be read: the journal has all of those that it saw being created.
pub(super) fn report_lost(groups: &Groups, report: &mut CheckReport) {
    for (path, first) in &groups.unread {
        let saved = groups.created.contains(path);
        report.problems[*first..]
            .iter_mut()
            .filter(|p| same_ledger(&p.path, path))
            .for_each(|p| p.saved = saved);
        if saved {
            continue;
        }
        let what = match path.ends_with("/stream.ledger") {
            true => "no readable ledger says what this stream is: it is not served, its files are left alone",
            false => "no readable ledger says what this consumer is: it is lost",
        };
        report.problems.push(Problem::new(path, what));
    }
}

fn same_ledger(path: &str, ledger: &str) -> bool {
    path == ledger || path == copy_path(ledger)
}

impl Checker<'_> {
    fn stream(
        &self,
        folder: &str,
        scan: BlockScan<'_>,
        groups: &mut Groups,
        report: &mut CheckReport,
    ) -> Result<(), VaultError> {
        let Some(stream) = self.ledger(&format!("{folder}/stream.ledger"), None, groups, report) else {
            return Ok(());
        };
        report.streams += 1;
        let consumers = format!("{folder}/consumers");
        let files = names(self.disk, &consumers)?;
        let base =
            |name: &str| name.strip_suffix(".copy").unwrap_or(name).strip_suffix(".ledger").map(String::from);
        let found: BTreeSet<String> = files.iter().filter_map(|(name, _)| base(name)).collect();
        for name in found {
            let path = format!("{consumers}/{name}.ledger");
            if self.ledger(&path, Some(&stream), groups, report).is_some() {
                report.consumers += 1;
            }
        }
        let blocks = Blocks {
            disk: self.disk,
            folder: &format!("{folder}/blocks"),
            stream: &stream.name,
            group: stream.messages.unwrap_or_default(),
            codecs: stream.asset.as_ref().map(|a| a.codecs()),
        };
        scan(&blocks, report);
        Ok(())
    }

    /// Checks the file and the copy; what the asset is, if either of them says so.
    fn ledger(
        &self,
        path: &str,
        stream: Option<&Known>,
        groups: &mut Groups,
        report: &mut CheckReport,
    ) -> Option<Known> {
        let first = report.problems.len();
        let (own, copy) =
            (self.file(path, path, stream, report), self.file(&copy_path(path), path, stream, report));
        let Some(known) = own.or(copy) else {
            groups.unread.push((path.into(), first));
            return None;
        };
        for problem in &mut report.problems[first..] {
            problem.asset = Some(known.name.clone());
            problem.saved = true;
        }
        if known.asset.is_none() {
            report.locked.push(known.name.clone());
        }
        groups.live.extend([Some(known.group), known.messages].into_iter().flatten());
        Some(known)
    }

    fn file(
        &self,
        file: &str,
        path: &str,
        stream: Option<&Known>,
        report: &mut CheckReport,
    ) -> Option<Known> {
        let mut wrong = |problem: Problem| {
            report.problems.push(problem);
            None
        };
        let bytes = match self.disk.open(file).and_then(|f| read_all(&*f)) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return wrong(Problem::new(file, "missing")),
            Err(e) => return wrong(Problem::new(file, e)),
        };
        let snapshot = match Snapshot::decode(&bytes) {
            Ok(snapshot) => snapshot,
            Err(e) => {
                let (from, to) = match e {
                    FileError::Head(to) => (0, to),
                    FileError::Body(from) => (from, bytes.len()),
                    FileError::Empty | FileError::Short => (0, bytes.len()),
                };
                return wrong(Problem::new(file, e).at(from as u64, (to.saturating_sub(from)) as u64));
            }
        };
        let parent = match stream {
            Some(s) => snapshot.parent == Some(s.group) && snapshot.name.its_stream() == s.name,
            None => snapshot.messages.is_some(),
        };
        if !parent || snapshot.name.ledger_path(self.root) != path {
            return wrong(Problem::new(file, format_args!("it is the ledger of {}", snapshot.name)));
        }
        let asset = match self.open(&snapshot) {
            Ok(asset) => asset,
            Err(what) => return wrong(Problem::new(file, what)),
        };
        let Snapshot { name, group, messages, .. } = snapshot;
        Some(Known { name, group, messages, asset })
    }

    /// Decodes the body, if the key is at hand.
    fn open(&self, snapshot: &Snapshot<'_>) -> Result<Option<Arc<Asset>>, String> {
        let (asset, _) = match make_asset(snapshot, self.root, self.key, None) {
            Ok(made) => made,
            Err(VaultError::Key { .. }) => return Ok(None),
            Err(e) => return Err(e.to_string()),
        };
        let label = Asset::ledger_label(snapshot.group, b"snapshot");
        match asset.codecs().open(&label, snapshot.body, &mut Vec::new()) {
            Ok(()) => Ok(Some(asset)),
            Err(e) => Err(e.to_string()),
        }
    }
}

//! Starting on what a disk holds, and opening streams again whose last write failed.

use super::mail::Mail;
use super::{ACCOUNTS, Estate, Notes, Shell, StreamCell};
use crate::note::{Key, Note, Shot};
use daemon_jetstream::api::Settings;
use daemon_jetstream::keep::{Keep, KeepError, Opened};
use daemon_jetstream::{Now, ServerLimits};
use daemon_store::disk::FaultyDisk;
use daemon_store::journal::Durability;
use daemon_store::vault::{RecoveryReport, VaultOptions};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// Bytes of stored pages that are kept at hand: little, so that files are read.
const CACHE: usize = 256 * 1024;
/// How long a stream waits that could not be opened again, in nanoseconds.
const RETRY: u64 = 1_000_000_000;

/// A start and what it found.
pub struct Opening {
    pub shell: Shell,
    pub streams: Vec<(Key, Shot)>,
    pub report: RecoveryReport,
    /// What is not served, and why.
    pub failed: Vec<(String, String)>,
    /// A stream's own files were not as they should be.
    pub repaired: bool,
}

impl Shell {
    pub fn open(
        disk: FaultyDisk,
        durability: Durability,
        segment_size: u64,
        now: Now,
        notes: Notes,
        seed: u64,
    ) -> Result<Opening, KeepError> {
        let mut options = VaultOptions::new(Arc::new(disk.clone()), "store");
        options.segment_size = segment_size;
        let Opened { keep, streams, report, failed } = Keep::open(options, CACHE, None)?;
        let estate = |(n, name): (usize, &&'static str)| {
            Estate::new(name, Mail::new(n, notes.clone(), seed ^ n as u64))
        };
        let max = i64::MAX / 4;
        let shell = Shell {
            keep,
            disk,
            durability,
            settings: Settings {
                strict: true,
                server: "sim".into(),
                version: "2.14.0".into(),
                domain: String::new(),
            },
            limits: ServerLimits { max_memory: max, max_storage: max, ..ServerLimits::default() },
            now: Cell::new(now),
            estates: ACCOUNTS.iter().enumerate().map(estate).collect(),
            notes,
            failure: RefCell::default(),
            touched: RefCell::default(),
            waiting: RefCell::default(),
            failed: RefCell::default(),
        };
        let mut failed: Vec<_> = failed.into_iter().map(|(name, e)| (name, e.to_string())).collect();
        let (mut found, mut repaired) = (Vec::new(), false);
        for recovered in streams {
            let Some(account) = ACCOUNTS.iter().position(|a| *a == recovered.account) else { continue };
            let name = recovered.name().to_owned();
            repaired |= recovered.report.rebuilt || recovered.report.scanned > 0;
            match recovered.finish(shell.estates[account].usage.clone(), "", now) {
                Ok(stream) => {
                    found.push(((account, name), Shot::of(&stream)));
                    let cell = StreamCell::new(account, stream);
                    shell.touch(&cell);
                    shell.estates[account].insert(cell);
                }
                Err(e) => failed.push((format!("{account} {name}"), e.to_string())),
            }
        }
        Ok(Opening { shell, streams: found, report, failed, repaired })
    }

    pub(super) fn reopen_later(&self, cell: &Rc<StreamCell>) {
        let mut failed = self.failed.borrow_mut();
        if !failed.iter().any(|c| Rc::ptr_eq(c, cell)) {
            failed.push(cell.clone());
        }
    }

    /// Opens failed streams again: with everything that was committed and nothing else.
    pub fn reopen_failed(&self) {
        let failed = std::mem::take(&mut *self.failed.borrow_mut());
        failed.iter().filter(|c| !c.gone.get()).for_each(|cell| self.reopen(cell));
    }

    fn reopen(&self, cell: &Rc<StreamCell>) {
        let asset = cell.stream.borrow_mut().ledger_mut().map(|l| l.asset().clone());
        let Some(asset) = asset.filter(|_| cell.has_failed()) else { return };
        let usage = self.estates[cell.key.0].usage.clone();
        let handed_over = cell.stream.borrow().handed_over();
        let promise = cell.durability().unwrap_or(self.durability);
        let opened = self.keep.reopen(&asset, handed_over, promise);
        self.note(Note::Synced { frame: self.keep.journal().safe(Durability::Synced) });
        let opened = opened.and_then(|r| r.finish(usage, "", self.now.get()));
        match opened {
            Ok(stream) => {
                self.note(Note::Reopened { key: cell.key.clone(), shot: Shot::of(&stream) });
                let failed = cell.stream.replace(stream);
                let mut mail = self.estates[cell.key.0].mail.borrow_mut();
                let mut stream = cell.stream.borrow_mut();
                stream.adopt(failed, self.now.get(), &mut *mail);
                let shot = Shot::of(&stream);
                drop((mail, stream));
                self.note(Note::Adopted { key: cell.key.clone(), shot });
                cell.refresh_config();
                cell.interest_changed.set(true);
                self.touch(cell);
            }
            Err(_) => cell.retry_at.set(self.now.get().mono + RETRY),
        }
    }
}

//! Reads a journal outside of recovery: the entries of one group again, or a journal that nobody has opened.

use super::reader::Reader;
use super::recover::{self, Report, Search};
use super::segment::{self, HEADER};
use super::{Entry, Group, Journal, JournalError, frame};
use crate::disk::{Disk, parent};
use std::io;

impl Journal {
    /// Hands out again, in order, the committed entries of one group that are not released (and perhaps some that are).
    /// For a stream that is reopened after a failed write; nothing of the group may be appended or released meanwhile.
    pub fn entries_of(&self, group: Group, each: &mut dyn FnMut(Entry<'_>)) -> Result<(), JournalError> {
        let (salt, segments) = self.writer.lock().segments_of(group);
        let folder = &self.options.folder;
        for (id, end) in segments {
            let path = segment::path(folder, id);
            let read = self.options.disk.open(&path).and_then(|f| Reader::new(f, end, salt));
            read.and_then(|reader| entries_in(reader, group, each))
                .map_err(|source| JournalError::Open { path, source })?;
        }
        Ok(())
    }

    /// Copies the entries of one group that are not released into a file that is a segment of its own.
    pub(crate) fn copy_group(&self, group: Group, path: &str) -> Result<(), JournalError> {
        let wrap = |source| JournalError::Open { path: path.into(), source };
        let disk = &*self.options.disk;
        let unfinished = format!("{path}.new");
        let file = disk.create(&unfinished).map_err(wrap)?;
        let salt = self.writer.lock().segments_of(group).0;
        let header = segment::Header { id: 1, before: (0, 0), synced: 0, salt };
        let mut wrote = file.set_len(0).and_then(|()| file.write_at(&header.encode(), 0));
        let mut at = HEADER;
        let mut frame = Vec::new();
        self.entries_of(group, &mut |entry| {
            frame = frame::begin(std::mem::take(&mut frame));
            frame::put(&mut frame, entry.group, entry.kind, &[entry.bytes]);
            frame::seal(&mut frame, entry.frame, 0, salt);
            if wrote.is_ok() {
                wrote = file.write_at(&frame, at);
            }
            at += frame.len() as u64;
        })?;
        wrote
            .and_then(|()| file.sync())
            .and_then(|()| disk.rename(&unfinished, path))
            .and_then(|()| disk.sync_dir(parent(path)))
            .map_err(wrap)
    }

    /// Reads a journal that may be in use by nobody, changing nothing: every entry goes to `each`, in order. A folder that
    /// is not there holds nothing.
    pub fn look(
        disk: &dyn Disk,
        folder: &str,
        salt: u64,
        each: &mut dyn FnMut(Entry<'_>),
    ) -> Result<Report, JournalError> {
        match recover::recover(&Search { disk, folder, quarantine: None, salt }, each) {
            Ok(found) => Ok(found.report),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Report::default()),
            Err(source) => Err(JournalError::Open { path: folder.into(), source }),
        }
    }
}

fn entries_in(mut reader: Reader, group: Group, each: &mut dyn FnMut(Entry<'_>)) -> io::Result<()> {
    let mut at = HEADER;
    while at < reader.limit() {
        let Some(frame) = reader.frame(at)? else {
            // Damaged, and reported at recovery.
            let Some(good) = reader.find(at + 1)? else { break };
            at = good;
            continue;
        };
        frame.entries().filter(|e| e.group == group).for_each(&mut *each);
        at += frame.size() as u64;
    }
    Ok(())
}

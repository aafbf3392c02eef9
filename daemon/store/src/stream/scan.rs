//! Reads the block files of a stream for a check of the store: every page and every record, and whatever the checkpoint says
//! should be there.
//!
//! Never here: repairing, and the journal, which has what is not in these files yet.

use super::block_file::{HEADER, PAGE_HEAD, PageHead, decode_page, header};
use super::files::BlockFile;
use super::index_file::{BlockIndex, PagePlace};
use super::manifest::{self, BlockImage, Found, Manifest};
use super::page::PageData;
use super::rebuild::pages_of;
use crate::check::{Blocks, CheckReport, Problem};
use crate::disk::read_all;
use std::collections::BTreeMap;
use std::io;

/// Where the messages stand below the blocks' folder.
const MESSAGES: &str = "messages";

/// Checks the messages of one stream; see [`crate::check::BlockScan`].
pub fn scan(blocks: &Blocks<'_>, report: &mut CheckReport) {
    let folder = format!("{}/{MESSAGES}", blocks.folder);
    let scan = Scan { blocks, folder: &folder };
    let path = manifest::path(&folder);
    match Manifest::read(blocks.disk, &folder) {
        Ok(Found::Whole(manifest)) => manifest.blocks.iter().for_each(|image| scan.block(image, report)),
        Ok(Found::Nothing) => scan.without_checkpoint("missing", report),
        Ok(Found::Damaged) => scan.without_checkpoint("damaged", report),
        Err(e) => report.problems.push(Problem::new(&path, e).of(blocks.stream)),
    }
}

struct Scan<'a> {
    blocks: &'a Blocks<'a>,
    folder: &'a str,
}

/// A page that should be there.
struct Expected {
    place: PagePlace,
    /// The last sequence that may be in it.
    last: u64,
    /// Nobody knows which messages should be in it.
    unknown: bool,
}

impl Scan<'_> {
    fn problem(&self, path: &str, what: impl std::fmt::Display) -> Problem {
        Problem::new(path, what).of(self.blocks.stream)
    }

    /// Checks a block that the checkpoint names.
    fn block(&self, image: &BlockImage, report: &mut CheckReport) {
        let file = BlockFile::new(image.first, image.generation, image.end);
        let path = file.path(self.folder);
        let live = |seq: u64| !image.deleted.contains((seq.saturating_sub(image.first)) as u32);
        let all = || (image.first..=image.last).filter(|&seq| live(seq)).collect();
        let bytes = match self.blocks.disk.open(&path).and_then(|f| read_all(&*f)) {
            Ok(bytes) => bytes,
            Err(_) if image.live == 0 => return,
            Err(e) => {
                let what = if e.kind() == io::ErrorKind::NotFound { "missing".into() } else { e.to_string() };
                report.problems.push(Problem { sequences: all(), ..self.problem(&path, what) });
                return;
            }
        };
        self.header(&file, &bytes, report);
        let end = bytes.len().min(usize::try_from(image.end).unwrap_or(usize::MAX));
        let pages = match image.indexed {
            false => image.pages.clone(),
            true => self
                .index(&file, report)
                .unwrap_or_else(|| pages_of(&bytes[..end]).iter().map(|found| found.place).collect()),
        };
        // What stands before the first page, between two, or in none of them was in a page whose place is not known.
        let mut next = image.first;
        for (at, &place) in pages.iter().enumerate() {
            if place.first > next {
                let sequences: Vec<u64> = (next..place.first).filter(|&seq| live(seq)).collect();
                self.no_page(&path, sequences, report);
            }
            let last = pages.get(at + 1).map_or(image.last, |p| p.first.saturating_sub(1));
            let expected = Expected { place, last, unknown: false };
            self.page(&file, &bytes, &expected, &live, report);
            next = last + 1;
        }
        if next <= image.last {
            self.no_page(&path, (next..=image.last).filter(|&seq| live(seq)).collect(), report);
        }
    }

    fn no_page(&self, path: &str, sequences: Vec<u64>, report: &mut CheckReport) {
        if !sequences.is_empty() {
            let problem = self.problem(path, "no page with these messages is found");
            report.problems.push(Problem { sequences, ..problem });
        }
    }

    /// The first bytes tell people what the file is; nobody needs them to read it.
    fn header(&self, file: &BlockFile, bytes: &[u8], report: &mut CheckReport) {
        if !bytes.starts_with(&header(self.blocks.group, file)) {
            let problem =
                self.problem(&file.path(self.folder), "the head of the file is damaged").at(0, HEADER);
            report.problems.push(Problem { saved: true, ..problem });
        }
    }

    /// Where the pages are, as the index file says. `None`: it cannot be asked.
    fn index(&self, file: &BlockFile, report: &mut CheckReport) -> Option<Vec<PagePlace>> {
        let path = file.index_path(self.folder);
        let read = self.blocks.disk.open(&path).and_then(|f| read_all(&*f));
        let what = match (read, self.blocks.codecs) {
            (Err(e), _) if e.kind() == io::ErrorKind::NotFound => "missing".to_owned(),
            (Err(e), _) => e.to_string(),
            // Encrypted: whether it is whole can be told, and no more.
            (Ok(bytes), None) if BlockIndex::sealed(&bytes).is_some() => return None,
            (Ok(_), None) => "damaged".to_owned(),
            (Ok(bytes), Some(codecs)) => {
                match BlockIndex::from_file(&bytes, codecs, self.blocks.group, file) {
                    Some(index) => return Some(index.pages),
                    None => "damaged".to_owned(),
                }
            }
        };
        let what = format!("{what}; it is made anew from the block");
        report.problems.push(Problem { saved: true, ..self.problem(&path, what) });
        None
    }

    /// Checks one page; `live`: which messages should be in it.
    fn page(
        &self,
        file: &BlockFile,
        bytes: &[u8],
        expected: &Expected,
        live: &dyn Fn(u64) -> bool,
        report: &mut CheckReport,
    ) {
        let PagePlace { first, offset, stored, records, .. } = expected.place;
        let from = bytes.len().min(offset as usize);
        let to = bytes.len().min(from + stored as usize);
        let piece = &bytes[from..to];
        let Some(codecs) = self.blocks.codecs else {
            return self.locked_page(file, piece, expected, report);
        };
        let (page, lost, what) = match self.decode(codecs, file, (offset, stored), piece) {
            Ok((page, lost)) => (page, lost, "a page is damaged".to_owned()),
            Err(e) => (PageData::default(), u64::from(stored), e.to_string()),
        };
        let held = |seq: u64| page.find(seq).is_some_and(|index| !page.subject(index).is_empty());
        let wanted = (first..=expected.last).filter(|&seq| live(seq));
        let (there, sequences): (Vec<u64>, Vec<u64>) = wanted.partition(|&seq| held(seq));
        report.messages += there.len() as u64;
        let fewer = page.len() < records as usize;
        if lost > 0 || !sequences.is_empty() || fewer {
            let problem = self.problem(&file.path(self.folder), what).at(offset.into(), stored.into());
            let saved = sequences.is_empty() && !(expected.unknown && fewer);
            report.problems.push(Problem { saved, sequences, ..problem });
        }
    }

    fn decode(
        &self,
        codecs: &crate::codec::Codecs,
        file: &BlockFile,
        place: (u32, u32),
        piece: &[u8],
    ) -> io::Result<(PageData, u64)> {
        let found = decode_page(codecs, self.blocks.group, file, place, piece.to_vec())?;
        Ok((found.page, found.lost))
    }

    /// Without the key only the head of a page can be checked, and that all of it is there.
    fn locked_page(&self, file: &BlockFile, piece: &[u8], expected: &Expected, report: &mut CheckReport) {
        let whole = PageHead::decode(piece).is_some_and(|h| PAGE_HEAD + h.stored as usize == piece.len());
        match whole {
            true => report.messages += u64::from(expected.place.records),
            false => {
                let place = &expected.place;
                let problem = self.problem(&file.path(self.folder), "a page is damaged");
                report.problems.push(problem.at(place.offset.into(), place.stored.into()));
            }
        }
    }

    /// Checks all blocks that there are. What was removed from them is not known.
    fn without_checkpoint(&self, what: &str, report: &mut CheckReport) {
        let path = manifest::path(self.folder);
        let names = match self.blocks.disk.list(self.folder) {
            Ok(names) => names,
            // Nothing was written to files yet: the journal has all of it.
            Err(e) if e.kind() == io::ErrorKind::NotFound => return,
            Err(e) => return report.problems.push(self.problem(self.folder, e)),
        };
        let what = format!(
            "{what}; the stream is put together from its blocks, and messages that were removed lately may be back"
        );
        report.problems.push(Problem { saved: true, ..self.problem(&path, what) });
        let mut newest: BTreeMap<u64, u32> = BTreeMap::new();
        for (name, _) in names.iter().filter(|(name, folder)| !folder && name.ends_with(".block")) {
            if let Some((first, generation)) = BlockFile::parse(name) {
                let known = newest.entry(first).or_default();
                *known = generation.max(*known);
            }
        }
        let firsts: Vec<u64> = newest.keys().copied().collect();
        for (at, (&first, &generation)) in newest.iter().enumerate() {
            let before = firsts.get(at + 1).map_or(u64::MAX, |next| next - 1);
            self.lone_block(&BlockFile::new(first, generation, 0), before, report);
        }
    }

    /// Checks a block of which nothing is known but its file. Messages up to `last` are its own.
    fn lone_block(&self, file: &BlockFile, last: u64, report: &mut CheckReport) {
        let path = file.path(self.folder);
        let bytes = match self.blocks.disk.open(&path).and_then(|f| read_all(&*f)) {
            Ok(bytes) => bytes,
            Err(e) => return report.problems.push(self.problem(&path, e)),
        };
        self.header(file, &bytes, report);
        let mut next = HEADER;
        for found in pages_of(&bytes) {
            let place = found.place;
            if u64::from(place.offset) > next {
                let problem = self.problem(&path, "no page can be told apart here");
                report.problems.push(problem.at(next, u64::from(place.offset) - next));
            }
            next = u64::from(place.offset) + u64::from(place.stored);
            // Of a page with holes nobody can say whether something is missing, but by its number of records.
            let dense = found.last - place.first + 1 == u64::from(place.records);
            let page = self.readable(file, &bytes, &place);
            let expected = Expected { place, last: found.last.min(last), unknown: true };
            self.page(file, &bytes, &expected, &|seq| dense || page.find(seq).is_some(), report);
        }
        if next < bytes.len() as u64 {
            let problem = self.problem(&path, "no page can be told apart here");
            report.problems.push(problem.at(next, bytes.len() as u64 - next));
        }
    }

    /// What can be read of a page.
    fn readable(&self, file: &BlockFile, bytes: &[u8], place: &PagePlace) -> PageData {
        let from = place.offset as usize;
        let piece = &bytes[from..from + place.stored as usize];
        let decoded = |codecs| self.decode(codecs, file, (place.offset, place.stored), piece).ok();
        self.blocks.codecs.and_then(decoded).map_or_else(PageData::default, |(page, _)| page)
    }
}

//! Documents in a directory: any JSON files that hold what servers wrote, with or without what goes around an answer on
//! `$SYS` subjects. What a file is shows in its fields, so that names and folders do not matter. A file is an archive of
//! `nats audit gather`.

use std::path::Path;

use serde_json::Value;

use super::{Gathered, capture, document};
use crate::failure::{Failure, Outcome};

/// Files that are read at most, and bytes of one.
const FILES: usize = 100_000;
const BYTES: u64 = 256 << 20;

pub fn read(folder: &str, gathered: &mut Gathered) -> Outcome {
    if Path::new(folder).is_file() {
        return capture::read(folder, gathered);
    }
    let mut files = vec![];
    walk(Path::new(folder), &mut files)?;
    files.sort();
    let mut known = 0;
    let mut newest = None;
    // Consumers belong to streams, and all else to servers, which say who they are in the first kind of document.
    let documents: Vec<(String, Value)> = files.iter().filter_map(|file| load(file)).collect();
    for first in [true, false] {
        for (from, found) in &documents {
            if found.get("max_payload").is_some() == first {
                known += usize::from(document::put(&mut gathered.snapshot, from, found));
            }
            let now = found["now"].as_str().and_then(|now| now.parse().ok());
            newest = newest.max(now);
        }
    }
    if known == 0 {
        crate::fail!("{folder}: there is no JSON file here that a server wrote");
    }
    // Ages are counted from when the documents were written.
    gathered.snapshot.now = newest.unwrap_or(gathered.snapshot.now);
    let skipped = files.len() - known;
    if skipped > 0 {
        gathered.notes.push(format!("files that hold nothing that is looked at: {skipped}"));
    }
    Ok(())
}

fn walk(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> Outcome {
    let broken = |error| Failure::new(format!("{}: {error}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(broken)? {
        let entry = entry.map_err(broken)?;
        let kind = entry.file_type().map_err(broken)?;
        if files.len() >= FILES {
            crate::fail!("{}: there are more than {FILES} files", folder.display());
        }
        if kind.is_dir() {
            walk(&entry.path(), files)?;
        } else if kind.is_file() && entry.metadata().is_ok_and(|data| data.len() <= BYTES) {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// The document and who wrote it, as far as the file says; else the folder is the server.
fn load(file: &Path) -> Option<(String, Value)> {
    let mut found: Value = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let named = found["server"]["name"].as_str().map(str::to_string);
    if found.get("server").is_some() && found.get("data").is_some() {
        found = found["data"].take();
    }
    Some((named.unwrap_or(folder), found))
}

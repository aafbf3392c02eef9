//! What holds of a store whatever happened to the bytes of its files: opening, checking and reading it end, without a
//! panic; what is served is what was stored; no file is removed.

#[path = "template.rs"]
mod template;

use daemon_jetstream::keep::{Keep, Opened};
use daemon_jetstream::stream::{Publisher, Stream, Usage};
use daemon_store::disk::{Crash, Disk, FaultyDisk, read_all};
use daemon_store::stream::{Filter, Reader, StoreError};
use std::sync::OnceLock;
use template::{NOW, Taker, Template, commit, options};

/// More than a few edits find nothing new.
const EDITS_MAX: usize = 16;

/// What is published to a store that was opened. Where the end of the journal was lost, it takes a lost message's place.
const ONE_MORE: &[u8] = b"one more";

/// The first byte says which store; then edits: a file, a place in it, what is done there.
pub fn probe(data: &[u8]) {
    static TEMPLATES: [OnceLock<Template>; 2] = [const { OnceLock::new() }; 2];
    let Some((&which, mut rest)) = data.split_first() else { return };
    let encrypted = which & 1 != 0;
    let template = TEMPLATES[usize::from(encrypted)].get_or_init(|| Template::make(encrypted));
    let disk = template.disk.crash(Crash::Kill, 1);
    for _ in 0..EDITS_MAX {
        if !edit(&disk, &mut rest) {
            break;
        }
    }
    let before = disk.files();
    look(template, &disk);
    if !cfg!(fuzzing) {
        let after = disk.files();
        for (path, _) in before.iter().filter(|(path, _)| !path.starts_with("store/journal/")) {
            assert!(after.iter().any(|(p, _)| p == path), "{path} is gone");
        }
    }
    // And once more, from what the first start left.
    look(template, &disk.crash(Crash::Kill, 1));
}

fn take(rest: &mut &[u8], count: usize) -> Option<Vec<u8>> {
    let (piece, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(piece.to_vec())
}

/// One edit; false when there is none left.
fn edit(disk: &FaultyDisk, rest: &mut &[u8]) -> bool {
    let Some(head) = take(rest, 5) else { return false };
    let files = disk.files();
    let (path, len) = &files[usize::from(head[0]) % files.len()];
    let at = u64::from(u16::from_le_bytes([head[1], head[2]])) % len.max(&1);
    let file = disk.open(path).expect("it is listed");
    let count = usize::from(head[4]);
    match head[3] % 4 {
        0 => drop(disk.damage(path, at, head[4])),
        1 => {
            let Some(bytes) = take(rest, count.min(rest.len())) else { return false };
            file.write_at(&bytes, at).expect("this disk has no faults");
        }
        2 => file.set_len(at).expect("this disk has no faults"),
        _ => file.write_at(&vec![0; count], at).expect("this disk has no faults"),
    }
    true
}

fn look(template: &Template, disk: &FaultyDisk) {
    let key = options(disk, template.encrypted).key;
    let copy = disk.crash(Crash::Kill, 1);
    let checked = daemon_store::check::check(&copy, "store", key.as_ref(), &mut daemon_store::stream::scan);
    drop(checked);
    assert_eq!(contents(&copy), contents(disk), "a check changes nothing");
    let Ok(Opened { keep, streams, .. }) = Keep::open(options(disk, template.encrypted), 1 << 16, None)
    else {
        return;
    };
    for stream in streams {
        if let Ok(mut stream) = stream.finish(Usage::new(-1, -1, None), "", NOW) {
            read(template, &stream);
            go_on(&keep, &mut stream);
        }
    }
}

fn contents(disk: &FaultyDisk) -> Vec<(String, Vec<u8>)> {
    let read = |path: &str| read_all(&*disk.open(path).expect("it is listed")).expect("it is read");
    let files = disk.files().into_iter().filter(|(path, _)| !path.ends_with("/lock"));
    files.map(|(path, _)| (path.clone(), read(&path))).collect()
}

fn read(template: &Template, stream: &Stream) {
    let (mut reader, mut from) = (Reader::default(), 0);
    // Each failure costs a message at least.
    for _ in 0..1000 {
        match stream.store().next(&mut reader, from, u64::MAX, &Filter::all()) {
            Ok(Some(message)) => {
                let kept = template.kept.get(&(stream.config().name.clone(), message.seq));
                let own = message.payload == ONE_MORE;
                if let (Some((subject, payload)), false, false) = (kept, own, cfg!(fuzzing)) {
                    assert_eq!((message.subject, message.payload), (&subject[..], &payload[..]));
                }
                let Some(next) = message.seq.checked_add(1) else { return };
                from = next;
            }
            Err(StoreError::Lost(seq)) => from = seq + 1,
            Ok(None) | Err(_) => return,
        }
    }
}

/// It takes a message, hands some out and writes its files.
fn go_on(keep: &Keep, stream: &mut Stream) {
    let subject = format!("{}.new", stream.config().name).into_bytes();
    let message = Publisher { subject: &subject, payload: ONE_MORE, ..Default::default() };
    stream.on_publish(&message, NOW, &mut Taker::default());
    let request =
        Publisher { reply: b"_INBOX.2", payload: br#"{"batch":9,"no_wait":true}"#, ..Default::default() };
    stream.on_pull("C", &request, NOW, &mut Taker::default());
    commit(keep, stream);
    if let Ok(job) = keep.begin(stream, true) {
        let done = job.run();
        drop(keep.finish(stream, done));
    }
}

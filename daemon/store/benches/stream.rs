//! What a stream's store costs: `cargo bench -p daemon-store`.

use daemon_store::codec::Codecs;
use daemon_store::disk::{MemoryDisk, RealDisk};
use daemon_store::journal::{Durability, Journal};
use daemon_store::stream::{FileParts, Filter, NewMessage, PageCache, Purge, Reader, Shape, StreamStore};
use divan::{Bencher, black_box, counter::ItemsCount};
use std::sync::Arc;

const PAYLOAD: [u8; 128] = [7; 128];
const MANY: u64 = 1_000_000;

fn main() {
    divan::main();
}

/// The subjects of `count`, one after the other in no order that a cache would like.
struct Subjects {
    texts: Vec<String>,
    at: usize,
}

impl Subjects {
    fn new(count: u64) -> Self {
        Subjects { texts: (0..count).map(|i| format!("orders.{i}")).collect(), at: 0 }
    }

    fn next(&mut self) -> &[u8] {
        self.at = (self.at + 7_919) % self.texts.len();
        self.texts[self.at].as_bytes()
    }
}

fn append(store: &mut StreamStore, subject: &[u8], time: u64) {
    let message = NewMessage { subject, header: b"", payload: &PAYLOAD, time: time as i64, expires: 0 };
    store.append(&message).expect("room in memory");
}

fn checkpoint(store: &mut StreamStore, journal: &Journal) {
    let job = store.begin_checkpoint().expect("room in the journal").expect("something to write");
    let frame = store.finish_checkpoint(job.run().expect("a disk"));
    journal.release(1, frame).expect("a disk");
}

fn filled(messages: u64, subjects: u64) -> (StreamStore, Subjects) {
    let (mut store, mut subjects) = (StreamStore::memory(Shape::default()), Subjects::new(subjects));
    (0..messages).for_each(|i| append(&mut store, subjects.next(), i));
    (store, subjects)
}

/// A stream that holds so many messages gets one more and loses its first.
#[divan::bench(args = [1_000, MANY], consts = [1, 1_000_000])]
fn append_and_remove_first<const SUBJECTS: u64>(bencher: Bencher, messages: u64) {
    let (mut store, mut subjects) = filled(messages, SUBJECTS);
    bencher.counter(ItemsCount::new(1u64)).bench_local(|| {
        append(&mut store, subjects.next(), 0);
        let first = store.state().first_seq;
        store.remove(first, false).expect("memory").map(|r| r.bytes)
    });
}

/// A subject that holds as many messages as it may gets one more: its first goes, and the next one is its first.
#[divan::bench(args = [1_000, MANY])]
fn append_with_a_history_of_three(bencher: Bencher, subjects: u64) {
    let (mut store, mut subjects) = (StreamStore::memory(Shape::default()), Subjects::new(subjects));
    store.keep_history(3);
    let mut put = move || {
        let subject = subjects.next();
        append(&mut store, subject, 0);
        while store.count_of(subject) > 3 {
            let first = store.first_seq_of(subject).expect("memory").expect("one of four");
            store.remove(first, false).expect("memory");
        }
    };
    (0..3 * MANY).for_each(|_| put());
    bencher.counter(ItemsCount::new(1u64)).bench_local(put);
}

/// A file stream, with its journal entries, in lots of a hundred.
#[divan::bench(args = [1, MANY])]
fn append_and_seal(bencher: Bencher, subjects: u64) {
    let disk = Arc::new(MemoryDisk::default());
    let (journal, _) = Journal::open(disk.clone(), "journal", 64 << 20, &mut |_| {}).expect("a memory disk");
    let parts = FileParts {
        disk,
        journal: Arc::new(journal),
        cache: Arc::default(),
        codecs: Codecs::plain(),
        compress: false,
        folder: "blocks".into(),
        group: 1,
        shape: Shape::default(),
        expires_of: |_, _| 0,
        observer: None,
    };
    let journal = parts.journal.clone();
    let mut store = StreamStore::create(parts);
    let mut subjects = Subjects::new(subjects);
    bencher.counter(ItemsCount::new(100u64)).bench_local(|| {
        (0..100).for_each(|i| append(&mut store, subjects.next(), i));
        store.seal().expect("room in the journal");
        journal.commit(Durability::Written).expect("a memory disk");
        if store.state().messages > MANY {
            let all = Purge::default();
            store.purge(&all, &mut |_, _| {}).expect("memory");
            checkpoint(&mut store, &journal);
        }
    });
}

#[divan::bench(args = [1_000, MANY])]
fn read_on(bencher: Bencher, messages: u64) {
    let (store, _) = filled(messages, 100);
    let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 0);
    bencher.counter(ItemsCount::new(1u64)).bench_local(|| {
        let found = store.next(&mut reader, from, u64::MAX, &all).expect("memory");
        from = found.map_or(0, |m| m.seq + 1);
    });
}

/// From the disk of the machine, through a cache that is too small for it.
#[divan::bench]
fn read_on_from_files(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = Arc::new(RealDisk::new(folder.path()));
    let (journal, _) = Journal::open(disk.clone(), "journal", 64 << 20, &mut |_| {}).expect("a disk");
    let parts = FileParts {
        disk,
        journal: Arc::new(journal),
        cache: Arc::new(PageCache::new(1 << 20)),
        codecs: Codecs::plain(),
        compress: false,
        folder: "blocks".into(),
        group: 1,
        shape: Shape::default(),
        expires_of: |_, _| 0,
        observer: None,
    };
    let journal = parts.journal.clone();
    let mut store = StreamStore::create(parts);
    let mut subjects = Subjects::new(100);
    (0..200_000).for_each(|i| append(&mut store, subjects.next(), i));
    checkpoint(&mut store, &journal);
    let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 0);
    bencher.counter(ItemsCount::new(1u64)).bench_local(|| {
        let found = store.next(&mut reader, from, u64::MAX, &all).expect("a disk");
        from = found.map_or(0, |m| m.seq + 1);
    });
}

#[divan::bench(args = [1, 1_000, MANY])]
fn last_of_subject(bencher: Bencher, subjects: u64) {
    let (mut store, mut subjects) = filled(MANY, subjects);
    let mut reader = Reader::default();
    bencher.bench_local(|| {
        let seq = store.last_seq_of(subjects.next()).expect("memory").expect("one of them");
        black_box(store.get(&mut reader, seq).expect("memory").map(|m| m.payload.len()))
    });
}

//! Streams and consumers on a disk: what making and removing them costs and what of it lasts.

use daemon_jetstream::Now;
use daemon_jetstream::keep::{Keep, Opened};
use daemon_jetstream::stream::{AddConsumer, Sealed, Stream, Usage};
use daemon_store::disk::{Crash, FaultyDisk};
use daemon_store::journal::Durability;
use daemon_store::vault::VaultOptions;
use schemas::jetstream::{ConsumerConfig, StorageType, StreamConfig};
use std::io::ErrorKind;
use std::sync::Arc;

mod buffered;
mod quiet;
mod reopened;
use quiet::Quiet;

const NOW: Now = Now { mono: 1_000_000_000, wall: 1_800_000_000_000_000_000 };

fn open(disk: &FaultyDisk) -> Opened {
    Keep::open(VaultOptions::new(Arc::new(disk.clone()), "store"), 1 << 20, None).unwrap()
}

fn config(name: &str) -> StreamConfig {
    let subjects = vec![format!("{}.>", name.to_lowercase())];
    StreamConfig { name: name.into(), subjects, storage: StorageType::File, ..StreamConfig::default() }
}

fn create(keep: &Keep, name: &str) -> Stream {
    keep.create_stream("A", config(name), Usage::new(-1, -1, None), "", NOW).unwrap()
}

/// Hands over what changed, and makes it safe.
fn make_safe(keep: &Keep, stream: &mut Stream) {
    if let Sealed::Frame(frame) = stream.seal().unwrap() {
        keep.journal().commit(Durability::Synced).unwrap();
        stream.on_committed(frame, NOW, &mut Quiet);
    }
}

fn create_safely(keep: &Keep, name: &str) -> Stream {
    let mut stream = create(keep, name);
    make_safe(keep, &mut stream);
    stream
}

fn add_consumer(keep: &Keep, stream: &mut Stream, name: &str) {
    let config = ConsumerConfig { name: name.into(), durable_name: name.into(), ..ConsumerConfig::default() };
    let add = AddConsumer { name: name.into(), config };
    keep.create_consumer("A", stream, add, NOW, &mut Quiet).unwrap();
    make_safe(keep, stream);
}

/// Names of the streams, with their consumers.
fn found(disk: &FaultyDisk) -> Vec<(String, Vec<String>)> {
    let Opened { streams, report, failed, .. } = open(disk);
    assert!(report.is_clean() && failed.is_empty(), "{report:?}");
    let streams = streams.into_iter().map(|s| s.finish(Usage::new(-1, -1, None), "", NOW).unwrap());
    let mut found: Vec<_> = streams.map(|s| (s.config().name.clone(), s.consumer_names())).collect();
    found.sort();
    found
}

fn names(streams: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let own = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect();
    streams.iter().map(|(stream, consumers)| ((*stream).to_owned(), own(consumers))).collect()
}

/// A stream that was acknowledged survives a power cut, for one sync of the journal. (Once it were nine syncs: of the folders
/// from the stream's up to the root, of `blocks`, and of an empty checkpoint with its folder.)
#[test]
fn making_a_stream_costs_one_sync() {
    let disk = FaultyDisk::default();
    let Opened { keep, .. } = open(&disk);
    let mut streams = vec![create_safely(&keep, "FIRST")];
    let before = disk.syncs();
    streams.extend((0..300).map(|n| create_safely(&keep, &format!("S{n}"))));
    assert_eq!(disk.syncs() - before, 300);
    assert_eq!(found(&disk.crash(Crash::PowerLoseAll, 1)).len(), 301);
}

/// Folders and files come when the journal is to be short: of each stream then its own folder and name, and its ledger with
/// the copy; the account's folders are synced once.
#[test]
fn files_of_a_stream_cost_five_syncs() {
    let disk = FaultyDisk::default();
    let Opened { keep, .. } = open(&disk);
    let mut streams: Vec<Stream> = (0..11).map(|n| create_safely(&keep, &format!("S{n:02}"))).collect();
    let mut write = |stream: &mut Stream| {
        let before = disk.syncs();
        let done = keep.begin(stream, true).unwrap().run();
        assert!(keep.finish(stream, done).is_empty());
        disk.syncs() - before
    };
    let costs: Vec<u64> = streams.iter_mut().map(&mut write).collect();
    assert_eq!(costs, [vec![7], vec![5; 10]].concat());
    assert_eq!(found(&disk.crash(Crash::PowerLoseAll, 1)).len(), 11);
}

/// Whatever the disk refuses, and whenever: what was answered is what the next start finds.
#[test]
fn a_deletion_is_answered_with_what_a_restart_finds() {
    for of_consumer in [false, true] {
        for with_files in [false, true] {
            for writes in 0..6 {
                let disk = FaultyDisk::default();
                let Opened { keep, .. } = open(&disk);
                let mut stream = create_safely(&keep, "S");
                add_consumer(&keep, &mut stream, "C");
                if with_files {
                    let done = keep.begin(&mut stream, true).unwrap().run();
                    assert!(keep.finish(&mut stream, done).is_empty());
                }
                disk.fail_after(writes, ErrorKind::StorageFull);
                let removed = match of_consumer {
                    true => keep
                        .remove_consumer(&mut stream, "C", Durability::Synced, NOW, &mut Quiet)
                        .map(|there| assert!(there)),
                    false => keep.remove_stream(&mut stream, Durability::Synced, NOW, &mut Quiet),
                };
                let _ = keep.tidy();
                disk.mend();
                // The journal goes on: what could not be written is void from now on.
                create_safely(&keep, "T");
                let all = names(&[("S", &["C"]), ("T", &[])]);
                let left = match (&removed, of_consumer) {
                    (Err(_), _) => all,
                    (Ok(()), true) => names(&[("S", &[]), ("T", &[])]),
                    (Ok(()), false) => names(&[("T", &[])]),
                };
                assert_eq!(removed.is_ok(), writes >= 2, "an entry and its sync are all that it takes");
                assert_eq!(found(&disk.crash(Crash::PowerLoseAll, 1)), left, "after {writes} writes");
                keep.tidy().unwrap();
                assert_eq!(found(&disk.crash(Crash::PowerLoseAll, 1)), left);
                if removed.is_err() {
                    assert!(stream.has_failed(), "it is to be opened again");
                    let asset = stream.ledger_mut().unwrap().asset().clone();
                    let again = keep.reopen(&asset, stream.handed_over(), Durability::Synced).unwrap();
                    let again = again.finish(Usage::new(-1, -1, None), "", NOW).unwrap();
                    assert_eq!(again.consumer_names(), ["C"]);
                }
            }
        }
    }
}

/// What of a stream is not safe is not built upon, in whichever of its groups that would be.
#[test]
fn a_failed_write_shuts_out_the_whole_stream() {
    let disk = FaultyDisk::default();
    let Opened { keep, .. } = open(&disk);
    let mut stream = create_safely(&keep, "S");
    let mut other = create_safely(&keep, "T");
    add_consumer(&keep, &mut stream, "C");
    stream.on_publish(
        &daemon_jetstream::stream::Publisher { subject: b"s.a", ..Default::default() },
        NOW,
        &mut Quiet,
    );
    stream.seal().unwrap();
    disk.fail_after(0, ErrorKind::Other);
    keep.journal().commit(Durability::Synced).unwrap_err();
    disk.mend();
    // Only the consumer changes.
    stream.consumer_ledger("C").unwrap().append(b"anything");
    assert!(stream.consumer_ledger("C").unwrap().seal().is_err());
    add_consumer(&keep, &mut other, "C");
}

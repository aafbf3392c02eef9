//! Files that were damaged: what is whole stays readable, and what is lost is told.

use super::bench::Bench;
use super::deed::{Deed, apply};
use super::model::Model;
use crate::disk::{Crash, Disk, read_all};
use crate::stream::{Filter, Reader, StoreError};

fn filled() -> (Bench, Model) {
    let mut bench = Bench::begin(0, false);
    let mut model = Model { file: true, ..Model::default() };
    for _ in 0..6 {
        apply(&Deed::Many(20), &mut bench.store, &mut model);
        bench.checkpoint();
    }
    (bench, model)
}

fn file_of(bench: &Bench, end: &str) -> (String, u64) {
    bench.disk.files().into_iter().find(|(p, _)| p.starts_with("s/") && p.ends_with(end)).unwrap()
}

#[test]
fn a_damaged_record_is_lost_alone_and_reported() {
    let (bench, model) = filled();
    let (path, len) = file_of(&bench, ".block");
    for offset in (40..len).step_by(7) {
        let mut hurt = bench.copy();
        assert!(hurt.disk.damage(&path, offset, 0x10));
        let mut reader = Reader::default();
        let mut bad = Vec::new();
        for (&seq, kept) in &model.kept {
            match hurt.store.get(&mut reader, seq) {
                Ok(Some(m)) => assert_eq!((m.subject, m.payload), (&*kept.subject, &*kept.payload)),
                Err(StoreError::Lost(s)) => bad.push(s),
                other => panic!("{other:?}"),
            }
        }
        let lost: Vec<u64> = hurt.store.lost().into_iter().flat_map(|l| l.sequences).collect();
        assert_eq!(lost, bad);
        assert!(bad.len() <= 1, "byte {offset} costs {bad:?}");
        // A reader passes over it; counts stay; it can be removed.
        let mut from = 0;
        let mut seen = 0;
        while let Some(m) = hurt.store.next(&mut reader, from, u64::MAX, &Filter::all()).unwrap() {
            from = m.seq + 1;
            seen += 1;
        }
        assert_eq!(seen + bad.len(), model.kept.len());
        if let Some(&seq) = bad.first() {
            assert!(hurt.store.remove(seq, false).unwrap().is_some());
            assert_eq!(hurt.store.state().messages, model.kept.len() as u64 - 1);
            // Not rewritten away.
            while let Some(job) = hurt.store.begin_compaction() {
                let done = job.run().unwrap();
                hurt.store.finish_compaction(done);
            }
            hurt.checkpoint();
            assert!(hurt.disk.files().iter().any(|(p, _)| *p == path));
        }
    }
}

#[test]
fn a_damaged_index_is_made_again_from_the_messages() {
    let (mut bench, mut model) = filled();
    let (path, len) = file_of(&bench, ".index");
    assert!(bench.disk.damage(&path, len / 2, 1));
    let report = bench.crash(Crash::Kill, 1);
    assert_eq!((report.scanned, report.rebuilt), (1, false));
    model.check(&mut bench.store, 5);
    apply(&Deed::Many(20), &mut bench.store, &mut model);
    bench.checkpoint();
    assert_eq!(bench.crash(Crash::Kill, 1).scanned, 0);
    model.check(&mut bench.store, 5);
}

#[test]
fn a_damaged_or_missing_checkpoint_costs_no_message() {
    for missing in [false, true] {
        let (mut bench, model) = filled();
        let (path, len) = file_of(&bench, "checkpoint");
        match missing {
            true => bench.disk.remove(&path).unwrap(),
            false => assert!(bench.disk.damage(&path, len / 2, 1)),
        }
        assert!(bench.crash(Crash::Kill, 1).rebuilt);
        model.check(&mut bench.store, 5);
        assert_eq!(bench.disk.files().iter().any(|(p, _)| p.ends_with("checkpoint.damaged")), !missing);
        bench.checkpoint();
        assert!(!bench.crash(Crash::Kill, 1).rebuilt);
        model.check(&mut bench.store, 5);
    }
}

#[test]
fn a_missing_block_is_told_and_the_others_are_read() {
    let (mut bench, model) = filled();
    let (path, _) = file_of(&bench, ".block");
    bench.disk.remove(&path).unwrap();
    bench.crash(Crash::Kill, 1);
    let mut reader = Reader::default();
    let first = bench.store.next(&mut reader, 0, u64::MAX, &Filter::all()).unwrap().map(|m| m.seq);
    assert!(first > Some(1));
    let lost: Vec<u64> = bench.store.lost().into_iter().flat_map(|l| l.sequences).collect();
    assert_eq!(lost, (1..first.unwrap()).collect::<Vec<_>>());
    assert_eq!(bench.store.state().messages, model.kept.len() as u64);
}

#[test]
fn an_encrypted_stream_shows_nothing_on_disk() {
    let mut bench = Bench::encrypted();
    let mut model = Model { file: true, ..Model::default() };
    for round in 0..6 {
        apply(&Deed::Many(25), &mut bench.store, &mut model);
        bench.commit();
        if round % 2 == 1 {
            bench.checkpoint();
        }
    }
    let shows = |path: &str| {
        let bytes = read_all(&*bench.disk.open(path).unwrap()).unwrap();
        bytes.windows(3).any(|w| w == b"s.1")
    };
    assert!(bench.disk.files().iter().all(|(p, _)| !shows(p)));
    bench.crash(Crash::PowerLoseAll, 1);
    model.check(&mut bench.store, 9);
    bench.checkpoint();
    bench.crash(Crash::PowerLoseAll, 1);
    model.check(&mut bench.store, 9);
}

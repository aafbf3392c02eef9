//! The check of block files: a good stream is clean, and of a damaged one it names what readers miss.

use super::bench::Bench;
use super::deed::{Deed, apply};
use super::model::Model;
use crate::disk::{Crash, Disk};
use crate::stream::Reader;
use std::collections::BTreeSet;

/// Several blocks, the first ones with gaps.
fn filled(mut bench: Bench) -> (Bench, Model) {
    let mut model = Model { file: true, ..Model::default() };
    for _ in 0..6 {
        apply(&Deed::Many(20), &mut bench.store, &mut model);
        bench.checkpoint();
    }
    for seq in [3, 4, 30, 57, 58, 119] {
        bench.store.remove(seq, false).unwrap();
        model.kept.remove(&seq);
    }
    bench.checkpoint();
    (bench, model)
}

fn files(bench: &Bench) -> Vec<(String, u64)> {
    bench.disk.files().into_iter().filter(|(path, _)| path.starts_with("s/")).collect()
}

/// Sequences that a reader cannot get.
fn missed(bench: &mut Bench, model: &Model) -> BTreeSet<u64> {
    let mut reader = Reader::default();
    let lost = |seq: &u64| !matches!(bench.store.get(&mut reader, *seq), Ok(Some(_)));
    model.kept.keys().copied().filter(lost).collect()
}

#[test]
fn a_good_stream_is_clean() {
    for bench in [Bench::begin(0, false), Bench::begin(0, true), Bench::encrypted()] {
        let (bench, model) = filled(bench);
        let report = bench.scan(true);
        assert_eq!((report.problems.as_slice(), report.messages), (&[][..], model.kept.len() as u64));
    }
    // Without the key, too.
    let (bench, _) = filled(Bench::encrypted());
    assert!(bench.scan(false).is_clean());
    assert!(Bench::begin(0, false).scan(true).is_clean());
}

#[test]
fn every_damaged_byte_is_named_with_its_messages() {
    for compress in [false, true] {
        let (bench, model) = filled(Bench::begin(0, compress));
        for (path, len) in files(&bench) {
            for offset in (0..len).step_by(5) {
                let mut hurt = bench.copy();
                assert!(hurt.disk.damage(&path, offset, 0x10));
                let report = hurt.scan(true);
                assert!(report.problems.iter().any(|p| p.path == path), "{path} {offset}: {report:?}");
                let named: BTreeSet<u64> = report.problems.iter().flat_map(|p| p.sequences.clone()).collect();
                assert_eq!(named, missed(&mut hurt, &model), "{path} {offset}");
                let held = model.kept.len() - named.len();
                assert!(path.ends_with("checkpoint") || report.messages == held as u64, "{path} {offset}");
            }
        }
    }
}

#[test]
fn cut_and_missing_files_are_named_with_their_messages() {
    let (bench, model) = filled(Bench::begin(0, false));
    for (path, len) in files(&bench) {
        for left in [None, Some(0), Some(len / 2), Some(len - 1)] {
            let mut hurt = bench.copy();
            match left {
                None => hurt.disk.remove(&path).unwrap(),
                Some(left) => hurt.disk.open(&path).unwrap().set_len(left).unwrap(),
            }
            let report = hurt.scan(true);
            assert!(report.problems.iter().any(|p| p.path == path), "{path} {left:?}: {report:?}");
            let named: BTreeSet<u64> = report.problems.iter().flat_map(|p| p.sequences.clone()).collect();
            hurt.crash(Crash::Kill, 1);
            let gone = missed(&mut hurt, &model);
            assert!(path.ends_with("checkpoint") || named == gone, "{path} {left:?}: {named:?} {gone:?}");
        }
    }
}

#[test]
fn without_a_checkpoint_the_blocks_are_checked() {
    let (bench, _) = filled(Bench::begin(0, false));
    let checkpoint = files(&bench).into_iter().find(|(path, _)| path.ends_with("checkpoint")).unwrap().0;
    bench.disk.remove(&checkpoint).unwrap();
    let whole = bench.scan(true);
    assert_eq!(whole.problems.len(), 1, "{whole:?}");
    assert!(whole.problems[0].to_string().contains("checkpoint: stream S of account A: missing; "));
    for (path, len) in files(&bench).into_iter().filter(|(path, _)| path.ends_with(".block")) {
        for offset in (0..len).step_by(11) {
            let hurt = bench.copy();
            assert!(hurt.disk.damage(&path, offset, 0x10));
            let report = hurt.scan(true);
            assert!(report.problems.iter().any(|p| p.path == path), "{path} {offset}: {report:?}");
        }
    }
}

#[test]
fn without_the_key_heads_are_checked() {
    let (bench, _) = filled(Bench::encrypted());
    let (path, _) = files(&bench).into_iter().find(|(path, _)| path.ends_with(".block")).unwrap();
    for offset in [0, 40, 90] {
        let hurt = bench.copy();
        assert!(hurt.disk.damage(&path, offset, 1));
        assert!(hurt.scan(false).problems.iter().any(|p| p.path == path), "{offset}");
    }
}

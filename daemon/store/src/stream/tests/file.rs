use super::bench::{Bench, GROUP};
use super::deed::{Deed, apply, deed};
use super::model::Model;
use crate::disk::{Crash, Disk, read_all};
use crate::journal::Durability;
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Step {
    Do(Deed),
    Commit,
    Compact(Vec<Deed>, Option<u8>),
    /// With deeds between the steps of the job, and perhaps a disk that fails after so many writes.
    Checkpoint(Vec<Deed>, Option<u8>),
    Crash(Crash, u64),
    Check(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let crash = prop_oneof![Just(Crash::Kill), Just(Crash::PowerLoseAll), Just(Crash::Power)];
    let few = || proptest::collection::vec(deed(), 0..4);
    prop_oneof![
        20 => deed().prop_map(Step::Do),
        4 => Just(Step::Commit),
        3 => (few(), proptest::option::weighted(0.2, 0u8..12)).prop_map(|(d, f)| Step::Checkpoint(d, f)),
        3 => (few(), proptest::option::weighted(0.2, 0u8..12)).prop_map(|(d, f)| Step::Compact(d, f)),
        2 => (crash, any::<u64>()).prop_map(|(c, s)| Step::Crash(c, s)),
        1 => any::<u64>().prop_map(Step::Check),
    ]
}

/// The stream as it was committed last.
struct Fates {
    now: Model,
    committed: Model,
}

fn run(steps: &[Step], cache: usize, compress: bool) {
    let mut bench = Bench::begin(cache, compress);
    let model = Model { file: true, ..Model::default() };
    let mut fates = Fates { now: model.clone(), committed: model };
    for s in steps {
        match s {
            Step::Do(d) => apply(d, &mut bench.store, &mut fates.now),
            Step::Commit => {
                bench.commit();
                fates.committed = fates.now.clone();
            }
            Step::Checkpoint(deeds, fail) => checkpoint(&mut bench, &mut fates, deeds, *fail),
            Step::Compact(deeds, fail) => compact(&mut bench, &mut fates, deeds, *fail),
            Step::Crash(crash, seed) => {
                assert!(!bench.crash(*crash, *seed).rebuilt);
                fates.now = fates.committed.clone();
                fates.now.check(&mut bench.store, *seed);
            }
            Step::Check(probe) => fates.now.check(&mut bench.store, *probe),
        }
    }
    bench.commit();
    bench.crash(Crash::PowerLoseAll, 1);
    fates.now.check(&mut bench.store, 3);
    bench.checkpoint();
    fates.now.check(&mut bench.store, 3);
    bench.crash(Crash::PowerLoseAll, 1);
    fates.now.check(&mut bench.store, 3);
}

fn checkpoint(bench: &mut Bench, fates: &mut Fates, deeds: &[Deed], fail: Option<u8>) {
    let Some(job) = bench.store.begin_checkpoint().unwrap() else { return };
    let begun = fates.now.clone();
    deeds.iter().for_each(|d| apply(d, &mut bench.store, &mut fates.now));
    // Safe before anything else happens: then only the checkpoint itself can fail.
    bench.journal.commit(Durability::Synced).unwrap();
    fates.committed = begun;
    if let Some(after) = fail {
        bench.disk.fail_after(after.into(), std::io::ErrorKind::StorageFull);
    }
    let done = job.run();
    bench.disk.mend();
    match done {
        Ok(done) => {
            let frame = bench.store.finish_checkpoint(done);
            bench.journal.release(GROUP, frame).unwrap();
        }
        Err(_) => assert!(fail.is_some()),
    }
}

fn compact(bench: &mut Bench, fates: &mut Fates, deeds: &[Deed], fail: Option<u8>) {
    let Some(job) = bench.store.begin_compaction() else { return };
    deeds.iter().for_each(|d| apply(d, &mut bench.store, &mut fates.now));
    if let Some(after) = fail {
        bench.disk.fail_after(after.into(), std::io::ErrorKind::StorageFull);
    }
    let done = job.run();
    bench.disk.mend();
    match done {
        Ok(done) => drop(bench.store.finish_compaction(done)),
        Err(_) => assert!(fail.is_some()),
    }
}

/// More of them with PROPTEST_CASES.
fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(asked.unwrap_or(150)) }
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn a_file_stream_is_a_map_and_survives(steps in proptest::collection::vec(step(), 1..60), compress in any::<bool>()) {
        run(&steps, 3000, compress);
    }
}

#[test]
fn a_checkpoint_lets_the_journal_go() {
    let mut bench = Bench::begin(100_000, false);
    let mut model = Model { file: true, ..Model::default() };
    for _ in 0..40 {
        apply(&Deed::Many(29), &mut bench.store, &mut model);
        bench.commit();
    }
    let full = bench.journal.size();
    bench.checkpoint();
    assert!(bench.journal.size() < full / 5 && full > 40_000);
    assert!(!bench.store.is_dirty() && bench.store.begin_checkpoint().unwrap().is_none());
    assert_eq!(bench.store.unwritten(), 0);
    model.check(&mut bench.store, 7);
    // Nothing of the stream is needed from the journal now: the reopened stream says so, too.
    bench.crash(Crash::PowerLoseAll, 1);
    assert!(!bench.store.is_dirty());
    model.check(&mut bench.store, 7);
}

#[test]
fn blocks_leave_no_files_behind() {
    let mut bench = Bench::begin(100_000, false);
    let mut model = Model { file: true, ..Model::default() };
    for round in 0..20 {
        apply(&Deed::Many(29), &mut bench.store, &mut model);
        apply(&Deed::RemoveFirst(if round > 2 { 29 } else { 0 }), &mut bench.store, &mut model);
        bench.checkpoint();
    }
    let files = bench.disk.files();
    let blocks = files.iter().filter(|(p, _)| p.ends_with(".block")).count();
    assert!(blocks <= 6, "{files:?}");
    apply(&Deed::Purge { filter: None, pick: 0, keep: 0 }, &mut bench.store, &mut model);
    bench.checkpoint();
    let left: Vec<_> = bench.disk.files().into_iter().filter(|(p, _)| p.starts_with("s/")).collect();
    assert_eq!(left.len(), 1, "{left:?}");
    model.check(&mut bench.store, 1);
}

#[test]
fn sparse_blocks_are_joined_and_erased_bytes_are_gone() {
    let mut bench = Bench::begin(100_000, false);
    let mut model = Model { file: true, ..Model::default() };
    apply(
        &Deed::Append { subject: 1, header: false, size: 100, later: 1, ttl: false },
        &mut bench.store,
        &mut model,
    );
    (0..20).for_each(|_| apply(&Deed::Many(29), &mut bench.store, &mut model));
    bench.checkpoint();
    // One byte pattern is erased, most of the rest only removed.
    let secret = vec![1u8; 100];
    let holds = |bench: &Bench| {
        let blocks = bench.disk.files().into_iter().filter(|(p, _)| p.ends_with(".block"));
        let mut files = blocks.map(|(p, _)| read_all(&*bench.disk.open(&p).unwrap()).unwrap());
        files.any(|bytes| bytes.windows(100).any(|w| w == secret))
    };
    assert!(holds(&bench));
    let before = bench.disk.files().len();
    let removed: Vec<u64> = model.kept.keys().copied().filter(|s| s % 10 != 2).collect();
    for seq in removed {
        bench.store.remove(seq, seq == 1).unwrap();
        model.kept.remove(&seq);
    }
    let mut rounds = 0;
    while let Some(job) = bench.store.begin_compaction() {
        let done = job.run().unwrap();
        assert!(bench.store.finish_compaction(done));
        rounds += 1;
        assert!(rounds < 50);
    }
    model.check(&mut bench.store, 4);
    bench.checkpoint();
    model.check(&mut bench.store, 4);
    assert!(rounds > 0 && bench.disk.files().len() < before / 2);
    assert!(!holds(&bench));
    bench.crash(Crash::PowerLoseAll, 1);
    model.check(&mut bench.store, 4);
}

#[test]
fn whoever_seals_waits_for_what_a_checkpoint_handed_over() {
    let mut bench = Bench::begin(1 << 20, false);
    apply(&Deed::Many(3), &mut bench.store, &mut Model { file: true, ..Model::default() });
    assert!(bench.store.begin_checkpoint().unwrap().is_some());
    let frame = bench.store.seal().unwrap();
    assert_eq!(frame, Some(bench.store.last_frame()), "it is not committed yet");
    assert_eq!(bench.store.seal().unwrap(), None);
}

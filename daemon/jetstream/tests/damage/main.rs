//! Stores whose files were damaged in any way: what is served is what was stored, and nothing is removed.

mod probe;

use proptest::prelude::*;

fn edit() -> impl Strategy<Value = Vec<u8>> {
    let head = (any::<u8>(), any::<u16>(), 0u8..4, any::<u8>());
    let bytes = proptest::collection::vec(any::<u8>(), 0..16);
    (head, bytes).prop_map(|((file, at, deed, count), bytes)| {
        let count = if deed == 1 { bytes.len() as u8 } else { count };
        let [low, high] = at.to_le_bytes();
        let mut edit = vec![file, low, high, deed, count];
        edit.extend(if deed == 1 { bytes } else { Vec::new() });
        edit
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_served_is_what_was_stored(
        which in any::<u8>(),
        edits in proptest::collection::vec(edit(), 1..4),
    ) {
        probe::probe(&[vec![which], edits.concat()].concat());
    }
}

/// A store that nobody touched, so that the other test means something.
#[test]
fn an_untouched_store_is_served_whole() {
    probe::probe(&[0]);
    probe::probe(&[1]);
}

/// What the fuzzer once tripped over.
#[test]
fn the_corpus_is_survived() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/damage/corpus");
    for entry in std::fs::read_dir(folder).expect("the corpus") {
        probe::probe(&std::fs::read(entry.expect("an entry").path()).expect("it is read"));
    }
}

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn edges_are_exact_until_their_message_goes() {
    let mut index = SubjectIndex::default();
    (1..=4).for_each(|seq| index.store(b"a", seq));
    index.store(b"b", 5);
    let state = |first, last, count| Some(SubjectState { first, last, count });
    assert_eq!(index.get(b"a"), state(Edge::Exact(1), Edge::Exact(4), 4));
    index.remove(b"a", 2);
    assert_eq!(index.get(b"a"), state(Edge::Exact(1), Edge::Exact(4), 3));
    index.remove(b"a", 1);
    assert_eq!(index.get(b"a"), state(Edge::AtLeast(2), Edge::Exact(4), 2));
    index.set_first(b"a", 3);
    assert_eq!(index.get(b"a"), state(Edge::Exact(3), Edge::Exact(4), 2));
    index.remove(b"a", 4);
    assert_eq!(index.get(b"a"), state(Edge::Exact(3), Edge::Exact(3), 1));
    index.remove(b"a", 3);
    assert_eq!((index.get(b"a"), index.len()), (None, 1));
    assert!(!index.remove(b"a", 3));
    index.store(b"a", 6);
    assert_eq!(index.get(b"a"), state(Edge::Exact(6), Edge::Exact(6), 1));
}

#[test]
fn many_subjects_stay_small_and_go_again() {
    let mut index = SubjectIndex::default();
    let subject = |i: u64| format!("orders.{}.{}", i % 1000, i).into_bytes();
    let text: usize = (0..200_000).map(|i| subject(i).len()).sum();
    (0..200_000).for_each(|i| index.store(&subject(i), i + 1));
    let each = (index.memory() - text) as f64 / 2e5;
    assert!(each < 36.0, "{each} bytes per subject besides its text");
    let mut seen = 0;
    index.for_each(b"orders.7.*", |s, state| {
        assert!(s.starts_with(b"orders.7.") && state.count == 1);
        seen += 1;
    });
    assert_eq!(seen, 200);
    (0..200_000).filter(|i| i % 10 != 0).for_each(|i| assert!(index.remove(&subject(i), i + 1)));
    assert_eq!(index.len(), 20_000);
    assert!(index.memory() < 4 << 20, "{} bytes are kept for a tenth", index.memory());
    assert!((0..200_000).step_by(10).all(|i| index.get(&subject(i)).is_some()));
}

#[test]
fn a_subject_whose_numbers_outgrow_its_entry_is_found_again() {
    let mut index = SubjectIndex::default();
    index.store(b"a", 1);
    index.store(b"b", 2);
    // So far apart that the entry moves.
    index.store(b"a", 1 << 41);
    let state = |first, last, count| Some(SubjectState { first, last, count });
    assert_eq!(index.get(b"a"), state(Edge::Exact(1), Edge::Exact(1 << 41), 2));
    assert_eq!(index.get(b"b"), state(Edge::Exact(2), Edge::Exact(2), 1));
    index.store_many(b"b", 3, 1 << 50, 1 << 30);
    assert_eq!(index.get(b"b"), state(Edge::Exact(2), Edge::Exact(1 << 50), (1 << 30) + 1));
    assert!(index.remove(b"a", 1));
    assert_eq!(index.get(b"a"), state(Edge::Exact(1 << 41), Edge::Exact(1 << 41), 1));
    let mut seen = 0;
    index.for_each(b">", |_, _| seen += 1);
    assert_eq!((seen, index.len()), (2, 2));
}

#[test]
fn with_a_history_both_ends_stay_known() {
    let mut index = SubjectIndex::default();
    index.keep_history(3);
    let state = |first, last, count| Some(SubjectState { first, last, count });
    let (a, mut held) = (b"a", std::collections::VecDeque::new());
    for seq in [1, 2, 9, 10, 4_200_000_000, 4_280_000_000, 4_280_000_001, 4_300_000_000, 4_400_000_000] {
        index.store(a, seq);
        held.push_back(seq);
        if held.len() > 3 {
            index.remove(a, held.pop_front().unwrap());
        }
        let ends = (Edge::Exact(held[0]), Edge::Exact(seq));
        assert_eq!(index.get(a), state(ends.0, ends.1, held.len() as u64));
    }
    // The last goes, then the one in the middle; what comes then finds its place.
    index.remove(a, 4_400_000_000);
    assert_eq!(index.get(a), state(Edge::Exact(4_280_000_001), Edge::Exact(4_300_000_000), 2));
    index.store(a, 4_400_000_002);
    index.remove(a, 4_300_000_000);
    index.remove(a, 4_280_000_001);
    assert_eq!(index.get(a), state(Edge::Exact(4_400_000_002), Edge::Exact(4_400_000_002), 1));
    // Others have more than is kept: their first is a bound as ever.
    (11..=17).for_each(|seq| index.store(b"others", seq));
    index.remove(b"others", 11);
    assert_eq!(index.get(b"others"), state(Edge::AtLeast(12), Edge::Exact(17), 6));
    index.remove_front(b"others", 4, 15);
    assert_eq!(index.get(b"others"), state(Edge::Exact(16), Edge::Exact(17), 2));
}

#[test]
fn a_history_may_be_kept_later_and_given_up_again() {
    let mut index = SubjectIndex::default();
    (1..=3).for_each(|seq| index.store(b"a", seq));
    index.keep_history(3);
    index.remove(b"a", 1);
    let state = |first, last, count| Some(SubjectState { first, last, count });
    assert_eq!(index.get(b"a"), state(Edge::AtLeast(2), Edge::Exact(3), 2), "nothing was known then");
    (4..=5).for_each(|seq| index.store(b"a", seq));
    index.remove(b"a", 2);
    assert_eq!(index.get(b"a"), state(Edge::Exact(3), Edge::Exact(5), 3));
    index.clear();
    index.store_many(b"b", 4, 6, 2);
    index.store(b"b", 7);
    index.remove(b"b", 4);
    assert_eq!(index.get(b"b"), state(Edge::Exact(6), Edge::Exact(7), 2), "it is kept after all went");
    index.keep_history(0);
    index.store(b"b", 8);
    index.remove(b"b", 6);
    assert_eq!(index.get(b"b"), state(Edge::AtLeast(7), Edge::Exact(8), 2));
}

#[test]
fn whole_runs_are_stored_and_removed_at_once() {
    let mut index = SubjectIndex::default();
    index.store_many(b"a", 3, 9, 4);
    index.store_many(b"a", 12, 20, 2);
    index.store_many(b"b", 1, 1, 0);
    let state = |first, last, count| Some(SubjectState { first, last, count });
    assert_eq!(index.get(b"a"), state(Edge::Exact(3), Edge::Exact(20), 6));
    assert_eq!((index.get(b"b"), index.len()), (None, 1));
    index.remove_front(b"a", 4, 10);
    assert_eq!(index.get(b"a"), state(Edge::AtLeast(11), Edge::Exact(20), 2));
    index.remove_front(b"a", 1, 15);
    assert_eq!(index.get(b"a"), state(Edge::Exact(20), Edge::Exact(20), 1));
    index.remove_front(b"a", 1, 30);
    assert!(index.is_empty());
}

proptest! {
    /// Counts are those of a plain map of sets, exact edges name the true message, bounds hold.
    #[test]
    fn agrees_with_a_plain_map(
        deeds in proptest::collection::vec((0u8..6, any::<bool>(), any::<u8>()), 1..200),
        history in 0usize..6,
    ) {
        let (mut index, mut model) = (SubjectIndex::default(), BTreeMap::<u8, BTreeSet<u64>>::new());
        index.keep_history(history);
        let name = |s: u8| format!("s.{s}").into_bytes();
        for (seq, (s, add, pick)) in (1u64..).zip(deeds) {
            let held = model.entry(s).or_default();
            if add || held.is_empty() {
                held.insert(seq);
                index.store(&name(s), seq);
            } else {
                let gone = *held.iter().nth(pick as usize % held.len()).unwrap();
                held.remove(&gone);
                prop_assert!(index.remove(&name(s), gone));
            }
            if let (true, Some(first)) = (pick > 200, held.first()) {
                index.set_first(&name(s), *first);
            }
        }
        model.retain(|_, held| !held.is_empty());
        prop_assert_eq!(index.len(), model.len());
        let mut seen = 0;
        index.for_each(b"s.*", |_, _| seen += 1);
        prop_assert_eq!(seen, model.len());
        for (s, held) in model {
            let state = index.get(&name(s)).unwrap();
            let (first, last) = (*held.first().unwrap(), *held.last().unwrap());
            prop_assert_eq!(state.count, held.len() as u64);
            match state.first {
                Edge::Exact(n) => prop_assert_eq!(n, first),
                Edge::AtLeast(n) => prop_assert!(n <= first),
                Edge::AtMost(_) => prop_assert!(false),
            }
            match state.last {
                Edge::Exact(n) => prop_assert_eq!(n, last),
                Edge::AtMost(n) => prop_assert!(n >= last),
                Edge::AtLeast(_) => prop_assert!(false),
            }
        }
    }
}

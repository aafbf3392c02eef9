use super::deed::{apply, deed};
use super::model::Model;
use crate::stream::{Filter, NewMessage, Reader, Shape, StreamStore};
use proptest::prelude::*;

pub(super) const TINY: Shape = Shape { page_bytes: 400, block_bytes: 1500 };

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]
    #[test]
    fn a_memory_stream_is_a_map(deeds in proptest::collection::vec(deed(), 1..70), probe in any::<u64>()) {
        let (mut store, mut model) = (StreamStore::memory(TINY), Model::default());
        for (at, d) in deeds.iter().enumerate() {
            apply(d, &mut store, &mut model);
            if at % 8 == 7 {
                model.check(&mut store, probe);
            }
        }
        model.check(&mut store, probe);
    }
}

#[test]
fn memory_is_given_back() {
    let mut store = StreamStore::memory(Shape::default());
    let payload = [1; 1000];
    let put = |store: &mut StreamStore, n: u64| {
        for i in 0..n {
            let subject = format!("k.{}", i % 500);
            let message = NewMessage {
                subject: subject.as_bytes(),
                header: b"",
                payload: &payload,
                time: 1,
                expires: 0,
            };
            store.append(&message).unwrap();
        }
    };
    put(&mut store, 5000);
    let full = store.memory_used();
    assert!(full > 5_000_000);
    // All but each hundredth, from the inside.
    (1..=5000).filter(|s| s % 100 != 1).for_each(|s| assert!(store.remove(s, false).unwrap().is_some()));
    assert!(store.memory_used() < full / 10, "{} of {full}", store.memory_used());
    let mut reader = Reader::default();
    let found = store.next(&mut reader, 2, u64::MAX, &Filter::all()).unwrap().map(|m| m.seq);
    assert_eq!(found, Some(101));
    put(&mut store, 5000);
    for _ in 0..5000 {
        let first = store.state().first_seq;
        store.remove(first, false).unwrap();
    }
    assert_eq!(store.state().messages, 50);
    assert!(store.memory_used() < full / 10, "{} of {full}", store.memory_used());
}

use super::*;
use proptest::prelude::*;
use std::rc::Rc;

#[derive(Debug)]
struct Sub {
    subject: String,
    queue: Option<String>,
}

impl Subscriber for Rc<Sub> {
    fn subject(&self) -> &[u8] {
        self.subject.as_bytes()
    }
    fn queue(&self) -> Option<&[u8]> {
        self.queue.as_deref().map(str::as_bytes)
    }
    fn id(&self) -> usize {
        Rc::as_ptr(self) as usize
    }
}

fn sub(subject: &str, queue: Option<&str>) -> Rc<Sub> {
    Rc::new(Sub { subject: subject.into(), queue: queue.map(Into::into) })
}

/// The rules, spelled out token by token.
fn naive(filter: &str, subject: &str) -> bool {
    let (f, s): (Vec<_>, Vec<_>) = (filter.split('.').collect(), subject.split('.').collect());
    for (i, t) in f.iter().enumerate() {
        match *t {
            ">" if i == f.len() - 1 => return s.len() > i,
            "*" if i < s.len() => {}
            t if s.get(i) == Some(&t) => {}
            _ => return false,
        }
    }
    f.len() == s.len()
}

fn found(index: &Interest<Rc<Sub>>, subject: &str) -> Vec<usize> {
    let mut m = Matches::default();
    index.matches(subject.as_bytes(), &mut m);
    assert_eq!(m.is_empty(), m.plain.is_empty() && m.queues.is_empty());
    let queued = m.queues.iter().flat_map(|q| &q.members);
    let mut ids: Vec<usize> = m.plain.iter().chain(queued).map(|s| s.id()).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn literal_and_wildcard() {
    let mut index = Interest::default();
    let all: Vec<_> =
        ["a", "a.b", "a.*", "a.>", ">", "*.b", "a*b.c", "x.>.y"].iter().map(|s| sub(s, None)).collect();
    all.iter().for_each(|s| index.insert(s.clone()));
    for (subject, want) in [
        ("a", vec!["a", ">"]),
        ("a.b", vec!["a.b", "a.*", "a.>", ">", "*.b"]),
        ("a.b.c", vec!["a.>", ">"]),
        ("a*b.c", vec!["a*b.c", ">"]),
        ("a.*", vec!["a.*", "a.>", ">"]),
        ("a..b", vec![]),
        (".a", vec![]),
        ("a.", vec![]),
        ("", vec![]),
    ] {
        let mut want: Vec<usize> =
            all.iter().filter(|s| want.contains(&s.subject.as_str())).map(|s| s.id()).collect();
        want.sort_unstable();
        assert_eq!(found(&index, subject), want, "{subject}");
    }
}

#[test]
fn one_queue_group_by_name() {
    let mut index = Interest::default();
    for s in ["a.b", "a.*", "a.>"] {
        index.insert(sub(s, Some("q")));
    }
    index.insert(sub("a.b", Some("other")));
    let mut m = Matches::default();
    index.matches(b"a.b", &mut m);
    let mut groups: Vec<_> = m.queues.iter().map(|q| (&*q.name, q.members.len())).collect();
    groups.sort();
    assert_eq!(groups, [(&b"other"[..], 1), (&b"q"[..], 3)]);
}

#[test]
fn many_of_one_subject_leave_in_any_order() {
    let mut index = Interest::default();
    let all: Vec<_> = (0..5000).map(|i| sub("a.*", (i % 2 == 0).then_some("q"))).collect();
    all.iter().for_each(|s| index.insert(s.clone()));
    for i in (0..all.len()).map(|i| i * 1237 % 5000) {
        assert!(index.remove(&all[i]));
        assert!(!index.remove(&all[i]));
    }
    assert!(index.is_empty());
    assert_eq!(index.churn(), (5000, 5000));
    assert!(found(&index, "a.b").is_empty());
}

fn token() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => "a|b|c".prop_map(|s| match s.as_str() { "a" => "a", "b" => "b", _ => "c" }), 1 => Just("*"), 1 => Just(">")]
}

fn filter() -> impl Strategy<Value = String> {
    proptest::collection::vec(token(), 1..5).prop_map(|mut t| {
        let last = t.len() - 1;
        t[..last].iter_mut().filter(|t| **t == ">").for_each(|t| *t = "*");
        t.join(".")
    })
}

proptest! {
    /// The index says what the rules say, whatever was added and taken out before.
    #[test]
    fn agrees_with_the_rules(
        filters in proptest::collection::vec((filter(), any::<bool>(), any::<bool>()), 1..60),
        subjects in proptest::collection::vec("[abc](\\.[abc]){0,4}", 1..20),
    ) {
        let mut index = Interest::default();
        let mut kept = Vec::new();
        for (f, queued, stays) in &filters {
            let s = sub(f, queued.then_some("q"));
            index.insert(s.clone());
            kept.push((s, *stays));
        }
        for (s, _) in kept.iter().filter(|(_, stays)| !stays) {
            prop_assert!(index.remove(s));
        }
        kept.retain(|(_, stays)| *stays);
        prop_assert_eq!(index.len(), kept.len());
        let mut seen = 0;
        index.for_each(|_| seen += 1);
        prop_assert_eq!(seen, kept.len());
        for subject in subjects {
            let mut want: Vec<usize> =
                kept.iter().filter(|(s, _)| naive(&s.subject, &subject)).map(|(s, _)| s.id()).collect();
            want.sort_unstable();
            prop_assert_eq!(found(&index, &subject), want);
        }
    }
}

//! Which messages a source wants, and under which subjects they are kept.

use daemon_store::stream::Filter;
use daemon_subject::transform::Transform;
use schemas::jetstream::StreamSource;

/// See the module's introduction.
#[derive(Debug)]
pub(crate) struct Subjects {
    transforms: Vec<Transform>,
    out: Vec<u8>,
}

impl Subjects {
    /// Those of a source that was checked before. A transform without a destination only filters.
    pub(super) fn new(source: &StreamSource) -> Self {
        let transforms = &source.subject_transforms;
        let with_destination = transforms.iter().filter(|t| !t.dest.is_empty());
        let transforms = with_destination.filter_map(|t| Transform::new(&t.src, &t.dest).ok()).collect();
        Subjects { transforms, out: Vec::new() }
    }

    /// The subject to keep a message under: the first transform that matches counts.
    pub(crate) fn apply<'a>(&'a mut self, subject: &'a [u8], random: &mut dyn FnMut() -> u32) -> &'a [u8] {
        let out = &mut self.out;
        match self.transforms.iter().any(|t| t.transform(subject, random, out)) {
            true => &self.out,
            false => subject,
        }
    }
}

/// The filters that the origin's consumer gets: none stands for all.
pub(super) fn filters(source: &StreamSource) -> Vec<String> {
    match source.filter_subject.is_empty() {
        true => source.subject_transforms.iter().map(|t| t.src.clone()).collect(),
        false => vec![source.filter_subject.clone()],
    }
}

/// Subjects under which messages of this source are kept in a stream that does not transform them once more.
pub(super) fn kept_under(source: &StreamSource) -> Filter {
    if source.subject_transforms.is_empty() {
        let filter = &source.filter_subject;
        return if filter.is_empty() { Filter::all() } else { Filter::new(&[filter]) };
    }
    let patterns: Vec<String> = source.subject_transforms.iter().map(|t| pattern(&t.src, &t.dest)).collect();
    Filter::new(&patterns)
}

/// A transform's destination with a wildcard for every token that is made from the source.
fn pattern(source: &str, destination: &str) -> String {
    if destination.is_empty() {
        return if source.is_empty() { ">".into() } else { source.into() };
    }
    let made = |token: &str| token.contains("{{") || token.starts_with('$');
    // One function may leave several tokens behind.
    if destination.contains("{{") && ["split", "slice"].iter().any(|f| destination.to_lowercase().contains(f))
    {
        return ">".into();
    }
    let tokens: Vec<&str> = destination.split('.').map(|t| if made(t) { "*" } else { t }).collect();
    tokens.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(transforms: &str) -> StreamSource {
        serde_json::from_str(&format!(r#"{{"name":"O","subject_transforms":{transforms}}}"#)).unwrap()
    }

    #[test]
    fn the_first_transform_that_matches_counts() {
        let source = source(
            r#"[{"src":"a.*","dest":"b.{{wildcard(1)}}"},{"src":"c.*","dest":""},{"src":"d.>","dest":"e.>"}]"#,
        );
        let mut subjects = Subjects::new(&source);
        for (from, to) in [("a.x", "b.x"), ("c.x", "c.x"), ("d.x.y", "e.x.y"), ("f", "f")] {
            assert_eq!(subjects.apply(from.as_bytes(), &mut || 0), to.as_bytes(), "{from}");
        }
        assert_eq!(filters(&source), ["a.*", "c.*", "d.>"]);
        let kept = kept_under(&source);
        for (subject, is_kept) in
            [("b.x", true), ("c.1", true), ("e.f.g", true), ("a.x", false), ("d.x", false)]
        {
            assert_eq!(kept.matches(subject.as_bytes()), is_kept, "{subject}");
        }
    }

    #[test]
    fn destinations_become_patterns() {
        let table = [
            ("a.*", "b.$1.c", "b.*.c"),
            ("a.*", "b.{{partition(3,1)}}.c", "b.*.c"),
            ("a.*", "b.{{split(1,-)}}", ">"),
            ("", "x.>", "x.>"),
            ("a.>", "", "a.>"),
            ("", "", ">"),
        ];
        for (from, to, expected) in table {
            assert_eq!(pattern(from, to), expected, "{from} {to}");
        }
    }
}

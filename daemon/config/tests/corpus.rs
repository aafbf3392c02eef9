//! Replays a fixed corpus through the function the fuzz target calls.

#[path = "support/probe.rs"]
mod probe;

#[test]
fn corpus_is_read_without_a_panic() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the corpus is there") {
        let data = std::fs::read(entry.expect("an entry").path()).expect("a readable file");
        // Cut anywhere, a file meets every "ends here" of the lexer.
        for end in 0..=data.len() {
            probe::probe(&data[..end]);
        }
        count += 1;
    }
    assert!(count >= 15, "only {count} files");
}

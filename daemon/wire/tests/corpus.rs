//! Replays the fuzzer's corpus: every file, cut at every byte.

use std::path::Path;

#[test]
fn every_file_cut_anywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        (0..=bytes.len()).for_each(|cut| daemon_wire::exercise(&bytes[..cut]));
        (0..bytes.len()).for_each(|from| daemon_wire::exercise(&bytes[from..]));
        seen += 1;
    }
    assert!(seen >= 6, "the corpus is gone");
}

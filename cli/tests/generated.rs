//! Man pages and completion scripts in the repository are those of the table of commands.

use std::path::Path;

use cli::generated::{DIRECTORIES, REFRESH, files};

#[test]
fn generated_files_are_current() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = files();
    for (path, text) in &files {
        let found = std::fs::read_to_string(top.join(path)).unwrap_or_default();
        assert!(found == *text, "{path} is old: run `{REFRESH}`");
    }
    for dir in DIRECTORIES {
        for entry in std::fs::read_dir(top.join(dir)).expect(dir) {
            let name = format!("{dir}/{}", entry.unwrap().file_name().to_string_lossy());
            assert!(files.iter().any(|(path, _)| *path == name), "{name} is of no command: run `{REFRESH}`");
        }
    }
}

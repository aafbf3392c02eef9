//! Writes the man pages and completion scripts, and removes those of commands that are gone.

use std::io;
use std::path::Path;

use cli::generated::{DIRECTORIES, files};

fn main() -> io::Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = files();
    for dir in DIRECTORIES {
        std::fs::create_dir_all(top.join(dir))?;
        for entry in std::fs::read_dir(top.join(dir))? {
            let name = format!("{dir}/{}", entry?.file_name().to_string_lossy());
            if !files.iter().any(|(path, _)| *path == name) {
                std::fs::remove_file(top.join(name))?;
            }
        }
    }
    files.iter().try_for_each(|(path, text)| std::fs::write(top.join(path), text))
}

//! Writes the golden screens of the tests, and the picture of one of them for the README.

#[path = "../../tests/support/mod.rs"]
mod support;

fn main() -> std::io::Result<()> {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, text) in support::files() {
        std::fs::write(top.join(path), text)?;
    }
    Ok(())
}

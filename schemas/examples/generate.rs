//! Writes `schemas/json`: `cargo run -p schemas --example generate-schemas --features json-schema`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("json");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    for document in schemas::catalogue::documents() {
        let file = folder.join(schemas::catalogue::path(&document.id));
        std::fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        std::fs::write(file, format!("{:#}\n", document.schema))?;
    }
    Ok(())
}

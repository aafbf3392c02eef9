//! Files with a key in them: the first line that is one counts.

use nkeys::KeyPair;

/// The key of a seed file, or of a file with a public key (which can verify, and nothing else).
pub(super) fn key_pair(path: &str) -> Result<KeyPair, String> {
    let text = read(path)?;
    match first_key(&text) {
        Some(line) if line.starts_with('S') => KeyPair::from_seed(line).map_err(|e| explain(path, &e)),
        Some(line) => KeyPair::from_public_key(line).map_err(|e| explain(path, &e)),
        None => Err("Could not find a valid key".into()),
    }
}

/// The key of a seed file.
pub(super) fn signer(path: &str) -> Result<KeyPair, String> {
    let text = read(path)?;
    let line = first_key(&text).ok_or("Could not find a valid key")?;
    KeyPair::from_seed(line).map_err(|e| explain(path, &e))
}

fn explain(path: &str, error: &nkeys::error::Error) -> String {
    format!("nkeys: {path}: {}", error.to_string().to_lowercase())
}

pub(super) fn read(path: &str) -> Result<String, String> {
    let bytes = read_bytes(path)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub(super) fn read_bytes(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => format!("open {path}: no such file or directory"),
        std::io::ErrorKind::PermissionDenied => format!("open {path}: permission denied"),
        _ => format!("read {path}: {e}"),
    })
}

fn first_key(text: &str) -> Option<&str> {
    text.lines()
        .map(str::trim)
        .find(|line| KeyPair::from_seed(line).is_ok() || KeyPair::from_public_key(line).is_ok())
}

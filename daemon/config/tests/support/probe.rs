//! What the corpus test and the fuzz target hold true of any bytes: reading ends, without a panic, and what was
//! read can be written and read again.

use daemon_config::language::{Loader, digest, emit, parse_text};
use daemon_config::load_text;

/// Reads `data` as a configuration file that finds nothing to include.
pub fn probe(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let loader = |path: &str| -> Result<Vec<u8>, String> {
        // One file that includes itself, so that cycles are met too.
        match path {
            "again" => Ok(b"a: $a\ninclude again\n".to_vec()),
            _ => Err(format!("open {path}: no such file or directory")),
        }
    };
    let env = |name: &str| match name {
        "LOOP" => Some("$LOOP".to_owned()),
        "NUMBER" => Some("10k".to_owned()),
        _ => None,
    };
    match load_text("fuzz.conf", &text, &loader, &env) {
        Ok(loaded) => drop(format!("{}{}", loaded.warnings, loaded.digest)),
        Err(error) => drop(error.to_string()),
    }
    let Ok(tree) = parse_text("fuzz.conf", &text, &loader, &env) else { return };
    if writable(&keys_of(&tree)) {
        let again = parse_text("again.conf", &emit(&tree), &no_files(), &env);
        assert_eq!(again.map(|tree| digest(&tree)), Ok(digest(&tree)));
    }
}

fn no_files() -> impl Loader {
    |path: &str| -> Result<Vec<u8>, String> { Err(format!("open {path}: no such file or directory")) }
}

/// Keys with these characters cannot be written back.
fn writable(keys: &[String]) -> bool {
    keys.iter().all(|key| !key.contains(['"', '\0']))
}

fn keys_of(tree: &daemon_config::language::Map) -> Vec<String> {
    use daemon_config::language::Data;
    let mut keys = Vec::new();
    let mut values = Vec::new();
    for (key, value) in tree {
        keys.push(key.clone());
        values.push(value);
    }
    while let Some(value) = values.pop() {
        match &value.data {
            Data::Map(map) => {
                keys.extend(map.keys().cloned());
                values.extend(map.values());
            }
            Data::Array(array) => values.extend(array),
            _ => {}
        }
    }
    keys
}

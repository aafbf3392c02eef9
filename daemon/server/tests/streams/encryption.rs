//! Streams are kept encrypted: nothing of a message is on the disk, and another key opens nothing.

use crate::common::{add_stream, connect, contents, options, publish};
use daemon_config::options::{Cipher, Options};
use daemon_server::{Server, log::Log};
use std::path::Path;

fn with_key(store: &Path, key: &str, previous: &str, cipher: Cipher) -> Options {
    let mut options = options(store);
    options.jetstream.key = key.into();
    options.jetstream.prev_key = previous.into();
    options.jetstream.cipher = cipher;
    options
}

fn holds(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().map(Result::unwrap).any(|entry| {
        let path = entry.path();
        match path.is_dir() {
            true => holds(&path, needle),
            false => std::fs::read(path).unwrap().windows(needle.len()).any(|w| w == needle),
        }
    })
}

#[tokio::test]
async fn nothing_is_readable_without_the_key() {
    for cipher in [Cipher::ChaCha, Cipher::Aes] {
        let dir = tempfile::tempdir().unwrap();
        {
            let mut server = Server::start(with_key(dir.path(), "one", "", cipher), Log::test()).unwrap();
            let js = connect(&server).await;
            add_stream(&js, "S").await;
            publish(&js, "s.secret", "the treasure is under the oak").await.unwrap();
            assert!(!holds(dir.path(), b"under the oak") && !holds(dir.path(), b"s.secret"));
            server.shutdown();
        }
        assert!(!holds(dir.path(), b"under the oak") && !holds(dir.path(), b"s.secret"));
        for wrong in [with_key(dir.path(), "two", "", cipher), options(dir.path())] {
            let refused = Server::start(wrong, Log::test()).err().map(|e| e.to_string());
            assert!(refused.as_deref().is_some_and(|e| e.contains("key")), "{refused:?}");
        }
        for (key, previous) in [("one", ""), ("two", "one"), ("two", "")] {
            let server = Server::start(with_key(dir.path(), key, previous, cipher), Log::test()).unwrap();
            let js = connect(&server).await;
            assert_eq!(contents(&js, "S").await.len(), 1, "key {key} after {previous}");
        }
    }
}

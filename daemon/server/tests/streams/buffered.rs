//! `max_buffered_msgs`: what is too much is refused, and nobody waits for an answer in vain.

use crate::common::{add_stream, connect, contents, options};
use daemon_server::{Server, log::Log};

#[tokio::test]
async fn every_message_is_answered_and_only_what_is_stored_is_acknowledged() {
    let dir = tempfile::tempdir().unwrap();
    let mut options = options(dir.path());
    options.jetstream.max_buffered_msgs = 1;
    let log = Log::test();
    let server = Server::start(options, log.clone()).unwrap();
    let js = connect(&server).await;
    add_stream(&js, "S").await;
    let (mut stored, mut refused) = (0, 0);
    // A read that holds two of them comes about sooner or later.
    for _ in 0..50 {
        let mut answers = Vec::new();
        for _ in 0..100 {
            answers.push(js.publish("s.x", "x".into()).await.unwrap());
        }
        for answer in answers {
            match answer.await.map_err(|e| e.to_string()) {
                Ok(_) => stored += 1,
                Err(why) => {
                    assert!(why.contains("too many requests (code 429, error code 10167)"), "{why}");
                    refused += 1;
                }
            }
        }
        if refused > 0 {
            break;
        }
    }
    assert!(stored > 0 && refused > 0, "{stored} stored, {refused} refused");
    assert_eq!(contents(&js, "S").await.len(), stored);
    let warning =
        "Dropping messages due to excessive stream ingest rate on '$G' > 'S': IPQ len limit reached";
    assert!(log.captured().iter().any(|line| line.contains(warning)), "{:?}", log.captured());
}

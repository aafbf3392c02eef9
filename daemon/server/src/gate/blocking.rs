//! Work that keeps a processor busy, off the threads that carry connections.

use super::Pending;
use daemon_broker::auth::{Answer, Refusal};
use tokio::task::JoinHandle;

/// Takes its work off the queue when nobody waits for it any more.
struct Job(JoinHandle<Answer>);

impl Drop for Job {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Runs `work` on the thread of this worker that may be kept busy. To be called on a worker.
pub fn blocking(work: impl FnOnce() -> Answer + Send + 'static) -> Pending {
    let mut job = Job(tokio::task::spawn_blocking(work));
    Box::pin(async move {
        (&mut job.0).await.unwrap_or_else(|_| Answer::Refuse(Refusal::credentials("the judge failed")))
    })
}

//! Work that keeps a processor busy, off the threads that carry connections.

use super::Pending;
use daemon_broker::auth::{Answer, Refusal};
use tokio::task::JoinHandle;

/// Takes its work off the queue when nobody waits for it any more.
struct Job<T>(JoinHandle<T>);

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Runs `work` on the thread of this worker that may be kept busy; `None` when it failed. To be called on a worker.
pub fn blocking_work<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = Option<T>> + Send {
    let mut job = Job(tokio::task::spawn_blocking(work));
    async move { (&mut job.0).await.ok() }
}

/// As [`blocking_work`], for work that ends in an answer.
pub fn blocking(work: impl FnOnce() -> Answer + Send + 'static) -> Pending {
    let work = blocking_work(work);
    Box::pin(
        async move { work.await.unwrap_or_else(|| Answer::Refuse(Refusal::credentials("the judge failed"))) },
    )
}

//! Asking other servers for an account JWT they have: `$SYS.REQ.ACCOUNT.<key>.CLAIMS.LOOKUP`.
//!
//! Bound: as many questions wait as lookups go on; each ends by its time.

use super::ResolverError;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::oneshot;

/// Sends a question: subject, and where the answer is to go. False when nobody could hear it.
pub type Send = Box<dyn Fn(String, String) -> bool + std::marker::Send + Sync>;

/// See the module's introduction.
#[derive(Clone)]
pub struct Others {
    inner: Arc<Inner>,
}

struct Inner {
    patience: Duration,
    next: AtomicU64,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Vec<u8>>>>,
    send: Mutex<Option<Send>>,
    inbox: String,
}

impl Others {
    /// Answers come to `<inbox>.<number>`.
    pub fn new(inbox: String, patience: Duration) -> Self {
        let inner = Inner {
            patience,
            next: AtomicU64::new(0),
            waiting: Mutex::default(),
            send: Mutex::new(None),
            inbox,
        };
        Others { inner: Arc::new(inner) }
    }

    pub fn inbox(&self) -> &str {
        &self.inner.inbox
    }

    /// The way out, once there is one.
    pub fn connect(&self, send: Send) {
        *self.inner.send.lock() = Some(send);
    }

    pub async fn ask(&self, key: &str) -> Result<String, ResolverError> {
        let number = self.inner.next.fetch_add(1, Ordering::Relaxed);
        let (sender, receiver) = oneshot::channel();
        self.inner.waiting.lock().insert(number, sender);
        let forget = Forget { inner: &self.inner, number };
        let subject = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.LOOKUP");
        let sent = match &*self.inner.send.lock() {
            Some(send) => send(subject, format!("{}.{number}", self.inner.inbox)),
            None => false,
        };
        if !sent {
            return Err(ResolverError::NotFound);
        }
        let answer = tokio::time::timeout(self.inner.patience, receiver).await;
        drop(forget);
        match answer {
            Err(_) => Err(ResolverError::TimedOut),
            Ok(Err(_)) => Err(ResolverError::NotFound),
            Ok(Ok(jwt)) => String::from_utf8(jwt).map_err(|_| ResolverError::NotFound),
        }
    }

    /// An answer to question `number`. An empty one says that somebody does not know either.
    pub fn on_answer(&self, number: u64, jwt: &[u8]) {
        if jwt.is_empty() {
            return;
        }
        if let Some(waiting) = self.inner.waiting.lock().remove(&number) {
            // Whoever asked may have left.
            let _ = waiting.send(jwt.to_vec());
        }
    }
}

/// Takes a question back, whatever became of it.
struct Forget<'a> {
    inner: &'a Inner,
    number: u64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.inner.waiting.lock().remove(&self.number);
    }
}

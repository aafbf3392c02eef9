//! `jetstream`: streams and consumers, where they are kept and how much of it.

mod limits;
mod storage;
mod take;

use std::fmt;
use std::time::Duration;

use daemon_subject::valid::is_valid_subject;

pub use limits::JetStreamLimits;
pub(crate) use take::SECTION;

/// What the configuration says of JetStream, also while it is off: a flag may turn it on. The store directory is
/// [`super::Files::store_dir`], which has two places in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JetStream {
    pub enabled: bool,
    /// Refuse API requests with fields that nobody knows.
    pub strict: bool,
    /// Bytes of memory streams; -1, as any negative number, goes by the memory there is.
    pub max_memory_store: i64,
    /// Bytes of file streams; -1, as any negative number, goes by the disk there is.
    pub max_file_store: i64,
    pub sync: Sync,
    /// Empty without one.
    pub domain: String,
    /// What stored data is encrypted with; empty for not at all.
    pub key: String,
    /// What it was encrypted with before.
    pub prev_key: String,
    pub cipher: Cipher,
    /// What a server with leaf nodes may do with the domain of others; without them it does nothing.
    pub extension_hint: String,
    /// Tag that replicas must not share, in lower case; without a cluster it does nothing.
    pub unique_tag: String,
    /// Messages and bytes of one stream that may wait to be stored; 0 where nothing is said, negative for any number.
    pub max_buffered_msgs: i64,
    pub max_buffered_size: i64,
    /// API requests that may wait.
    pub request_queue_limit: i64,
    /// Requests for information that may wait.
    pub info_queue_limit: i64,
    /// Reads and writes of files at once.
    pub max_concurrent_io: i64,
    pub limits: JetStreamLimits,
}

/// When what was stored is brought to the disk for good.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sync {
    /// Nothing said: before it is acknowledged.
    #[default]
    Default,
    /// `always`: the same, asked for.
    Always,
    /// From time to time; what was acknowledged since the last time can be lost with the power.
    Interval(Duration),
}

/// How stored data is encrypted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cipher {
    #[default]
    ChaCha,
    Aes,
}

impl fmt::Display for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Cipher::ChaCha => "ChaCha20-Poly1305",
            Cipher::Aes => "AES-GCM",
        })
    }
}

const REQUEST_QUEUE_LIMIT: i64 = 10_000;
const CONCURRENT_IO: i64 = 4096;
/// What the other one is where only one of `max_buffered_msgs` and `max_buffered_size` is said.
const BUFFERED_MSGS: i64 = 100_000;
const BUFFERED_SIZE: i64 = 128 << 20;
/// What [`Sync::Interval`] is when it says zero.
const SYNC_INTERVAL: Duration = Duration::from_secs(120);

impl Default for JetStream {
    fn default() -> Self {
        Self {
            enabled: false,
            strict: true,
            max_memory_store: -1,
            max_file_store: -1,
            sync: Sync::Default,
            domain: String::new(),
            key: String::new(),
            prev_key: String::new(),
            cipher: Cipher::default(),
            extension_hint: String::new(),
            unique_tag: String::new(),
            max_buffered_msgs: 0,
            max_buffered_size: 0,
            request_queue_limit: REQUEST_QUEUE_LIMIT,
            info_queue_limit: REQUEST_QUEUE_LIMIT,
            max_concurrent_io: CONCURRENT_IO,
            limits: JetStreamLimits::default(),
        }
    }
}

impl JetStream {
    /// Puts the default where a zero asks for it.
    pub(crate) fn fill_defaults(&mut self) {
        self.limits.fill_defaults();
        if self.request_queue_limit <= 0 {
            self.request_queue_limit = REQUEST_QUEUE_LIMIT;
        }
        if self.info_queue_limit <= 0 {
            self.info_queue_limit = self.request_queue_limit;
        }
    }

    /// Messages and bytes of one stream that may wait to be stored; `None` where nothing is configured.
    pub fn max_buffered(&self) -> Option<(u64, u64)> {
        let (msgs, size) = (self.max_buffered_msgs, self.max_buffered_size);
        let limit = |said: i64, default: i64| {
            u64::try_from(if said == 0 { default } else { said }).unwrap_or(u64::MAX)
        };
        (msgs != 0 || size != 0).then(|| (limit(msgs, BUFFERED_MSGS), limit(size, BUFFERED_SIZE)))
    }

    /// Why the domain cannot be one, if it cannot.
    pub(crate) fn wrong_domain(&self) -> Option<String> {
        if self.domain.is_empty() {
            return None;
        }
        let api = format!("$JS.{}.API.>", self.domain);
        if !is_valid_subject(api.as_bytes()) {
            return Some(format!("invalid domain name: derived {api:?} is not a valid subject"));
        }
        let taken = self.domain.contains(['.', '*', '>']);
        taken.then(|| "invalid domain name: may not contain ., * or >".into())
    }
}

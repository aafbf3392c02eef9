//! The kinds of benchmark, by their names in reports.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Publish,
    Subscribe,
    Request,
    Serve,
    JetStream(JetStream),
    KeyPut,
    KeyGet,
}

/// The benchmarks of JetStream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JetStream {
    PublishSync,
    PublishAsync,
    PublishAtomic,
    PublishFast,
    Ordered,
    Consume,
    Fetch,
    GetSync,
    GetBatch,
}

use JetStream::*;

impl JetStream {
    fn publishes(self) -> bool {
        matches!(self, PublishSync | PublishAsync | PublishAtomic | PublishFast)
    }
}

impl Kind {
    pub fn label(self) -> &'static str {
        match self {
            Kind::Publish => "Core NATS publisher",
            Kind::Subscribe => "Core NATS subscriber",
            Kind::Request => "Core NATS service requester",
            Kind::Serve => "Core NATS service server",
            Kind::JetStream(PublishSync) => "JetStream synchronous publisher",
            Kind::JetStream(PublishAsync) => "JetStream asynchronous publisher",
            Kind::JetStream(PublishAtomic) => "JetStream atomic batch publisher",
            Kind::JetStream(PublishFast) => "JetStream fast batch publisher",
            Kind::JetStream(Ordered) => "JetStream ordered ephemeral consumer",
            Kind::JetStream(Consume) => "JetStream durable consumer (callback)",
            Kind::JetStream(Fetch) => "JetStream durable consumer (fetch)",
            Kind::JetStream(GetSync) => "JetStream synchronous getter",
            Kind::JetStream(GetBatch) => "JetStream batched direct getter",
            Kind::KeyPut => "JetStream KV putter",
            Kind::KeyGet => "JetStream KV getter",
        }
    }

    /// What a client says that it is about to do; None for one that goes on until it is stopped.
    pub fn verb(self) -> Option<&'static str> {
        match self {
            Kind::Publish | Kind::KeyPut => Some("publishing"),
            Kind::KeyGet => Some("trying to get"),
            Kind::Request => Some("requesting"),
            Kind::Serve => None,
            Kind::JetStream(kind) if kind.publishes() => Some("publishing"),
            Kind::Subscribe | Kind::JetStream(_) => Some("expecting"),
        }
    }

    /// The word beside a progress bar.
    pub fn state(self) -> &'static str {
        match self {
            Kind::Publish | Kind::JetStream(PublishSync | PublishAsync) => "Publishing",
            Kind::JetStream(PublishAtomic | PublishFast) => "Batching",
            Kind::Subscribe | Kind::JetStream(Ordered) => "Receiving",
            Kind::Request => "Requesting",
            Kind::Serve => "Serving",
            Kind::JetStream(Consume) => "Consuming",
            Kind::JetStream(Fetch) => "Fetching",
            Kind::JetStream(GetSync | GetBatch) | Kind::KeyGet => "Getting",
            Kind::KeyPut => "Putting",
        }
    }

    /// First letter of the clients' names in CSV.
    pub fn csv_prefix(self) -> char {
        match self {
            Kind::Subscribe | Kind::KeyGet => 'S',
            Kind::JetStream(kind) if !kind.publishes() => 'S',
            _ => 'P',
        }
    }

    /// Messages are published, or a request is one, so that there are a body and headers.
    pub fn sends(self) -> bool {
        match self {
            Kind::Publish | Kind::Request => true,
            Kind::Subscribe | Kind::Serve | Kind::KeyPut | Kind::KeyGet => false,
            Kind::JetStream(kind) => kind.publishes(),
        }
    }

    /// Has a rate to keep.
    pub fn is_paced(self) -> bool {
        self.sends() || self == Kind::KeyPut
    }

    /// Publishes to a subject, or to many.
    pub fn publishes(self) -> bool {
        self.sends() && self != Kind::Request
    }

    /// Works on a subject of its own choice, not on what a stream or bucket holds.
    pub fn has_subject(self) -> bool {
        match self {
            Kind::JetStream(kind) => kind.publishes(),
            Kind::KeyPut | Kind::KeyGet => false,
            _ => true,
        }
    }

    /// Those who read all there is expect every message each; all others share them.
    pub fn shares_messages(self) -> bool {
        !matches!(self, Kind::Subscribe | Kind::JetStream(Ordered | GetSync | GetBatch))
    }
}

//! The kinds of benchmark, by their names in reports.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Publish,
    Subscribe,
    Request,
    Serve,
}

impl Kind {
    pub fn label(self) -> &'static str {
        match self {
            Kind::Publish => "Core NATS publisher",
            Kind::Subscribe => "Core NATS subscriber",
            Kind::Request => "Core NATS service requester",
            Kind::Serve => "Core NATS service server",
        }
    }

    /// What a client says that it is about to do; None for one that goes on until it is stopped.
    pub fn verb(self) -> Option<&'static str> {
        match self {
            Kind::Publish => Some("publishing"),
            Kind::Subscribe => Some("expecting"),
            Kind::Request => Some("requesting"),
            Kind::Serve => None,
        }
    }

    /// The word beside a progress bar.
    pub fn state(self) -> &'static str {
        match self {
            Kind::Publish => "Publishing",
            Kind::Subscribe => "Receiving",
            Kind::Request => "Requesting",
            Kind::Serve => "Serving",
        }
    }

    /// First letter of the clients' names in CSV.
    pub fn csv_prefix(self) -> char {
        if self == Kind::Subscribe { 'S' } else { 'P' }
    }

    /// Subscribers expect every message each; all others share them.
    pub fn shares_messages(self) -> bool {
        self != Kind::Subscribe
    }
}

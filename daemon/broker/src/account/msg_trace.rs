//! Tracing of messages that others trace: their `traceparent` header says that they are sampled, the account says where to.

/// Where an account has such traces published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MsgTrace {
    /// A subject without wildcards.
    pub dest: String,
    /// Share of such messages in percent; 100 and above for all.
    pub sampling: u8,
}

impl MsgTrace {
    /// Whether a message is among those traced; `chance` is a number below 100.
    pub(crate) fn samples(&self, chance: usize) -> bool {
        // As the reference counts: one percent more than said.
        self.sampling >= 100 || chance <= usize::from(self.sampling)
    }
}

//! What the API asks of the server around it: the streams of the account, and their making and unmaking.

use schemas::jetstream::{AccountStats, ApiError, ConsumerConfig, StreamConfig, StreamState};

use super::Settings;
use crate::effects::Effects;
use crate::now::Now;
use crate::snapshot::{Origin, SnapshotSender};
use crate::stream::Stream;
use crate::stream::config::Environment;

/// One account's JetStream, for the length of one request. Requests that make, change or delete something come one after
/// the other.
pub trait Host {
    fn now(&self) -> Now;

    /// The configurations of all streams of the account, and the limits that new ones are held to.
    fn environment(&self) -> Environment<'_>;

    fn settings(&self) -> &Settings;

    /// What the account uses and may use, with the counts of its requests.
    fn account(&self) -> AccountStats;

    /// Counts a request that was answered, perhaps with an error.
    fn count(&mut self, error: bool);

    /// Runs `f` on a stream. Everything in the stream is safe before `f` sees it, and everything that `f` changes is safe
    /// before this returns. `None` when there is no such stream.
    fn stream<R>(&mut self, name: &str, f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R)
    -> Option<R>;

    /// Why what was last done to a stream did not become safe, if it did not: the stream waits to be opened again.
    fn failure(&self, _name: &str) -> Option<ApiError> {
        None
    }

    /// Makes a stream of a configuration that was checked and filled in.
    fn create_stream(&mut self, config: StreamConfig) -> Result<(), ApiError>;

    /// Gives a stream a configuration that was checked and filled in, and lets go what its new limits and its new retention
    /// do not keep.
    fn update_stream(&mut self, config: StreamConfig) -> Result<(), ApiError>;

    /// Deletes a stream with its consumers, of which those who wait for messages are told.
    fn delete_stream(&mut self, name: &str) -> Result<(), ApiError>;

    /// Makes a consumer of a configuration that was checked and filled in. Consumers without a name of their own have one
    /// only beside their configuration.
    fn create_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError>;

    /// Gives a consumer a configuration that was checked and filled in. A pause that begins or ends by it is announced.
    fn update_consumer(&mut self, stream: &str, name: &str, config: ConsumerConfig) -> Result<(), ApiError>;

    /// Deletes a consumer, and lets go what only it still wanted. False when there was none.
    fn delete_consumer(&mut self, stream: &str, name: &str) -> Result<bool, ApiError>;

    /// Has a backup sent, once this request was answered.
    fn start_snapshot(&mut self, sender: SnapshotSender);

    /// Has a stream made of the backup that is going to be sent to the subject that is returned. The configuration was
    /// checked and filled in; `state` is what the stream is said to have held.
    fn start_restore(
        &mut self,
        config: StreamConfig,
        state: StreamState,
        origin: Origin,
    ) -> Result<String, ApiError>;

    /// Sends a message of the server's own in the account: events.
    fn effects(&mut self) -> &mut dyn Effects;
}

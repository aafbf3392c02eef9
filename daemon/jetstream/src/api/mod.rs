//! `$JS.API`: requests in, answers out, in the words of the reference.
//!
//! [`answer`] takes a request apart, asks the [`Host`] for what it needs, and says what to send back. One request, one file.
//!
//! Never here: sockets, locks, clocks, the names `$JS.<domain>.API` and imports (the shell takes prefixes off), pull requests
//! and direct gets, which go to their consumer and stream on a shorter way.

mod account_info;
mod account_purge;
pub mod advisory;
mod answer;
mod audit;
mod body;
mod call;
mod consumer_create;
mod consumer_delete;
mod consumer_info;
mod consumer_list;
mod consumer_names;
mod consumer_pause;
mod consumer_reset;
mod consumer_unpin;
mod consumer_why;
mod host;
mod identity;
mod msg_delete;
mod msg_get;
mod refuse;
mod request;
mod route;
mod router;
mod settings;
mod shown;
mod stream_create;
mod stream_delete;
mod stream_info;
mod stream_list;
mod stream_names;
mod stream_purge;
mod stream_restore;
mod stream_snapshot;
mod stream_update;

pub use account_purge::{account_purged, account_to_purge};
pub use answer::Answer;
pub use host::Host;
pub use refuse::{not_enabled, not_for_system};
pub use request::Request;
pub use router::answer;
pub use settings::Settings;
pub use stream_delete::delete_stream;

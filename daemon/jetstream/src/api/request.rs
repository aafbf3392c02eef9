//! A request as it reaches the API.

use schemas::advisory::ClientInfo;

/// What every subject of the API begins with, whatever domain it was sent to.
pub const PREFIX: &str = "$JS.API.";

/// See the module's introduction. Slices of the bytes that were read.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// What follows `$JS.API.` in the subject, as `STREAM.INFO.ORDERS`.
    pub subject: &'a str,
    /// The whole header block, or empty.
    pub header: &'a [u8],
    pub body: &'a [u8],
    /// Who asks. Only events tell.
    pub client: &'a ClientInfo,
}

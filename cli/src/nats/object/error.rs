//! Errors in the words of the reference's client, because scripts look for them.

use schemas::jetstream::errors;

use crate::failure::Failure;
use crate::nats::jetstream::CallError;

pub const INVALID_NAME: &str = "nats: invalid object-store name";
pub const BUCKET_NOT_FOUND: &str = "nats: bucket not found";
pub const OBJECT_NOT_FOUND: &str = "nats: object not found";
pub const BAD_META: &str = "nats: object-store meta information invalid";
pub const LINK_TO_BUCKET: &str = "nats: invalid Get, object is a link to a bucket";
pub const DIGEST_MISMATCH: &str = "nats: received a corrupt object, digests do not match";
pub const INVALID_DIGEST: &str = "nats: object-store info digest invalid format";

/// A call that failed.
pub fn failure(error: CallError) -> Failure {
    match error {
        CallError::Api(error) => api(&error),
        // Nobody listens to the API.
        CallError::NoResponders => api(&errors::NOT_ENABLED.error()),
        other => Failure::new(other),
    }
}

/// An error that the server gave.
pub fn api(error: &schemas::jetstream::ApiError) -> Failure {
    let (code, err_code, description) = (error.code, error.err_code, &error.description);
    Failure::new(format!("nats: API error: code={code} err_code={err_code} description={description}"))
}

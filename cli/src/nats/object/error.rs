//! What can be wrong with buckets and objects, in the words of the reference's client.

pub const INVALID_NAME: &str = "nats: invalid object-store name";
pub const BUCKET_NOT_FOUND: &str = "nats: bucket not found";
pub const OBJECT_NOT_FOUND: &str = "nats: object not found";
pub const BAD_META: &str = "nats: object-store meta information invalid";
pub const LINK_TO_BUCKET: &str = "nats: invalid Get, object is a link to a bucket";
pub const DIGEST_MISMATCH: &str = "nats: received a corrupt object, digests do not match";
pub const INVALID_DIGEST: &str = "nats: object digest hash has invalid format";

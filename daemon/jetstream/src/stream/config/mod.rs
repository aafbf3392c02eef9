//! What a stream may be configured to be: checks, defaults, and what an update may change.

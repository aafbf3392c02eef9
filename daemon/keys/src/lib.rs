//! daemon-keys

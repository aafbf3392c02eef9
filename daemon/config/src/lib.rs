//! daemon-config

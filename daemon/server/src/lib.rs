//! daemon-server

//! daemon-wire

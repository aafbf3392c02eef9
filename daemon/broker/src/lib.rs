//! daemon-broker

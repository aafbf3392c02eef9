//! daemon-subject

//! The forms in which a check says what it found.

pub mod json;
pub mod nagios;
pub mod prometheus;
pub mod text;

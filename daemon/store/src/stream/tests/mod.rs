//! The store against a plain map.

mod bench;
mod damage;
mod deed;
mod file;
mod memory;
mod model;
mod scan;

/// Many threads read a stream that one of them changes now and then.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<super::StreamStore>();
    shared::<super::Reader>();
    shared::<super::PageCache>();
    shared::<super::CheckpointJob>();
    shared::<super::CompactionJob>();
};

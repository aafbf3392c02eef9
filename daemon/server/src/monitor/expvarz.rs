//! `/debug/vars`: the command line and the memory of the process, in the names of Go's runtime as far as they mean
//! something here. What only a garbage collector has is 0.

use crate::process::memory;
use schemas::monitor::{Expvarz, MemStats};

pub fn expvarz() -> Expvarz {
    let memory = memory();
    Expvarz {
        memstats: MemStats {
            alloc: memory.data,
            sys: memory.resident,
            heap_alloc: memory.data,
            heap_sys: memory.data,
            heap_inuse: memory.data,
            ..MemStats::default()
        },
        cmdline: std::env::args().collect(),
    }
}

//! How many processors there are for this process.

/// Processors this process may run on (`cores` in `/varz`).
pub fn cores() -> usize {
    let Ok(set) = rustix::thread::sched_getaffinity(None) else { return usable_cores() };
    (set.count() as usize).max(1)
}

/// The same cut down to the processor quota of its control group, rounded as the standard library does
/// (`gomaxprocs` in `/varz`).
pub fn usable_cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_never_adds_cores() {
        assert!(usable_cores() >= 1);
        assert!(usable_cores() <= cores());
    }
}

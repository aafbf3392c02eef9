//! Which part of a list to show.

use schemas::monitor::connz::DEFAULT_LIMIT;

/// Offset and limit, with the reference's values where those that were asked for make no sense.
pub fn page(offset: i64, limit: i64) -> (usize, usize) {
    let limit = if limit <= 0 { DEFAULT_LIMIT } else { limit };
    (usize::try_from(offset).unwrap_or(0), usize::try_from(limit).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn senseless_pages_become_the_first() {
        for (given, page_) in [((0, 0), (0, 1024)), ((-1, -1), (0, 1024)), ((5, 2), (5, 2))] {
            assert_eq!(page(given.0, given.1), page_);
        }
    }
}

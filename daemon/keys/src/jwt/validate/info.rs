//! Description and URL for people.

use super::{Issues, url};

/// Bytes of either.
const MAX_LEN: usize = 8 * 1024;

pub(super) fn check(description: &str, info_url: &str, issues: &mut Issues) {
    if description.len() > MAX_LEN {
        issues.error("Description is too long");
    }
    if info_url.is_empty() {
        return;
    }
    if info_url.len() > MAX_LEN {
        issues.error("Info URL is too long");
    }
    let error = match url::parse(info_url) {
        Ok(url) if url.hostname().is_empty() || url.scheme.is_empty() => "no hostname or scheme".to_owned(),
        Ok(_) => return,
        Err(error) => error,
    };
    issues.error(format!("error parsing info url: {error}"));
}

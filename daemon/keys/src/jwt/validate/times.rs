//! Expiry and the time before.

use schemas::claims::ClaimsData;

use super::Issues;

pub(super) fn check(data: &ClaimsData, now: i64, issues: &mut Issues) {
    if data.expires > 0 && now > data.expires {
        issues.time_check("claim is expired");
    }
    if data.not_before > 0 && data.not_before > now {
        issues.time_check("claim is not yet valid");
    }
}

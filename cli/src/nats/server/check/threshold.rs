//! Limits that a figure must stay away from.

use std::time::Duration;

use super::result::Found;

/// Complains about a time that reached its limit, or says that all is well. Limits of zero are none.
pub struct Times {
    pub warning: Duration,
    pub critical: Duration,
}

impl Times {
    /// The text for the worse limit that was reached; `said` makes it of the limit in seconds.
    pub fn judge(&self, found: &mut Found, time: Duration, ok: String, said: impl Fn(f64) -> String) {
        let reached = |limit: Duration| !limit.is_zero() && time >= limit;
        if reached(self.critical) {
            found.critical(said(self.critical.as_secs_f64()));
        } else if reached(self.warning) {
            found.warn(said(self.warning.as_secs_f64()));
        } else {
            found.ok(ok);
        }
    }
}

/// Complains about a count. With a critical limit below that of warnings little is bad, otherwise much. Limits that are
/// None are none.
pub fn count(found: &mut Found, value: f64, warning: Option<f64>, critical: Option<f64>, text: String) {
    let inverted = critical.unwrap_or(-1.0) < warning.unwrap_or(-1.0);
    let reached = |limit: Option<f64>| limit.is_some_and(|l| if inverted { value <= l } else { value >= l });
    if reached(critical) {
        found.critical(text);
    } else if reached(warning) {
        found.warn(text);
    } else {
        found.ok(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nats::server::check::result::Status;

    #[test]
    fn counts_may_be_too_high_or_too_low() {
        let status = |value, warning, critical| {
            let mut found = Found::new("x", "y");
            count(&mut found, value, warning, critical, "n".into());
            found.status()
        };
        let (low, high) = (Some(10.0), Some(20.0));
        for (value, want) in [(9.0, Status::Ok), (10.0, Status::Warning), (20.0, Status::Critical)] {
            assert_eq!(status(value, low, high), want);
        }
        for (value, want) in [(21.0, Status::Ok), (20.0, Status::Warning), (10.0, Status::Critical)] {
            assert_eq!(status(value, high, low), want);
        }
        assert_eq!(status(100.0, None, None), Status::Ok);
        assert_eq!(status(100.0, None, high), Status::Critical);
        // A warning without a critical limit is about too little.
        assert_eq!(status(100.0, high, None), Status::Ok);
        assert_eq!(status(20.0, high, None), Status::Warning);
    }
}

//! When the certificates of a server expire.

use std::time::Duration;

use schemas::go::Time;
use schemas::monitor::Varz;

use super::result::Found;
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::term::duration::go;

const SECOND: i64 = 1_000_000_000;

/// Nothing without limits; fails when there is nothing that they could be about.
pub fn judge(found: &mut Found, varz: &Varz, warning: Duration, critical: Duration) -> Outcome {
    if warning.is_zero() && critical.is_zero() {
        return Ok(());
    }
    let all = [
        ("server", varz.tls_cert_not_after),
        ("cluster", varz.cluster.tls_cert_not_after),
        ("gateway", varz.gateway.tls_cert_not_after),
        ("leafnode", varz.leaf.tls_cert_not_after),
        ("mqtt", varz.mqtt.tls_cert_not_after),
        ("websocket", varz.websocket.tls_cert_not_after),
    ];
    let mut there = all.iter().filter(|(_, expiry)| !expiry.is_zero()).peekable();
    if there.peek().is_none() {
        crate::fail!("TLS certificate expiry thresholds configured but no TLS certificates found");
    }
    there.for_each(|(name, expiry)| one(found, name, *expiry, varz.now, warning, critical));
    Ok(())
}

fn one(found: &mut Found, name: &str, expiry: Time, now: Time, warning: Duration, critical: Duration) {
    let left = expiry.unix_nanos().saturating_sub(now.unix_nanos()) / SECOND * SECOND;
    let at = moment::go(expiry);
    if left <= 0 {
        return found.critical(format!("{name} TLS certificate expired (expired_at={at})"));
    }
    let text = format!("{name} TLS certificate expires in {} (expires_at={at})", go(left));
    let within = |limit: Duration| !limit.is_zero() && i128::from(left) <= limit.as_nanos() as i128;
    if within(critical) {
        found.critical(text);
    } else if within(warning) {
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
    fn certificates_expire() {
        let day = Duration::from_secs(86_400);
        let status = |days: i64| {
            let mut varz = Varz { now: Time::from_unix_nanos(0), ..Varz::default() };
            varz.leaf.tls_cert_not_after = Time::from_unix_nanos(days * 86_400 * SECOND);
            let mut found = Found::new("server", "n");
            judge(&mut found, &varz, 30 * day, 7 * day).unwrap();
            found.status()
        };
        for (days, want) in
            [(31, Status::Ok), (30, Status::Warning), (7, Status::Critical), (-1, Status::Critical)]
        {
            assert_eq!(status(days), want, "{days}");
        }
        let mut found = Found::new("server", "n");
        assert!(judge(&mut found, &Varz::default(), day, day).is_err());
        assert!(judge(&mut found, &Varz::default(), Duration::ZERO, Duration::ZERO).is_ok());
    }
}

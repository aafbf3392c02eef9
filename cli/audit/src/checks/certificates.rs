//! Certificates that end soon.

use std::io::{Read, Seek};

use cli_term::term::duration;
use schemas::go::Time;

use super::varz;
use crate::archive::Error;
use crate::check::{Check, Outcome, Room, Run};

const SECOND: i64 = 1_000_000_000;
const DAY: f64 = 86_400e9;

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = Check::new(
        "SERVER_008",
        "server",
        "TLS Certificate Expiry",
        "TLS certificates are valid and not expiring soon",
    )
    .with("tls_expire_warning", 30.0, "uint", "Certificate expiry warning threshold in days")
    .with("tls_expire_critical", 7.0, "uint", "Certificate expiry critical threshold in days");
    vec![(check, certificates_end)]
}

fn certificates_end<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let nanos = |key| (room.check.threshold(key) * DAY) as i64;
    let (soon, very_soon) = (nanos("tls_expire_warning"), nanos("tls_expire_critical"));
    let (mut looked_at, mut critical) = (0, false);
    for (cluster, server, varz) in varz(room)? {
        let ends = [
            ("server", varz.tls_cert_not_after),
            ("cluster", varz.cluster.tls_cert_not_after),
            ("gateway", varz.gateway.tls_cert_not_after),
            ("leafnode", varz.leaf.tls_cert_not_after),
            ("mqtt", varz.mqtt.tls_cert_not_after),
            ("websocket", varz.websocket.tls_cert_not_after),
        ];
        for (part, end) in ends.into_iter().filter(|(_, end)| !end.is_zero()) {
            looked_at += 1;
            let left = end.unix_nanos().saturating_sub(varz.now.unix_nanos());
            let of = format!("{cluster}/{server} {part} TLS certificate");
            if left <= 0 {
                room.examples.add(format!("{of} expired (expired_at={})", moment(end)));
            } else if left <= very_soon.max(soon) {
                let left = duration::go(left / SECOND * SECOND);
                room.examples.add(format!("{of} expires in {left} (expires_at={})", moment(end)));
            }
            critical |= left <= very_soon.max(0);
        }
    }
    if looked_at == 0 {
        return Ok(Outcome::Skipped);
    }
    let bad = if critical { Outcome::Fail } else { Outcome::Warn };
    Ok(room.outcome(bad, "certificates that expired or expire soon"))
}

/// As Go prints a time.
fn moment(time: Time) -> String {
    format!("{} +0000 UTC", time.to_string().trim_end_matches('Z').replace('T', " "))
}

//! What an order says besides its time, and the message that it has published.

use super::pattern::Pattern;
use crate::stream::headers::*;
use daemon_wire::headers;

/// An order as it is stored.
pub(super) struct Order {
    pub(super) pattern: Pattern,
    pub(super) target: Vec<u8>,
    /// The subject whose last message is published; empty: the order's own body.
    pub(super) source: Vec<u8>,
    ttl: Vec<u8>,
    rollup: Vec<u8>,
}

impl Order {
    /// `None` for a message that is no order.
    pub(super) fn read(header: &[u8]) -> Option<Order> {
        let value = |name| headers::get(header, name).unwrap_or_default().to_vec();
        let pattern = super::pattern_of(header).ok()??;
        let (target, ttl) = (value(SCHEDULE_TARGET), value(SCHEDULE_TTL));
        if target.is_empty() || Ttl::parse(&ttl).is_none() {
            return None;
        }
        Some(Order { pattern, target, source: value(SCHEDULE_SOURCE), ttl, rollup: value(SCHEDULE_ROLLUP) })
    }

    /// The header block of what is published. `base`: that of the message whose content it is. `next`: when this happens again,
    /// in Unix nanoseconds.
    pub(super) fn header(&self, base: &[u8], scheduler: &[u8], next: Option<i64>) -> Vec<u8> {
        let mut block = without_any(base, is_spent);
        let mut put = |name: &str, value: &[u8]| {
            let mut more = Vec::with_capacity(block.len() + name.len() + value.len() + 16);
            headers::with(&block, name, value, &mut more);
            block = more;
        };
        put(SCHEDULER, scheduler);
        match next {
            None => put(SCHEDULE_NEXT, PURGE),
            Some(at) => put(SCHEDULE_NEXT, self.pattern.show(at).as_bytes()),
        }
        if !self.ttl.is_empty() {
            put(TTL, &self.ttl);
        }
        if !self.rollup.is_empty() {
            put(ROLLUP, &self.rollup);
        }
        block
    }
}

/// Lines that were meant for the message they stand in.
fn is_spent(name: &[u8]) -> bool {
    name.starts_with(b"Nats-Schedule")
        || name.starts_with(b"Nats-Expected-")
        || [MSG_ID, TTL, ROLLUP].iter().any(|own| own.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_what_is_published() {
        let own = b"NATS/1.0\r\nNats-Schedule: @every 5s\r\nA: 1\r\nNats-Schedule-Target: t\r\nNats-Schedule-TTL: 1m\r\n\
            Nats-Schedule-Rollup: sub\r\nNats-Msg-Id: x\r\nNats-TTL: 9\r\nNats-Expected-Stream: S\r\nNats-Rollup: sub\r\n\r\n";
        let order = Order::read(own).unwrap();
        assert_eq!((order.target.as_slice(), order.source.as_slice()), (&b"t"[..], &b""[..]));
        let text = |block: Vec<u8>| String::from_utf8(block).unwrap();
        assert_eq!(
            text(order.header(own, b"s", Some(1_750_000_000_500_000_000))),
            "NATS/1.0\r\nA: 1\r\nNats-Scheduler: s\r\nNats-Schedule-Next: 2025-06-15T15:06:40.5Z\r\nNats-TTL: 1m\r\n\
             Nats-Rollup: sub\r\n\r\n"
        );
        let once = b"NATS/1.0\r\nNats-Schedule: @at 2025-01-01T00:00:00Z\r\nNats-Schedule-Target: t\r\n\r\n";
        let order = Order::read(once).unwrap();
        assert_eq!(
            text(order.header(b"", b"s", None)),
            "NATS/1.0\r\nNats-Scheduler: s\r\nNats-Schedule-Next: purge\r\n\r\n"
        );
        assert!(Order::read(b"NATS/1.0\r\nNats-Schedule: @hourly\r\n\r\n").is_none());
        assert!(Order::read(b"").is_none());
    }
}

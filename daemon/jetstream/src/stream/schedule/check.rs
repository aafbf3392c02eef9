//! What a message that orders another one is held to, and one that takes such an order back.

use super::pattern::Pattern;
use crate::now::Now;
use crate::stream::Stream;
use crate::stream::headers::{SCHEDULE, Ttl, Wishes};
use daemon_subject::valid;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::*;

impl Stream {
    /// Whether a message orders another one, which must then replace those before it under its subject.
    /// `staged` says of a subject whether its last message in the same batch is an order.
    pub(in crate::stream) fn check_schedule(
        &mut self,
        w: &Wishes<'_>,
        subject: &[u8],
        now: Now,
        staged: &dyn Fn(&[u8]) -> Option<bool>,
    ) -> Result<bool, ApiError> {
        let orders = self.check_order(w, subject, now)?;
        if !w.schedule_next.is_empty() {
            self.check_withdrawal(w, subject, staged)?;
        } else if !w.scheduler.is_empty() {
            return Err(MESSAGE_SCHEDULES_SCHEDULER_INVALID.error());
        }
        Ok(orders)
    }

    fn check_order(&self, w: &Wishes<'_>, subject: &[u8], now: Now) -> Result<bool, ApiError> {
        if w.schedule.is_empty() && w.schedule_time_zone.is_none() {
            return Ok(false);
        }
        let disabled = || MESSAGE_SCHEDULES_DISABLED.error();
        let allowed = self.config.allow_msg_schedules;
        let pattern = Pattern::parse(w.schedule, w.schedule_time_zone)
            .map_err(|error| if allowed { error } else { disabled() })?;
        let Some(pattern) = pattern else { return Ok(false) };
        if pattern.next(now.wall, now.wall).is_none() {
            return Err(if allowed { MESSAGE_SCHEDULES_PATTERN_INVALID.error() } else { disabled() });
        }
        if !allowed {
            return Err(disabled());
        }
        if Ttl::parse(w.schedule_ttl).is_none() {
            return Err(MESSAGE_SCHEDULES_TTL_INVALID.error());
        }
        if !matches!(w.schedule_rollup, b"" | b"sub") {
            return Err(MESSAGE_SCHEDULES_ROLLUP_INVALID.error());
        }
        if !w.schedule_ttl.is_empty() && !self.config.allow_msg_ttl {
            return Err(MESSAGE_TTL_DISABLED.error());
        }
        self.check_places(w, subject)?;
        match w.rollup.is_empty() || w.rollup.eq_ignore_ascii_case(b"sub") {
            true => Ok(true),
            false => Err(MESSAGE_SCHEDULES_ROLLUP_INVALID.error()),
        }
    }

    /// Where the message goes, and where its content comes from.
    fn check_places(&self, w: &Wishes<'_>, subject: &[u8]) -> Result<(), ApiError> {
        let (target, source) = (w.schedule_target, w.schedule_source);
        if !valid::is_valid_literal(target) || target == subject {
            return Err(MESSAGE_SCHEDULES_TARGET_INVALID.error());
        }
        let own = source == target || source == subject;
        if !source.is_empty() && (own || !valid::is_valid_literal(source)) {
            return Err(MESSAGE_SCHEDULES_SOURCE_INVALID.error());
        }
        if !self.is_own_subject(target) {
            return Err(MESSAGE_SCHEDULES_TARGET_INVALID.error());
        }
        if !source.is_empty() && !self.is_own_subject(source) {
            return Err(MESSAGE_SCHEDULES_SOURCE_INVALID.error());
        }
        Ok(())
    }

    fn is_own_subject(&self, subject: &[u8]) -> bool {
        self.config.subjects.iter().any(|own| valid::is_subset(subject, own.as_bytes()))
    }

    /// Publishers may only say that an order is done with, and not of the subject they publish on.
    fn check_withdrawal(
        &mut self,
        w: &Wishes<'_>,
        subject: &[u8],
        staged: &dyn Fn(&[u8]) -> Option<bool>,
    ) -> Result<(), ApiError> {
        let invalid = || MESSAGE_SCHEDULES_SCHEDULER_INVALID.error();
        if w.schedule_next != b"purge" || w.scheduler == subject || !valid::is_valid_literal(w.scheduler) {
            return Err(invalid());
        }
        if !self.config.allow_msg_schedules {
            return Err(MESSAGE_SCHEDULES_DISABLED.error());
        }
        let orders = match staged(w.scheduler) {
            Some(orders) => orders,
            None => self.last_orders(w.scheduler)?,
        };
        if orders { Ok(()) } else { Err(invalid()) }
    }

    /// Whether the last message under a subject is an order, or there is none.
    fn last_orders(&mut self, subject: &[u8]) -> Result<bool, ApiError> {
        let failed = |e| STREAM_STORE_FAILED.with(e);
        let Some(last) = self.store.last_seq_of(subject).map_err(failed)? else { return Ok(true) };
        let message = self.store.get(&mut self.reader, last).map_err(failed)?;
        Ok(message.is_none_or(|m| {
            daemon_wire::headers::get(m.header, SCHEDULE).is_some_and(|pattern| !pattern.is_empty())
        }))
    }
}

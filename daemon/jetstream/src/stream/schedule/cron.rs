//! Cron patterns of six fields (second, minute, hour, day of the month, month, day of the week), and when they are next due.
//!
//! The walk from one moment to the next is the reference's, step by step, so that changes of the clock in a time zone have the
//! same outcome.

use super::zone::Zone;

/// Steps of a walk after which a pattern counts as one that is never due.
const STEPS_MAX: u32 = 100_000;
/// Years within which a pattern must be due.
const YEARS: i16 = 5;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/// What a field may hold.
struct Bounds {
    min: u32,
    max: u32,
    /// Of the numbers from `min` on.
    names: &'static [&'static str],
}

const BOUNDS: [Bounds; 6] = [
    Bounds { min: 0, max: 59, names: &[] },
    Bounds { min: 0, max: 59, names: &[] },
    Bounds { min: 0, max: 23, names: &[] },
    Bounds { min: 1, max: 31, names: &[] },
    Bounds { min: 1, max: 12, names: &MONTHS },
    Bounds { min: 0, max: 6, names: &DAYS },
];

/// The numbers of a field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Field {
    bits: u64,
    /// It said "any".
    any: bool,
}

impl Field {
    fn has(self, number: i8) -> bool {
        self.bits & (1 << number) != 0
    }

    fn parse(text: &str, bounds: &Bounds) -> Option<Field> {
        let mut field = Field::default();
        for range in text.split(',').filter(|range| !range.is_empty()) {
            let (bits, any) = parse_range(range, bounds)?;
            field.bits |= bits;
            field.any |= any;
        }
        Some(field)
    }
}

/// `a`, `a-b`, `*` or `?`, with `/step` or without.
fn parse_range(text: &str, bounds: &Bounds) -> Option<(u64, bool)> {
    let (range, step) = match text.split_once('/') {
        Some((range, step)) => (range, Some(number(step)?)),
        None => (text, None),
    };
    let mut ends = range.split('-');
    let (low, high) = (ends.next()?, ends.next());
    let any = matches!(low, "*" | "?");
    let (start, mut end) = if any {
        (bounds.min, bounds.max)
    } else {
        if ends.next().is_some() {
            return None;
        }
        let start = named(low, bounds)?;
        (start, high.map_or(Some(start), |high| named(high, bounds))?)
    };
    if step.is_some() && high.is_none() {
        end = bounds.max;
    }
    let step = step.unwrap_or(1);
    if start < bounds.min || end > bounds.max || start > end || step == 0 {
        return None;
    }
    let mut bits = 0;
    let mut at = start;
    while at <= end {
        bits |= 1_u64 << at;
        at = at.saturating_add(step);
    }
    Some((bits, any && step == 1))
}

fn named(text: &str, bounds: &Bounds) -> Option<u32> {
    let found = bounds.names.iter().position(|name| name.eq_ignore_ascii_case(text));
    found.map_or_else(|| number(text), |at| Some(bounds.min + at as u32))
}

fn number(text: &str) -> Option<u32> {
    let number = schemas::go::parse::atoi(text).ok()?;
    // What is too large for a field is refused by its bounds, and makes any step the last one.
    u32::try_from(number).ok().or((number > 0).then_some(u32::MAX))
}

/// See the module's introduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cron {
    second: Field,
    minute: Field,
    hour: Field,
    day: Field,
    month: Field,
    weekday: Field,
}

impl Cron {
    pub(super) fn parse(text: &str) -> Option<Cron> {
        let mut fields = [Field::default(); 6];
        let mut words = text.split_whitespace();
        for (field, bounds) in fields.iter_mut().zip(&BOUNDS) {
            *field = Field::parse(words.next()?, bounds)?;
        }
        if words.next().is_some() {
            return None;
        }
        let [second, minute, hour, day, month, weekday] = fields;
        Some(Cron { second, minute, hour, day, month, weekday })
    }

    /// The first moment after `after` at which it is due, both in Unix seconds; `None` when that is too far away.
    pub(super) fn next(&self, after: i64, zone: &Zone) -> Option<i64> {
        if [self.second, self.minute, self.hour, self.month].iter().any(|field| field.bits == 0) {
            return None;
        }
        let at = after.checked_add(1)?;
        let limit = zone.civil(at).year() + YEARS;
        let mut walk = Walk { at, cut: false, steps: 0, zone };
        loop {
            if walk.year() > limit || walk.steps > STEPS_MAX {
                return None;
            }
            let matched = walk.reach_month(self.month)
                && walk.reach_day(self)
                && walk.reach_hour(self.hour)
                && walk.reach_minute(self.minute)
                && walk.reach_second(self.second);
            if matched {
                return Some(walk.at);
            }
        }
    }

    fn is_day(&self, date: jiff::civil::DateTime) -> bool {
        let day = self.day.has(date.day());
        let weekday = self.weekday.has(date.weekday().to_sunday_zero_offset());
        match self.day.any || self.weekday.any {
            true => day && weekday,
            false => day || weekday,
        }
    }
}

/// The way to the next moment. Each step returns false when it came to the beginning of a larger unit: then everything is looked
/// at again.
struct Walk<'z> {
    at: i64,
    /// What is below the unit that was moved is at its beginning.
    cut: bool,
    steps: u32,
    zone: &'z Zone,
}

impl Walk<'_> {
    fn year(&self) -> i16 {
        self.zone.civil(self.at).year()
    }

    fn reach_month(&mut self, month: Field) -> bool {
        loop {
            let c = self.zone.civil(self.at);
            if month.has(c.month()) {
                return true;
            }
            if !std::mem::replace(&mut self.cut, true) {
                self.at = self.zone.unix(c.year(), c.month(), 1, [0; 3]);
            }
            let c = self.zone.civil(self.at);
            self.at = self.zone.unix(c.year(), c.month() + 1, c.day(), [c.hour(), c.minute(), c.second()]);
            self.steps += 1;
            if self.zone.civil(self.at).month() == 1 || self.steps > STEPS_MAX {
                return false;
            }
        }
    }

    fn reach_day(&mut self, cron: &Cron) -> bool {
        loop {
            let c = self.zone.civil(self.at);
            if cron.is_day(c) {
                return true;
            }
            if !std::mem::replace(&mut self.cut, true) {
                self.at = self.zone.unix(c.year(), c.month(), c.day(), [0; 3]);
            }
            let c = self.zone.civil(self.at);
            self.at = self.zone.unix(c.year(), c.month(), c.day() + 1, [c.hour(), c.minute(), c.second()]);
            self.steps += 1;
            if self.zone.civil(self.at).day() == 1 || self.steps > STEPS_MAX {
                return false;
            }
        }
    }

    fn reach_hour(&mut self, hour: Field) -> bool {
        loop {
            let c = self.zone.civil(self.at);
            if hour.has(c.hour()) {
                return true;
            }
            if !std::mem::replace(&mut self.cut, true) {
                self.at = self.zone.unix(c.year(), c.month(), c.day(), [c.hour(), 0, 0]);
            }
            self.at += 3600;
            self.steps += 1;
            if self.zone.civil(self.at).hour() == 0 {
                return false;
            }
        }
    }

    fn reach_minute(&mut self, minute: Field) -> bool {
        while !minute.has(self.zone.civil(self.at).minute()) {
            if !std::mem::replace(&mut self.cut, true) {
                self.at -= self.at.rem_euclid(60);
            }
            self.at += 60;
            self.steps += 1;
            if self.zone.civil(self.at).minute() == 0 {
                return false;
            }
        }
        true
    }

    fn reach_second(&mut self, second: Field) -> bool {
        while !second.has(self.zone.civil(self.at).second()) {
            self.cut = true;
            self.at += 1;
            self.steps += 1;
            if self.zone.civil(self.at).second() == 0 {
                return false;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests;

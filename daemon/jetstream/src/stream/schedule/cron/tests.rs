use super::*;
use proptest::prelude::*;
use schemas::jetstream::decode::parse_time;

fn seconds(text: &str) -> i64 {
    parse_time(text).unwrap().unix_nanos() / 1_000_000_000
}

fn shown(at: i64) -> String {
    schemas::go::Time::from_unix_nanos(at * 1_000_000_000).to_string()
}

#[test]
fn next_by_table() {
    // (pattern, zone, after, next)
    let table = [
        ("* * * * * *", "UTC", "2025-01-01T00:00:00Z", "2025-01-01T00:00:01Z"),
        ("*/15 * * * * *", "UTC", "2025-01-01T00:00:45Z", "2025-01-01T00:01:00Z"),
        ("20/15 * * * * *", "UTC", "2025-01-01T00:00:35Z", "2025-01-01T00:00:50Z"),
        ("5,10-12 * * * * *", "UTC", "2025-01-01T00:00:10Z", "2025-01-01T00:00:11Z"),
        ("0 30 */6 * * *", "UTC", "2025-01-01T12:30:00Z", "2025-01-01T18:30:00Z"),
        ("59 59 23 31 DEC *", "UTC", "2025-12-31T23:59:59Z", "2026-12-31T23:59:59Z"),
        ("0 0 0 29 2 *", "UTC", "2025-01-01T00:00:00Z", "2028-02-29T00:00:00Z"),
        ("0 0 0 31 * *", "UTC", "2025-01-31T00:00:00Z", "2025-03-31T00:00:00Z"),
        ("0 0 9 ? * Mon-Fri", "UTC", "2025-01-03T09:00:00Z", "2025-01-06T09:00:00Z"),
        // Neither of the two days says "any": one of them is enough.
        ("0 0 0 13 * 5", "UTC", "2025-01-01T00:00:00Z", "2025-01-03T00:00:00Z"),
        ("0 0 0 13 * 5", "UTC", "2025-01-11T00:00:00Z", "2025-01-13T00:00:00Z"),
        ("0 0 0 13 * *", "UTC", "2025-01-01T00:00:00Z", "2025-01-13T00:00:00Z"),
        ("0 0 0 */2 * 1", "UTC", "2025-01-01T00:00:00Z", "2025-01-03T00:00:00Z"),
        ("0 0 0 , * 1", "UTC", "2025-01-01T00:00:00Z", "2025-01-06T00:00:00Z"),
        ("0 0 9 * * *", "Europe/Berlin", "2025-01-01T08:00:00Z", "2025-01-02T08:00:00Z"),
        ("0 0 9 * * *", "Europe/Berlin", "2025-07-01T08:00:00Z", "2025-07-02T07:00:00Z"),
        ("0 0 0 1 1 *", "Asia/Kolkata", "2025-06-01T00:00:00Z", "2025-12-31T18:30:00Z"),
        // 02:30 is skipped on that day.
        ("0 30 2 * * *", "Europe/Berlin", "2025-03-30T00:00:00Z", "2025-03-31T00:30:00Z"),
        ("0 30 2 30 3 *", "Europe/Berlin", "2025-03-30T00:00:00Z", "2026-03-30T00:30:00Z"),
        // 02:30 comes twice on that day.
        ("0 30 2 * * *", "Europe/Berlin", "2025-10-26T00:00:00Z", "2025-10-26T00:30:00Z"),
        ("0 30 2 * * *", "Europe/Berlin", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z"),
        ("0 0 * * * *", "Asia/Kolkata", "2025-01-01T00:00:00Z", "2025-01-01T00:30:00Z"),
    ];
    for (pattern, zone, after, expected) in table {
        let cron = Cron::parse(pattern).unwrap_or_else(|| panic!("{pattern}"));
        let next = cron.next(seconds(after), &Zone::named(zone).unwrap());
        assert_eq!(next.map(shown).as_deref(), Some(expected), "{pattern} in {zone} after {after}");
    }
    for never in ["0 0 0 30 2 *", "0 0 0 31 2,4,6 *", ", * * * * *", "* * * * , *"] {
        assert_eq!(Cron::parse(never).unwrap().next(0, &Zone::utc()), None, "{never}");
    }
}

/// The first second after `after` that all fields match, found by looking at every one of them.
fn naive(cron: &Cron, after: i64, zone: &Zone, within: i64) -> Option<i64> {
    (after + 1..after + within).find(|&at| {
        let c = zone.civil(at);
        let clock = cron.hour.has(c.hour()) && cron.minute.has(c.minute()) && cron.second.has(c.second());
        clock && cron.month.has(c.month()) && cron.is_day(c)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Where the clock runs evenly the walk finds what looking at every second finds.
    #[test]
    fn found_where_a_naive_search_finds_it(
        second in 0..60_u8, step in 1..40_u8, hours in 1..24_u8, day in 1..29_u8, weekday in 0..7_u8,
        form in 0..4_u8, after in 1_700_000_000..1_900_000_000_i64, kolkata: bool,
    ) {
        let text = match form {
            0 => format!("{second} */{step} * * * *"),
            1 => format!("{second} {step} */{hours} * * *"),
            2 => format!("{second} {step} * * * {weekday}"),
            _ => format!("{second} {step} * {day} * {weekday}"),
        };
        let cron = Cron::parse(&text).unwrap();
        let zone = Zone::named(if kolkata { "Asia/Kolkata" } else { "UTC" }).unwrap();
        let next = cron.next(after, &zone).unwrap();
        prop_assert!(next > after);
        prop_assert_eq!(naive(&cron, after, &zone, next - after + 1), Some(next), "{} after {}", text, after);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9*/?, a-z-]{0,24}") {
        if let Some(cron) = Cron::parse(&text)
            && let Some(next) = cron.next(1_750_000_000, &Zone::utc())
        {
            prop_assert!(next > 1_750_000_000);
        }
    }
}

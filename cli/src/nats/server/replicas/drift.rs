//! A replica's number, and how far it is from the leader's.

/// `90 (-10%)`; the number alone where both are the same.
pub fn shown(replica: u64, leader: u64) -> String {
    if replica == leader {
        return replica.to_string();
    }
    if leader == 0 {
        return format!("{replica} (+100%)");
    }
    let (replica_f, leader) = (replica as f64, leader as f64);
    let percent = (replica_f - leader) / leader * 100.0;
    // A difference is never shown as none.
    let percent = if percent.abs() < 0.01 { 0.01_f64.copysign(percent) } else { percent };
    let text = format!("{percent:+.2}");
    format!("{replica} ({}%)", text.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn differences_are_in_per_cent_of_the_leader() {
        let cases = [(5, 5, "5"), (1, 0, "1 (+100%)"), (90, 100, "90 (-10%)"), (3, 2, "3 (+50%)")];
        for (replica, leader, want) in cases {
            assert_eq!(shown(replica, leader), want);
        }
        assert_eq!(shown(999_999, 1_000_000), "999999 (-0.01%)");
        assert_eq!(shown(501, 1000), "501 (-49.9%)");
    }
}

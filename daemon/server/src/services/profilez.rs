//! `PROFILEZ`: profiles are the Go runtime's, which is not here. Who asks is told so, in the place that tools show errors from.

use schemas::go::duration;
use schemas::monitor::{Profilez, ProfilezOptions};

/// Longest profile of the processor, in nanoseconds.
const LONGEST: i64 = 15_000_000_000;
/// What the reference has besides `cpu`.
const KNOWN: [&str; 6] = ["allocs", "block", "goroutine", "heap", "mutex", "threadcreate"];

pub fn profilez(options: &ProfilezOptions) -> Profilez {
    let name = options.name.as_str();
    let error = match name {
        "" => "Profile name not specified".to_owned(),
        "cpu" if options.duration <= 0 || options.duration > LONGEST => {
            format!("Duration {} should be between 0s and 15s", duration::to_string(options.duration))
        }
        "cpu" => format!("Failed to start CPU profile: {NOT_HERE}"),
        name if KNOWN.contains(&name) => format!("Profile {name:?} error: {NOT_HERE}"),
        name => format!("Profile {name:?} not found"),
    };
    Profilez { profile: None, error }
}

const NOT_HERE: &str = "this server has no Go runtime to profile; use perf on its process";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_given_an_empty_profile() {
        let ask = |name: &str, duration| profilez(&ProfilezOptions { name: name.into(), debug: 0, duration });
        for (name, duration, error) in [
            ("", 0, "Profile name not specified"),
            ("cpu", 0, "Duration 0s should be between 0s and 15s"),
            ("cpu", 99_999_999_999, "Duration 1m39.999999999s should be between 0s and 15s"),
            ("nope", 0, "Profile \"nope\" not found"),
        ] {
            assert_eq!(ask(name, duration), Profilez { profile: None, error: error.into() });
        }
        for name in ["cpu", "heap"] {
            let told = ask(name, 1);
            assert!(told.profile.is_none() && told.error.contains("Go runtime"), "{told:?}");
        }
    }
}

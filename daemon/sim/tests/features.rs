//! Worlds with counters and orders of messages, the same every time.

use daemon_sim::{Options, run_with_features};

#[test]
fn counters_and_orders_keep_their_rules() {
    for seed in 1..=12 {
        let outcome = run_with_features(Options { seed, steps: 400 });
        let history = outcome.history.join("\n");
        assert_eq!(outcome.broken, None, "seed {seed}, 400 steps\n{history}");
    }
}

/// Worlds that found something wrong once: here what could not be written came back with a crash.
#[test]
fn hard_worlds_keep_their_rules_too() {
    for seed in [20, 183, 190, 210, 609, 7342, 8602, 12936] {
        let outcome = run_with_features(Options { seed, steps: 600 });
        assert_eq!(outcome.broken, None, "seed {seed}, 600 steps\n{}", outcome.history.join("\n"));
    }
}

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

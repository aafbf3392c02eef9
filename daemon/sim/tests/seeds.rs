//! Twenty worlds, the same every time.

use daemon_sim::{Options, run};

#[test]
fn twenty_worlds_keep_the_rules() {
    let mut stored = 0;
    for seed in 1..=20 {
        let outcome = run(Options { seed, steps: 400 });
        let history = outcome.history.join("\n");
        assert_eq!(outcome.broken, None, "seed {seed}, 400 steps\n{history}");
        stored += outcome.counts["stored"];
    }
    assert!(stored > 500, "too little happened: {stored} messages stored");
}

#[test]
fn a_seed_is_one_history() {
    let options = Options { seed: 7, steps: 200 };
    assert_eq!(run(options).history, run(options).history);
}

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

/// Worlds that found something wrong once. What they find now differs with every change, but they go where it hurts.
#[test]
fn worlds_that_were_hard_keep_the_rules() {
    let hard = [
        71, 169, 173, 192, 229, 233, 297, 372, 396, 444, 447, 467, 529, 582, 599, 624, 640, 729, 765, 832,
        869, 954, 972, 980, 1430, 1525, 1672, 2325, 2489, 2736, 2781, 2852, 4018, 4051, 4359, 4381, 6336,
    ];
    for seed in hard {
        let outcome = run(Options { seed, steps: 600 });
        assert_eq!(outcome.broken, None, "seed {seed}, 600 steps\n{}", outcome.history.join("\n"));
    }
}

#[test]
fn a_seed_is_one_history() {
    let options = Options { seed: 7, steps: 200 };
    assert_eq!(run(options).history, run(options).history);
}

//! `daemon-sim`: lives through worlds and prints the first rule that was broken, with its seed and its history.

use daemon_sim::{Options, run, run_with_features};
use std::collections::BTreeMap;
use std::process::ExitCode;

const USAGE: &str = "usage: daemon-sim [--seed N] [--count M] [--steps S] [--features] [--trace]

  --seed N    the first seed (1)
  --count M   how many seeds, from the first on (1)
  --steps S   how many steps each world lives (600)
  --features  with counters and orders of messages as well: other histories
  --trace     print the history also when nothing is broken";

struct Asked {
    seed: u64,
    count: u64,
    steps: u64,
    features: bool,
    trace: bool,
}

fn read(mut args: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { seed: 1, count: 1, steps: 600, features: false, trace: false };
    while let Some(flag) = args.next() {
        let mut number = || {
            let value = args.next().ok_or_else(|| format!("{flag} wants a number"))?;
            value.parse().map_err(|_| format!("{flag}: {value:?} is not a number"))
        };
        match flag.as_str() {
            "--seed" => asked.seed = number()?,
            "--count" => asked.count = number()?,
            "--steps" => asked.steps = number()?,
            "--features" => asked.features = true,
            "--trace" => asked.trace = true,
            _ => return Err(format!("unknown flag {flag:?}\n{USAGE}")),
        }
    }
    Ok(asked)
}

fn main() -> ExitCode {
    let asked = match read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    let (mut failed, mut counts) = (0, BTreeMap::<&str, u64>::new());
    for seed in asked.seed..asked.seed + asked.count {
        let options = Options { seed, steps: asked.steps };
        let outcome = if asked.features { run_with_features(options) } else { run(options) };
        outcome.counts.iter().for_each(|(what, n)| *counts.entry(what).or_default() += n);
        if asked.trace || outcome.broken.is_some() && asked.count == 1 {
            outcome.history.iter().for_each(|line| println!("{line}"));
        }
        if let Some(broken) = outcome.broken {
            failed += 1;
            println!("seed {seed}: {}: {}", broken.rule, broken.how);
        }
    }
    println!("{} seeds, {failed} failed; {counts:?}", asked.count);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

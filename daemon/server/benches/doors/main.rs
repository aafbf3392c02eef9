//! What security costs: the same load through servers with and without permissions, imports and TLS.
//!
//! ```text
//! cargo bench -p daemon-server --bench doors -- [--quick] [--rounds N] [--server PATH]
//! ```
//!
//! Every load runs on our server and, with `--server PATH`, on that one, in turns; medians and their ratio are printed and never
//! asserted.

mod client;
mod load;
mod server;

use load::{ALL, Load};
use server::Server;

struct Plan {
    divide: usize,
    rounds: usize,
    /// (label, program)
    servers: Vec<(&'static str, String)>,
}

fn plan() -> Plan {
    let mut plan =
        Plan { divide: 1, rounds: 3, servers: vec![("ours", env!("CARGO_BIN_EXE_nats-server").into())] };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().unwrap_or_else(|| panic!("{arg}: a value is missing"));
        match arg.as_str() {
            "--bench" => {}
            "--quick" => plan.divide = 10,
            "--rounds" => plan.rounds = value().parse().expect("a number of rounds"),
            "--server" => plan.servers.push(("theirs", value())),
            other => panic!("{other}: not one of --quick, --rounds, --server"),
        }
    }
    plan
}

fn main() {
    let plan = plan();
    println!("{:<44}{:>14}{:>14}{:>9}", "messages per second", "ours", "theirs", "ratio");
    for load in ALL {
        let mut rates = vec![Vec::new(); plan.servers.len()];
        for _ in 0..plan.rounds {
            for (at, (_, program)) in plan.servers.iter().enumerate() {
                rates[at].push(rate(program, load, plan.divide));
            }
        }
        let medians: Vec<f64> = rates.into_iter().map(median).collect();
        print!("{:<44}{:>14.0}", load.name, medians[0]);
        match medians.get(1) {
            Some(theirs) => println!("{theirs:>14.0}{:>8.2}x", medians[0] / theirs),
            None => println!(),
        }
    }
}

fn rate(program: &str, load: &Load, divide: usize) -> f64 {
    let server = Server::start(program);
    let messages = load.messages / divide;
    messages as f64 / (load.run)(&server, messages).as_secs_f64()
}

fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

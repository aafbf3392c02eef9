//! How cost grows with what is stored: a server as a process, its own or another one beside it.
//!
//! ```text
//! cargo bench -p daemon-server --bench scale -- [stored] [subjects] [consumers] [idle] [streams] [open] [--quick]
//!     [--server PATH] [--sync always|2m]
//! ```
//!
//! Without a name all of them run, for some minutes. `--server PATH` measures another `nats-server`. Figures are printed and
//! never asserted.

mod client;
mod measure;
mod server;

use measure::Plan;

fn main() {
    let mut plan = Plan::default();
    let mut names = Vec::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {}
            "--quick" => plan.tenth = true,
            "--server" => plan.server = args.next().expect("a path behind --server"),
            "--sync" => plan.sync = args.next(),
            name if measure::ALL.iter().any(|(n, _)| *n == name) => names.push(arg),
            other => panic!("{other}: not one of {}", measure::ALL.map(|(n, _)| n).join(", ")),
        }
    }
    for (name, run) in measure::ALL {
        if names.is_empty() || names.iter().any(|n| n == name) {
            println!("## {name}");
            run(&plan);
        }
    }
}

//! How cost grows with what is stored: a server as a process, its own or another one beside it.
//!
//! ```text
//! cargo bench -p daemon-server --bench scale -- [connections] [stored] [subjects] [consumers] [idle] [streams] [open]
//!     [--quick] [--server PATH] [--sync always|2m] [--beside PATH] [--plots FOLDER]
//! ```
//!
//! Without a name all of them run, for some minutes. `--server PATH` measures another `nats-server`, `--beside PATH` a second
//! one after each; `--plots FOLDER` draws what grew. Figures are printed and never asserted.

mod client;
mod connections;
mod curve;
mod measure;
mod plot;
mod server;

use measure::Plan;
use std::path::Path;

fn main() {
    let mut plan = Plan::default();
    let (mut names, mut beside, mut plots) = (Vec::new(), None, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {}
            "--quick" => plan.tenth = true,
            "--server" => plan.server = args.next().expect("a path behind --server"),
            "--beside" => beside = args.next(),
            "--plots" => plots = args.next(),
            "--sync" => plan.sync = args.next(),
            name if measure::ALL.iter().any(|(n, _)| *n == name) => names.push(arg),
            other => panic!("{other}: not one of {}", measure::ALL.map(|(n, _)| n).join(", ")),
        }
    }
    for (name, run) in measure::ALL {
        if names.is_empty() || names.iter().any(|n| n == name) {
            println!("## {name}");
            let mut curves = Vec::new();
            curves.extend(run(&plan).map(|curve| ("Natter".to_owned(), curve)));
            if let Some(server) = &beside {
                println!("## {name}, {server}");
                let other = Plan { server: server.clone(), sync: plan.sync.clone(), ..plan };
                curves.extend(run(&other).map(|curve| ("the reference".to_owned(), curve)));
            }
            if let (Some(folder), Some((_, curve))) = (&plots, curves.first()) {
                let path = Path::new(folder).join(curve.name).with_extension("svg");
                std::fs::write(path, plot::svg(&curves)).expect("a folder to write to");
            }
        }
    }
}

//! The command-line program `nats`. Its sisters `nsc` and `nk` live in `cli/nsc`, `nats-top` in `cli/top`; what all of them
//! share (the table of commands, how output looks) in `cli/term`.
//!
//! Two rooms: [`nats`] is one file per command, in folders as the commands nest, [`thin`] is the
//! client that benchmarks drive because it costs next to nothing.
//!
//! # How to add a command
//!
//! 1. Write `nats/stream/ls.rs` with `pub fn command() -> Command`, which declares name, aliases, help, arguments, flags
//!    and examples, and ends in `.run(run)`; and `fn run(call: &Call) -> Outcome`.
//! 2. Hang it up: `.command(ls::command())` in `nats/stream/mod.rs` (a new group: in [`nats::program`]).
//! 3. Read values with `call.text("name")`, `call.flag("json")`, `call.duration("wait")`: the parser has checked them.
//! 4. To speak to a server: `runtime::block_on(async { let client = call.connect().await?; … })`.
//! 5. Print results with `outln!`, `Table`, `Columns`, `term::json`; notes with `log!` (stderr); fail with `fail!("…")` or `?`.
//! 6. Ask with `term::prompt`, which refuses without a terminal and names the flag to use instead.
//! 7. Test the whole output in `tests/nats_stream.rs` (see `tests/support`: its own configuration directory, the real binary).
//! 8. Refresh what is generated: `cargo run -p cli --example generate` (a test fails while man pages or completions are old).
//! 9. Nothing is declared that is not built: a flag that does nothing does not exist.
//! 10. `cargo clippy -p cli --all-targets -- -D warnings` and `cargo fmt`.

pub mod generated;
pub mod nats;
pub mod thin;

pub use cli_term::{Failure, Outcome, failure, runtime, spec, term};
pub use cli_term::{fail, log, out, outln};

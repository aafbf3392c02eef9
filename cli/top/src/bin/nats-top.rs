//! The program `nats-top`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cli_top::program::main(std::env::args_os().skip(1))
}

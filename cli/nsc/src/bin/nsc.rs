//! The program `nsc`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cli_nsc::nsc::main(std::env::args_os().skip(1))
}

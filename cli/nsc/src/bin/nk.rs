//! The program `nk`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cli_nsc::nk::main(std::env::args_os().skip(1))
}

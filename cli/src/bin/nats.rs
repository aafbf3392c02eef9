//! The program `nats`.

fn main() -> std::process::ExitCode {
    cli::nats::main(std::env::args_os().skip(1))
}

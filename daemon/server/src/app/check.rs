//! `-t`: reads a configuration, says whether it would do, and starts nothing.

use super::{environment, load, read_file};
use daemon_config::flags::Flags;
use daemon_config::options::Options;
use std::process::ExitCode;

/// Prints the verdict. Warnings fail as errors do.
pub(super) fn run(flags: &Flags, program: &str) -> ExitCode {
    let Some(path) = &flags.config_file else {
        eprintln!("{program}: must specify a configuration file with -c <file> or --config <file> for -t");
        return ExitCode::FAILURE;
    };
    let (mut options, warnings) = match load(flags) {
        Ok(loaded) => loaded,
        Err(text) => {
            eprintln!("{program}: {text}");
            return ExitCode::FAILURE;
        }
    };
    if !warnings.is_empty() {
        warnings.iter().for_each(|w| eprintln!("{program}: {w}"));
        return ExitCode::FAILURE;
    }
    if let Err(e) = flags.overlay(&mut options) {
        eprintln!("{program}: {e}");
        return ExitCode::FAILURE;
    }
    if let Err(text) = beyond_the_file(&options) {
        eprintln!("{program}: {text}");
        return ExitCode::FAILURE;
    }
    let digest = daemon_config::load(path, &read_file, &environment).map(|l| l.digest).unwrap_or_default();
    eprintln!("{program}: configuration file {path} is valid ({digest})");
    ExitCode::SUCCESS
}

/// What only reading the files that the options name can tell.
fn beyond_the_file(options: &Options) -> Result<(), String> {
    crate::accounts::compile_mappings(options).map_err(|e| e.to_string())?;
    if let Some(tls) = &options.tls {
        crate::tls::Tls::load(tls, options.listen.allow_non_tls).map_err(|e| e.to_string())?;
    }
    Ok(())
}

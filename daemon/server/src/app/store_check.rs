//! `--store-check`: reads a store without a server, says what is wrong with it, and changes nothing.
//!
//! Exit codes: 0 the store is whole, 1 something is damaged, 2 nobody can tell (no store, one that a server uses, one of a
//! newer version, a bad command line).

use super::load;
use crate::jetstream::key_settings;
use daemon_config::flags::Flags;
use daemon_store::check::{CheckReport, check};
use daemon_store::disk::RealDisk;
use daemon_store::stream::scan;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Below every store directory.
const ROOT: &str = "jetstream";
const DAMAGED: u8 = 1;
const UNKNOWN: u8 = 2;

/// Checks the store in `dir`, which is the `store_dir` of a configuration. A configuration file is only asked for the key.
pub(super) fn run(dir: &str, flags: &Flags, program: &str) -> ExitCode {
    let report = match read(dir, flags) {
        Ok(report) => report,
        Err(text) => {
            eprintln!("{program}: {text}");
            return ExitCode::from(UNKNOWN);
        }
    };
    if let Err(e) = tell(&mut io::stdout().lock(), dir, &report) {
        eprintln!("{program}: {e}");
        return ExitCode::from(UNKNOWN);
    }
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(DAMAGED) }
}

fn read(dir: &str, flags: &Flags) -> Result<CheckReport, String> {
    if dir.is_empty() {
        return Err("--store-check needs a directory".into());
    }
    let (options, _) = load(flags)?;
    let key = key_settings(&options.jetstream);
    let root = Path::new(dir).join(ROOT);
    if !root.is_dir() {
        return Err(format!("there is no store in {dir}: no directory {}", root.display()));
    }
    check(&RealDisk::new(Path::new(dir)), ROOT, key.as_ref(), &mut |blocks, report| scan(blocks, report))
        .map_err(|e| format!("{}: {e}", Path::new(dir).display()))
}

/// One line per problem, and one about all.
fn tell(out: &mut impl Write, dir: &str, report: &CheckReport) -> io::Result<()> {
    for problem in &report.problems {
        writeln!(out, "{problem}")?;
    }
    for asset in &report.locked {
        writeln!(out, "{asset}: encrypted, and the key is not at hand: only checksums were looked at")?;
    }
    if !report.quarantined.is_empty() {
        let number = report.quarantined.len();
        writeln!(out, "{ROOT}/quarantine: holds {number} copies of what could not be read earlier")?;
    }
    let CheckReport { streams, consumers, messages, frames, entries, .. } = report;
    let verdict = match report.problems.len() {
        0 => "no problems".to_owned(),
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    };
    writeln!(
        out,
        "{dir}: {verdict}; {streams} streams, {consumers} consumers, {messages} messages in blocks, \
         {entries} journal entries in {frames} frames"
    )
}

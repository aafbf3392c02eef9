//! `nats audit analyze`: runs the checks over an archive, or shows a saved report.

use std::fs::File;
use std::path::Path;

use cli_audit::analysis::CheckResult;
use cli_audit::{Analysis, Notes, Outcome as Ended, Reader};
use jiff::Timestamp;
use schemas::go::json;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::term::{colour, number, time};
use crate::{log, outln};

pub fn command() -> Command {
    Command::new("analyze", "Run checks over an archive that 'gather' made")
        .details(
            "Findings do not change the exit code: a report was made. 'nats audit checks' lists the checks.",
        )
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("archive", "The archive").kind(Kind::ExistingFile))
        .flag(
            Flag::new("max-examples", Kind::Uint, "Most findings to show of each check; 0 shows all")
                .default("5"),
        )
        .flag(Flag::text("skip", "Do not run the check with this code").placeholder("CODE").repeatable())
        .flag(Flag::text("load", "Show a saved report").placeholder("FILE"))
        .flag(Flag::text("save", "Save the report as well").placeholder("FILE"))
        .flag(Flag::force("Write over a saved report"))
        .flag(Flag::json("Print the report as JSON"))
        .flag(Flag::bool("markdown", "Print the report as Markdown"))
        .flag(Flag::bool("verbose", "Log what was missing or remarkable"))
        .example("A report in Markdown", "audit analyze archive.zip --markdown")
        .example("All but one check", "audit analyze archive.zip --skip SERVER_007")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if let Some(path) = call.maybe_text("load").filter(|path| !path.is_empty()) {
        let failed = |e: &dyn std::fmt::Display| Failure::new(format!("{path}: {e}"));
        let text = std::fs::read(path).map_err(|e| failed(&e))?;
        let analysis = Analysis::parse(&text).map_err(|e| failed(&e))?;
        return show(call, &analysis, path);
    }
    let save = call.text("save");
    if !save.is_empty() && Path::new(save).exists() && !call.flag("force") {
        crate::fail!("result file {save:?} already exist, use --force to overwrite");
    }
    let path = call.text("archive");
    if path.is_empty() {
        crate::fail!("archive path is required");
    }
    let analysis = analyze(call, path)?;
    show(call, &analysis, path)?;
    if !save.is_empty() {
        std::fs::write(save, json::to_string_indented(&analysis, "  ")?)
            .map_err(|e| Failure::new(format!("{save}: {e}")))?;
    }
    Ok(())
}

fn analyze(call: &Call, path: &str) -> Outcome<Analysis> {
    let failed = |e: &dyn std::fmt::Display| Failure::new(format!("failed to open archive: {e}"));
    let file = File::open(path).map_err(|e| failed(&e))?;
    let archive = Reader::new(std::io::BufReader::new(file)).map_err(|e| failed(&e))?;
    let now = i64::try_from(Timestamp::now().as_nanosecond()).unwrap_or(i64::MAX);
    let skip: Vec<String> = call.texts("skip").iter().map(ToString::to_string).collect();
    let mut notes = Notes(archive.warnings.clone());
    let analysis = Analysis::run(&archive, &skip, most(call), now, &mut notes);
    if call.flag("verbose") || call.options.trace {
        notes.0.iter().for_each(|note| log!("{note}"));
    }
    Ok(analysis)
}

fn most(call: &Call) -> usize {
    usize::try_from(call.uint("max-examples")).unwrap_or(usize::MAX)
}

fn show(call: &Call, analysis: &Analysis, path: &str) -> Outcome {
    if call.flag("json") {
        outln!("{}", json::to_string_indented(analysis, "   ")?);
    } else if call.flag("markdown") {
        outln!("{}", analysis.markdown(most(call)));
    } else {
        show_text(call, analysis, path);
    }
    Ok(())
}

fn show_text(call: &Call, analysis: &Analysis, path: &str) {
    let metadata = &analysis.metadata;
    let nanos = metadata.capture_timestamp.unix_nanos();
    let captured = match metadata.capture_timestamp.is_zero() {
        true => "0001-01-01 00:00:00".into(),
        false => time::local(Timestamp::from_nanosecond(nanos.into()).unwrap_or_default()),
    };
    outln!("NATS Audit Report {path:?} captured at {captured}\n");
    analysis.results.iter().for_each(show_check);
    outln!();
    let mut view = call.columns("Report Summary");
    view.section("Archive Information");
    view.row("Connection Server", &metadata.connect_url);
    view.row("Server Version", &metadata.connected_server_version);
    view.row("Creator", &metadata.version);
    view.row("User", &metadata.user_name);
    view.section("Summary of Checks");
    let mut outcomes: Vec<_> = analysis.outcomes.iter().collect();
    outcomes.sort_by_key(|(_, count)| **count);
    for (outcome, count) in outcomes {
        view.row(outcome, number::commas(*count));
    }
    view.print();
}

fn show_check(result: &CheckResult) {
    let outcome = match result.outcome {
        Ended::Pass => colour::green("PASS"),
        Ended::Warn => colour::yellow("WARN"),
        Ended::Fail => colour::red("FAIL"),
        Ended::Skipped => "SKIP".into(),
    };
    outln!("[{outcome}] [{}] {}", result.check.code, result.check.description);
    let found = &result.examples;
    if !found.error.is_empty() {
        outln!("{}: {}", colour::red("Error"), found.error);
    }
    if found.count() == 0 {
        return;
    }
    found.examples.iter().for_each(|example| outln!(" - {example}"));
    if found.overflow > 0 {
        outln!(" - ... and {} more ...", found.overflow);
    }
    outln!();
}

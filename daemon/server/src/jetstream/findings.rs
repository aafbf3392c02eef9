//! What was found to be damaged, in the log: one line per piece, with the file, the byte, and what became of it.

use crate::log::Log;
use daemon_store::check::Problem;
use daemon_store::journal::Damage;
use daemon_store::stream::{Lost, Observer, OpenReport};
use daemon_store::vault::{DamagedLedger, RecoveryReport, UnknownEntries};
use std::sync::Arc;

/// Tells what opening the store found and did.
pub fn tell(log: &Log, report: &RecoveryReport) {
    let error = |line: String| log.error(format_args!("JetStream store: {line}"));
    let warn = |line: String| log.warn(format_args!("JetStream store: {line}"));
    report.journal.damage.iter().map(journal).for_each(error);
    report.damaged.iter().for_each(|found| match found.saved {
        Some(_) => warn(ledger(found)),
        None => error(ledger(found)),
    });
    report.unknown.iter().map(entries).for_each(error);
    for folder in &report.orphans {
        error(format!("{folder}: no ledger says what this stream is: it is not served, and left alone"));
    }
    if report.marker_renewed {
        warn("NATTER-STORE.txt was damaged and is written anew".into());
    }
    for name in &report.strangers {
        warn(format!("{name} is not Natter's: it is left alone"));
    }
    if report.rotated > 0 {
        log.info(format_args!(
            "JetStream store: {} keys are kept with the new key from now on",
            report.rotated
        ));
    }
    if report.encrypted > 0 {
        log.info(format_args!("JetStream store: {} assets are encrypted from now on", report.encrypted));
    }
}

/// Tells how a stream's files were found.
pub fn tell_stream(log: &Log, name: &str, report: &OpenReport) {
    if report.rebuilt {
        log.warn(format_args!(
            "JetStream stream {name}: the checkpoint was damaged or missing; the stream was put together from its \
             blocks, and messages that were removed lately may be back"
        ));
    } else if report.scanned > 0 {
        log.warn(format_args!("JetStream stream {name}: {} index files are made anew", report.scanned));
    }
}

/// Tells of messages that cannot be read, as soon as somebody finds out.
pub fn observer(log: &Log) -> Observer {
    let log = log.clone();
    Arc::new(move |found: &Lost| log.error(format_args!("JetStream store: {}", lost(found))))
}

fn lost(found: &Lost) -> Problem {
    let problem = Problem::new(&found.path, "cannot be read and is left alone").at(found.offset, found.bytes);
    Problem { sequences: found.sequences.clone(), ..problem }
}

fn journal(found: &Damage) -> String {
    let problem = Problem::new(&found.path, "damaged").at(found.offset, found.len);
    format!("{problem}{}", kept(&found.aside))
}

fn ledger(found: &DamagedLedger) -> String {
    let saved = match &found.saved {
        Some(asset) => format!("; {asset} is known from elsewhere, nothing is lost"),
        None => String::new(),
    };
    format!("{}: {}{saved}{}", found.path, found.reason, kept(&found.aside))
}

fn entries(found: &UnknownEntries) -> String {
    let UnknownEntries { group, entries, aside } = found;
    format!("{entries} entries of group {group} in the journal belong to nobody{}", kept(aside))
}

/// Where a copy is.
fn kept(aside: &str) -> String {
    if aside.is_empty() { String::new() } else { format!("; a copy is in {aside}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_a_line_of_its_own() {
        let log = Log::test();
        let report = RecoveryReport {
            damaged: vec![DamagedLedger {
                path: "js/x.ledger".into(),
                reason: "byte 3 is wrong".into(),
                aside: "js/quarantine/1".into(),
                saved: None,
            }],
            unknown: vec![UnknownEntries { group: 7, entries: 2, aside: String::new() }],
            orphans: vec!["js/accounts/A/streams/S".into()],
            strangers: vec!["$G".into()],
            marker_renewed: true,
            ..RecoveryReport::default()
        };
        tell(&log, &report);
        tell_stream(&log, "A > S", &OpenReport { rebuilt: true, ..OpenReport::default() });
        observer(&log)(&Lost { path: "js/b.block".into(), offset: 96, bytes: 40, sequences: vec![7, 8] });
        let lines = log.captured();
        for end in [
            "ERR JetStream store: js/x.ledger: byte 3 is wrong; a copy is in js/quarantine/1",
            "ERR JetStream store: 2 entries of group 7 in the journal belong to nobody",
            "ERR JetStream store: js/accounts/A/streams/S: no ledger says what this stream is: it is not served, and left alone",
            "WRN JetStream store: NATTER-STORE.txt was damaged and is written anew",
            "WRN JetStream store: $G is not Natter's: it is left alone",
            "ERR JetStream store: js/b.block, byte 96 (40 bytes): cannot be read and is left alone; messages 7 to 8",
        ] {
            assert!(lines.iter().any(|l| l.ends_with(end)), "{end}: {lines:#?}");
        }
        assert_eq!(lines.len(), 7, "{lines:#?}");
    }

    #[test]
    fn a_good_store_is_no_news() {
        let log = Log::test();
        tell(&log, &RecoveryReport { streams: 4, removals: 1, ..RecoveryReport::default() });
        tell_stream(&log, "A > S", &OpenReport { blocks: 9, ..OpenReport::default() });
        assert!(log.captured().is_empty(), "{:?}", log.captured());
    }
}

//! A configuration file before a server starts with it.

use daemon_config::Options;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-CFG-001",
        severity: Severity::Critical,
        title: "The server does not start with this configuration",
        why: "Something in it is wrong, or not known to this version.",
        run: errors,
    },
    Check {
        code: "NAT-CFG-002",
        severity: Severity::Warning,
        title: "The configuration has something that is on its way out",
        why: "The next version may refuse what this one only warns of.",
        run: warnings,
    },
    Check {
        code: "NAT-CFG-003",
        severity: Severity::Critical,
        title: "Streams would be stored in memory",
        why: "The store directory is on a file system that is gone with the next start of the machine.",
        run: store_in_memory,
    },
    Check {
        code: "NAT-CFG-004",
        severity: Severity::Warning,
        title: "The disk is smaller than what streams may use",
        why: "Before max_file_store is reached the disk is full, and every stream stops.",
        run: small_disk,
    },
    Check {
        code: "NAT-CFG-005",
        severity: Severity::Warning,
        title: "Nobody said where streams are stored",
        why: "The default lies in the directory for temporary files, which systems clean.",
        run: no_store_dir,
    },
    Check {
        code: "NAT-CFG-006",
        severity: Severity::Warning,
        title: "Dead clients are noticed late",
        why: "A connection without an answer is kept for ping_interval times ping_max, and with it its queue of messages.",
        run: late_pings,
    },
    Check {
        code: "NAT-CFG-007",
        severity: Severity::Warning,
        title: "A few messages of the largest size cut a client off",
        why: "max_pending holds less than four messages of max_payload.",
        run: small_pending,
    },
    Check {
        code: "NAT-CFG-008",
        severity: Severity::Warning,
        title: "Slow networks cut clients off",
        why: "A write that takes longer than write_deadline ends the connection.",
        run: short_deadline,
    },
    Check {
        code: "NAT-CFG-009",
        severity: Severity::Warning,
        title: "Everything is logged",
        why: "Traces hold the messages themselves, fill disks and cost most of the speed.",
        run: loud,
    },
    Check {
        code: "NAT-CFG-010",
        severity: Severity::Info,
        title: "The server has no name",
        why: "It takes another one with every start, and reports cannot tell which it was.",
        run: nameless,
    },
    Check {
        code: "NAT-CFG-011",
        severity: Severity::Info,
        title: "The server cannot be watched over HTTP",
        why: "Without a monitoring port neither health checks nor metrics reach it.",
        run: unwatched,
    },
    Check {
        code: "NAT-CFG-012",
        severity: Severity::Info,
        title: "What streams may use is not limited",
        why: "The server then takes up to three quarters of the disk and of the memory it finds when it starts.",
        run: unlimited_store,
    },
    Check {
        code: "NAT-CFG-013",
        severity: Severity::Warning,
        title: "An account may use JetStream without limits",
        why: "One account can fill the disk for all of them.",
        run: unlimited_accounts,
    },
];

/// A finding where the options say so.
fn option(
    snapshot: &Snapshot,
    is_so: impl Fn(&Options) -> bool,
    say: impl Fn(&Options) -> (&'static str, String, &'static str),
) -> Vec<Found> {
    let options = snapshot.options().filter(|options| is_so(options));
    let found = options.map(|options| {
        let (about, evidence, fix) = say(options);
        found(about, evidence, fix)
    });
    found.into_iter().collect()
}

fn errors(snapshot: &Snapshot) -> Vec<Found> {
    let all =
        snapshot.config.iter().flat_map(|config| config.errors.iter().map(move |error| (config, error)));
    all.map(|(config, error)| {
        found(config.file.clone(), error.clone(), format!("nats-server -t -c {}", config.file))
    })
    .collect()
}

fn warnings(snapshot: &Snapshot) -> Vec<Found> {
    let all = snapshot
        .config
        .iter()
        .flat_map(|config| config.warnings.iter().map(move |warning| (config, warning)));
    all.map(|(config, warning)| found(config.file.clone(), warning.clone(), "write it in the new way"))
        .collect()
}

fn store_in_memory(snapshot: &Snapshot) -> Vec<Found> {
    let disk = snapshot.config.as_ref().and_then(|config| config.disk.as_ref()).filter(|disk| disk.in_memory);
    let found =
        disk.map(|disk| found("store_dir", format!("{} is on a tmpfs", disk.path), "store_dir on a disk"));
    found.into_iter().collect()
}

fn small_disk(snapshot: &Snapshot) -> Vec<Found> {
    let (Some(options), Some(disk)) =
        (snapshot.options(), snapshot.config.as_ref().and_then(|config| config.disk.as_ref()))
    else {
        return vec![];
    };
    let wanted = u64::try_from(options.jetstream.max_file_store).unwrap_or(0);
    if wanted <= disk.free || disk.in_memory {
        return vec![];
    }
    let evidence = format!("max_file_store {wanted}, {} bytes free in {}", disk.free, disk.path);
    vec![found("max_file_store", evidence, "lower it, or store_dir on a larger disk")]
}

fn no_store_dir(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |options: &Options| options.jetstream.enabled && options.files.store_dir.is_empty();
    option(snapshot, is_so, |_| {
        ("jetstream", "no store_dir".into(), "jetstream { store_dir: /var/lib/nats }")
    })
}

fn late_pings(snapshot: &Snapshot) -> Vec<Found> {
    let patience = |o: &Options| {
        o.keepalive.ping_interval.saturating_mul(u32::try_from(o.keepalive.ping_max).unwrap_or(0))
    };
    let is_so = |options: &Options| patience(options).as_secs() > 900;
    option(snapshot, is_so, |options| {
        let minutes = patience(options).as_secs() / 60;
        ("ping_interval", format!("noticed after {minutes} minutes"), "ping_interval: \"2m\", ping_max: 2")
    })
}

fn small_pending(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |o: &Options| o.limits.max_pending < 4 * i64::from(o.limits.max_payload);
    option(snapshot, is_so, |o| {
        let evidence = format!("max_pending {}, max_payload {}", o.limits.max_pending, o.limits.max_payload);
        ("max_pending", evidence, "max_pending: 64MB")
    })
}

fn short_deadline(snapshot: &Snapshot) -> Vec<Found> {
    let is_so =
        |o: &Options| !o.keepalive.write_deadline.is_zero() && o.keepalive.write_deadline.as_secs() < 2;
    option(snapshot, is_so, |o| {
        ("write_deadline", format!("{:?}", o.keepalive.write_deadline), "write_deadline: 10s")
    })
}

fn loud(snapshot: &Snapshot) -> Vec<Found> {
    option(
        snapshot,
        |o| o.logging.trace || o.logging.debug,
        |o| {
            let word = if o.logging.trace { "trace: true" } else { "debug: true" };
            ("logging", word.into(), "remove it; nats-server --signal reload")
        },
    )
}

fn nameless(snapshot: &Snapshot) -> Vec<Found> {
    option(
        snapshot,
        |o| o.identity.server_name.is_empty(),
        |_| ("server_name", "not set".into(), "server_name: NAME"),
    )
}

fn unwatched(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |o: &Options| o.http.port == 0 && o.http.https_port == 0;
    option(snapshot, is_so, |_| ("http", "no http or https port".into(), "http: 127.0.0.1:8222"))
}

fn unlimited_store(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |o: &Options| o.jetstream.enabled && o.jetstream.max_file_store <= 0;
    option(snapshot, is_so, |_| {
        ("jetstream", "no max_file_store".into(), "jetstream { max_file_store: 100GB }")
    })
}

fn unlimited_accounts(snapshot: &Snapshot) -> Vec<Found> {
    let accounts = snapshot.options().map(|options| &options.accounts[..]).unwrap_or_default();
    let users = accounts.iter().filter(|account| account.jetstream.is_some()).count();
    let free =
        accounts.iter().filter(|account| account.jetstream.as_ref().is_some_and(|js| js.max_store <= 0));
    free.filter(|_| users > 1)
        .map(|account| {
            let fix = "jetstream { max_store: 10GB, max_memory: 1GB } in the account";
            found(format!("account {}", account.name), "no max_store", fix)
        })
        .collect()
}

//! The program `nats-top`: its command line, and from there to the screen.

mod flags;

use std::process::ExitCode;
use std::time::Duration;

use cli_term::spec::{Command, Flag, Program};
use cli_term::{Failure, Outcome, runtime};
use flags::Flags;

use crate::http::{Http, Tls};
use crate::{Options, Source, live};

/// Runs `nats-top` with these arguments, the program's name left out.
pub fn main(args: impl Iterator<Item = std::ffi::OsString>) -> ExitCode {
    let args: Vec<String> = args.map(|a| a.to_string_lossy().into_owned()).collect();
    let done = run(&args);
    cli_term::term::out::flush();
    let Err(failure) = done else { return ExitCode::SUCCESS };
    if let Some(message) = failure.message {
        eprintln!("{message}");
    }
    ExitCode::from(failure.exit)
}

fn run(args: &[String]) -> Outcome {
    let flags = Flags::parse(args).map_err(|complaint| misuse(&complaint))?;
    if flags.version {
        // The reference says it on stderr as well.
        eprintln!("nats-top v{}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let options = options(&flags)?;
    let mut source = source(&flags)?;
    runtime::block_on(async move {
        // Whoever cannot be reached at all is told about before there is a screen.
        let failed = |why| misuse(&format!("nats-top: /varz smoke test failed: {why}"));
        source.varz().await.map_err(failed)?;
        live::run(source, &options).await.map_err(|failure| failure.context("nats-top"))
    })
}

fn options(flags: &Flags) -> Outcome<Options> {
    let sort = flags.sort.parse();
    let sort = sort.map_err(|_| misuse(&format!("nats-top: invalid option to sort by: {}", flags.sort)))?;
    let seconds = u64::try_from(flags.interval).unwrap_or(0);
    Ok(Options {
        limit: flags.limit,
        interval: Duration::from_secs(seconds),
        sort,
        lookup: flags.lookup,
        raw: flags.raw,
        subscriptions: flags.subscriptions,
        refreshes: u64::try_from(flags.refreshes).ok().filter(|n| *n > 0),
        output: flags.output.clone(),
        delimiter: flags.delimiter.clone(),
    })
}

fn source(flags: &Flags) -> Outcome<Http> {
    if flags.host.is_empty() {
        return Err(misuse("nats-top: invalid monitoring endpoint"));
    }
    let secure = flags.https_port != 0;
    let port = u16::try_from(if secure { flags.https_port } else { flags.port }).unwrap_or(0);
    if port == 0 {
        return Err(misuse("nats-top: invalid monitoring port"));
    }
    let tls = Tls {
        cert: flags.cert.clone(),
        key: flags.key.clone(),
        ca: flags.ca.clone(),
        skip_verify: flags.skip_verify,
    };
    if !secure && tls != Tls::default() {
        return Err(misuse("nats-top: -cert, -key, -cacert and -k are about HTTPS: give its port with -ms"));
    }
    let tls = secure.then(|| tls.config()).transpose().map_err(|e| misuse(&format!("nats-top: {e}")))?;
    Ok(Http { host: flags.host.clone(), port, tls })
}

/// A complaint and the usage.
fn misuse(complaint: &str) -> Failure {
    let usage = usage();
    Failure::new(if complaint.is_empty() { usage } else { format!("{complaint}\n{usage}") })
}

fn usage() -> String {
    let mut text = String::from("\nusage: nats-top [options]\n\n");
    for flag in &program().root.flags {
        let value = match flag.is_bool() {
            true => String::new(),
            false => format!(" {}", flag.placeholder.unwrap_or("VALUE")),
        };
        text.push_str(&format!("    {:<32}{}\n", format!("-{}{value}", flag.name), flag.help));
    }
    text
}

/// The program as its man page shows it.
pub fn program() -> Program<()> {
    let text = |name, placeholder, help| Flag::text(name, help).placeholder(placeholder);
    let int =
        |name, default, placeholder, help| Flag::int(name, help).default(default).placeholder(placeholder);
    let root = Command::new("nats-top", "Shows the connections of a server, its rates and their history")
        .details(
            "It reads the server's monitoring port. In a pipe it prints lines. The keys are shown by '?'.",
        )
        .example("the busiest connections", "-s 127.0.0.1 -m 8222 -sort msgs_to")
        .example("one snapshot as CSV", "-o - -l ,")
        .flag(text("s", "HOST", "The server's host").default("127.0.0.1"))
        .flag(int("m", "8222", "PORT", "Its monitoring port"))
        .flag(int("ms", "0", "PORT", "Its monitoring port with TLS, instead of -m"))
        .flag(int("n", "1024", "N", "Most connections to ask for"))
        .flag(int("d", "1", "SECONDS", "Time between two polls"))
        .flag(text("sort", "ORDER", "Sort by cid, start, subs, pending, msgs_to, msgs_from, bytes_to, bytes_from, last, idle, uptime, stop, reason or rtt").default("cid"))
        .flag(Flag::bool("lookup", "Show names of addresses, from DNS"))
        .flag(text("o", "FILE", "Write one snapshot to FILE ('-' for stdout) and end"))
        .flag(text("l", "DELIMITER", "What stands between the fields of -o, instead of a grid"))
        .flag(Flag::bool("b", "Show whole numbers instead of short ones"))
        .flag(int("r", "-1", "N", "End after N polls; -1 means never"))
        .flag(text("cert", "FILE", "Our certificate, for -ms"))
        .flag(text("key", "FILE", "Private key to the certificate"))
        .flag(text("cacert", "FILE", "Certificates of trusted authorities, for -ms"))
        .flag(Flag::bool("k", "Do not verify the server's certificate"))
        .flag(Flag::bool("u", "Show the column of subscriptions"))
        .flag(Flag::bool("display-subscriptions-column", "Same as -u"))
        .flag(Flag::bool("v", "Print the version"))
        .flag(Flag::bool("version", "Same as -v"));
    Program { root, version: env!("CARGO_PKG_VERSION") }
}

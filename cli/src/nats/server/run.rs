//! `nats server run`: a server in the foreground, for development.

use std::path::{Path, PathBuf};

use daemon_config::Options;
use daemon_server::log::{Log, LogSettings};
use rand::Rng;
use rand::distr::Alphanumeric;
use tempfile::TempDir;

use super::embedded::{self, ELSEWHERE, Embedded, EndSignals};
use super::ports::{self, Port};
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::term::screen;
use crate::{outln, runtime};

/// Who clients are when `--auth` makes up the password.
const USER: &str = "local";

/// Letters and digits of a password that `--auth` makes up: about 131 bits.
const PASSWORD_LENGTH: usize = 22;

pub fn command() -> Command {
    Command::new("run", "Run a server in the foreground, for development")
        .details(
            "The server runs inside this program until Ctrl-C and listens on this machine only. It asks nobody for a \
             password, but for --auth, or --user and --password, or --token. Its log goes to standard error. With \
             --jetstream it keeps streams: in a temporary directory that goes when the server ends, or in --store-dir. \
             Contexts are neither used nor changed.\n\nIn production use the program nats-server.",
        )
        .arg(Arg::optional("name", "Name of the server").default(USER))
        .flag(
            Flag::new("config", Kind::ExistingFile, "Configuration file of the server; other flags win over it")
                .short('c')
                .placeholder("FILE"),
        )
        .flag(Flag::text("host", "Address to listen on").default("127.0.0.1"))
        .flag(Flag::int("port", "Port for clients, -1 for a free one").short('p').default("4222"))
        .flag(
            Flag::int("http-port", "Port for monitoring over HTTP, -1 for a free one, 0 for none")
                .short('m')
                .default("8222"),
        )
        .flag(Flag::bool("jetstream", "Keep streams (JetStream)").short('j'))
        .flag(
            Flag::text("store-dir", "Directory of the streams, instead of a temporary one; turns JetStream on")
                .placeholder("DIR"),
        )
        .flag(Flag::bool("auth", "Ask clients for a user and a password made up for this run"))
        .example("A server on the usual ports", "server run")
        .example("One that keeps streams, now and the next time", "server run --store-dir ./streams")
        .example("One more beside it, with a password", "server run second --port=-1 --http-port=-1 --auth")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    embedded::refuse(call, &ELSEWHERE, "server run starts a server of its own and connects to none")?;
    let mut options = base(call)?;
    authorize(call, &mut options)?;
    if call.typed("name") || options.identity.server_name.is_empty() {
        options.identity.server_name = call.text("name").to_string();
    }
    // Where the configuration says nothing, the default of the options stands for it.
    let wins = |flag: &str| call.typed(flag) || !call.given("config");
    if wins("host") {
        options.listen.host = call.text("host").to_string();
    }
    let port = if wins("port") { call.int("port") } else { options.listen.port };
    let http = if wins("http-port") { call.int("http-port") } else { options.http.port };
    let port = ports::check("port", port, None)?;
    let http = ports::check("http-port", http, Some("none"))?;
    let store = Store::of(call, &mut options)?;
    options.logging.trace |= call.options.trace;
    let log = Log::open(LogSettings::of(&options, "nats")).map_err(Failure::new)?;
    let running = Embedded::start(options.clone(), &log, Port::Exactly(port), Port::Exactly(http))?;
    runtime::block_on(async {
        let mut end = EndSignals::install()?;
        outln!("{}", announcement(&options, &store, &running));
        crate::term::out::flush();
        end.next().await;
        Ok(())
    })?;
    drop(running);
    drop(store);
    if screen::stdout_is_terminal() {
        // Behind the ^C that it shows.
        outln!();
    }
    outln!("Server {:?} has ended.", options.identity.server_name);
    Ok(())
}

/// The configuration file's options, or the defaults.
fn base(call: &Call) -> Outcome<Options> {
    let Some(path) = call.maybe_text("config") else { return Ok(Options::default()) };
    let read = |path: &str| {
        std::fs::read(path).map_err(|e| schemas::go::os_error::path_text("open", Path::new(path), &e))
    };
    let loaded = daemon_config::load(path, &read, &|name: &str| std::env::var(name).ok())?;
    loaded.warnings.0.iter().for_each(|warning| crate::log!("{warning}"));
    let files = &loaded.options.files;
    for (key, value) in [("pid_file", &files.pid_file), ("ports_file_dir", &files.ports_file_dir)] {
        if !value.is_empty() {
            crate::fail!("{path}: {key} is for the program nats-server, server run writes no such file");
        }
    }
    Ok(loaded.options)
}

/// Where streams are kept.
enum Store {
    Nowhere,
    /// Goes with the server.
    Temporary(TempDir),
    Given(PathBuf),
}

impl Store {
    /// As the flags say, which win over the configuration; that is changed accordingly.
    fn of(call: &Call, options: &mut Options) -> Outcome<Store> {
        let given = call.maybe_text("store-dir");
        options.jetstream.enabled |= call.flag("jetstream") || given.is_some();
        if let Some(dir) = given {
            options.files.store_dir = dir.to_string();
        }
        let dir = &mut options.files.store_dir;
        if !options.jetstream.enabled {
            return Ok(Store::Nowhere);
        }
        if !dir.is_empty() {
            return Ok(Store::Given(std::path::absolute(&*dir)?));
        }
        let temporary = tempfile::Builder::new().prefix("nats-server-run-").tempdir();
        let temporary = temporary.map_err(|e| {
            Failure::new(e).context("cannot make a temporary directory, name one with --store-dir")
        })?;
        *dir = temporary.path().display().to_string();
        Ok(Store::Temporary(temporary))
    }

    /// The line of the announcement.
    fn line(&self) -> String {
        match self {
            Store::Nowhere => String::new(),
            Store::Temporary(dir) => {
                format!("  streams      {} (removed at the end)\n", dir.path().display())
            }
            Store::Given(dir) => format!("  streams      {}\n", dir.display()),
        }
    }
}

/// Who may connect, from the flags as typed: variables such as NATS_USER are about other servers.
fn authorize(call: &Call, options: &mut Options) -> Outcome {
    let typed = |name: &str| if call.typed(name) { call.text(name) } else { "" };
    let (user, password, token) = (typed("user"), typed("password"), typed("token"));
    let auth = call.flag("auth");
    if !auth && user.is_empty() && password.is_empty() && token.is_empty() {
        return Ok(());
    }
    if options.auth_required() {
        crate::fail!("{}: it says already who may connect, leave the flags out", call.text("config"));
    }
    let who = &mut options.authorization;
    match (user, password, token) {
        ("", "", token) if !token.is_empty() && !auth => who.token = token.into(),
        (user, password, "") if auth => {
            who.user = if user.is_empty() { USER.into() } else { user.into() };
            who.password = if password.is_empty() { make_password() } else { password.into() };
        }
        (user, password, "") if !user.is_empty() && !password.is_empty() => {
            who.user = user.into();
            who.password = password.into();
        }
        _ => crate::fail!("give --auth, or --user and --password, or --token alone"),
    }
    Ok(())
}

fn make_password() -> String {
    rand::rng().sample_iter(Alphanumeric).take(PASSWORD_LENGTH).map(char::from).collect()
}

/// Where the server is, and how to get at it.
fn announcement(options: &Options, store: &Store, running: &Embedded) -> String {
    let (name, who) = (&options.identity.server_name, &options.authorization);
    let tls = options.tls.is_some() && !options.listen.allow_non_tls;
    let url = if tls { running.url().replacen("nats://", "tls://", 1) } else { running.url() };
    let credentials = if !who.token.is_empty() {
        format!(" \\\n    --token {}", quoted(&who.token))
    } else if !who.user.is_empty() {
        format!(" \\\n    --user {} --password {}", quoted(&who.user), quoted(&who.password))
    } else if options.auth_required() {
        " \\\n    --user USER --password PASSWORD".into()
    } else {
        String::new()
    };
    format!(
        "Server {name:?} is running until Ctrl-C.\n\n  clients      {url}\n  monitoring   {}\n{}\n\
         To use it from other terminals, save it as a context and select that:\n\n  \
         nats context add {} --server {url} --select{credentials}\n",
        running.monitoring_url().as_deref().unwrap_or("none"),
        store.line(),
        quoted(name),
    )
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-/:@%+=".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_string();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_where_a_shell_needs_it() {
        for (word, want) in
            [("a-1", "a-1"), ("a b", "'a b'"), ("$x", "'$x'"), ("it's", "'it'\\''s'"), ("", "''")]
        {
            assert_eq!(quoted(word), want);
        }
    }

    #[test]
    fn passwords_are_long_and_differ() {
        let (one, other) = (make_password(), make_password());
        assert!(one.len() == PASSWORD_LENGTH && quoted(&one) == one && one != other, "{one} {other}");
    }
}

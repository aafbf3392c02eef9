//! From the first line of the log to the last: start, files for others, signals, the end.

use super::{Asked, banner, load};
use crate::files::{Ports, PortsFile, interface_addresses, write_pid_file};
use crate::log::{Log, LogSettings};
use crate::process::tune_heap;
use crate::signals::{SignalEvent, Signals};
use crate::state::Reloader;
use crate::{Server, lame_duck, reload};
use daemon_config::options::Options;
use daemon_keys::Identity;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

pub(super) fn run(asked: Asked, log: Log) -> ExitCode {
    tune_heap();
    // Signals count from the first line on: scripts send them as soon as they see one.
    let (runtime, signals) = match listen_for_signals() {
        Ok(both) => both,
        Err(e) => {
            log.fatal(format_args!("cannot wait for signals: {e}"));
            return ExitCode::FAILURE;
        }
    };
    raise_descriptor_limit(&log);
    let identity = Identity::generate();
    let name = match asked.options.identity.server_name.as_str() {
        "" => identity.id().to_string(),
        name => name.to_string(),
    };
    banner::write(&log, &asked, &name, identity.id());
    let files = &asked.options.files;
    if !files.pid_file.is_empty()
        && let Err(e) = write_pid_file(Path::new(&files.pid_file))
    {
        log.fatal(e);
        return ExitCode::FAILURE;
    }
    let mut server = match Server::start_as(identity, asked.options.clone(), log.clone(), None) {
        Ok(server) => server,
        Err(e) => {
            log.fatal(e);
            return ExitCode::FAILURE;
        }
    };
    let again = reloader(&server, &asked);
    *server.state().reloader.lock() = again;
    let ports = PortsOnDisk::write(&asked.options, &asked.program, &server, &log);
    runtime.block_on(attend(signals, &server, &log));
    log.info("Initiating Shutdown...");
    server.shutdown();
    ports.remove(&log);
    log.info("Server Exiting..");
    ExitCode::SUCCESS
}

/// Every connection needs a file descriptor: takes as many as the system allows without asking anybody.
fn raise_descriptor_limit(log: &Log) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    if limit.current == limit.maximum {
        return;
    }
    match setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }) {
        Ok(()) => log.debug(format_args!("Up to {:?} file descriptors", limit.maximum)),
        Err(e) => {
            log.warn(format_args!("cannot raise the limit of {:?} file descriptors: {e}", limit.current))
        }
    }
}

fn listen_for_signals() -> std::io::Result<(Runtime, Signals)> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let signals = runtime.block_on(async { Signals::install() })?;
    Ok((runtime, signals))
}

/// Answers signals until one of them means the end.
async fn attend(mut signals: Signals, server: &Server, log: &Log) {
    loop {
        let event = signals.next().await;
        log.info(format_args!("Trapped \"{event}\" signal"));
        match event {
            SignalEvent::Interrupt | SignalEvent::Terminate => return,
            SignalEvent::ReopenLog => {
                log.reopen();
            }
            SignalEvent::Reload => reload_now(server, log),
            SignalEvent::LameDuck => {
                tokio::select! {
                    () = lame_duck::enter(server.state(), || server.stop_accepting()) => return,
                    () = until_the_end(&mut signals, log) => return,
                }
            }
        }
    }
}

/// In lame duck mode only the signals that end the server count.
async fn until_the_end(signals: &mut Signals, log: &Log) {
    loop {
        let event = signals.next().await;
        log.info(format_args!("Trapped \"{event}\" signal"));
        if matches!(event, SignalEvent::Interrupt | SignalEvent::Terminate) {
            return;
        }
    }
}

fn reload_now(server: &Server, log: &Log) {
    if let Err(text) = server.state().reload_from_file() {
        log.error(format_args!("Failed to reload server configuration: {text}"));
    }
}

/// How the configuration is read again, if it came from a file.
fn reloader(server: &Server, asked: &Asked) -> Option<Reloader> {
    asked.flags.config_file.as_ref()?;
    let (state, flags, program) =
        (Arc::downgrade(server.state()), asked.flags.clone(), asked.program.clone());
    Some(Box::new(move || {
        let (mut options, _) = load(&flags)?;
        flags.overlay(&mut options).map_err(|e| e.to_string())?;
        let digest = options.config_digest.clone();
        let state = state.upgrade().ok_or("the server has ended")?;
        reload::apply(&state, options, |o| LogSettings::of(o, &program)).map_err(|e| e.to_string())?;
        Ok(digest)
    }))
}

/// The ports file, if one was asked for.
struct PortsOnDisk(Option<PortsFile>);

impl PortsOnDisk {
    fn write(options: &Options, program: &str, server: &Server, log: &Log) -> Self {
        let dir = &options.files.ports_file_dir;
        if dir.is_empty() {
            return PortsOnDisk(None);
        }
        let interfaces = interface_addresses().unwrap_or_default();
        let ports = Ports {
            nats: Ports::urls(
                if options.tls.is_some() { "tls" } else { "nats" },
                server.client_address(),
                &interfaces,
            ),
            monitoring: server
                .http_address()
                .map(|a| Ports::urls("http", a, &interfaces))
                .or_else(|| server.https_address().map(|a| Ports::urls("https", a, &interfaces)))
                .unwrap_or_default(),
            websocket: server
                .websocket_address()
                .map(|(scheme, a)| Ports::urls(scheme, a, &interfaces))
                .unwrap_or_default(),
            ..Ports::default()
        };
        let file = PortsFile::new(Path::new(dir), Path::new(program));
        if let Err(e) = file.write(&ports) {
            log.error(e);
        }
        PortsOnDisk(Some(file))
    }

    fn remove(self, log: &Log) {
        if let Some(Err(e)) = self.0.map(|file| file.remove()) {
            log.error(e);
        }
    }
}

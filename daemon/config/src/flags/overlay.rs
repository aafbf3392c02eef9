//! Flags over options: what was said on the command line wins, also at every reload.

use super::{FlagError, Flags, Given};
use crate::options::{Certificate, NAME_HAS_SPACES, Options, Tls};

impl Flags {
    /// Puts the flags over options that come from a file or are the defaults.
    pub fn overlay(&self, options: &mut Options) -> Result<(), FlagError> {
        let given = &self.given;
        refuse_unbuilt(given)?;
        listen(given, options)?;
        logging(given, options)?;
        // These two only ever add to what the file says.
        options.jetstream.enabled |= given.jetstream == Some(true);
        if let Some(dir) = given.store_dir.as_ref().filter(|dir| !dir.is_empty()) {
            options.files.store_dir.clone_from(dir);
        }
        if let Some(user) = &given.user {
            options.authorization.user.clone_from(user);
        }
        if let Some(password) = &given.pass {
            options.authorization.password.clone_from(password);
        }
        if let Some(token) = &given.auth {
            options.authorization.token.clone_from(token);
        }
        tls(given, options)?;
        options.fill_defaults();
        Ok(())
    }
}

/// Flags of parts that are not there yet, unless they ask for nothing.
fn refuse_unbuilt(given: &Given) -> Result<(), FlagError> {
    let text = |value: &Option<String>| value.as_ref().is_some_and(|value| !value.is_empty());
    let asked = [
        ("--cluster", text(&given.cluster)),
        ("--routes", text(&given.routes)),
        ("--cluster_name", text(&given.cluster_name)),
        ("--cluster_advertise", text(&given.cluster_advertise)),
        ("--no_advertise", given.no_advertise == Some(true)),
        ("--connect_retries", given.connect_retries.is_some_and(|retries| retries != 0)),
        ("--profile", given.profile.is_some_and(|port| port != 0)),
    ];
    match asked.into_iter().find(|(_, asked)| *asked) {
        Some((name, _)) => Err(FlagError::Fatal(format!("{name} is not supported yet"))),
        None => Ok(()),
    }
}

fn listen(given: &Given, options: &mut Options) -> Result<(), FlagError> {
    put(&mut options.listen.host, &given.host);
    put(&mut options.listen.port, &given.port);
    put(&mut options.listen.client_advertise, &given.client_advertise);
    put(&mut options.http.port, &given.http_port);
    put(&mut options.http.https_port, &given.https_port);
    put(&mut options.files.pid_file, &given.pid_file);
    put(&mut options.files.ports_file_dir, &given.ports_file_dir);
    put(&mut options.identity.server_name, &given.server_name);
    match options.identity.server_name.contains(' ') {
        true => Err(FlagError::Fatal(NAME_HAS_SPACES.into())),
        false => Ok(()),
    }
}

fn logging(given: &Given, options: &mut Options) -> Result<(), FlagError> {
    let logging = &mut options.logging;
    if let Some(format) = &given.log_format {
        logging.format = format.parse().map_err(FlagError::Fatal)?;
    }
    put(&mut logging.logfile, &given.log);
    put(&mut logging.logtime, &given.logtime);
    put(&mut logging.logtime_utc, &given.logtime_utc);
    put(&mut logging.syslog, &given.syslog);
    put(&mut logging.remote_syslog, &given.remote_syslog);
    put(&mut logging.logfile_size_limit, &given.log_size_limit);
    put(&mut logging.max_traced_msg_len, &given.max_traced_msg_len);
    put(&mut logging.debug, &given.debug);
    put(&mut logging.trace, &given.trace);
    for (value, debug, verbose) in [
        (given.verbose_trace, false, true),
        (given.debug_and_trace, true, false),
        (given.debug_and_verbose_trace, true, true),
    ] {
        if value == Some(true) {
            logging.trace = true;
            logging.debug |= debug;
            logging.trace_verbose |= verbose;
        }
    }
    Ok(())
}

/// Any TLS flag replaces the certificates of the file; `--tls=false` takes TLS away.
fn tls(given: &Given, options: &mut Options) -> Result<(), FlagError> {
    if given.tls == Some(false) {
        options.tls = None;
        return Ok(());
    }
    let any = given.tls.is_some()
        || given.tls_cert.is_some()
        || given.tls_key.is_some()
        || given.tls_verify.is_some()
        || given.tls_ca_cert.is_some();
    if !any {
        return Ok(());
    }
    let missing = |what: &str| FlagError::Fatal(format!("TLS Server {what} must be present and valid"));
    let present = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let cert_file = present(&given.tls_cert).ok_or_else(|| missing("certificate"))?;
    let key_file = present(&given.tls_key).ok_or_else(|| missing("private key"))?;
    options.tls = Some(Tls {
        certificates: vec![Certificate { cert_file, key_file, ..Certificate::default() }],
        ca_file: given.tls_ca_cert.clone().unwrap_or_default(),
        verify: given.tls_verify.unwrap_or(false),
        ..Tls::default()
    });
    Ok(())
}

fn put<T: Clone>(into: &mut T, value: &Option<T>) {
    if let Some(value) = value {
        into.clone_from(value);
    }
}

//! Everything a context and the global flags say about connections, made ready once for any number of them.

use std::sync::Arc;
use std::time::Duration;

use contexts::Context;
use rustls::ClientConfig;

use super::{Credentials, Error, tls};
use crate::nats::options::Options;

#[derive(Clone, Debug)]
pub struct Settings {
    pub name: String,
    pub credentials: Credentials,
    /// Bounds the handshake.
    pub timeout: Duration,
    /// Start of the subjects that answers are sent to, without the dot.
    pub inbox_prefix: String,
    pub tls_first: bool,
    /// The context asks for TLS, because it names certificates.
    pub wants_tls: bool,
    pub tls: Arc<ClientConfig>,
}

impl Settings {
    /// Reads credentials and certificates.
    pub fn new(context: &Context, options: &Options) -> Result<Settings, Error> {
        refuse_unsupported(context)?;
        let settings = &context.settings;
        let inbox_prefix = match settings.inbox_prefix.trim_end_matches('.') {
            "" => "_INBOX".to_string(),
            prefix => prefix.to_string(),
        };
        Ok(Settings {
            name: options.client_name(),
            credentials: Credentials::of(context)?,
            timeout: options.timeout,
            inbox_prefix,
            tls_first: settings.tls_first,
            wants_tls: !settings.ca.is_empty() || !settings.cert.is_empty(),
            tls: Arc::new(tls::config(context)?),
        })
    }

    /// A new subject of our own.
    pub fn inbox(&self) -> String {
        format!("{}.{}", self.inbox_prefix, daemon_keys::Nuid::random().next_string())
    }
}

/// Fails when the context says something about connections that is not built.
pub fn refuse_unsupported(context: &Context) -> Result<(), Error> {
    let settings = &context.settings;
    if !settings.socks_proxy.is_empty() {
        let why = "SOCKS5 proxies are not supported yet, use --socks-proxy none to connect directly";
        return Err(Error::configuration("socks_proxy", why));
    }
    if !settings.windows_cert_store.is_empty() {
        let why = "the Windows certificate store is not supported on this system";
        return Err(Error::configuration("windows_cert_store", why));
    }
    Ok(())
}

//! The monitoring listener: bound before the server says that it is ready, so that a taken port keeps it from starting.

use super::serve;
use crate::listen;
use crate::log::Log;
use crate::state::State;
use crate::tls::{Tls, TlsError};
use daemon_config::options::Options;
use rustls::ServerConfig;
use schemas::go::os_error;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use thiserror::Error;

/// Why monitoring does not start, in the reference's words.
#[derive(Debug, Error)]
pub enum MonitorError {
    #[error("Can't start monitoring: {0}")]
    Options(#[from] daemon_config::options::StartError),
    #[error("Can't start monitoring: {0}")]
    Tls(#[from] TlsError),
    #[error("Can't start monitoring: can't listen to the monitor port: listen tcp {address}: bind: {}", os_error::text(.why))]
    Listen { address: String, why: io::Error },
}

/// A listener that nobody serves yet.
pub struct Monitor {
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<Arc<ServerConfig>>,
}

impl Monitor {
    /// Binds what the options ask for, if they ask for monitoring at all, and says so in the log.
    pub fn bind(options: &Options, log: &Log) -> Result<Option<Self>, MonitorError> {
        options.check_monitoring()?;
        let http = &options.http;
        let (port, scheme) =
            if http.https_port != 0 { (http.https_port, "https") } else { (http.port, "http") };
        if port == 0 {
            return Ok(None);
        }
        let tls = match (&options.tls, scheme) {
            (Some(tls), "https") => Some(Tls::without_client_certificates(tls)?),
            _ => None,
        };
        let host = if http.host.is_empty() { &options.listen.host } else { &http.host };
        let wanted = u16::try_from(port.max(0)).unwrap_or(0);
        let listen_error = |why| MonitorError::Listen { address: joined(host, wanted), why };
        let listener = listen::bind(host, wanted).map_err(listen_error)?;
        let address = listener.local_addr().map_err(listen_error)?;
        log.info(format_args!("Starting {scheme} monitor on {}", joined(host, address.port())));
        Ok(Some(Monitor { listener, address, tls }))
    }

    /// Where it listens for HTTP, and where for HTTPS: one of the two.
    pub fn addresses(&self) -> (Option<SocketAddr>, Option<SocketAddr>) {
        match self.tls {
            None => (Some(self.address), None),
            Some(_) => (None, Some(self.address)),
        }
    }

    /// Answers requests until it is dropped.
    pub async fn serve(self, state: Arc<State>) {
        serve(state, self.listener, self.tls).await;
    }
}

/// Host and port as Go joins them: an IPv6 address stands in brackets.
fn joined(host: &str, port: u16) -> String {
    match host.contains(':') && !host.starts_with('[') {
        true => format!("[{host}]:{port}"),
        false => format!("{host}:{port}"),
    }
}

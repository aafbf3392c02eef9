//! From a context to a connection of the client library.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::{AuthError, Client, ConnectError, ConnectErrorKind, ConnectOptions, Event};
use contexts::{Context, Error, credential};

use crate::failure::{Failure, Outcome};
use crate::nats::connection;
use crate::nats::options::Options;
use crate::thin::{self, Credentials, Signer};

/// How long one attempt to connect to one server may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);

/// Connects to one of `servers` (URLs separated by commas) as the context says.
pub async fn connect(context: &Context, options: &Options, servers: &str) -> Outcome<Client> {
    dial(connect_options(context, options, servers, |_| {})?, servers).await
}

/// [`connect`] with options that are made already.
pub async fn dial(options: ConnectOptions, servers: &str) -> Outcome<Client> {
    let client = options.connect(thin::addresses(servers)?).await;
    client.map_err(|e| Failure::new(connect_error(&e)))
}

/// Everything the context, the flags and the URLs say about a connection. `observe` is told of every event.
pub fn connect_options(
    context: &Context,
    options: &Options,
    servers: &str,
    observe: impl Fn(&Event) + Send + Sync + 'static,
) -> Outcome<ConnectOptions> {
    thin::refuse_unsupported(context)?;
    let who = Credentials::of(context)?.with_url_user(&thin::url_user(servers));
    let mut connect = tls(authentication(who), context).map_err(|f| f.context("configuration error"))?;
    if !context.settings.inbox_prefix.is_empty() {
        connect = connect.custom_inbox_prefix(&context.settings.inbox_prefix);
    }
    let trace = options.trace;
    // The library asks for a delay before the very first attempt too; that one must not wait.
    let connected = Arc::new(AtomicBool::new(false));
    let was_connected = connected.clone();
    let connect = connect
        .name(options.client_name())
        .connection_timeout(CONNECT_TIMEOUT)
        .request_timeout(Some(options.timeout))
        .max_reconnects(None)
        .reconnect_delay_callback(move |attempts| match was_connected.load(Ordering::Relaxed) {
            true => connection::reconnect_delay(attempts, trace),
            false => Duration::ZERO,
        })
        .event_callback(move |event| {
            if event == Event::Connected {
                connected.store(true, Ordering::Relaxed);
            }
            connection::log(&event, trace);
            observe(&event);
            std::future::ready(())
        });
    Ok(connect)
}

fn authentication(who: Credentials) -> ConnectOptions {
    let mut connect = ConnectOptions::new();
    if !who.user.is_empty() {
        connect = connect.user_and_password(who.user, who.password);
    }
    if let Some(signer) = who.signer {
        connect = match signer.jwt.is_empty() {
            true => connect.nkey(signer.seed),
            false => jwt(connect, signer),
        };
    }
    if who.token.is_empty() { connect } else { connect.token(who.token) }
}

fn jwt(connect: ConnectOptions, signer: Signer) -> ConnectOptions {
    connect.jwt(signer.jwt.clone(), move |nonce| {
        // A bearer's signature is empty.
        let signed = signer.signature(&nonce).map(Option::unwrap_or_default).map_err(AuthError::new);
        std::future::ready(signed)
    })
}

fn tls(mut connect: ConnectOptions, context: &Context) -> Outcome<ConnectOptions> {
    let settings = &context.settings;
    let path = |field: &'static str, value: &str| -> Result<PathBuf, Error> {
        credential::only_file_path(value).map(PathBuf::from).map_err(Error::in_field(field))
    };
    if !settings.cert.is_empty() && !settings.key.is_empty() {
        connect = connect.add_client_certificate(path("cert", &settings.cert)?, path("key", &settings.key)?);
    }
    if !settings.ca.is_empty() {
        connect = connect.add_root_certificates(path("ca", &settings.ca)?);
    }
    Ok(if settings.tls_first { connect.tls_first() } else { connect })
}

/// An error of the first connection in the words of the reference.
pub fn connect_error(error: &ConnectError) -> String {
    let source = std::error::Error::source(error).map(|s| s.to_string()).unwrap_or_default();
    let refused = source.to_lowercase().contains("connection refused");
    match error.kind() {
        ConnectErrorKind::AuthorizationViolation => "nats: Authorization Violation".into(),
        ConnectErrorKind::TimedOut => "nats: timeout".into(),
        ConnectErrorKind::Io if refused || source.is_empty() => {
            "nats: no servers available for connection".into()
        }
        ConnectErrorKind::Io => format!("nats: {source}"),
        _ if source.is_empty() => format!("nats: {error}"),
        ConnectErrorKind::Dns | ConnectErrorKind::Tls => format!("nats: {}: {source}", error.kind()),
        _ => format!("nats: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_done_is_refused() {
        let mut context = Context::default();
        context.settings.socks_proxy = "socks5://x".into();
        let error = connect_options(&context, &Options::default(), "h", |_| {}).unwrap_err().message.unwrap();
        assert!(error.starts_with("configuration error: socks_proxy: SOCKS5 proxies are not"), "{error}");
    }
}

//! Connections to NATS servers, for `push`, `pull`, `diff` and `tool`.

pub mod gather;
pub mod lookup;
pub mod system;
mod tls;
mod watch;

pub use tls::flags as tls_flags;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::{AuthError, Client, ConnectErrorKind, ConnectOptions, Event, ServerAddr, Subscriber};
use bytes::Bytes;
use cli_term::{Failure, Outcome, fail};
use daemon_keys::nkey::NKey;
use futures_util::StreamExt;

use crate::nsc::Call;
use watch::Watch;

/// How long the first connection, and an answer to [`Link::settle`], may take.
const PATIENCE: Duration = Duration::from_secs(5);
const RECONNECT_DELAY: Duration = Duration::from_secs(2);
/// Ten minutes.
const RECONNECTS: usize = 300;

/// Who connects.
pub enum Who {
    /// A credentials file.
    Creds(PathBuf),
    /// A token and its key.
    User { jwt: String, key: Box<NKey> },
}

/// A connection that keeps what the server complains about.
pub struct Link {
    pub client: Client,
    watch: Arc<Watch>,
}

impl Link {
    /// Connects to one of `urls`; `name` is what the server calls the connection.
    pub async fn open(call: &Call, name: &str, urls: &[String], who: Who) -> Outcome<Link> {
        let addresses = addresses(urls)?;
        let watch = Arc::new(Watch::default());
        let (events, connected) = (watch.clone(), Arc::new(AtomicBool::new(false)));
        let was_connected = connected.clone();
        let options = tls::apply(call, authentication(who)?)?
            .name(name)
            .connection_timeout(PATIENCE)
            .max_reconnects(RECONNECTS)
            // The library asks for a delay before the very first attempt, too.
            .reconnect_delay_callback(move |_| match was_connected.load(Ordering::Relaxed) {
                true => RECONNECT_DELAY,
                false => Duration::ZERO,
            })
            .event_callback(move |event| {
                match &event {
                    Event::Connected => connected.store(true, Ordering::Relaxed),
                    Event::Disconnected if connected.load(Ordering::Relaxed) => {
                        eprintln!("Disconnected: will attempt reconnects for 10m");
                    }
                    Event::ServerError(error) => events.complain(error.to_string()),
                    _ => {}
                }
                std::future::ready(())
            });
        match options.connect(addresses).await {
            Ok(client) => Ok(Link { client, watch }),
            Err(error) => Err(connect_failure(&error)),
        }
    }

    /// Waits until the server has dealt with all that was sent; fails with what it complained about.
    pub async fn settle(&self) -> Outcome {
        let inbox = self.client.new_inbox();
        let mut echo = self.client.subscribe(inbox.clone()).await?;
        self.client.publish(inbox.clone(), Bytes::new()).await?;
        self.client.flush().await?;
        tokio::select! {
            _ = echo.next() => {}
            // Not to be allowed an inbox is no answer to what was asked: what was wrong before was told before.
            () = self.watch.complained() => {}
            () = tokio::time::sleep(PATIENCE) => fail!("nats: timeout"),
        }
        match self.watch.first_not_about(&inbox) {
            Some(error) => fail!("{error}"),
            None => Ok(()),
        }
    }

    /// The next message, or what the server has complained about; None when the connection is closed.
    pub async fn next(&self, messages: &mut Subscriber) -> Outcome<Option<async_nats::Message>> {
        tokio::select! {
            message = messages.next() => Ok(message),
            () = self.watch.complained() => match self.watch.first_not_about("_INBOX.") {
                Some(error) => fail!("{error}"),
                None => Ok(messages.next().await),
            },
        }
    }
}

fn addresses(urls: &[String]) -> Outcome<Vec<ServerAddr>> {
    let texts = urls.iter().flat_map(|url| url.split(',')).map(str::trim).filter(|url| !url.is_empty());
    let mut out = vec![];
    for text in texts {
        if text.starts_with("ws://") || text.starts_with("wss://") {
            fail!("{text}: connections over WebSocket are not supported yet");
        }
        out.push(text.parse().map_err(|e| Failure::new(format!("{text}: {e}")))?);
    }
    Ok(out)
}

fn authentication(who: Who) -> Outcome<ConnectOptions> {
    Ok(match who {
        Who::Creds(path) => {
            let text = crate::store::files::read_text(&path)?;
            ConnectOptions::new().credentials(&text)?
        }
        Who::User { jwt, key } => ConnectOptions::new().jwt(jwt, move |nonce| {
            let signed = key.sign(&nonce).map(|signature| signature.to_vec()).map_err(AuthError::new);
            std::future::ready(signed)
        }),
    })
}

fn connect_failure(error: &async_nats::ConnectError) -> Failure {
    let source = std::error::Error::source(error).map(|s| s.to_string()).unwrap_or_default();
    Failure::new(match error.kind() {
        ConnectErrorKind::AuthorizationViolation => "nats: Authorization Violation".to_string(),
        ConnectErrorKind::TimedOut => "nats: timeout".to_string(),
        ConnectErrorKind::Io if source.is_empty() || source.to_lowercase().contains("connection refused") => {
            "nats: no servers available for connection".to_string()
        }
        _ if source.is_empty() => format!("nats: {error}"),
        _ => format!("nats: {source}"),
    })
}

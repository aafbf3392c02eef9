//! From a context to a connection.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::{Client, ConnectError, ConnectErrorKind, ConnectOptions, Event, ServerAddr};
use contexts::{Context, Error, System, credential};

use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::VERSION;
use crate::nats::options::Options;

/// Milliseconds to wait before the n-th attempt to connect again; the last one stays.
const RECONNECT_DELAYS: [u64; 44] = [
    500, 750, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 5750, 6000, 6500, 7000, 7500, 8000,
    8500, 9000, 9500, 10000, 10500, 10750, 11000, 11500, 12000, 12500, 13000, 13500, 14000, 14500, 15000,
    15500, 15750, 16000, 16500, 17000, 17500, 18000, 18500, 19000, 19500, 20000,
];

/// How long one attempt to connect to one server may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);

/// Connects to one of `servers` (URLs separated by commas) as the context says.
pub async fn connect(context: &Context, options: &Options, servers: &str) -> Outcome<Client> {
    let mut connect_options =
        connect_options(context, options).map_err(|f| f.context("configuration error"))?;
    connect_options = match url_user(servers) {
        Some((user, Some(password))) => connect_options.user_and_password(user, password),
        Some((token, None)) => connect_options.token(token),
        None => connect_options,
    };
    connect_options.connect(addresses(servers)?).await.map_err(|e| Failure::new(connect_error(&e)))
}

/// The user and password in the first URL that holds any, decoded; a user alone is a token. They win over the context's.
pub fn url_user(servers: &str) -> Option<(String, Option<String>)> {
    let user = servers.split(',').find_map(|url| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.split('/').next()?.rsplit_once('@').map(|(user, _)| user)
    })?;
    match user.split_once(':') {
        Some((user, password)) => Some((percent_decode(user), Some(percent_decode(password)))),
        None => Some((percent_decode(user), None)),
    }
}

fn percent_decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok());
        match hex.and_then(|h| u8::from_str_radix(h, 16).ok()).filter(|_| byte == b'%') {
            Some(decoded) => {
                out.push(decoded);
                rest = &tail[2..];
            }
            None => {
                out.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The addresses of a comma-separated list of URLs; `nats://` may be left out.
pub fn addresses(servers: &str) -> Outcome<Vec<ServerAddr>> {
    let urls = servers.split(',').map(str::trim).filter(|u| !u.is_empty());
    let parse = |url: &str| {
        url.parse::<ServerAddr>().map_err(|e| Failure::new(format!("invalid server URL {url:?}: {e}")))
    };
    urls.map(parse).collect()
}

/// Everything the context and the flags say about a connection, apart from where to.
pub fn connect_options(context: &Context, options: &Options) -> Outcome<ConnectOptions> {
    let settings = &context.settings;
    if !settings.socks_proxy.is_empty() {
        crate::fail!("SOCKS5 proxies are not supported yet, use --socks-proxy none to connect directly");
    }
    if !settings.windows_cert_store.is_empty() {
        crate::fail!("windows_cert_store: the Windows certificate store is not supported on this system");
    }
    let mut connect = authentication(context)?;
    connect = tls(connect, context)?;
    if !settings.inbox_prefix.is_empty() {
        connect = connect.custom_inbox_prefix(&settings.inbox_prefix);
    }
    let name = match options.connection_name.as_str() {
        "" => format!("NATS CLI Version {VERSION}"),
        name => name.to_string(),
    };
    let trace = options.trace;
    // The library asks for a delay before the very first attempt too; that one must not wait.
    let connected = Arc::new(AtomicBool::new(false));
    let was_connected = connected.clone();
    let connect = connect
        .name(name)
        .connection_timeout(CONNECT_TIMEOUT)
        .request_timeout(Some(options.timeout))
        .max_reconnects(None)
        .reconnect_delay_callback(move |attempts| match was_connected.load(Ordering::Relaxed) {
            true => reconnect_delay(attempts, trace),
            false => Duration::ZERO,
        })
        .event_callback(move |event| {
            if event == Event::Connected {
                connected.store(true, Ordering::Relaxed);
            }
            report(&event, trace);
            std::future::ready(())
        });
    Ok(connect)
}

// The first kind of credentials that is set wins; a token goes with any of them.
fn authentication(context: &Context) -> Outcome<ConnectOptions> {
    let settings = &context.settings;
    let literal = |field: &'static str, value: &str| {
        credential::literal(value, &System).map_err(Error::in_field(field))
    };
    let secret = |field: &'static str, value: &str| {
        let content = credential::content(value, &System).map_err(Error::in_field(field))?;
        String::from_utf8(content).map_err(|_| Failure::new(format!("{field}: not text")))
    };
    let mut connect = ConnectOptions::new();
    if !settings.user.is_empty() {
        connect = connect.user_and_password(settings.user.clone(), literal("password", &settings.password)?);
    } else if !context.creds().is_empty() {
        let creds = secret("creds", context.creds())?;
        connect = connect.credentials(&creds).map_err(|e| Failure::new(format!("creds: {e}")))?;
    } else if !settings.nkey.is_empty() {
        let file = secret("nkey", &settings.nkey)?;
        connect = connect.nkey(seed("nkey", &file)?);
    } else if !settings.user_jwt.is_empty() {
        let jwt = literal("user_jwt", &settings.user_jwt)?;
        connect = jwt_and_seed(connect, jwt, literal("user_seed", &settings.user_seed)?)?;
    }
    if !settings.token.is_empty() {
        connect = connect.token(literal("token", &settings.token)?);
    }
    Ok(connect)
}

/// The seed in a key file, decorated or bare.
fn seed(field: &str, file: &str) -> Outcome<String> {
    let is_seed = |line: &&str| line.starts_with('S') && line.len() == 58;
    match file.lines().map(str::trim).find(is_seed) {
        Some(seed) => Ok(seed.to_string()),
        None => crate::fail!("{field}: no nkey seed found"),
    }
}

// A JWT without a seed is a bearer token: the server asks for no signature.
fn jwt_and_seed(connect: ConnectOptions, jwt: String, seed_text: String) -> Outcome<ConnectOptions> {
    if seed_text.is_empty() {
        return Ok(connect.jwt(jwt, |_| async { Ok(Vec::new()) }));
    }
    let key = key_pair(&seed_text)?;
    let key = Arc::new(key);
    Ok(connect.jwt(jwt, move |nonce| {
        let key = key.clone();
        async move { key.sign(&nonce).map_err(async_nats::AuthError::new) }
    }))
}

fn key_pair(text: &str) -> Outcome<nkeys::KeyPair> {
    nkeys::KeyPair::from_seed(&seed("user_seed", text)?).map_err(|e| Failure::new(format!("user_seed: {e}")))
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

fn reconnect_delay(attempts: usize, trace: bool) -> Duration {
    let base = RECONNECT_DELAYS[attempts.min(RECONNECT_DELAYS.len() - 1)];
    // Between half and one and a half, so that many clients do not come back at once.
    let delay = Duration::from_millis(base / 2 + jitter() % base);
    if trace {
        log!(">>> Setting reconnect delay to {}", crate::term::duration::go(delay.as_nanos() as i64));
    }
    delay
}

// The standard library's hash keys are random, which is all that is needed here.
fn jitter() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0u8)
}

fn report(event: &Event, trace: bool) {
    match event {
        Event::Disconnected => log!(">>> Disconnected, will attempt reconnect"),
        Event::ServerError(error) => log!(">>> Unexpected NATS error: nats: {error}"),
        Event::ClientError(error) if trace => log!(">>> Unexpected NATS error: {error}"),
        Event::SlowConsumer(_) => log!(">>> Unexpected NATS error: nats: slow consumer, messages dropped"),
        Event::Connected if trace => log!(">>> Connected"),
        Event::LameDuckMode if trace => log!(">>> Server is in lame duck mode"),
        _ => {}
    }
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
    fn addresses_need_no_scheme() {
        let all = addresses("localhost:4222, tls://b:1,ws://c").unwrap();
        let hosts: Vec<_> = all.iter().map(|a| (a.host().to_string(), a.port())).collect();
        assert_eq!(hosts, [("localhost".into(), 4222), ("b".into(), 1), ("c".into(), 80)]);
        let error = addresses("x y").unwrap_err().message.unwrap();
        assert!(error.starts_with("invalid server URL \"x y\": "), "{error}");
    }

    #[test]
    fn users_in_urls() {
        let user = |url| url_user(url);
        assert_eq!(user("nats://h:1"), None);
        assert_eq!(user("nats://t%20k@h:1"), Some(("t k".into(), None)));
        assert_eq!(user("nats://a,u:p%40%zz:x@b:4222/"), Some(("u".into(), Some("p@%zz:x".into()))));
    }

    #[test]
    fn delays_are_within_half_of_the_table() {
        for attempts in [0, 1, 43, 1000] {
            let base = RECONNECT_DELAYS[attempts.min(43)];
            let delay = reconnect_delay(attempts, false).as_millis() as u64;
            assert!(delay >= base / 2 && delay < base / 2 + base, "{attempts}: {delay}");
        }
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        let mut context = Context::default();
        context.settings.socks_proxy = "socks5://x".into();
        let error = connect_options(&context, &Options::default()).unwrap_err().message.unwrap();
        assert!(error.starts_with("SOCKS5 proxies are not supported"), "{error}");
    }
}

//! What must hold of `websocket {}` before a server starts, in the order and the words of the reference.

use super::{Options, Origin, WebSocket, host_and_port};

impl WebSocket {
    /// The first thing that is wrong, or nothing: a block without a port may say what it likes.
    pub(crate) fn problem(&self, options: &Options) -> Option<String> {
        if !self.enabled() {
            return None;
        }
        if self.tls.is_none() && !self.no_tls {
            return Some("websocket requires TLS configuration".into());
        }
        self.allowed_origins
            .iter()
            .find_map(|origin| origin_problem(origin))
            .or_else(|| self.authorization_problem(options))
            .or_else(|| self.headers.iter().find_map(|(name, value)| header_problem(name, value)))
    }

    fn authorization_problem(&self, options: &Options) -> Option<String> {
        let users = options.users().next().is_some() || options.nkeys().next().is_some();
        let operator = !options.operator.jwts.is_empty() || !options.operator.trusted_keys.is_empty();
        let name = &self.no_auth_user;
        if !name.is_empty()
            && let Some(text) = options.no_auth_user_problem(name)
        {
            return Some(text);
        }
        if users && !self.user.is_empty() {
            let text = "websocket authentication username not compatible with presence of users/nkeys";
            return Some(text.into());
        }
        if users && !self.token.is_empty() {
            return Some("websocket authentication token not compatible with presence of users/nkeys".into());
        }
        if !self.jwt_cookie.is_empty() && !operator && options.authorization.oidc.is_none() {
            return Some(format!(
                "trusted operators or trusted keys configuration is required for JWT authentication via cookie {:?}",
                self.jwt_cookie
            ));
        }
        None
    }
}

fn origin_problem(text: &str) -> Option<String> {
    let (scheme, authority) = match Origin::parts(text) {
        Ok(parts) => parts,
        Err(cause) => return Some(format!("unable to parse allowed origin: {cause}")),
    };
    if scheme != "http" && scheme != "https" {
        return Some(format!(
            "unable to parse allowed origin {text:?}: allowed origins must be absolute URLs with http or https scheme"
        ));
    }
    if authority.is_empty() {
        return Some(format!("unable to parse allowed origin {text:?}: host is required"));
    }
    let read = host_and_port(scheme == "https", &authority);
    read.err().map(|cause| format!("unable to parse allowed origin: {cause}"))
}

fn header_problem(name: &str, value: &str) -> Option<String> {
    let lower = name.to_lowercase();
    if ["host", "content-length", "connection", "upgrade", "nats-no-masking"].contains(&lower.as_str()) {
        return Some(format!("websocket: invalid header {name:?} not allowed"));
    }
    if lower.starts_with("sec-websocket-") {
        return Some(format!("websocket: invalid header {name:?}, \"Sec-WebSocket-\" prefix not allowed"));
    }
    // The reference would send these as they are, and with them whatever else they hold.
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() || !name.bytes().all(token) {
        return Some(format!("websocket: invalid header {name:?}: not a header name"));
    }
    let text = |b: u8| b == b'\t' || b >= 0x20 && b != 0x7f;
    if !value.bytes().all(text) {
        return Some(format!("websocket: invalid header {name:?}: its value has control characters"));
    }
    None
}

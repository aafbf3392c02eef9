//! Account JWTs over HTTP: `GET <url>/<account>`, the body is the token.

use super::ResolverError;
use crate::fetch::Fetcher;
use hyper::StatusCode;
use rustls::ClientConfig;
use std::sync::Arc;
use std::time::Duration;

/// For everything: connection, handshake, answer.
const PATIENCE: Duration = Duration::from_millis(1900);

/// A place that answers with tokens.
pub struct Url {
    /// With a slash at its end.
    base: String,
    fetcher: Fetcher,
}

impl Url {
    pub fn new(base: &str, tls: Arc<ClientConfig>) -> Self {
        let slash = if base.ends_with('/') { "" } else { "/" };
        let fetcher = Fetcher {
            tls,
            patience: PATIENCE,
            max: daemon_keys::jwt::MAX_TOKEN_SIZE,
            agent: "nats-server".into(),
            accept: "*/*",
        };
        Url { base: format!("{base}{slash}"), fetcher }
    }

    /// The token of an account; with an empty key, whether anybody is home.
    pub async fn fetch(&self, key: &str) -> Result<String, ResolverError> {
        let url = format!("{}{key}", self.base);
        let failed = |why: String| ResolverError::Fetch { url: without_password(&url), why };
        let document = self.fetcher.get(&url).await.map_err(failed)?;
        if document.status != StatusCode::OK {
            return Err(failed(document.status.to_string()));
        }
        String::from_utf8(document.body).map_err(|e| failed(e.to_string()))
    }
}

fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}:xxxxx@{host}{}", &rest[authority.len()..])
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_told() {
        assert_eq!(without_password("http://u:secret@h/x"), "http://u:xxxxx@h/x");
        assert_eq!(without_password("http://h/x@y"), "http://h/x@y");
    }
}

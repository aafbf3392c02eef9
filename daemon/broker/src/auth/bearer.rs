//! Tokens of an identity provider, recognized among what a client shows. Nothing is verified here: whether such a token is worth
//! anything is a question for others.

use daemon_wire::Connect;
use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    #[serde(default)]
    iss: String,
}

/// The token of this issuer that a client shows, wherever it put it. A token of somebody else (a NATS JWT, say) is none: it is
/// judged as if there were no identity provider.
pub(super) fn token_of<'a>(issuer: &str, c: &'a Connect) -> Option<&'a str> {
    [c.jwt.as_str(), &c.auth_token, &c.pass]
        .into_iter()
        .find(|text| issuer_of(text).as_deref() == Some(issuer))
}

/// Who a token (`header.claims.signature`) says it is from.
fn issuer_of(text: &str) -> Option<String> {
    if !text.starts_with("eyJ") {
        return None;
    }
    let mut parts = text.split('.');
    let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let claims = BASE64URL_NOPAD.decode(claims.as_bytes()).ok()?;
    serde_json::from_slice::<Claims>(&claims).ok().map(|claims| claims.iss)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("eyJ9.{}.c2ln", BASE64URL_NOPAD.encode(claims.as_bytes()))
    }

    #[test]
    fn it_is_found_wherever_it_is_and_only_if_it_is_the_issuers() {
        let (ours, other) = (token(r#"{"iss":"me","x":[1]}"#), token(r#"{"iss":"you"}"#));
        let shown = |jwt: &str, token: &str, pass: &str| {
            let c = Connect {
                jwt: jwt.into(),
                auth_token: token.into(),
                pass: pass.into(),
                ..Connect::default()
            };
            token_of("me", &c).map(str::to_owned)
        };
        assert_eq!(shown(&ours, "", ""), Some(ours.clone()));
        assert_eq!(shown("", &ours, ""), Some(ours.clone()));
        assert_eq!(shown(&other, "x", &ours), Some(ours.clone()));
        for none in [
            &other,
            &token("{}"),
            &token(r#"{"iss":1}"#),
            &token("["),
            "eyJ.eyJ",
            "s3cret",
            &format!("{ours}.x"),
        ] {
            assert_eq!(shown(none, none, none), None, "{none}");
        }
    }
}

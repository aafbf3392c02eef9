//! The first words: the server's `INFO`, our `CONNECT`.

use daemon_wire::Info;
use serde::Serialize;

use super::{Credentials, Error, Settings};
use crate::nats::VERSION;

/// `CONNECT` in the order and with the omissions of the reference's clients.
#[derive(Serialize)]
struct Connect<'a> {
    verbose: bool,
    pedantic: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    jwt: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    nkey: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    sig: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    user: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pass: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    auth_token: &'a str,
    tls_required: bool,
    name: &'a str,
    lang: &'a str,
    version: &'a str,
    protocol: u8,
    echo: bool,
    headers: bool,
    no_responders: bool,
}

/// The server's greeting.
pub fn info(json: &[u8]) -> Result<Info, Error> {
    serde_json::from_slice(json).map_err(|e| Error::Protocol(format!("INFO: {e}")))
}

/// The `CONNECT` line that answers `info`, with the nonce signed when there is a key.
pub fn connect(settings: &Settings, who: &Credentials, info: &Info, tls: bool) -> Result<Vec<u8>, Error> {
    let signed = match &who.signer {
        Some(signer) => signer.sign(&info.nonce)?,
        None => None,
    };
    let (public, signature) = signed.unwrap_or_default();
    let jwt = who.signer.as_ref().map_or("", |s| &s.jwt);
    let connect = Connect {
        verbose: false,
        pedantic: false,
        jwt,
        // A JWT names its key itself.
        nkey: if jwt.is_empty() { &public } else { "" },
        sig: &signature,
        user: &who.user,
        pass: &who.password,
        auth_token: &who.token,
        tls_required: tls,
        name: &settings.name,
        lang: "natter-thin",
        version: VERSION,
        protocol: 1,
        echo: true,
        headers: info.headers,
        no_responders: info.headers,
    };
    let mut line = b"CONNECT ".to_vec();
    serde_json::to_writer(&mut line, &connect).map_err(|e| Error::Protocol(e.to_string()))?;
    line.extend_from_slice(b"\r\n");
    Ok(line)
}

#[cfg(test)]
mod tests {
    use contexts::Context;

    use super::*;
    use crate::nats::options::Options;
    use crate::thin::Signer;

    fn line(who: &Credentials) -> serde_json::Value {
        let options = Options { connection_name: "me".into(), ..Options::default() };
        let mut context = Context::default();
        // An own authority keeps the test from reading the system's.
        let ca = rcgen_ca();
        context.settings.ca = ca.path().display().to_string();
        let settings = Settings::new(&context, &options).unwrap();
        let info = Info { headers: true, nonce: "n0nce".into(), ..Info::default() };
        let line = String::from_utf8(connect(&settings, who, &info, false).unwrap()).unwrap();
        let json = line.strip_prefix("CONNECT ").and_then(|l| l.strip_suffix("\r\n")).unwrap();
        serde_json::from_str(json).unwrap()
    }

    fn rcgen_ca() -> tempfile::NamedTempFile {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), made.cert.pem()).unwrap();
        file
    }

    #[test]
    fn a_user_and_a_token() {
        let who = Credentials { user: "u".into(), password: "p".into(), ..Credentials::default() };
        let json = line(&who);
        assert_eq!((&json["user"], &json["pass"], &json["name"]), (&"u".into(), &"p".into(), &"me".into()));
        assert_eq!((&json["headers"], &json["verbose"]), (&true.into(), &false.into()));
        for absent in ["jwt", "nkey", "sig", "auth_token"] {
            assert!(json.get(absent).is_none(), "{absent}");
        }
        let who = Credentials { token: "t".into(), ..Credentials::default() };
        assert_eq!(line(&who)["auth_token"], "t");
    }

    #[test]
    fn a_key_signs_the_nonce() {
        let key = nkeys::KeyPair::new_user();
        let signer = Signer { jwt: String::new(), seed: key.seed().unwrap() };
        let json = line(&Credentials { signer: Some(signer), ..Credentials::default() });
        assert_eq!(json["nkey"], key.public_key());
        let signature = data_encoding::BASE64URL_NOPAD.decode(json["sig"].as_str().unwrap().as_bytes());
        key.verify(b"n0nce", &signature.unwrap()).unwrap();
    }

    #[test]
    fn a_jwt_goes_without_the_key_and_bearers_without_a_signature() {
        let signer = Signer { jwt: "j".into(), seed: nkeys::KeyPair::new_user().seed().unwrap() };
        let json = line(&Credentials { signer: Some(signer), ..Credentials::default() });
        assert_eq!((json.get("nkey"), &json["jwt"]), (None, &"j".into()));
        assert!(json["sig"].as_str().unwrap().len() > 80);
        let bearer = Signer { jwt: "j".into(), seed: String::new() };
        let json = line(&Credentials { signer: Some(bearer), ..Credentials::default() });
        assert_eq!((json.get("sig"), &json["jwt"]), (None, &"j".into()));
    }
}

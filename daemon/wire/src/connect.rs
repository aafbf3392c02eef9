//! `CONNECT`: what a client says of itself.
//!
//! Read the way the reference reads JSON: keys in any case, unknown keys passed over, `null` leaves a field as it
//! was, a value of the wrong type is an error, and a second `CONNECT` is laid over the first.

use serde_json::Value;

/// The client's options. The defaults hold for a client that never sends `CONNECT`.
#[derive(Debug, Clone, PartialEq)]
pub struct Connect {
    pub echo: bool,
    pub verbose: bool,
    pub pedantic: bool,
    pub tls_required: bool,
    pub headers: bool,
    pub no_responders: bool,
    pub protocol: i64,
    pub nkey: String,
    pub jwt: String,
    pub sig: String,
    /// Signature of the nonce by a proxy that the client came through.
    pub proxy_sig: String,
    pub auth_token: String,
    pub user: String,
    pub pass: String,
    pub name: String,
    pub lang: String,
    pub version: String,
    pub account: String,
    pub new_account: bool,
}

impl Default for Connect {
    fn default() -> Self {
        Connect {
            echo: true,
            verbose: true,
            pedantic: true,
            tls_required: false,
            headers: false,
            no_responders: false,
            protocol: 0,
            nkey: String::new(),
            jwt: String::new(),
            sig: String::new(),
            proxy_sig: String::new(),
            auth_token: String::new(),
            user: String::new(),
            pass: String::new(),
            name: String::new(),
            lang: String::new(),
            version: String::new(),
            account: String::new(),
            new_account: false,
        }
    }
}

/// The JSON could not be read into [`Connect`].
#[derive(Debug, PartialEq, Eq)]
pub enum ConnectError {
    /// Not one JSON object.
    Json,
    /// This field has a value of another type.
    Field(&'static str),
}

impl Connect {
    /// Lays the fields of a JSON object over `self`. On error `self` may hold some of them.
    pub fn merge(&mut self, json: &[u8]) -> Result<(), ConnectError> {
        let value: Value = serde_json::from_slice(json).map_err(|_| ConnectError::Json)?;
        match value {
            Value::Null => return Ok(()),
            Value::Object(fields) => {
                for (key, value) in fields {
                    if !value.is_null() {
                        self.set(&key.to_ascii_lowercase(), value)?;
                    }
                }
            }
            _ => return Err(ConnectError::Json),
        }
        Ok(())
    }

    fn set(&mut self, key: &str, value: Value) -> Result<(), ConnectError> {
        match key {
            "echo" => flag(&mut self.echo, value, "echo"),
            "verbose" => flag(&mut self.verbose, value, "verbose"),
            "pedantic" => flag(&mut self.pedantic, value, "pedantic"),
            "tls_required" => flag(&mut self.tls_required, value, "tls_required"),
            "headers" => flag(&mut self.headers, value, "headers"),
            "no_responders" => flag(&mut self.no_responders, value, "no_responders"),
            "new_account" => flag(&mut self.new_account, value, "new_account"),
            "protocol" => {
                self.protocol = value.as_i64().ok_or(ConnectError::Field("protocol"))?;
                Ok(())
            }
            "nkey" => text(&mut self.nkey, value, "nkey"),
            "jwt" => text(&mut self.jwt, value, "jwt"),
            "sig" => text(&mut self.sig, value, "sig"),
            "proxy_sig" => text(&mut self.proxy_sig, value, "proxy_sig"),
            "auth_token" => text(&mut self.auth_token, value, "auth_token"),
            "user" => text(&mut self.user, value, "user"),
            "pass" => text(&mut self.pass, value, "pass"),
            "name" => text(&mut self.name, value, "name"),
            "lang" => text(&mut self.lang, value, "lang"),
            "version" => text(&mut self.version, value, "version"),
            "account" => text(&mut self.account, value, "account"),
            _ => Ok(()),
        }
    }
}

fn flag(field: &mut bool, value: Value, name: &'static str) -> Result<(), ConnectError> {
    *field = value.as_bool().ok_or(ConnectError::Field(name))?;
    Ok(())
}

fn text(field: &mut String, value: Value, name: &'static str) -> Result<(), ConnectError> {
    match value {
        Value::String(s) => *field = s,
        _ => return Err(ConnectError::Field(name)),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_in_any_case_over_what_was() {
        let mut c = Connect::default();
        c.merge(br#"{"Verbose":false,"USER":"u","unknown":[1],"echo":null,"protocol":1}"#).unwrap();
        assert_eq!((c.verbose, c.user.as_str(), c.echo, c.protocol), (false, "u", true, 1));
        c.merge(br#"{"echo":false}"#).unwrap();
        assert_eq!((c.verbose, c.echo), (false, false));
    }

    #[test]
    fn wrong_types() {
        for (json, want) in [
            (&br#"{"verbose":"yes"}"#[..], ConnectError::Field("verbose")),
            (br#"{"user":1}"#, ConnectError::Field("user")),
            (br#"{"protocol":1.5}"#, ConnectError::Field("protocol")),
            (b"[]", ConnectError::Json),
            (b"{} x", ConnectError::Json),
            (b"", ConnectError::Json),
        ] {
            assert_eq!(Connect::default().merge(json), Err(want));
        }
    }
}

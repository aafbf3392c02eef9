//! The token of the user that the context connects with.

use contexts::{System, credential};
use daemon_keys::{creds, jwt};

use super::Gathered;
use crate::nats::Call;
use crate::nats::doctor::snapshot::Token;

/// Says when it ends, where the user has one. Whether it can be read is for connecting to say.
pub fn read(call: &Call, gathered: &mut Gathered) {
    let jwt = credential::literal(&call.context.settings.user_jwt, &System).unwrap_or_default();
    let creds = match call.context.creds() {
        "" => vec![],
        creds => credential::content(creds, &System).unwrap_or_default(),
    };
    for text in [String::from_utf8_lossy(&creds).into_owned(), jwt] {
        if let Ok(claims) = jwt::decode_generic(creds::parse_jwt(&text)) {
            let what = format!("user {}", claims.data.name);
            gathered.snapshot.tokens.push(Token { what, expires: claims.data.expires });
        }
    }
}

//! Claims of version 1, as version 2 has them: `type`, `tags` and `issuer_account` stood beside `nats`, and less stood
//! in it. They are read only, never written.

use serde_json::{Map, Value};

use super::{ClaimsError, Kind, NO_LIMIT, VERSION};

/// Claims of that kind with everything where version 2 has it. Their version stays.
pub(super) fn up_to_date(kind: Kind, version: i64, value: Value) -> Result<Value, ClaimsError> {
    match version {
        VERSION => Ok(value),
        1 => Ok(migrate(kind, value)),
        _ => Err(ClaimsError::Version(version)),
    }
}

fn migrate(kind: Kind, value: Value) -> Value {
    let Value::Object(mut claims) = value else { return value };
    let mut nats = match claims.remove("nats") {
        Some(Value::Object(nats)) => nats,
        Some(other) => {
            // Not an object: let the reader say so.
            claims.insert("nats".to_owned(), other);
            return Value::Object(claims);
        }
        None => Map::new(),
    };
    known_then(kind, &mut nats);
    for member in ["type", "tags", "issuer_account"] {
        let stays = member != "issuer_account" || matches!(kind, Kind::User | Kind::Activation);
        if let Some(value) = claims.remove(member).filter(|_| stays) {
            nats.insert(member.to_owned(), value);
        }
    }
    nats.insert("version".to_owned(), 1.into());
    claims.insert("nats".to_owned(), Value::Object(nats));
    Value::Object(claims)
}

/// Keeps what version 1 knew in `nats`, under its present name and with its defaults.
fn known_then(kind: Kind, nats: &mut Map<String, Value>) {
    let known: &[&str] = match kind {
        Kind::Operator => &["signing_keys", "account_server_url", "operator_service_urls", "system_account"],
        Kind::Account => &["imports", "exports", "limits", "signing_keys", "revocations"],
        Kind::User => &[
            "pub",
            "sub",
            "resp",
            "src",
            "times",
            "times_location",
            "subs",
            "data",
            "payload",
            "bearer_token",
        ],
        _ => &["subject", "type"],
    };
    nats.retain(|name, _| known.contains(&name.as_str()));
    match kind {
        Kind::User => {
            for limit in ["subs", "data", "payload"] {
                nats.entry(limit).or_insert_with(|| NO_LIMIT.into());
            }
        }
        Kind::Activation => {
            if let Some(kind) = nats.remove("type") {
                nats.insert("kind".to_owned(), kind);
            }
        }
        Kind::Account => {
            const LIMITS: [&str; 9] = [
                "subs",
                "data",
                "payload",
                "imports",
                "exports",
                "wildcards",
                "disallow_bearer",
                "conn",
                "leaf",
            ];
            if let Some(Value::Object(limits)) = nats.get_mut("limits") {
                limits.retain(|name, _| LIMITS.contains(&name.as_str()));
            }
        }
        _ => {}
    }
}

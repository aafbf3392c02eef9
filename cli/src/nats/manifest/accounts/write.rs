//! The accounts of a store as a file says them: only what differs from a new account.

use std::collections::BTreeMap;

use schemas::claims::{self, AccountClaims};
use schemas::manifest::account::{ACCOUNT, Field, Holds};
use serde_json::{Map, Value, json};

use super::form::governed;
use crate::failure::Outcome;
use crate::nats::auth::store::Operator;
use crate::nats::manifest::fields::{exact_size, short_duration};

/// The items of the list. The system account is left out, which servers depend on.
pub fn document(operator: &Operator, wants: impl Fn(&str) -> bool) -> Outcome<Vec<Value>> {
    let accounts = operator.accounts()?;
    let names: BTreeMap<&str, &str> =
        accounts.iter().map(|account| (account.subject(), account.name.as_str())).collect();
    let system = operator.claims.nats.system_account.as_str();
    let wanted = accounts.iter().filter(|account| account.subject() != system && wants(&account.name));
    wanted.map(|account| item(&account.name, &account.claims.nats, &names)).collect()
}

fn item(name: &str, account: &claims::Account, names: &BTreeMap<&str, &str>) -> Outcome<Value> {
    let mut account = governed(account);
    for import in &mut account.imports {
        if let Some(name) = names.get(import.account.as_str()) {
            import.account = (*name).to_string();
        }
    }
    let base = serde_json::to_value(AccountClaims::new("").nats)?;
    let mut all = serde_json::to_value(&account)?;
    all["limits"] = limits(&base["limits"], &all["limits"]);
    let mut item = Map::from_iter([("name".to_string(), json!(name))]);
    for field in &ACCOUNT[1..] {
        let value = human(field, all[field.name].take());
        if !is_empty(&value) {
            item.insert(field.name.into(), value);
        }
    }
    Ok(item.into())
}

/// Those that differ from a new account's. What claims leave out is 0 or false.
fn limits(base: &Value, own: &Value) -> Value {
    let none = Map::new();
    let (base, own) = (base.as_object().unwrap_or(&none), own.as_object().unwrap_or(&none));
    let mut said = own.clone();
    said.retain(|name, value| base.get(name) != Some(value));
    for (name, value) in base.iter().filter(|(name, _)| !own.contains_key(*name)) {
        said.insert(name.clone(), if value.is_boolean() { json!(false) } else { json!(0) });
    }
    said.into()
}

fn human(field: &Field, value: Value) -> Value {
    let below = |fields: &[Field], value: Value| match value {
        Value::Object(mut members) => {
            let all = fields.iter().filter_map(|field| {
                Some((field.name.to_string(), human(field, members.shift_remove(field.name)?)))
            });
            all.filter(|(name, value)| !is_empty(value) || name == "sampling").collect()
        }
        other => other,
    };
    let list = |fields: &[Field], value: Value| match value {
        Value::Array(items) => items.into_iter().map(|item| below(fields, item)).collect(),
        other => other,
    };
    let named = |value: Value, each: &dyn Fn(Value) -> Value| match value {
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, each(value))).collect(),
        other => other,
    };
    match field.holds {
        Holds::Size => value.as_u64().and_then(exact_size).map_or(value, Value::from),
        Holds::Duration => {
            value.as_i64().filter(|n| *n > 0).map_or(value, |nanos| short_duration(nanos).into())
        }
        Holds::One(fields) => below(fields, value),
        Holds::Many(fields) => list(fields, value),
        Holds::Named(fields) => named(value, &|value| below(fields, value)),
        Holds::NamedLists(fields) => named(value, &|value| list(fields, value)),
        _ => value,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nats::manifest::accounts::read::laid_over;

    #[test]
    fn what_is_written_is_read() {
        let account: claims::Account = serde_json::from_value(json!({
            "limits": {"subs": -1, "data": -1, "payload": 1_048_576, "imports": -1, "exports": -1, "conn": 5, "leaf": 0,
                "tiered_limits": {"R1": {"disk_storage": 1_073_741_824, "streams": -1, "consumer": -1}}},
            "exports": [{"name": "e", "subject": "a.*", "type": "service", "response_threshold": 90_000_000_000_i64,
                "service_latency": {"sampling": "headers", "results": "lat"}}],
            "imports": [{"subject": "x", "account": "AX", "type": "stream"}],
            "default_permissions": {"pub": {"allow": ["a"]}, "sub": {}, "resp": {"max": 1, "ttl": 0}},
            "mappings": {"m": [{"subject": "n", "weight": 50}]},
            "tags": ["t"], "description": "d",
        }))
        .unwrap();
        let Value::Object(mut written) = item("A", &account, &BTreeMap::from([("AX", "X")])).unwrap() else {
            panic!()
        };
        assert_eq!(
            written["limits"],
            json!({"payload": "1MiB", "conn": 5, "tiered_limits": {"R1": {"disk_storage": "1GiB",
            "streams": -1, "consumer": -1}}, "wildcards": false, "leaf": 0})
        );
        assert_eq!(written["imports"][0]["account"], "X");
        assert_eq!(written["exports"][0]["response_threshold"], "1m30s");
        assert_eq!(written.shift_remove("name"), Some(json!("A")));
        // Sizes and durations are numbers again after a file is read.
        written["limits"]["payload"] = json!(1_048_576);
        written["limits"]["tiered_limits"]["R1"]["disk_storage"] = json!(1_073_741_824);
        written["exports"][0]["response_threshold"] = json!(90_000_000_000_i64);
        written["imports"][0]["account"] = json!("AX");
        assert_eq!(governed(&laid_over(written).unwrap()), governed(&account));
    }
}

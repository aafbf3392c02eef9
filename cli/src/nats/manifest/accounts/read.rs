//! The list of accounts in a file.

use std::collections::BTreeSet;

use cli_nsc::store::names;
use schemas::claims::{self, AccountClaims};
use schemas::manifest::account::ACCOUNT;
use serde_json::{Map, Value};

use super::fields;
use super::form;
use super::wanted::Account;
use crate::nats::manifest::mistake::Mistakes;
use crate::nats::manifest::node::{Data, Node};
use crate::nats::manifest::wanted::{Kind, Origin};

pub fn section(file: &str, node: &Node, mistakes: &mut Mistakes) -> Vec<Account> {
    let section = Kind::Account.section();
    let items = match &node.data {
        Data::List(items) => items,
        Data::Null => return vec![],
        data => {
            mistakes.add(node.at, section, format!("this is {}, not a list", data.kind()));
            return vec![];
        }
    };
    let origin =
        |at, item: &Node| Origin { file: file.to_string(), at: item.at, path: format!("{section}[{at}]") };
    items.iter().enumerate().filter_map(|(at, item)| account(origin(at, item), item, mistakes)).collect()
}

fn account(origin: Origin, node: &Node, mistakes: &mut Mistakes) -> Option<Account> {
    let Some(Value::Object(mut given)) = fields::object(node, &ACCOUNT, &origin.path, mistakes) else {
        return None;
    };
    let name = match given.shift_remove("name") {
        Some(Value::String(name)) if !name.is_empty() => name,
        _ => {
            mistakes.add(origin.at, &format!("{}.name", origin.path), "this is missing");
            return None;
        }
    };
    if let Err(why) = names::check(&name) {
        mistakes.add(origin.at, &format!("{}.name", origin.path), why);
        return None;
    }
    let said: BTreeSet<String> = given.keys().cloned().collect();
    match laid_over(given) {
        Ok(claims) => Some(Account { origin, name, claims: form::governed(&claims), said }),
        Err(error) => {
            mistakes.add(origin.at, &origin.path, error);
            None
        }
    }
}

/// The claims of a new account with what the file says.
pub fn laid_over(mut given: Map<String, Value>) -> Result<claims::Account, serde_json::Error> {
    let base = AccountClaims::new("").nats;
    let mut all = serde_json::to_value(&base)?;
    // Limits that are not said stay as they are for new accounts.
    if let Some(Value::Object(limits)) = given.shift_remove("limits")
        && let Some(known) = all["limits"].as_object_mut()
    {
        known.extend(limits);
    }
    if let Some(all) = all.as_object_mut() {
        all.extend(given);
    }
    serde_json::from_value(all)
}

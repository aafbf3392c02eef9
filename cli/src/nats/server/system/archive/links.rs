//! Captured connections between servers: routes, gateways and leaf nodes.

use cli_audit::archive::Kind;
use serde_json::Value;

use super::{Archive, is_set, remove_all, single, text};
use crate::failure::Outcome;

const LISTS: [&str; 2] = ["subscriptions_list", "subscriptions_list_detail"];

pub fn routes(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let mut answers = single(archive.captured(Kind::Routes)?);
    answers.iter_mut().for_each(|answer| subscriptions(answer, body));
    Ok(answers)
}

pub fn gateways(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let mut answers = single(archive.captured(Kind::Gateways)?);
    let (name, account) = (text(body, "name"), text(body, "account_name"));
    for answer in &mut answers {
        for direction in ["outbound_gateways", "inbound_gateways"] {
            let Some(gateways) = answer["data"][direction].as_object_mut() else { continue };
            gateways.retain(|gateway, _| name.is_empty() || gateway == name);
            gateways.values_mut().for_each(|gateway| accounts(gateway, is_set(&body["accounts"]), account));
        }
        subscriptions(answer, body);
    }
    Ok(answers)
}

/// The accounts of a gateway, or of each in a list of gateways.
fn accounts(gateway: &mut Value, wanted: bool, account: &str) {
    match gateway {
        Value::Array(list) => list.iter_mut().for_each(|one| accounts(one, wanted, account)),
        one if !wanted => super::remove(one, &["accounts"]),
        one => {
            if let Some(list) = one["accounts"].as_array_mut() {
                list.retain(|known| account.is_empty() || known["name"] == account);
            }
        }
    }
}

pub fn leafs(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let mut answers = single(archive.captured(Kind::Leafs)?);
    let account = text(body, "account");
    for answer in &mut answers {
        if let Some(leafs) = answer["data"]["leafs"].as_array_mut()
            && !account.is_empty()
        {
            leafs.retain(|leaf| leaf["account"] == account);
            let left = leafs.len();
            answer["data"]["leafnodes"] = left.into();
        }
        subscriptions(answer, body);
    }
    Ok(answers)
}

fn subscriptions(answer: &mut Value, body: &Value) {
    if !is_set(&body["subscriptions"]) {
        remove_all(&mut answer["data"], &LISTS);
    }
}

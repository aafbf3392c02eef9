//! Captured accounts.

use cli_audit::archive::Kind;
use serde_json::{Value, json};

use super::{Archive, single, text};
use crate::failure::Outcome;

pub fn answers(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let account = text(body, "account");
    if account.is_empty() {
        return Ok(single(archive.captured(Kind::Accounts)?));
    }
    let detail = |(_, mut answer): (String, Value)| {
        let account = answer["data"].take();
        answer["data"] = json!({"server_id": answer["server"]["id"], "now": answer["server"]["time"]});
        answer["data"]["account_detail"] = account;
        answer
    };
    Ok(archive.of_accounts(Kind::AccountInfo, account)?.into_iter().map(detail).collect())
}

/// The account that servers told was the system's.
pub fn system(archive: &Archive) -> Outcome<String> {
    let answers = single(archive.captured(Kind::Accounts)?);
    let told = answers.iter().find_map(|answer| answer["data"]["system_account"].as_str());
    Ok(told.unwrap_or("$SYS").to_string())
}

//! Captured subscriptions.

use cli_audit::archive::Kind;
use daemon_subject::valid::is_subset;
use serde_json::Value;

use super::{Archive, is_set, joined, page, remove, take, text};
use crate::failure::Outcome;

const LIST: &str = "subscriptions_list";

pub fn answers(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let mut answers = joined(archive.captured(Kind::Subs)?, LIST);
    let (account, subject) = (text(body, "account"), text(body, "test"));
    for answer in &mut answers {
        let data = &mut answer["data"];
        if !is_set(&body["subscriptions"]) {
            if !account.is_empty() || !subject.is_empty() {
                return Err(archive.cannot("subs", "account or subject without --detail"));
            }
            remove(data, &[LIST]);
            data["total"] = 0.into();
            continue;
        }
        if data.get(LIST).is_none() && data["num_subscriptions"] != 0 {
            return Err(archive.cannot("subs", "--detail: gather with --details"));
        }
        let mut list = take(&mut data[LIST]);
        list.retain(|one| account.is_empty() || one["account"] == account || one["account_tag"] == account);
        let takes = |one: &Value| {
            one["subject"].as_str().is_some_and(|s| is_subset(subject.as_bytes(), s.as_bytes()))
        };
        list.retain(|one| subject.is_empty() || takes(one));
        let (offset, limit) = page(body);
        data["total"] = list.len().into();
        data["offset"] = offset.into();
        data["limit"] = if limit == usize::MAX { list.len() } else { limit }.into();
        data[LIST] = list.into_iter().skip(offset).take(limit).collect();
    }
    Ok(answers)
}

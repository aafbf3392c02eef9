//! `$SYS.REQ.USER.INFO`: a client asks who it is and what it may do.

use daemon_broker::{Client, Now};
use schemas::user::UserInfo;

const SECOND: i64 = 1_000_000_000;

/// What the client is told of itself; `None` for one that belongs to no account.
pub fn user_info(client: &Client, now: Now) -> Option<UserInfo> {
    let account = client.account()?;
    let admission = client.admission();
    let admission = admission.as_deref();
    let left = admission.and_then(|a| a.expires).map_or(0, |end| (end - now.wall).max(0));
    Some(UserInfo {
        user: client.profile().user,
        account: account.name.clone(),
        account_name: account.name_tag(),
        user_name: admission.map(|a| a.name_tag.clone()).unwrap_or_default(),
        permissions: admission.and_then(|a| a.permissions.as_ref()).map(|p| p.document()),
        expires: left / SECOND * SECOND,
    })
}

//! Who we are to the server, and what we may publish and subscribe to.

use async_nats::HeaderMap;
use bytes::Bytes;
use serde::Deserialize;
use std::time::Duration;

use crate::nats::jetstream::Api;
use crate::term::Columns;
use crate::term::duration::human_nanos;

/// How long to wait for the server's word on us.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct User {
    user: String,
    user_name: String,
    account: String,
    account_name: String,
    /// Nanoseconds.
    expires: i64,
    permissions: Option<Permissions>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Permissions {
    publish: Option<Subjects>,
    subscribe: Option<Subjects>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Subjects {
    allow: Option<Vec<String>>,
    deny: Option<Vec<String>>,
}

/// What the server says of us; None when it says nothing.
pub async fn ask(api: &Api) -> Option<User> {
    #[derive(Deserialize)]
    struct Answer {
        data: Option<User>,
    }
    let answer = api.ask("$SYS.REQ.USER.INFO", HeaderMap::new(), Bytes::new(), PATIENCE).await.ok()?;
    serde_json::from_slice::<Answer>(&answer.payload).ok()?.data
}

pub fn add(view: &mut Columns, user: &User, is_system: bool) {
    let both = |name: &str, id: &str| if name.is_empty() { id.into() } else { format!("{name} ({id})") };
    view.row("User", both(&user.user_name, &user.user));
    view.row("Account", both(&user.account_name, &user.account));
    view.row_if(!user.account_name.is_empty(), "System Account", is_system);
    view.row("Expires", if user.expires == 0 { "never".into() } else { human_nanos(user.expires) });
}

pub fn add_permissions(view: &mut Columns, user: &User) {
    let Some(permissions) = &user.permissions else { return };
    view.section("Connection Permissions");
    for (title, subjects) in [("Publish:", &permissions.publish), ("Subscribe:", &permissions.subscribe)] {
        let Some(subjects) = subjects else { continue };
        let (allow, deny) = (subjects.allow.as_deref(), subjects.deny.as_deref());
        let (allow, deny) = (allow.unwrap_or_default(), deny.unwrap_or_default());
        if allow.is_empty() && deny.is_empty() {
            continue;
        }
        view.indent(2);
        view.line(title);
        view.list("Allow", allow);
        if !deny.is_empty() {
            view.line("");
            view.list("Deny", deny);
        }
        view.indent(0);
        view.line("");
    }
}

//! Who may come in, from options to the broker's rules.

use daemon_broker::auth::{Auth, Callout, ConnectionTypes, Secret, Simple, User, Users};
use daemon_broker::permissions::{PermissionLists, Permissions, Responses, SubjectLists};
use daemon_config::options::{
    self, ConnectionType, GLOBAL_ACCOUNT, Options, Rights, SYSTEM_ACCOUNT, SubjectPermission,
};
use std::sync::Arc;

/// The rules that `options` ask for. `server_id` gives the server's own user for clients without credentials its name.
pub fn auth(options: &Options, server_id: &str) -> Auth {
    let single = &options.authorization;
    let operator = !options.operator.jwts.is_empty() || !options.operator.trusted_keys.is_empty();
    let hidden = hidden_user(options, server_id).filter(|_| !operator);
    let no_auth_user = match &hidden {
        Some(user) => Some(user.name.clone()),
        None => (!single.no_auth_user.is_empty()).then(|| single.no_auth_user.clone()),
    };
    let mut users = Users::of(options.users().map(|(account, user)| with_password(account, user, options)));
    users.by_nkey = options
        .nkeys()
        .map(|(account, user)| {
            let known = Arc::new(built(&user.nkey, account, &user.rights));
            (user.nkey.clone(), known)
        })
        .collect();
    let no_auth_user_is_hidden = hidden.is_some();
    users.by_name.extend(hidden.map(|user| (user.name.clone(), Arc::new(user))));
    let any = !users.by_name.is_empty() || !users.by_nkey.is_empty();
    Auth {
        users: any.then(|| Arc::new(users)),
        simple: simple(single),
        no_auth_user,
        no_auth_user_is_hidden,
        certificates_name_users: maps_certificates(options),
        proxy_required: single.proxy_required,
        trusted_proxies: options.proxies.trusted.clone().into(),
        operator,
        default_sentinel: sentinel(options),
        oidc: single.oidc.as_ref().map(|oidc| oidc.issuer.as_str().into()),
        callout: single.auth_callout.as_ref().map(|callout| Arc::new(service(callout))),
        ..Auth::default()
    }
}

/// The rules of the WebSocket listener, where they are not those of the clients' own.
pub fn websocket_auth(options: &Options, server_id: &str) -> Option<Auth> {
    let websocket = &options.websocket;
    let mut rules = auth(options, server_id);
    let maps = websocket_maps_certificates(options);
    let overrides = websocket.overrides_authorization();
    if !overrides && rules.certificates_name_users == maps {
        return None;
    }
    rules.certificates_name_users = maps;
    if overrides {
        rules.simple = websocket_simple(websocket);
        rules.no_auth_user = (!websocket.no_auth_user.is_empty()).then(|| websocket.no_auth_user.clone());
        rules.no_auth_user_is_hidden = false;
    }
    Some(rules)
}

fn websocket_simple(websocket: &options::WebSocket) -> Simple {
    if !websocket.token.is_empty() {
        return Simple::Token(Secret::new(websocket.token.clone()));
    }
    match websocket.user.is_empty() {
        true => Simple::None,
        false => {
            Simple::User { name: websocket.user.clone(), password: Secret::new(websocket.password.clone()) }
        }
    }
}

fn websocket_maps_certificates(options: &Options) -> bool {
    let websocket = &options.websocket;
    websocket.enabled() && websocket.tls.as_ref().is_some_and(|tls| tls.verify_and_map)
}

fn simple(single: &options::Authorization) -> Simple {
    if !single.token.is_empty() {
        return Simple::Token(Secret::new(single.token.clone()));
    }
    match single.user.is_empty() {
        true => Simple::None,
        false => Simple::User { name: single.user.clone(), password: Secret::new(single.password.clone()) },
    }
}

fn sentinel(options: &Options) -> Option<Arc<str>> {
    let text = &options.operator.default_sentinel;
    (!text.is_empty()).then(|| text.as_str().into())
}

fn maps_certificates(options: &Options) -> bool {
    options.tls.as_ref().is_some_and(|tls| tls.verify_and_map)
}

/// Whoever configures the system account alone, and no `authorization`, means everybody else to come in as before: as a
/// user that the server makes up.
fn hidden_user(options: &Options, server_id: &str) -> Option<User> {
    let [only] = &options.accounts[..] else { return None };
    let system = match options.system.system_account.as_str() {
        "" => SYSTEM_ACCOUNT,
        name => name,
    };
    let authorization = &options.authorization;
    if only.name != system
        || options.system.no_system_account
        || authorization.present
        || !authorization.no_auth_user.is_empty()
    {
        return None;
    }
    // The same at every reload: clients are to stay.
    let tail = server_id.get(server_id.len().saturating_sub(8)..).unwrap_or_default();
    let name = format!("nats-{tail}");
    let password = name.get(6..).unwrap_or_default().to_owned();
    Some(User::new(name, password))
}

fn with_password(account: &str, user: &options::User, options: &Options) -> User {
    let kinds = &user.rights.connection_types;
    let may = |kind| kinds.is_empty() || kinds.contains(&kind);
    let mapped = maps_certificates(options) && may(ConnectionType::Standard)
        || websocket_maps_certificates(options) && may(ConnectionType::WebSocket);
    User {
        secret: Secret::new(user.password.clone()),
        certificate_only: mapped,
        ..built(&user.user, account, &user.rights)
    }
}

fn built(name: &str, account: &str, rights: &Rights) -> User {
    User {
        account: if account.is_empty() { GLOBAL_ACCOUNT.into() } else { account.into() },
        permissions: rights.permissions.as_ref().and_then(permissions),
        connection_types: connection_types(rights),
        deadline: rights.connection_deadline,
        proxy_required: rights.proxy_required,
        ..User::new(name, "")
    }
}

fn connection_types(rights: &Rights) -> ConnectionTypes {
    let mut types = ConnectionTypes::default();
    for kind in &rights.connection_types {
        let known = types.add(kind.name());
        debug_assert!(known, "both know the same types");
    }
    types
}

/// The lists compiled; `None` when they limit nothing.
pub fn permissions(configured: &options::Permissions) -> Option<Arc<Permissions>> {
    let lists = permission_lists(configured);
    if lists.is_unlimited() {
        return None;
    }
    // The configuration took no entry that is none. Should one slip through, nothing is allowed rather than everything.
    let nothing = || SubjectLists { allow: Some(Vec::new()), deny: Vec::new() };
    let refused =
        || PermissionLists { publish: nothing(), subscribe: nothing(), ..PermissionLists::default() };
    let made = Permissions::new(lists).or_else(|_| Permissions::new(refused()));
    made.ok().map(Arc::new)
}

/// The lists as configured.
pub fn permission_lists(configured: &options::Permissions) -> PermissionLists {
    PermissionLists {
        publish: subjects(configured.publish.as_ref()),
        subscribe: subjects(configured.subscribe.as_ref()),
        responses: configured.responses.map(|r| Responses { max: r.max_msgs, ttl: r.expires }),
    }
}

fn subjects(permission: Option<&SubjectPermission>) -> SubjectLists {
    let Some(permission) = permission else { return SubjectLists::default() };
    SubjectLists { allow: permission.allow.clone(), deny: permission.deny.clone() }
}

fn service(callout: &options::AuthCallout) -> Callout {
    Callout {
        issuer: callout.issuer.clone(),
        account: callout.account.clone(),
        auth_users: callout.auth_users.clone(),
        xkey: callout.xkey.clone(),
        allowed_accounts: callout.allowed_accounts.clone(),
        operator_mode: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> Options {
        let none = |path: &str| Err(format!("open {path}: no such file or directory"));
        daemon_config::load_text("t.conf", text, &none, &|_: &str| None)
            .unwrap_or_else(|error| panic!("{text}: {error}"))
            .options
    }

    #[test]
    fn users_come_from_everywhere() {
        let key = "UCNGL4W5QX66CFX6A6DCBVDH5VOHMI7B2UZZU7TXAUQQSI2JPHULCKBR";
        let text = format!(
            "no_auth_user: b\nauthorization {{ users: [{{user: a, pass: x, clients: websocket}}] }}\n\
             accounts {{ A {{ users: [{{user: b}}, {{nkey: {key}, permissions: {{publish: p}}}}] }} }}"
        );
        let auth = auth(&options(&text), "NID");
        let users = auth.users.expect("users");
        assert_eq!(users.by_name["a"].account, "$G");
        let names: Vec<_> = users.by_name["a"].connection_types.names().collect();
        assert_eq!(names, ["WEBSOCKET"]);
        assert_eq!((users.by_name["b"].account.as_str(), &users.by_name["b"].permissions), ("A", &None));
        let lists = users.by_nkey[key].permissions.as_ref().expect("permissions").lists().clone();
        assert_eq!(lists.publish.allow, Some(vec!["p".into()]));
        assert_eq!(auth.no_auth_user.as_deref(), Some("b"));
        assert!(!auth.no_auth_user_is_hidden);
    }

    #[test]
    fn a_lone_system_account_lets_all_others_in() {
        for (text, hidden) in [
            ("accounts { \"$SYS\" { users: [{user: a, pass: p}] } }", true),
            ("system_account: S\naccounts { S { users: [{user: a, pass: p}] } }", true),
            ("accounts { S { users: [{user: a, pass: p}] } }", false),
            ("accounts { \"$SYS\" { users: [{user: a, pass: p}] }, B {} }", false),
            ("authorization {}\naccounts { \"$SYS\" { users: [{user: a, pass: p}] } }", false),
            ("no_auth_user: a\naccounts { \"$SYS\" { users: [{user: a, pass: p}] } }", false),
            ("port: 1", false),
        ] {
            let auth = auth(&options(text), "NABCDEFGHIJ");
            assert_eq!(auth.no_auth_user_is_hidden, hidden, "{text}");
            if hidden {
                assert_eq!(auth.no_auth_user.as_deref(), Some("nats-CDEFGHIJ"));
                assert_eq!(auth.users.unwrap().by_name["nats-CDEFGHIJ"].secret.reveal(), "DEFGHIJ");
            }
        }
    }

    #[test]
    fn nothing_limited_is_no_permissions() {
        let o = options(
            "authorization { users: [{user: a, permissions: {publish: []}}, {user: b, permissions: {}}] }",
        );
        let users = auth(&o, "").users.expect("users");
        assert!(users.by_name.values().all(|user| user.permissions.is_none()));
        let o = options("authorization { users: [{user: a, permissions: {allow_responses: true}}] }");
        let users = auth(&o, "").users.expect("users");
        let lists = users.by_name["a"].permissions.as_ref().expect("permissions").lists().clone();
        assert_eq!(
            (lists.publish.allow, lists.responses),
            (Some(vec![]), Some(Responses { max: 1, ttl: 120_000_000_000 }))
        );
    }
}

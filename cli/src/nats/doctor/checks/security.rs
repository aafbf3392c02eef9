//! Who may come in, and what stands open.

use daemon_config::Options;
use daemon_config::options::{Tls, User, is_bcrypt};

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-SEC-001",
        severity: Severity::Critical,
        title: "Everybody may connect, from everywhere",
        why: "Without authorization whoever reaches the port reads and writes everything.",
        run: open_doors,
    },
    Check {
        code: "NAT-SEC-002",
        severity: Severity::Warning,
        title: "Passwords and messages cross the network without TLS",
        why: "Whoever listens on the way reads both.",
        run: without_tls,
    },
    Check {
        code: "NAT-SEC-003",
        severity: Severity::Warning,
        title: "Monitoring is open to the network",
        why: "It asks nobody for a password, and shows users, addresses and subjects.",
        run: open_monitoring,
    },
    Check {
        code: "NAT-SEC-004",
        severity: Severity::Warning,
        title: "A password stands in the configuration as it is typed",
        why: "Whoever reads the file, or a backup of it, can log in.",
        run: plain_passwords,
    },
    Check {
        code: "NAT-SEC-005",
        severity: Severity::Critical,
        title: "A user has no password",
        why: "Its name is enough to come in.",
        run: no_password,
    },
    Check {
        code: "NAT-SEC-006",
        severity: Severity::Warning,
        title: "A token stands in the configuration as it is typed",
        why: "Whoever reads the file, or a backup of it, can log in.",
        run: plain_token,
    },
    Check {
        code: "NAT-SEC-007",
        severity: Severity::Warning,
        title: "A password can be tried out fast",
        why: "At this bcrypt cost a stolen hash is guessed many times a second.",
        run: weak_hash,
    },
    Check {
        code: "NAT-SEC-008",
        severity: Severity::Warning,
        title: "Who gives no credentials is let in as somebody",
        why: "no_auth_user makes the server open with the rights of that user.",
        run: no_auth_user,
    },
    Check {
        code: "NAT-SEC-009",
        severity: Severity::Warning,
        title: "TLS certificates are not verified",
        why: "With insecure anybody on the way can pretend to be the other side.",
        run: insecure,
    },
    Check {
        code: "NAT-SEC-010",
        severity: Severity::Warning,
        title: "The key of the stored data stands in the configuration",
        why: "Whoever copies the disk copies the key with it.",
        run: stored_key,
    },
    Check {
        code: "NAT-SEC-011",
        severity: Severity::Info,
        title: "Nobody can look into the system account",
        why: "Without a user of it no tool asks servers over NATS, and nobody sees their events.",
        run: system_account,
    },
];

const HASH: &str = "nats server passwd, and write the hash in its place";

fn is_public(host: &str) -> bool {
    matches!(host, "" | "0.0.0.0" | "::" | "[::]")
}

fn authorizes(options: &Options) -> bool {
    let authorization = &options.authorization;
    authorization.present
        || !authorization.users.is_empty()
        || !authorization.token.is_empty()
        || !options.operator.jwts.is_empty()
        || !options.operator.trusted_keys.is_empty()
        || options.accounts.iter().any(|account| !account.users.is_empty() || !account.nkeys.is_empty())
}

fn verifies(tls: Option<&Tls>) -> bool {
    tls.is_some_and(|tls| tls.verify || tls.verify_and_map)
}

fn open_doors(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "authorization { … } or an operator: nats server generate, nats server passwd";
    let live =
        snapshot.varz().filter(|(_, varz)| !varz.auth_required && is_public(&varz.host) && !varz.tls_verify);
    let live = live.map(|(server, varz)| {
        found(
            format!("server {}", server.name),
            format!("listens on {:?} without authorization", varz.host),
            fix,
        )
    });
    let planned = snapshot.options().filter(|options| {
        is_public(&options.listen.host) && !authorizes(options) && !verifies(options.tls.as_ref())
    });
    let planned = planned
        .map(|options| found("listen", format!("{:?} without authorization", options.listen.host), fix));
    live.chain(planned).collect()
}

fn without_tls(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "tls { cert_file … key_file … }";
    let live =
        snapshot.varz().filter(|(_, varz)| varz.auth_required && !varz.tls_required && is_public(&varz.host));
    let live = live.map(|(server, varz)| {
        found(format!("server {}", server.name), format!("listens on {:?} without TLS", varz.host), fix)
    });
    let planned = snapshot
        .options()
        .filter(|options| is_public(&options.listen.host) && options.tls.is_none() && authorizes(options));
    live.chain(planned.map(|_| found("listen", "authorization, but no tls", fix))).collect()
}

fn open_monitoring(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "http: 127.0.0.1:8222";
    let live = snapshot
        .varz()
        .filter(|(_, varz)| (varz.http_port > 0 || varz.https_port > 0) && is_public(&varz.http_host));
    let live = live.map(|(server, varz)| {
        let port = varz.http_port.max(varz.https_port);
        found(format!("server {}", server.name), format!("monitoring on port {port} of every address"), fix)
    });
    let planned = snapshot.options().filter(|options| {
        let host = if options.http.host.is_empty() { &options.listen.host } else { &options.http.host };
        (options.http.port != 0 || options.http.https_port != 0) && is_public(host)
    });
    live.chain(planned.map(|_| found("http", "on every address", fix))).collect()
}

/// Every user with a password, and the account it stands in.
fn users(options: &Options) -> impl Iterator<Item = (&str, &User)> {
    let own = options.authorization.users.iter().map(|user| ("", user));
    own.chain(
        options
            .accounts
            .iter()
            .flat_map(|account| account.users.iter().map(|user| (account.name.as_str(), user))),
    )
}

fn title(account: &str, user: &str) -> String {
    if account.is_empty() { format!("user {user}") } else { format!("user {user} of account {account}") }
}

fn each_user(snapshot: &Snapshot, judge: impl Fn(&User) -> Option<String>, fix: &str) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let judged = users(options)
        .filter_map(|(account, user)| Some(found(title(account, &user.user), judge(user)?, fix)));
    judged.collect()
}

fn plain_passwords(snapshot: &Snapshot) -> Vec<Found> {
    let plain = |password: &str| !password.is_empty() && !is_bcrypt(password);
    let mut found_ones =
        each_user(snapshot, |user| plain(&user.password).then(|| "no bcrypt hash".to_string()), HASH);
    let alone = snapshot.options().map(|options| &options.authorization).filter(|a| plain(&a.password));
    found_ones.extend(alone.map(|a| found(format!("user {}", a.user), "no bcrypt hash", HASH)));
    found_ones
}

fn no_password(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    // Certificates say who somebody is, and so does the user that needs no credentials.
    let mapped = options.tls.as_ref().is_some_and(|tls| tls.verify_and_map);
    let open = &options.authorization.no_auth_user;
    let bare = users(options).filter(|(_, user)| user.password.is_empty() && user.user != *open && !mapped);
    bare.map(|(account, user)| found(title(account, &user.user), "the password is empty", HASH)).collect()
}

fn plain_token(snapshot: &Snapshot) -> Vec<Found> {
    let plain = snapshot
        .options()
        .filter(|o| !o.authorization.token.is_empty() && !is_bcrypt(&o.authorization.token));
    plain.map(|_| found("authorization", "the token is no bcrypt hash", HASH)).into_iter().collect()
}

const LEAST_COST: u32 = 10;

fn weak_hash(snapshot: &Snapshot) -> Vec<Found> {
    let cost = |hash: &str| -> Option<u32> { hash.split('$').nth(2)?.parse().ok() };
    let judge = |user: &User| {
        let cost = cost(&user.password).filter(|_| is_bcrypt(&user.password))?;
        (cost < LEAST_COST).then(|| format!("bcrypt cost {cost}"))
    };
    each_user(snapshot, judge, "nats server passwd --cost 11")
}

fn no_auth_user(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let users = [("", &options.authorization.no_auth_user), ("websocket ", &options.websocket.no_auth_user)];
    let set = users.into_iter().filter(|(_, user)| !user.is_empty());
    set.map(|(place, user)| {
        let fix = "give that user few permissions, or remove no_auth_user";
        found(format!("{place}no_auth_user"), format!("user {user}"), fix)
    })
    .collect()
}

fn insecure(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let blocks = [
        ("tls", options.tls.as_ref()),
        ("websocket tls", options.websocket.tls.as_ref()),
        ("resolver_tls", options.operator.resolver_tls.as_ref()),
    ];
    let bad = blocks.into_iter().filter(|(_, tls)| tls.is_some_and(|tls| tls.insecure));
    bad.map(|(name, _)| found(name, "insecure: true", "ca_file with the authority of the other side"))
        .collect()
}

fn stored_key(snapshot: &Snapshot) -> Vec<Found> {
    let with_key = snapshot.options().filter(|options| !options.jetstream.key.is_empty());
    let fix = "take it from the environment: key: $JS_KEY, where no file of this disk sets it";
    with_key.map(|_| found("jetstream", "key", fix).as_severe_as(Severity::Info)).into_iter().collect()
}

fn system_account(snapshot: &Snapshot) -> Vec<Found> {
    let Some(options) = snapshot.options() else { return vec![] };
    let named = match options.system.system_account.as_str() {
        "" => "$SYS",
        name => name,
    };
    let has_user =
        options.accounts.iter().any(|a| a.name == named && (!a.users.is_empty() || !a.nkeys.is_empty()));
    let by_tokens = !options.operator.jwts.is_empty() || !options.operator.trusted_keys.is_empty();
    if has_user || by_tokens || options.system.no_system_account || !authorizes(options) {
        return vec![];
    }
    let fix = "accounts { $SYS { users: [ { user: admin, password: … } ] } }";
    vec![found("accounts", format!("account {named} has no user"), fix)]
}

//! `nats auth account keys add [ACCOUNT] [ROLE]`

use cli_nsc::store::{Key, Kind as KeyKind};
use schemas::claims::{NO_LIMIT, UserScope};

use crate::failure::Outcome;
use crate::nats::auth::account::keys::show;
use crate::nats::auth::{choose, flags};
use crate::nats::jetstream::ask;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

/// What the command line calls the kinds of connections, and what tokens call them.
const CONNECTIONS: [(&str, &str); 5] = [
    ("nats", "STANDARD"),
    ("ws", "WEBSOCKET"),
    ("leaf", "LEAFNODE"),
    ("wsleaf", "LEAFNODE_WS"),
    ("mqtt", "MQTT"),
];

pub fn command() -> Command {
    Command::new("add", "Make a signing key for users of a role")
        .alias("new")
        .alias("a")
        .alias("n")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(flags::account())
        .arg(Arg::optional("role", "The role; asks when not given"))
        .flag(flags::operator())
        .flag(Flag::text("description", "What the role is for"))
        .flag(
            Flag::new("subscriptions", Kind::Int64, "Subscriptions of a user, -1 for any number")
                .default("-1"),
        )
        .flag(
            Flag::new("payload", Kind::Bytes, "Size of one message, any size when not given")
                .placeholder("BYTES"),
        )
        .flag(Flag::bool("bearer", "The users' tokens alone open the door").default("false").negatable())
        .flag(Flag::text("locale", "The users' time zone"))
        .flag(
            Flag::one_of(
                "connection",
                &["nats", "ws", "leaf", "wsleaf", "mqtt"],
                "Allow only such connections",
            )
            .placeholder("KIND")
            .repeatable(),
        )
        .flag(flags::subjects("pub-allow", "Allow publishing to these subjects only"))
        .flag(flags::subjects("pub-deny", "Deny publishing to these subjects"))
        .flag(flags::subjects("sub-allow", "Allow subscribing to these subjects only"))
        .flag(flags::subjects("sub-deny", "Deny subscribing to these subjects"))
        .example(
            "Each user has its own subjects",
            "auth account keys add orders clerk --pub-allow 'clerk.{{name()}}.>' --sub-allow '_INBOX.>'",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let role = match call.text("role") {
        "" => ask::required("Role Name", "the argument role")?,
        role => role.to_string(),
    };
    let key = Key::generate(KeyKind::Account);
    let mut scope = UserScope::new(&key.public());
    scope.role = role;
    scope.description = call.text("description").into();
    let template = &mut scope.template;
    template.limits.subs = call.int("subscriptions");
    template.limits.payload = call.maybe_bytes("payload").unwrap_or(NO_LIMIT);
    template.bearer_token = call.flag("bearer");
    template.user.locale = call.text("locale").into();
    let kinds = call.texts("connection").iter();
    let named = kinds.filter_map(|kind| CONNECTIONS.iter().find(|(name, _)| name == kind));
    template.allowed_connection_types = named.map(|(_, kind)| kind.to_string()).collect();
    template.permissions.publish.allow = call.texts("pub-allow").to_vec();
    template.permissions.publish.deny = call.texts("pub-deny").to_vec();
    template.permissions.subscribe.allow = call.texts("sub-allow").to_vec();
    template.permissions.subscribe.deny = call.texts("sub-deny").to_vec();

    let mut claims = account.claims.clone();
    claims.nats.signing_keys.add_scoped(scope);
    operator.keys.store(&key)?;
    match operator.keep_account(&account, &claims) {
        Ok(account) => show::print(call, &account.claims, &key.public()),
        Err(failure) => {
            // What was refused leaves no key behind.
            operator.keys.remove(&key.public())?;
            return Err(failure);
        }
    }
    Ok(())
}

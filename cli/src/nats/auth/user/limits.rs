//! What a user may do: the flags of `add` and `edit`.

use schemas::claims::UserPermissionLimits;

use crate::nats::Call;
use crate::nats::auth::flags::subjects;
use crate::spec::{Flag, Kind};

const ALL: [&str; 9] = [
    "bearer",
    "data",
    "locale",
    "payload",
    "pub-allow",
    "pub-deny",
    "sub-allow",
    "sub-deny",
    "subscriptions",
];

/// The flags; those of a `new` user have defaults, those of an `edit` leave alone what they are not about.
pub fn flags(new: bool) -> Vec<Flag> {
    let number = |name, default: &'static str, help| {
        let flag = Flag::new(name, Kind::Int64, help);
        if new { flag.default(default) } else { flag }
    };
    vec![
        Flag::bool("bearer", "The token alone opens the door").negatable(),
        number("data", "-1", "Bytes in all, -1 for any number"),
        Flag::text("locale", "The user's time zone"),
        number("payload", "1048576", "Bytes of one message, -1 for any number"),
        subjects("pub-allow", "Allow publishing to these subjects only"),
        subjects("pub-deny", "Deny publishing to these subjects"),
        subjects("sub-allow", "Allow subscribing to these subjects only"),
        subjects("sub-deny", "Deny subscribing to these subjects"),
        number("subscriptions", "-1", "Subscriptions, -1 for any number"),
    ]
}

/// The first flag about limits or permissions that the command line has.
pub fn typed(call: &Call) -> Option<&'static str> {
    ALL.into_iter().find(|flag| call.typed(flag))
}

/// Sets what the flags say. A permission that is a single empty subject clears its list.
pub fn apply(call: &Call, may: &mut UserPermissionLimits) {
    may.bearer_token = call.maybe_flag("bearer").unwrap_or(may.bearer_token);
    may.limits.data = call.maybe_int("data").unwrap_or(may.limits.data);
    may.limits.payload = call.maybe_int("payload").unwrap_or(may.limits.payload);
    may.limits.subs = call.maybe_int("subscriptions").unwrap_or(may.limits.subs);
    if let Some(locale) = call.maybe_text("locale") {
        locale.clone_into(&mut may.user.locale);
    }
    let permissions = &mut may.permissions;
    for (flag, list) in [
        ("pub-allow", &mut permissions.publish.allow),
        ("pub-deny", &mut permissions.publish.deny),
        ("sub-allow", &mut permissions.subscribe.allow),
        ("sub-deny", &mut permissions.subscribe.deny),
    ] {
        match call.texts(flag) {
            [] => {}
            [only] if only.is_empty() => list.clear(),
            subjects => *list = subjects.to_vec(),
        }
    }
}

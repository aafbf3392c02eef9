//! The flags of permissions (`--allow-pub`, `--deny-sub`, `--rm`, `--response-ttl`, …) and what they do.

use cli_term::spec::{Flag, Kind};
use cli_term::{Failure, Outcome, fail};
use schemas::claims::Permissions;
use schemas::go::duration;

use crate::nsc::Call;
use crate::report::{Report, quote};

/// Names of the flags that set permissions, for "was anything asked for".
pub const SET: [&str; 9] = [
    "allow-pub",
    "allow-pub-response",
    "allow-pubsub",
    "allow-sub",
    "deny-pub",
    "deny-pubsub",
    "deny-sub",
    "max-responses",
    "response-ttl",
];

/// Flags that set permissions.
pub fn set_flags() -> Vec<Flag> {
    let list = |name, help| Flag::text(name, help).repeatable().placeholder("SUBJECTS");
    vec![
        list("allow-pub", "Allow to publish to subjects, separated by commas"),
        Flag::new(
            "allow-pub-response",
            Kind::Int64,
            "Allow to publish to reply subjects, with =N so many times for each",
        )
        .bare("1")
        .placeholder("N"),
        list("allow-pubsub", "Allow to publish and subscribe to subjects, separated by commas"),
        list("allow-sub", "Allow to subscribe to subjects or 'subject queue', separated by commas"),
        list("deny-pub", "Deny to publish to subjects, separated by commas"),
        list("deny-pubsub", "Deny to publish and subscribe to subjects, separated by commas"),
        list("deny-sub", "Deny to subscribe to subjects or 'subject queue', separated by commas"),
        Flag::new("max-responses", Kind::Int64, "Same as --allow-pub-response").placeholder("N").hidden(),
        Flag::text(
            "response-ttl",
            "How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without",
        )
        .placeholder("DURATION"),
    ]
}

/// Flags that take permissions away.
pub fn remove_flags() -> [Flag; 2] {
    [
        Flag::text("rm", "Remove subjects from all lists, separated by commas")
            .repeatable()
            .placeholder("SUBJECTS"),
        Flag::bool("rm-response-perms", "Remove the permission to publish to reply subjects"),
    ]
}

/// What the flags ask for, checked.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    max: Option<i64>,
    /// Nanoseconds.
    ttl: Option<i64>,
    remove_responses: bool,
    allow_pub: Vec<String>,
    allow_sub: Vec<String>,
    deny_pub: Vec<String>,
    deny_sub: Vec<String>,
    remove: Vec<String>,
}

impl Wishes {
    /// Reads the flags. `removes` says that the command declares [`remove_flags`].
    pub fn of(call: &Call, removes: bool) -> Outcome<Wishes> {
        let both = |own: &str, both: &str| -> Outcome<Vec<String>> {
            let mut out = call.list(own)?;
            out.extend(call.list(both)?);
            Ok(out)
        };
        let ttl = call.maybe_text("response-ttl").filter(|t| !t.is_empty()).map(duration::parse).transpose();
        let wishes = Wishes {
            max: max(call),
            ttl: ttl.map_err(Failure::new)?,
            remove_responses: removes && call.flag("rm-response-perms"),
            allow_pub: both("allow-pub", "allow-pubsub")?,
            allow_sub: both("allow-sub", "allow-pubsub")?,
            deny_pub: both("deny-pub", "deny-pubsub")?,
            deny_sub: both("deny-sub", "deny-pubsub")?,
            remove: if removes { call.list("rm")? } else { vec![] },
        };
        wishes.check()?;
        Ok(wishes)
    }

    fn check(&self) -> Outcome {
        if let Some(subject) = self.allow_pub.iter().chain(&self.deny_pub).find(|s| s.contains(' ')) {
            fail!("publish permission subject {} contains illegal space", quote(subject));
        }
        let two = |s: &&String| s.matches(' ').count() > 1;
        if let Some(subject) = self.allow_sub.iter().chain(&self.deny_sub).find(two) {
            fail!("subscribe permission subject {} can at most contain one space", quote(subject));
        }
        Ok(())
    }

    /// Changes the permissions and tells how. Lists end up sorted.
    pub fn apply(&self, permissions: &mut Permissions, report: &mut Report) {
        if self.remove_responses {
            permissions.responses = None;
            report.ok("removed response permissions");
        }
        if let Some(max) = self.max {
            permissions.responses.get_or_insert_default().max_msgs = max;
            report.ok(format!("set max responses to {max}"));
        }
        if let Some(ttl) = self.ttl {
            permissions.responses.get_or_insert_default().expires = ttl;
            report.ok(format!("set response ttl to {}", duration::to_string(ttl)));
        }
        let lists = [
            (&mut permissions.publish.allow, &self.allow_pub, "pub"),
            (&mut permissions.publish.deny, &self.deny_pub, "deny pub"),
            (&mut permissions.subscribe.allow, &self.allow_sub, "sub"),
            (&mut permissions.subscribe.deny, &self.deny_sub, "deny sub"),
        ];
        for (list, add, what) in lists {
            change(list, add, &self.remove, what, report);
        }
    }
}

fn max(call: &Call) -> Option<i64> {
    let old = call.typed("max-responses");
    if old {
        eprintln!(
            "Flag --max-responses has been deprecated, use --allow-pub-response or --allow-pub-response=n"
        );
    }
    let name = if old { "max-responses" } else { "allow-pub-response" };
    call.maybe_int(name).filter(|max| old || *max != 0)
}

fn change(list: &mut Vec<String>, add: &[String], remove: &[String], what: &str, report: &mut Report) {
    for subject in add {
        if !subject.is_empty() && !list.contains(subject) {
            list.push(subject.clone());
        }
        report.ok(format!("added {what} {}", quote(subject)));
    }
    for subject in remove {
        let before = list.len();
        list.retain(|s| s != subject);
        if list.len() != before {
            report.ok(format!("removed {what} {}", quote(subject)));
        }
    }
    list.sort();
}

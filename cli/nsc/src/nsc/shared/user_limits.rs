//! The flags of what a user may do, in its own claims or in the template of a scoped signing key.

use cli_term::spec::{Flag, Kind};
use cli_term::{Failure, Outcome, fail};
use jiff::civil::Time;
use schemas::claims::{TimeRange, UserPermissionLimits};

use crate::nsc::Call;
use crate::nsc::shared::permissions;
use crate::report::Report;

/// Ways to connect that can be allowed.
pub const CONNECTION_TYPES: [&str; 7] =
    ["LEAFNODE", "MQTT", "STANDARD", "WEBSOCKET", "LEAFNODE_WS", "MQTT_WS", "IN_PROCESS"];

/// Names of the flags beside those of permissions, for "was anything asked for".
pub const NAMES: [&str; 11] = [
    "bearer",
    "conn-type",
    "data",
    "locale",
    "payload",
    "rm-conn-type",
    "rm-source-network",
    "rm-time",
    "source-network",
    "subs",
    "time",
];

/// All flags, those of permissions among them.
pub fn flags() -> Vec<Flag> {
    let list = |name, help| Flag::text(name, help).repeatable();
    let mut flags = vec![
        Flag::bool("bearer", "The token alone opens the door: no signature is asked for"),
        list(
            "conn-type",
            "Allow connection types: LEAFNODE, LEAFNODE_WS, MQTT, MQTT_WS, STANDARD, WEBSOCKET, IN_PROCESS",
        ),
        Flag::text("data", "Most bytes, as 10MB; -1 is unlimited").placeholder("BYTES"),
        Flag::text("locale", "Time zone of --time, as Europe/Berlin").placeholder("ZONE"),
        Flag::text("payload", "Most bytes of a message, as 64KiB; -1 is unlimited").placeholder("BYTES"),
        list("rm-conn-type", "Remove connection types, separated by commas"),
        list("rm-source-network", "Remove networks, separated by commas"),
        list("rm-time", "Remove the time range with this start, hh:mm:ss"),
        list("source-network", "Allow connections from these networks, as 10.0.0.0/8, separated by commas"),
        Flag::new("subs", Kind::Int64, "Most subscriptions; -1 is unlimited").placeholder("N"),
        list("time", "Allow connections in the time range hh:mm:ss-hh:mm:ss of every day")
            .placeholder("RANGE"),
    ];
    flags.extend(permissions::set_flags());
    flags.extend(permissions::remove_flags());
    flags
}

/// What the flags ask for, checked.
pub struct Wishes {
    pub bearer: Option<bool>,
    payload: Option<i64>,
    data: Option<i64>,
    subs: Option<i64>,
    types: Vec<String>,
    remove_types: Vec<String>,
    networks: Vec<String>,
    remove_networks: Vec<String>,
    zone: Option<String>,
    times: Vec<TimeRange>,
    remove_times: Vec<String>,
    permissions: permissions::Wishes,
}

impl Wishes {
    pub fn of(call: &Call) -> Outcome<Wishes> {
        let zone = call.maybe_text("locale").map(str::to_string);
        if let Some(zone) = &zone {
            jiff::tz::TimeZone::get(zone).map_err(|_| {
                Failure::new(format!(
                    "invalid argument {zone:?} for \"--locale\" flag: unknown time zone {zone}"
                ))
            })?;
        }
        let lower = |list: Vec<String>| list.iter().map(|n| n.trim().to_lowercase()).collect();
        Ok(Wishes {
            bearer: call.typed("bearer").then(|| call.flag("bearer")),
            payload: call.number("payload")?,
            data: call.number("data")?,
            subs: call.typed("subs").then(|| call.int("subs")),
            types: types(call.list("conn-type")?, "unknown connection type")?,
            remove_types: types(call.list("rm-conn-type")?, "unknown rm connection type")?,
            networks: lower(call.list("source-network")?),
            remove_networks: lower(call.list("rm-source-network")?),
            zone,
            times: call.texts("time").iter().map(|text| range(text)).collect::<Outcome<_>>()?,
            remove_times: call.list("rm-time")?,
            permissions: permissions::Wishes::of(call, true)?,
        })
    }

    /// Changes what was asked for and tells how; nothing else.
    pub fn apply(&self, may: &mut UserPermissionLimits, report: &mut Report) {
        let limits = [
            (self.payload, &mut may.limits.payload, "max payload"),
            (self.data, &mut may.limits.data, "max data"),
            (self.subs, &mut may.limits.subs, "max number of subs"),
        ];
        for (wish, limit, what) in limits {
            if let Some(wish) = wish {
                *limit = wish;
                report.ok(format!("changed {what} to {wish}"));
            }
        }
        if let Some(bearer) = self.bearer {
            let text = if may.bearer_token == bearer { "bearer is already" } else { "changed bearer to" };
            report.ok(format!("{text} {bearer}"));
            may.bearer_token = bearer;
        }
        may.allowed_connection_types.iter_mut().for_each(|t| *t = t.to_uppercase());
        let types = &mut may.allowed_connection_types;
        change(types, &self.types, &self.remove_types, "connection type", report);
        change(&mut may.user.src.0, &self.networks, &self.remove_networks, "src network", report);
        may.user.src.0.sort();
        if let Some(zone) = &self.zone {
            may.user.locale.clone_from(zone);
            report.ok(format!("changed locale to {zone}"));
        }
        self.apply_times(may, report);
        self.permissions.apply(&mut may.permissions, report);
    }

    fn apply_times(&self, may: &mut UserPermissionLimits, report: &mut Report) {
        for range in &self.times {
            report.ok(format!("added time range {}-{}", range.start, range.end));
            may.user.times.push(range.clone());
        }
        for start in &self.remove_times {
            if let Some(at) = may.user.times.iter().position(|range| range.start == *start) {
                let range = may.user.times.remove(at);
                report.ok(format!("removed time range {}-{}", range.start, range.end));
            }
        }
    }
}

fn change(list: &mut Vec<String>, add: &[String], remove: &[String], what: &str, report: &mut Report) {
    for value in add {
        if !value.is_empty() && !list.contains(value) {
            list.push(value.clone());
        }
        report.ok(format!("added {what} {value}"));
    }
    for value in remove {
        list.retain(|known| known != value);
        report.ok(format!("removed {what} {value}"));
    }
}

fn types(list: Vec<String>, complaint: &str) -> Outcome<Vec<String>> {
    let upper: Vec<String> = list.iter().map(|t| t.to_uppercase()).collect();
    match upper.iter().position(|t| !CONNECTION_TYPES.contains(&t.as_str())) {
        Some(at) => fail!("{complaint} {}", list[at]),
        None => Ok(upper),
    }
}

fn range(text: &str) -> Outcome<TimeRange> {
    let form =
        format!("invalid argument {text:?} for \"--time\" flag: require format: \"15:04:05-15:04:05\"");
    let Some((start, end)) = text.split_once('-') else { fail!("{form} got {text:?}") };
    for (time, which) in [(start, "start"), (end, "end")] {
        if Time::strptime("%H:%M:%S", time).is_err() {
            fail!("{form} could not parse {which} time {time:?}");
        }
    }
    Ok(TimeRange { start: start.into(), end: end.into() })
}

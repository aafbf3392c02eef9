//! The parts that objects of the diagram are made of.

use std::path::Path;

use daemon_keys::jwt::{self, Validate};
use schemas::claims::{AccountLimits, ClaimsData, JetStreamLimits, NatsLimits, Permissions, UserLimits};

use crate::nsc::generate::diagram::{footer, mermaid, note, origin};
use crate::report::{dates, quote};
use crate::store::KeyStore;

/// The lines of a diagram, and how much it shows.
pub struct Parts<'a> {
    pub out: Vec<String>,
    detail: bool,
    pub show_keys: bool,
    /// Mermaid instead of PlantUML.
    mermaid: bool,
    keys: &'a KeyStore,
}

impl Parts<'_> {
    pub fn new(detail: bool, show_keys: bool, mermaid: bool, keys: &KeyStore) -> Parts<'_> {
        let out = match mermaid {
            true => mermaid::head("Object Diagram", "classDiagram"),
            false => vec!["@startuml\ntitle Object Diagram".to_string()],
        };
        Parts { out, detail, show_keys, mermaid, keys }
    }

    /// A line within an object.
    fn line(&mut self, text: impl Into<String>) {
        let text = text.into();
        self.out.push(if self.mermaid { format!("    {}", mermaid::escaped(&text)) } else { text });
    }

    /// Begins an object. `shape` is PlantUML's word for it.
    fn begin(&mut self, shape: &str, name: &str, id: &str, kind: &str) {
        self.out.push(match self.mermaid {
            true => format!("  class {id}[\"{}\"] {{\n    <<{kind}>>", mermaid::escaped(name)),
            false => format!("{shape} \"{name}\" as {id} << {kind} >> {{"),
        });
    }

    pub fn object(&mut self, name: &str, id: &str, kind: &str) {
        self.begin("object", name, id, kind);
    }

    pub fn end(&mut self) {
        self.out.push(if self.mermaid { "  }".into() } else { "}".into() });
    }

    /// An object and what is a part of it.
    pub fn part(&mut self, whole: &str, part: &str) {
        self.out.push(if self.mermaid {
            format!("  {whole} *-- {part}")
        } else {
            format!("{whole} *-- {part}")
        });
    }

    /// A line between objects, to be read from left to right.
    pub fn relation(&mut self, from: &str, to: &str, label: &str) {
        self.out.push(match self.mermaid {
            // There is no line to a row of an object.
            true => format!("  {} --> {to} : {label}", from.split("::").next().unwrap_or(from)),
            false => format!("{from} -- {to} : \"{label} >\""),
        });
    }

    pub fn note(&mut self, id: &str, description: &str, url: &str) {
        let text =
            [description, url].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(" ");
        match self.mermaid {
            false => note(&mut self.out, id, description, url),
            true if text.is_empty() => {}
            true => self.out.push(format!("  note for {id} \"{}\"", mermaid::escaped(&text))),
        }
    }

    pub fn footer(&mut self, dir: &Path) {
        match self.mermaid {
            true => mermaid::footer(&mut self.out, &origin(dir)),
            false => footer(&mut self.out, dir),
        }
    }

    pub fn value(&mut self, name: &str, value: &str) {
        if !value.is_empty() || self.detail {
            self.line(format!("{name} = {value}"));
        }
    }

    pub fn list(&mut self, name: &str, values: &[String]) {
        let values: Vec<String> = values.iter().map(|value| quote(value)).collect();
        self.value(name, &values.join(" "));
    }

    fn time(&mut self, name: &str, at: i64) {
        match at {
            0 if self.detail => self.line(format!("{name} = not set")),
            0 => {}
            at => self.line(format!("{name} = {}", dates::utc(at))),
        }
    }

    pub fn claims(&mut self, data: &ClaimsData, tags: &[String]) {
        if self.show_keys {
            self.value("Identity Key", &data.subject);
            let present = self.keys.has_seed(&data.subject).to_string();
            self.value("Identity Key Present", &present);
        }
        self.list("Tags", tags);
        self.time("Issued At", data.issued_at);
        self.time("Valid From", data.not_before);
        self.time("Expires", data.expires);
    }

    pub fn issues<C: Validate>(&mut self, claims: &C) {
        let issues = jwt::validate(claims, dates::now());
        match (issues.is_empty(), self.detail) {
            (true, false) => return,
            (true, true) => self.line("--- Validation (no issues) ---"),
            (false, _) if self.mermaid => self.line("--- Validation ---"),
            (false, _) => self.line("==**<color:red>Validation</color>**=="),
        }
        self.list("Errors", &issues.errors().map(str::to_string).collect::<Vec<_>>());
        self.list("Warnings", &issues.warnings().map(str::to_string).collect::<Vec<_>>());
    }

    /// The heading of limits; false when nothing below it is worth showing.
    fn heading(&mut self, title: &str, unlimited: bool) -> bool {
        if !unlimited || self.detail {
            self.line(format!("--- {title}{} ---", if unlimited { " (unlimited)" } else { "" }));
        }
        !unlimited || self.detail
    }

    fn limit(&mut self, name: &str, limit: i64) {
        let text = match limit {
            -1 => "-1 (unlimited)".to_string(),
            0 => "0 (disabled)".to_string(),
            limit => limit.to_string(),
        };
        self.value(name, &text);
    }

    pub fn account_limits(&mut self, limits: &AccountLimits) {
        if self.heading("Account Limits", limits.is_unlimited()) {
            self.limit("Max Exports", limits.exports);
            self.limit("Max Imports", limits.imports);
            self.limit("Max Client Connections", limits.conn);
            self.limit("Max Leaf Node Connections", limits.leaf);
            self.value("Allow Wildcard Exports", &limits.wildcards.to_string());
            self.value("Disallow bearer token", &limits.disallow_bearer.to_string());
        }
    }

    pub fn nats_limits(&mut self, limits: &NatsLimits) {
        if self.heading("Nats Limits", limits.is_unlimited()) {
            self.limit("Max Payload", limits.payload);
            self.limit("Max Subscriber", limits.subs);
            self.limit("Max Number of bytes", limits.data);
        }
    }

    pub fn jetstream_limits(&mut self, limits: &JetStreamLimits) {
        let disabled = limits.disk_storage == 0 && limits.mem_storage == 0;
        match (disabled, self.detail) {
            (true, false) => return,
            (true, true) => self.line("--- Jetstream Limits (disabled) ---"),
            (false, _) => self.line("--- Jetstream Limits ---"),
        }
        self.limit("Max Memory Storage", limits.mem_storage);
        self.limit("Max Disk Storage", limits.disk_storage);
        self.limit("Max Streams", limits.streams);
        self.limit("Max Consumer", limits.consumer);
    }

    pub fn user_limits(&mut self, limits: &UserLimits) {
        let unlimited = limits.src.is_empty() && limits.times.is_empty();
        if self.heading("User Limits", unlimited) {
            self.list("Permitted CIDR blocks", &limits.src.0);
            let ranges = limits.times.iter().map(|range| format!(" [{}-{}]", range.start, range.end));
            let text = limits.locale.clone() + &ranges.collect::<String>();
            self.value("Permitted Times to Connect", &text);
        }
    }

    pub fn signing_keys<'k>(
        &mut self,
        subject: &str,
        name: &str,
        kind: &str,
        keys: impl Iterator<Item = &'k str>,
    ) {
        let keys: Vec<&str> = keys.collect();
        if !self.show_keys || keys.is_empty() {
            return;
        }
        let id = format!("{subject}_sk");
        self.begin("map", name, &id, &format!("{kind} signing keys"));
        self.line("key => stored");
        for key in keys {
            let stored = self.keys.has_seed(key);
            self.line(format!("{key} => {stored}"));
        }
        self.end();
        self.part(subject, &format!("{id} "));
    }

    /// Draws permissions as an object of their own; its id.
    pub fn permissions(
        &mut self,
        subject: &str,
        name: &str,
        kind: &str,
        permissions: &Permissions,
    ) -> String {
        let id = format!("{subject}_permissions");
        self.object(name, &id, &format!("{kind} permissions"));
        for (title, subjects) in [
            ("Publish Deny", &permissions.publish.deny),
            ("Publish Allow", &permissions.publish.allow),
            ("Subscribe Deny", &permissions.subscribe.deny),
            ("Subscribe Allow", &permissions.subscribe.allow),
        ] {
            if !subjects.is_empty() || self.detail {
                self.line(format!("--- {title} ---"));
                let quotes = if self.mermaid { "" } else { "\"\"" };
                subjects.iter().for_each(|subject| self.line(format!(" {quotes}{subject}{quotes}")));
            }
        }
        match &permissions.responses {
            None if self.detail => self.line("--- Response Permissions (server default)---"),
            None => {}
            Some(responses) => {
                self.line("--- Response Permissions ---");
                self.value("Expiration", &schemas::go::duration::to_string(responses.expires));
                self.limit("Max Messages", responses.max_msgs);
            }
        }
        self.end();
        id
    }
}

//! `nsc list keys`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};
use data_encoding::BASE64;
use serde::Serialize;

use crate::nsc::shared::collect::{self, Found, Wish};
use crate::nsc::shared::json;
use crate::nsc::{Call, Command};
use crate::report::{Table, tick};
use crate::store::{KeyStore, Kind};

pub fn command() -> Command {
    Command::new("keys", "List keys of the operator, accounts and users")
        .alias("key")
        .example("List all keys of the operator", "list keys --all")
        .example("List keys of other operators", "list keys --operator --not-referenced")
        .flags(collect::flags())
        .flag(Flag::bool("curve", "Curve keys").short('x'))
        .flag(Flag::bool("json", "List as JSON").short('J'))
        .flag(Flag::bool("show-seeds", "Show the seeds: whoever reads them can sign").short('S'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let dir = &call.places.keys_dir;
    if !dir.exists() {
        fail!("keystore {} does not exist", tick(&dir.display().to_string()));
    }
    let (unreferenced, seeds) = (call.flag("not-referenced"), call.flag("show-seeds"));
    let work = call.work().ok();
    if work.is_none() && !unreferenced {
        fail!(
            "operator is not set -- set an operator first or try --not-referenced to list all keys not in the context"
        );
    }
    if unreferenced && seeds {
        fail!("specify one of --show-seeds or --not-referenced");
    }
    let keys = KeyStore::new(dir, "", call.places.git_ignore);
    let found = Wish::of(call, "curve")?.find(work.as_ref(), &keys)?;
    if found.is_empty() {
        outln!("no keys matched query");
    } else if call.flag("json") {
        outln!("{}", as_json(&found, &keys, seeds)?);
    } else if seeds {
        outln!("{}", as_seeds(&found, &keys));
    } else {
        outln!("{}", as_table(&found));
    }
    Ok(())
}

fn marks(key: &Found) -> &'static str {
    match (key.kind, key.signing) {
        (Kind::Curve, _) => "T",
        (_, true) => "*",
        _ => "",
    }
}

fn indented(key: &Found) -> String {
    let pad = match key.kind {
        // The reference does not know what signing and curve keys of accounts are for, and so leaves them unindented.
        Kind::Account if !key.signing => " ",
        Kind::User => "  ",
        _ => "",
    };
    if key.name == "?" { key.name.clone() } else { format!("{pad}{}", key.name) }
}

fn as_table(found: &[Found]) -> String {
    let mut table = Table::new("Keys").headers(["Entity", "Key", "Signing Key", "Stored"]);
    for key in found {
        let stored = match (&key.path, key.invalid) {
            (_, true) => "BAD",
            (Some(_), _) => "*",
            (None, _) => "",
        };
        table.row([indented(key).as_str(), &key.public, marks(key), stored]);
    }
    let mut out = table.render();
    if found.iter().any(|key| key.name == "?") {
        out += "[?] unreferenced key - may belong to a different operator context\n";
    }
    out + "[ T ] auth callout encryption target\n"
}

fn as_seeds(found: &[Found], keys: &KeyStore) -> String {
    let mut table = Table::new("Seeds Keys").headers(["Entity", "Private Key", "Signing Key"]);
    for key in found {
        let shown = match seed(key, keys) {
            _ if key.invalid || key.path.is_none() => format!("{} [!]", key.public),
            Some(seed) => seed,
            None => format!("{} [ERR]", key.public),
        };
        table.row([indented(key).as_str(), &shown, marks(key)]);
    }
    table.render()
        + "[ ! ] seed is not stored\n[ERR] error reading seed\n[ T ] auth callout encryption target\n"
}

fn seed(key: &Found, keys: &KeyStore) -> Option<String> {
    keys.signer(&key.public).filter(|_| !key.invalid)?.seed()
}

fn as_json(found: &[Found], keys: &KeyStore, seeds: bool) -> Outcome<String> {
    #[derive(Serialize)]
    struct Line<'a> {
        name: &'a str,
        #[serde(rename = "pub")]
        public: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        parent: &'a str,
        signing: bool,
        curve: bool,
        key_path: &'a str,
        invalid: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        jwt: Option<String>,
        expected_kind: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        seed: Option<String>,
    }
    let mut lines = vec![];
    for key in found {
        lines.push(Line {
            name: &key.name,
            public: &key.public,
            parent: &key.parent,
            signing: key.signing,
            curve: key.kind == Kind::Curve,
            key_path: key.path.as_deref().unwrap_or(""),
            invalid: key.invalid,
            jwt: key.jwt.as_ref().map(|jwt| BASE64.encode(jwt.as_bytes())),
            expected_kind: key.kind.name(),
            seed: seed(key, keys).filter(|_| seeds),
        });
    }
    json::indented(&lines)
}

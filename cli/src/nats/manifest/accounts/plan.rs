//! What has to change in the store and on the servers. Nothing is changed here.

use std::collections::BTreeMap;

use cli_nsc::store::{Key, Kind as KeyKind};
use schemas::claims::{self, AccountClaims};
use serde_json::json;

use super::form::{governed, put};
use super::{Account, Servers};
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::auth::choose;
use crate::nats::auth::store::{self, Operator, issues};
use crate::nats::manifest::Manifest;
use crate::nats::manifest::plan::{Action, Change, Config, Step, changes};
use crate::nats::manifest::wanted::Kind;

/// The store and the servers, and what is to be signed.
pub struct Prepared {
    pub operator: Operator,
    pub servers: Servers,
    /// By name; the key of a new account with it.
    pub changed: BTreeMap<String, (AccountClaims, Option<Key>)>,
    pub steps: Vec<Step>,
}

const NO_OPERATOR: &str = "accounts in files are signed by an operator, and there is none in the store ('nats auth operator add', \
                           nsc add operator). Servers without operator take accounts from their configuration file: edit it and \
                           reload";

/// Compares the accounts of files with the store and the servers.
pub async fn make(call: &Call, manifest: &Manifest) -> Outcome<Prepared> {
    let operator = choose::operator(call.text("operator"), "--operator").map_err(|failure| {
        let none = failure.message.as_deref() == Some("no operators found");
        if none { Failure::new(NO_OPERATOR) } else { failure }
    })?;
    let there: BTreeMap<String, store::Account> =
        operator.accounts()?.into_iter().map(|account| (account.name.clone(), account)).collect();
    let new = |account: &&Account| !there.contains_key(&account.name);
    let keys: BTreeMap<String, Key> = manifest
        .accounts
        .iter()
        .filter(new)
        .map(|account| (account.name.clone(), Key::generate(KeyKind::Account)))
        .collect();
    let servers = Servers::open(call).await?;
    let mut prepared = Prepared { operator, servers, changed: BTreeMap::new(), steps: vec![] };
    for wanted in &manifest.accounts {
        let known = |name: &str| {
            let new = keys.get(name).map(Key::public);
            new.or_else(|| there.get(name).map(|account| account.subject().to_string()))
        };
        let claims = resolved(wanted, known)?;
        match there.get(&wanted.name) {
            None => prepared.create(wanted, &claims, &keys[&wanted.name])?,
            Some(account) => prepared.update(call, wanted, &claims, account).await?,
        }
    }
    if call.flag("prune") {
        prepared.prune(manifest, &there)?;
    }
    Ok(prepared)
}

/// With keys where the file names accounts.
fn resolved(wanted: &Account, known: impl Fn(&str) -> Option<String>) -> Outcome<claims::Account> {
    let mut claims = wanted.claims.clone();
    for import in &mut claims.imports {
        if KeyKind::Account.fits(&import.account) {
            continue;
        }
        match known(&import.account) {
            Some(key) => import.account = key,
            None => return Err(wanted.mistake(format!("imports: there is no account {:?}", import.account))),
        }
    }
    Ok(governed(&claims))
}

impl Account {
    fn mistake(&self, why: impl std::fmt::Display) -> Failure {
        let at = &self.origin;
        Failure::new(format!("{}:{}:{}: {}: {why}", at.file, at.at.line, at.at.column, at.path))
    }
}

impl Prepared {
    fn create(&mut self, wanted: &Account, claims: &claims::Account, key: &Key) -> Outcome {
        let mut new = AccountClaims::new(&key.public());
        new.data.name.clone_from(&wanted.name);
        put(&mut new, claims);
        issues::refuse(None, &new).map_err(|f| wanted.mistake(f.message.unwrap_or_default()))?;
        let all = serde_json::to_value(claims)?;
        let said = wanted.said.iter().map(|field| Change {
            field: field.clone(),
            old: None,
            new: all.get(field).cloned(),
        });
        self.steps.push(step(Action::Create, &wanted.name, said.collect(), vec![]));
        self.changed.insert(wanted.name.clone(), (new, Some(key.clone())));
        Ok(())
    }

    async fn update(
        &mut self,
        call: &Call,
        wanted: &Account,
        claims: &claims::Account,
        account: &store::Account,
    ) -> Outcome {
        let old = governed(&account.claims.nats);
        let mut changes = changes(&old, claims);
        let mut dangers = vec![];
        if changes.is_empty() {
            let token = self.operator.store.raw_account(&account.name)?;
            if self.servers.have(call, account.subject(), &token).await? {
                return Ok(());
            }
            // Somebody changed the store and did not push, or the other way round.
            let other = Change {
                field: "servers".into(),
                old: Some(json!("another token, or none")),
                new: Some(json!("the token of the store")),
            };
            changes.push(other);
        } else {
            let mut new = account.claims.clone();
            put(&mut new, claims);
            let refused = issues::refuse(Some(&account.claims), &new);
            refused.map_err(|f| wanted.mistake(f.message.unwrap_or_default()))?;
            if has_jetstream(&old) && !has_jetstream(claims) {
                dangers.push("JetStream is switched off: its streams cannot be reached any more".into());
            }
            self.changed.insert(account.name.clone(), (new, None));
        }
        self.steps.push(step(Action::Update, &account.name, changes, dangers));
        Ok(())
    }

    /// Everything that the files do not name, but the system account.
    fn prune(&mut self, manifest: &Manifest, there: &BTreeMap<String, store::Account>) -> Outcome {
        let system = &self.operator.claims.nats.system_account;
        for (name, account) in there {
            let named = manifest.accounts.iter().any(|wanted| wanted.name == *name);
            if named || account.subject() == system {
                continue;
            }
            let users = self.operator.store.users(name)?.len();
            let danger = format!("its {users} users cannot connect any more; keys stay in the keystore");
            self.steps.push(step(Action::Delete, name, vec![], vec![danger]));
        }
        Ok(())
    }
}

fn has_jetstream(account: &claims::Account) -> bool {
    let limits = &account.limits;
    limits.jetstream.is_enabled() || limits.tiers.values().any(claims::JetStreamLimits::is_enabled)
}

fn step(action: Action, name: &str, changes: Vec<Change>, dangers: Vec<String>) -> Step {
    Step {
        action,
        kind: Kind::Account,
        stream: name.to_string(),
        consumer: None,
        changes,
        dangers,
        config: Config::Nothing,
    }
}

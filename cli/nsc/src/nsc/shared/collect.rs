//! The keys of an operator, its accounts and their users; or all other keys of the keystore.

use cli_term::Outcome;
use cli_term::spec::Flag;

use crate::nsc::{Call, Work};
use crate::store::{KeyStore, Kind, Store};

/// A key that claims name, or that lies in the keystore.
#[derive(Clone, Debug)]
pub struct Found {
    /// Of the entity, `?` when nothing names the key.
    pub name: String,
    pub public: String,
    /// The public key of who vouches for the entity.
    pub parent: String,
    pub kind: Kind,
    pub signing: bool,
    /// The file, if the key is stored; what is in it may be another key.
    pub path: Option<String>,
    pub invalid: bool,
    /// The entity's token, for its own key.
    pub jwt: Option<String>,
}

impl Found {
    fn new(keys: &KeyStore, name: &str, public: &str, kind: Kind) -> Found {
        let stored = keys.has(public);
        let matches = keys.get(public).ok().flatten().is_some_and(|key| key.public() == public);
        Found {
            name: name.into(),
            public: public.into(),
            parent: String::new(),
            kind,
            signing: false,
            path: stored.then(|| keys.key_path(public).display().to_string()),
            invalid: stored && !matches,
            jwt: None,
        }
    }
}

/// The flags that choose keys, apart from those of curve keys.
pub fn flags() -> Vec<Flag> {
    vec![
        Flag::text("account", "Keys of this account"),
        Flag::bool("accounts", "Keys of accounts").short('a'),
        Flag::bool("all", "Keys of the operator, of accounts and users").short('A'),
        Flag::text("filter", "Keys whose public half holds this text").short('f'),
        Flag::bool("not-referenced", "Keys that the current operator, its accounts and users do not name"),
        Flag::bool("operator", "Keys of the operator").short('o'),
        Flag::text("user", "The key of this user"),
        Flag::bool("users", "Keys of users").short('u'),
    ]
}

/// What is looked for.
pub struct Wish {
    kinds: Vec<Kind>,
    account: String,
    user: String,
    filter: String,
    unreferenced: bool,
}

impl Wish {
    /// `curve` is the name of the flag that asks for curve keys. Nothing asked for is everything of the current account.
    pub fn of(call: &Call, curve: &str) -> Outcome<Wish> {
        let asked = [
            (Kind::Operator, "operator"),
            (Kind::Account, "accounts"),
            (Kind::User, "users"),
            (Kind::Curve, curve),
        ];
        let nothing = !call.any_typed(&["operator", "accounts", "users", curve, "all"]);
        let wanted = |name: &str| nothing || call.flag("all") || call.flag(name);
        let mut account = call.text("account").to_string();
        if nothing && account.is_empty() {
            account = call.config().account;
        }
        Ok(Wish {
            kinds: asked.into_iter().filter(|(_, name)| wanted(name)).map(|(kind, _)| kind).collect(),
            account,
            user: call.text("user").into(),
            filter: call.text("filter").to_uppercase(),
            unreferenced: call.flag("not-referenced"),
        })
    }

    /// The keys, those of the operator first. Without an operator only what nobody names can be found.
    pub fn find(&self, work: Option<&Work>, keys: &KeyStore) -> Outcome<Vec<Found>> {
        let mut found = match work {
            Some(work) => self.referenced(&work.store, keys)?,
            None => vec![],
        };
        if self.unreferenced {
            found = others(keys, &found)?;
        }
        found.retain(|key| self.kinds.contains(&key.kind) && key.public.contains(&self.filter));
        Ok(found)
    }

    fn referenced(&self, store: &Store, keys: &KeyStore) -> Outcome<Vec<Found>> {
        let operator = store.operator()?;
        let name = &operator.data.name;
        let mut own = Found::new(keys, name, &operator.data.subject, Kind::Operator);
        own.jwt = Some(store.raw_operator()?);
        let mut out = vec![own];
        for key in &operator.nats.signing_keys {
            out.push(Found { signing: true, ..Found::new(keys, name, key, Kind::Operator) });
        }
        // Everything counts as referenced, whatever account is looked at.
        let accounts = match self.account.is_empty() || self.unreferenced {
            true => store.accounts()?,
            false => vec![self.account.clone()],
        };
        for account in accounts {
            self.of_account(store, keys, &account, &operator.data.subject, &mut out)?;
        }
        Ok(out)
    }

    fn of_account(
        &self,
        store: &Store,
        keys: &KeyStore,
        account: &str,
        parent: &str,
        out: &mut Vec<Found>,
    ) -> Outcome {
        let claims = store.account(account)?;
        let name = &claims.data.name;
        let mut own = Found::new(keys, name, &claims.data.subject, Kind::Account);
        (own.parent, own.jwt) = (parent.into(), Some(store.raw_account(account)?));
        out.push(own);
        for key in claims.nats.signing_keys.keys() {
            out.push(Found { signing: true, ..Found::new(keys, name, key, Kind::Account) });
        }
        let curve = &claims.nats.authorization.xkey;
        if !curve.is_empty() {
            out.push(Found::new(keys, name, curve, Kind::Curve));
        }
        let users = match self.user.is_empty() || self.unreferenced {
            true => store.users(account)?,
            false => vec![self.user.clone()],
        };
        for user in users {
            let data = store.user(account, &user)?.data;
            let mut key = Found::new(keys, &data.name, &data.subject, Kind::User);
            (key.parent, key.jwt) = (claims.data.subject.clone(), Some(store.raw_user(account, &user)?));
            out.push(key);
        }
        Ok(())
    }
}

/// The stored keys that are not among these, by kind and key.
fn others(keys: &KeyStore, known: &[Found]) -> Outcome<Vec<Found>> {
    let mut out = vec![];
    for public in keys.all()? {
        if known.iter().any(|key| key.public == public) {
            continue;
        }
        if let Some(kind) = Kind::of(&public) {
            out.push(Found::new(keys, "?", &public, kind));
        }
    }
    out.sort_by(|a, b| (a.kind, &a.public).cmp(&(b.kind, &b.public)));
    Ok(out)
}

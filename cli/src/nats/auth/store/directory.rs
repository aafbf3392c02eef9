//! All operators of this machine.

use std::path::PathBuf;

use cli_nsc::store::{Error, Key, KeyStore, Places, Store, Wish, files, names, token};
use schemas::claims::OperatorClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::store::{Operator, issues};

/// The directories of the stores and of the keys.
pub struct Directory {
    stores: PathBuf,
    keys: PathBuf,
    git_ignore: bool,
}

impl Directory {
    /// Where `nsc` has them when its flags and `nsc.json` say nothing else.
    pub fn open() -> Directory {
        let places = Places::find(&Wish::default(), &|name| std::env::var(name).ok());
        Directory { stores: places.stores_dir, keys: places.keys_dir, git_ignore: places.git_ignore }
    }

    /// The operators, sorted.
    pub fn names(&self) -> Outcome<Vec<String>> {
        let entries = files::entries(&self.stores)?.into_iter().map(|(name, _)| name);
        Ok(entries.filter(|name| self.stores.join(name).join(".nsc").exists()).collect())
    }

    /// The operators, sorted by name.
    pub fn operators(&self) -> Outcome<Vec<Operator>> {
        self.names()?.iter().map(|name| self.open_operator(name)).collect()
    }

    /// The operator of this name or key.
    pub fn operator(&self, wanted: &str) -> Outcome<Option<Operator>> {
        if self.names()?.iter().any(|name| name == wanted) {
            return self.open_operator(wanted).map(Some);
        }
        Ok(self.operators()?.into_iter().find(|operator| operator.claims.data.subject == wanted))
    }

    /// The operator in the directory of this name, which must be there.
    pub fn open_operator(&self, name: &str) -> Outcome<Operator> {
        self.opened(Store::open(&self.stores.join(name))?)
    }

    fn opened(&self, store: Store) -> Outcome<Operator> {
        let claims = store.operator()?;
        let keys = KeyStore::new(&self.keys, store.name(), self.git_ignore);
        Ok(Operator { store, keys, claims })
    }

    /// Refuses the name of an operator that is there, and what is no name.
    pub fn must_be_new(&self, name: &str) -> Outcome {
        names::check(name)?;
        if name.trim().is_empty() {
            return Err(Error::NoName.into());
        }
        match self.stores.join(name).exists() {
            true => fail!("operator {name} already exist"),
            false => Ok(()),
        }
    }

    /// Keeps a new operator that signs itself.
    pub fn create(&self, claims: &OperatorClaims, key: &Key) -> Outcome<Operator> {
        let name = &claims.data.name;
        self.must_be_new(name)?;
        issues::refuse(None, claims)?;
        self.keep_new(name, &token::sign(claims, key)?, &[key.clone()], false)
    }

    /// Keeps a new operator's token and keys. A `managed` one is somebody else's: its own key is not here.
    pub fn keep_new(&self, name: &str, text: &str, keys: &[Key], managed: bool) -> Outcome<Operator> {
        self.must_be_new(name)?;
        files::make_dir(&self.stores)?;
        let store = Store::create(&self.stores, name, managed)?;
        let keystore = KeyStore::new(&self.keys, name, self.git_ignore);
        for key in keys {
            keystore.store(key)?;
        }
        store.put(text)?;
        self.opened(store)
    }
}

//! The current operator: its store, its keys, and the account a command works on.

use cli_term::{Failure, Outcome, fail};
use schemas::claims::AccountClaims;

use crate::nsc::{Call, ask};
use crate::store::{Config, KeyStore, Kind, Store};

/// What commands on an operator work with.
pub struct Work {
    pub config: Config,
    pub store: Store,
    pub keys: KeyStore,
    /// The account of this run; empty when none is current.
    pub account: String,
}

impl Work {
    /// Opens the store of the configuration's current operator.
    pub fn open(call: &Call, config: Config) -> Outcome<Work> {
        let store = config.current()?;
        let keys = KeyStore::new(&call.places.keys_dir, store.name(), call.places.git_ignore);
        let account = config.account.clone();
        Ok(Work { config, store, keys, account })
    }

    /// Opens the store and takes the account from a flag (a name or a public key) for this run.
    pub fn with_account(call: &Call, given: &str) -> Outcome<Work> {
        let mut work = call.work()?;
        work.use_account(given)?;
        if call.interactive() {
            work.pick_account()?;
        }
        Ok(work)
    }

    /// Uses the account of this name or public key; an empty text keeps the current one.
    pub fn use_account(&mut self, given: &str) -> Outcome {
        if given.is_empty() {
            return Ok(());
        }
        let name = match Kind::Account.fits(given) {
            true => self.store.account_of_key(given)?,
            false => given.to_string(),
        };
        self.config.set_account(&name)?;
        self.account = name;
        Ok(())
    }

    /// Asks which account is meant, unless there is only one.
    pub fn pick_account(&mut self) -> Outcome {
        let accounts = self.store.accounts()?;
        if accounts.is_empty() {
            fail!("no accounts defined - add one first");
        }
        let at = match accounts.len() {
            1 => 0,
            _ => ask::select("select account", &accounts, &self.account, "--account")?,
        };
        self.account.clone_from(&accounts[at]);
        Ok(())
    }

    /// The account's name; fails when none is current.
    pub fn account_name(&self) -> Outcome<&str> {
        match self.account.is_empty() {
            true => Err(Failure::new("an account is required")),
            false => Ok(&self.account),
        }
    }

    /// The claims of the account.
    pub fn account_claims(&self) -> Outcome<AccountClaims> {
        Ok(self.store.account(self.account_name()?)?)
    }

    /// The user named, else the only one of the account.
    pub fn user_or_only(&self, given: &str) -> Outcome<Option<String>> {
        if !given.is_empty() {
            return Ok(Some(given.to_string()));
        }
        let mut users = self.store.users(self.account_name()?)?;
        Ok(users.pop().filter(|_| users.is_empty()))
    }

    /// Asks which user of the account is meant, unless there is only one.
    pub fn pick_user(&self) -> Outcome<String> {
        let mut users = self.store.users(self.account_name()?)?;
        match users.len() {
            0 => fail!("account {:?} doesn't have any users - add one first", self.account),
            1 => Ok(users.remove(0)),
            _ => {
                let at = ask::select("select user", &users, "", "--name")?;
                Ok(users.swap_remove(at))
            }
        }
    }
}

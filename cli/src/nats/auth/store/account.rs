//! Accounts, signed by one of their operator's keys.

use cli_nsc::store::{Key, names, token};
use schemas::claims::{AccountClaims, UserScope};

use crate::fail;
use crate::failure::{Failure, Outcome};
use crate::nats::auth::store::{Operator, User, issues};

pub struct Account {
    /// Of the directory; that in the claims is the same unless somebody renamed it.
    pub name: String,
    /// As they are kept.
    pub claims: AccountClaims,
}

impl Account {
    /// The public key.
    pub fn subject(&self) -> &str {
        &self.claims.data.subject
    }

    /// The scope that rules this user: that of the key that signed it.
    pub fn scope_of(&self, user: &User) -> Option<&UserScope> {
        self.claims.nats.signing_keys.scope(&user.claims.data.issuer)
    }
}

impl Operator {
    /// The accounts, sorted by name.
    pub fn accounts(&self) -> Outcome<Vec<Account>> {
        let read = |name: String| Ok(Account { claims: self.store.account(&name)?, name });
        self.store.accounts()?.into_iter().map(read).collect()
    }

    /// The account of this name or key.
    pub fn account(&self, wanted: &str) -> Outcome<Option<Account>> {
        if names::check(wanted).is_ok() && self.store.has_account(wanted) {
            let claims = self.store.account(wanted)?;
            return Ok(Some(Account { name: wanted.to_string(), claims }));
        }
        Ok(self.accounts()?.into_iter().find(|account| account.subject() == wanted))
    }

    /// Signs a new account, and keeps it with its key.
    pub fn add_account(&self, claims: &AccountClaims, key: &Key) -> Outcome<Account> {
        names::check(&claims.data.name)?;
        issues::refuse(None, claims)?;
        let text = token::sign(claims, &self.account_signer(&claims.data.issuer)?)?;
        self.keys.store(key)?;
        self.kept(&claims.data.name, &text)
    }

    /// Signs an account's changed claims, and keeps them.
    pub fn keep_account(&self, before: &Account, claims: &AccountClaims) -> Outcome<Account> {
        issues::refuse(Some(&before.claims), claims)?;
        let text = token::sign(claims, &self.account_signer(&claims.data.issuer)?)?;
        self.kept(&before.name, &text)
    }

    fn kept(&self, name: &str, text: &str) -> Outcome<Account> {
        self.store.put(text)?;
        Ok(Account { name: name.to_string(), claims: token::account(text)? })
    }

    /// The key of this name if it may sign, else the first that may and is here: the operator's own (unless it insists on
    /// signing keys), then its signing keys.
    fn account_signer(&self, issuer: &str) -> Outcome<Key> {
        let mut keys = self.account_signers();
        keys.sort_by_key(|key| *key != issuer);
        let found = keys.iter().find_map(|key| self.keys.signer(key));
        found.ok_or_else(|| {
            let keys = keys.join(", ");
            Failure::new(format!(
                "no key of operator {} is in the keystore that may sign: {keys}",
                self.name()
            ))
        })
    }

    /// A key that may sign accounts and what is asked of servers about them.
    pub fn signing_key(&self) -> Outcome<Key> {
        self.account_signer("")
    }

    fn account_signers(&self) -> Vec<&str> {
        let own = (!self.claims.nats.strict_signing_key_usage).then_some(self.subject());
        own.into_iter().chain(self.claims.nats.signing_keys.iter().map(String::as_str)).collect()
    }

    /// Refuses a key that may not sign accounts, or whose seed is not here.
    pub fn check_issuer(&self, key: &str) -> Outcome {
        if !self.account_signers().contains(&key) {
            fail!("{key} is not a key of operator {} that may sign accounts", self.name());
        }
        self.signer(key).map(drop)
    }
}

//! Which key signs: `-K` if it was given, else the first of the permitted keys whose seed is in the keystore.
//!
//! The reference silently signs with another key when `-K` names nothing, and takes any key of the right kind; here `-K`
//! must name a key that is there and permitted. Nothing here signs.

use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, OperatorClaims};

use crate::nsc::{Call, Work, ask};
use crate::report::quote;
use crate::store::{Key, Kind};

/// Keys that may sign a kind of claims, in the order they are tried.
#[derive(Clone, Debug, Default)]
pub struct Permitted {
    keys: Vec<String>,
    /// Role names that `-K` may give, with their keys.
    roles: Vec<(String, String)>,
    question: &'static str,
}

impl Permitted {
    /// For the operator's own claims: its key, then its signing keys.
    pub fn for_operator(operator: &OperatorClaims) -> Permitted {
        let keys = [operator.data.subject.clone()].into_iter().chain(operator.nats.signing_keys.clone());
        Permitted {
            keys: keys.collect(),
            question: "select the key to use for signing",
            ..Permitted::default()
        }
    }

    /// For an account: the operator's keys (its own only if signing keys are not required). Where the operator is
    /// somebody else's, the account may sign for itself.
    pub fn for_account(work: &Work, account: Option<&AccountClaims>) -> Outcome<Permitted> {
        let operator = work.store.operator()?;
        let mut keys = vec![];
        if !operator.nats.strict_signing_key_usage {
            keys.push(operator.data.subject.clone());
        }
        keys.extend(operator.nats.signing_keys.clone());
        if let Some(account) = account.filter(|_| work.store.is_managed()) {
            keys.push(account.data.subject.clone());
            keys.extend(account.nats.signing_keys.keys().map(str::to_string));
        }
        Ok(Permitted { keys, question: "select the key to sign the account", ..Permitted::default() })
    }

    /// For users and activations: the account's key (unless signing keys are required), then its signing keys.
    pub fn for_user(work: &Work, account: &AccountClaims) -> Outcome<Permitted> {
        let operator = work.store.operator()?;
        let mut keys = vec![];
        if !operator.nats.strict_signing_key_usage {
            keys.push(account.data.subject.clone());
        }
        keys.extend(account.nats.signing_keys.keys().map(str::to_string));
        let scopes = account.nats.signing_keys.0.iter().filter_map(|(key, scope)| {
            let role = &scope.as_ref()?.role;
            (!role.is_empty()).then(|| (role.clone(), key.clone()))
        });
        Ok(Permitted { keys, roles: scopes.collect(), question: "select the key to sign the user" })
    }

    /// Tries this key first, if it is permitted.
    pub fn prefer(mut self, key: &str) -> Permitted {
        self.keys.sort_by_key(|k| k != key);
        self
    }

    /// The key that signs.
    pub fn resolve(&self, call: &Call, work: &Work) -> Outcome<Key> {
        let wish = call.text("private-key");
        if !wish.is_empty() {
            return self.named(wish, work);
        }
        if call.interactive() {
            return self.asked(work);
        }
        self.keys.iter().find_map(|key| work.keys.signer(key)).ok_or_else(|| self.none_stored())
    }

    fn named(&self, wish: &str, work: &Work) -> Outcome<Key> {
        let by_role = self.roles.iter().filter(|(role, _)| role == wish);
        if let Some(key) = by_role.filter_map(|(_, key)| work.keys.signer(key)).next() {
            return Ok(key);
        }
        let Some(found) = Key::resolve(wish)? else {
            // A role may hold spaces; a seed never gets here, so it is safe to print.
            fail!("unable to resolve the signing key {}: {}", quote(wish), self.none_stored_text());
        };
        let public = found.public();
        if !self.keys.contains(&public) {
            fail!("{public} may not sign this: permitted are {}", self.keys.join(", "));
        }
        if found.is_private() {
            return Ok(found);
        }
        let stored = work.keys.signer(&public);
        stored.ok_or_else(|| Failure::new(format!("the seed of {public} is not in the keystore")))
    }

    fn asked(&self, work: &Work) -> Outcome<Key> {
        let stored: Vec<Key> = self.keys.iter().filter_map(|key| work.keys.signer(key)).collect();
        let complete = stored.len() == self.keys.len();
        if let ([only], true) = (&stored[..], complete) {
            return Ok(only.clone());
        }
        let mut choices: Vec<String> = stored.iter().map(Key::public).collect();
        if !complete {
            choices.push("Other...".into());
        }
        let at = ask::select(self.question, &choices, "", "-K")?;
        match stored.get(at) {
            Some(key) => Ok(key.clone()),
            None => self.named(&cli_term::term::prompt::password("path to signer nkey or nkey", "-K")?, work),
        }
    }

    fn none_stored(&self) -> Failure {
        Failure::new(self.none_stored_text())
    }

    fn none_stored_text(&self) -> String {
        let keys = self.keys.join(", ");
        format!("unable to resolve any of the following signing keys in the keystore: {keys}")
    }
}

/// The key a flag such as `--public-key` names, of this kind.
pub fn key_of_kind(text: &str, kind: Kind) -> Outcome<Key> {
    match Key::resolve(text)? {
        None => fail!("{} is not a valid {} nkey, nor a file that holds one", quote(text), kind.name()),
        Some(key) if key.kind() != kind => fail!("specified key is not a valid {} nkey", kind.name()),
        Some(key) => Ok(key),
    }
}

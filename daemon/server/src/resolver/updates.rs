//! Requests that change accounts: what they are checked for, in the reference's order and words.

use super::answer::Outcome;
use super::directory::{Directory, Keeps};
use super::tenants::Tenants;
use daemon_config::options::Delete;
use daemon_keys::jwt;
use daemon_keys::nkey::{Prefix, is_public};
use schemas::claims::AccountClaims;
use serde_json::Value;
use std::sync::Arc;

impl Tenants {
    /// A new JWT of an account. `named`: the account that the subject of the request is about, if it names one.
    pub(super) fn update(&self, named: Option<&str>, body: &str) -> Outcome {
        match self.source.directory() {
            Some(directory) => self.store_update(directory, named, body),
            None => self.plain_update(named.unwrap_or_default(), body),
        }
    }

    /// Where nothing is stored: only accounts in force change.
    fn plain_update(&self, name: &str, body: &str) -> Outcome {
        let failed = |why: &dyn std::fmt::Display| Outcome::failed(name, "jwt update resulted in error", why);
        if body.is_empty() {
            return Outcome::failed(name, "jwt update error", "request body is empty");
        }
        match jwt::decode_as::<AccountClaims>(body) {
            Err(why) => failed(&why),
            Ok(claims) if claims.data.subject != name => failed(&"subject does not match jwt content"),
            Ok(_) if !self.is_known(name) => Outcome::done(name, "jwt update skipped"),
            Ok(_) => match self.take_whole(name, body) {
                Ok(()) => Outcome::done(name, "jwt updated"),
                Err(why) => failed(&why),
            },
        }
    }

    fn store_update(&self, directory: &Arc<Directory>, named: Option<&str>, body: &str) -> Outcome {
        let cache = matches!(directory.keeps(), Keeps::Asked { .. });
        let what = if cache { "jwt update cache" } else { "jwt update" };
        let failed = |name: &str, why: &dyn std::fmt::Display| {
            Outcome::failed(name, format!("{what} resulted in error"), why)
        };
        let claims: AccountClaims = match jwt::decode_as(body) {
            Ok(claims) => claims,
            Err(why) => return failed(named.filter(|_| cache).unwrap_or("n/a"), &why),
        };
        let subject = claims.data.subject.as_str();
        if let Some(named) = named.filter(|named| *named != subject) {
            return failed(named, &"subject does not match jwt content");
        }
        let strict = || self.trust.wants_a_signing_key(&claims.data.issuer);
        if cache || named.is_none() {
            if strict() {
                return failed(subject, &"operator requires issuer to be a signing key");
            }
            if cache && !self.is_known(subject) {
                return Outcome::done(subject, "jwt update cache skipped");
            }
        }
        let issues = jwt::validate(&claims, self.seconds());
        if issues.is_blocking(false) {
            let errors: Vec<&str> = issues.errors().collect();
            let failed = if cache { "jwt update cache validation failed" } else { "jwt validation failed" };
            return Outcome::failed(subject, failed, format!("validation errors: [{}]", errors.join(" ")));
        }
        if strict() {
            return failed(subject, &"operator requires issuer to be a signing key");
        }
        if !self.trust.trusts(&claims.data.issuer) {
            // A JWT that no server takes must not take the place of one that they take.
            return failed(subject, &"account validation failed");
        }
        match directory.save(subject, body, self.seconds()) {
            Err(why) => failed(subject, &why),
            Ok(changed) => {
                if changed {
                    self.refresh(subject, body);
                }
                Outcome::done(subject, if cache { "jwt updated cache" } else { "jwt updated" })
            }
        }
    }

    /// A request to delete accounts: a generic JWT of the operator.
    pub(super) fn delete(&self, directory: &Directory, body: &str) -> Outcome {
        let (by, checked) = match jwt::decode_generic(body) {
            Err(why) => (String::new(), Err(why.to_string())),
            Ok(claims) => {
                let accounts = self.check_delete(directory, &claims);
                (claims.data.subject, accounts.map_err(str::to_owned))
            }
        };
        let accounts = match checked {
            Ok(accounts) => accounts,
            Err(why) => return Outcome::failed("", format!("delete accounts request by {by} failed"), why),
        };
        let (mut done, mut errors) = (0, Vec::new());
        for account in &accounts {
            match directory.delete(account) {
                Ok(there) => {
                    done += 1;
                    if there {
                        self.remove(account);
                    }
                }
                Err(why) => errors.push(why.to_string()),
            }
        }
        match errors.len() {
            0 => Outcome::done("", format!("deleted {done} accounts")),
            failed => Outcome::failed(
                "",
                format!("deleted {done} accounts, failed for {failed}"),
                errors.join("\n"),
            ),
        }
    }

    fn check_delete(
        &self,
        directory: &Directory,
        claims: &schemas::claims::GenericClaims,
    ) -> Result<Vec<String>, &'static str> {
        if directory.keeps() == Keeps::All(Delete::No) {
            return Err("delete must be enabled in server config");
        }
        if !claims.data.is_self_signed() {
            return Err("not self signed");
        }
        if !self.trust.is_first_operator(&claims.data.issuer) {
            return Err("not trusted");
        }
        let list = claims.nats.as_ref().and_then(|nats| nats.get("accounts")).and_then(Value::as_array);
        let mut accounts = Vec::new();
        for entry in list.ok_or("malformed request")? {
            let account =
                entry.as_str().filter(|key| is_public(Prefix::Account, key)).ok_or("malformed request")?;
            if account == self.trust.system_account {
                return Err("not allowed to delete system account");
            }
            accounts.push(account.to_owned());
        }
        Ok(accounts)
    }
}

//! An account's JWT as monitoring shows it.

use super::tenants::Tenants;
use daemon_broker::operator::Trust;
use daemon_keys::jwt;
use schemas::claims::AccountClaims;
use schemas::monitor::ExtVrIssue;

/// See the module's introduction.
pub struct AccountToken {
    pub jwt: String,
    pub claims: AccountClaims,
    /// What is wrong with it.
    pub issues: Vec<ExtVrIssue>,
    /// When it was put into force, in Unix nanoseconds.
    pub updated: i64,
    pub expired: bool,
    /// All accounts that it imports from are known.
    pub complete: bool,
}

impl Tenants {
    /// Whose accounts are taken.
    pub fn trust(&self) -> &Trust {
        &self.trust
    }

    /// The token of an account that is in force; `None` for one that has none (yet).
    pub fn token(&self, name: &str) -> Option<AccountToken> {
        let (known, complete) = {
            let register = self.register.lock();
            (register.get(name)?.clone(), register.missing(name).is_empty())
        };
        if known.tenant.jwt.is_empty() {
            return None;
        }
        let now = self.clock.now();
        let claims = known.tenant.claims.clone();
        let issues = jwt::validate(&claims, self.seconds()).0.into_iter().map(|issue| ExtVrIssue {
            blocking: issue.is_blocking(),
            time_check: issue.is_time_check(),
            description: issue.description,
        });
        Some(AccountToken {
            jwt: known.tenant.jwt.to_string(),
            issues: issues.collect(),
            updated: now.wall - (now.mono.saturating_sub(known.updated)) as i64,
            expired: known.disabled || known.tenant.is_expired(self.seconds()),
            complete,
            claims,
        })
    }
}

//! Auth callout: a service in one of the accounts decides who comes in. What is configured of it.

/// See the module's introduction. Facts: spec/server-security.md part 6.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Callout {
    /// Public account key that answers must be signed with.
    pub issuer: String,
    /// Account in which the service listens.
    pub account: String,
    /// Users (names or nkeys) that are not asked about: the service itself, say.
    pub auth_users: Vec<String>,
    /// Public curve key that requests are sealed for; empty for open ones.
    pub xkey: String,
    /// Accounts that answers may place users in; empty for all.
    pub allowed_accounts: Vec<String>,
    /// It belongs to an account of an operator, not to the configuration.
    pub operator_mode: bool,
}

/// Where the service is asked. Whoever lives in its account may not publish there.
pub const SUBJECT: &str = "$SYS.REQ.USER.AUTH";

impl Callout {
    /// Whether somebody who says to be `claimed`, and whom static rules put into `admitted` (or nowhere), is the service's
    /// to decide about.
    pub fn decides(&self, claimed: &str, admitted: Option<&str>) -> bool {
        if self.auth_users.iter().any(|user| user == claimed) {
            return false;
        }
        match admitted {
            None | Some(crate::account::GLOBAL) => true,
            Some(account) => {
                self.allowed_accounts.is_empty() || self.allowed_accounts.iter().any(|a| a == account)
            }
        }
    }
}

//! Auth callout in operator mode: a service's answer is a user signed by an account, and that account is the user's place.

use super::tenants::Tenants;
use crate::gate::Operator;
use daemon_broker::auth::{Admission, Callout};
use daemon_broker::operator::place;
use schemas::claims::{ALL, UserClaims};

impl Operator for Tenants {
    fn signs_for(&self, account: &str, key: &str) -> bool {
        let register = self.register.lock();
        account == key || register.get(account).is_some_and(|known| known.tenant.signer(key).is_some())
    }

    fn admission(&self, claims: &UserClaims, callout: &Callout) -> Result<Admission, String> {
        let (name, service) = (claims.account(), &callout.account);
        let allowed = &callout.allowed_accounts;
        let anywhere = allowed.len() == 1 && allowed[0] == ALL;
        if name != service && !anywhere && !allowed.iter().any(|account| account == name) {
            return Err(format!(
                "account {:?} not permitted as valid account option for auth callout for account {service:?}",
                claims.data.issuer
            ));
        }
        let found = self.handle.block_on(self.lookup(name));
        let known = found.map_err(|why| {
            format!("no valid account {name:?} for auth callout response on account {service:?}: {why}")
        })?;
        place(claims, &known.tenant, &known.account).map_err(|refusal| refusal.to_string())
    }
}

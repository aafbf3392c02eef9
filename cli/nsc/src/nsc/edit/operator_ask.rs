//! `nsc edit operator -i`.

use cli_term::Outcome;
use daemon_keys::jwt::check_operator_service_url;
use schemas::claims::OperatorClaims;

use crate::nsc::edit::operator::Wishes;
use crate::nsc::{Work, ask};

pub fn run(work: &Work, now: &OperatorClaims, wishes: &mut Wishes) -> Outcome {
    let shown = wishes.server_url.as_deref().unwrap_or(&now.nats.account_server_url);
    let url = ask::any("account jwt server url", shown, "--account-jwt-server-url")?;
    wishes.server_url = Some(url.trim().to_string());
    let has_some = !now.nats.operator_service_urls.is_empty();
    let check = |url: &str| check_operator_service_url(url);
    wishes.add_urls.extend(ask::more("service url", has_some, "--service-url", check)?);
    if has_some && ask::confirm("remove any service urls", false)? {
        wishes.remove_urls.extend(ask::several("remove service url", &now.nats.operator_service_urls)?);
    }
    if ask::confirm("Set system account", false)? {
        let accounts = work.store.accounts()?;
        let at = ask::select("select account", &accounts, "SYS", "--system-account")?;
        wishes.system_account = Some(accounts[at].clone());
    }
    Ok(())
}

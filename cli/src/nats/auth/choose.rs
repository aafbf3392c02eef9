//! Which operator, account, user or signing key a command line means. A name that is not known is an error; without a name,
//! the selected or only operator counts, and for everything else a person at the terminal is asked.

use schemas::claims::AccountClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::selected;
use crate::nats::auth::store::{Account, Directory, Operator, User};
use crate::term::prompt;

/// The operator of this name (or key); else the selected one, the only one, or one that is picked.
pub fn operator(wanted: &str, instead: &str) -> Outcome<Operator> {
    pick_operator(wanted, selected::load(), instead)
}

/// [`operator`], whatever is selected.
pub fn operator_to_select(wanted: &str, instead: &str) -> Outcome<Operator> {
    pick_operator(wanted, None, instead)
}

fn pick_operator(wanted: &str, selected: Option<String>, instead: &str) -> Outcome<Operator> {
    let directory = Directory::open();
    if !wanted.is_empty() {
        return match directory.operator(wanted)? {
            Some(operator) => Ok(operator),
            None => fail!("unknown operator: {wanted}"),
        };
    }
    let names = directory.names()?;
    let name = match &names[..] {
        [] => fail!("no operators found"),
        _ if selected.as_ref().is_some_and(|name| names.contains(name)) => selected.unwrap_or_default(),
        [only] => only.clone(),
        _ => names[prompt::select("Select an Operator", &names, instead)?].clone(),
    };
    directory.open_operator(&name)
}

/// The operator of `--operator` and the account of the argument `account`.
pub fn account(call: &Call) -> Outcome<(Operator, Account)> {
    let operator = operator(call.text("operator"), "--operator")?;
    let account = account_of(&operator, call.text("account"), "Select an Account", "the argument account")?;
    Ok((operator, account))
}

/// The account of this name or key; one that is picked when there is no name.
pub fn account_of(operator: &Operator, wanted: &str, question: &str, instead: &str) -> Outcome<Account> {
    if !wanted.is_empty() {
        return match operator.account(wanted)? {
            Some(account) => Ok(account),
            None => fail!("unknown Account: {wanted}"),
        };
    }
    let mut accounts = operator.accounts()?;
    if accounts.is_empty() {
        fail!("no accounts found");
    }
    let names: Vec<&str> = accounts.iter().map(|account| account.name.as_str()).collect();
    let at = prompt::select(question, &names, instead)?;
    Ok(accounts.swap_remove(at))
}

/// The user of this name or key; one that is picked when there is no name.
pub fn user(operator: &Operator, account: &Account, wanted: &str) -> Outcome<User> {
    if !wanted.is_empty() {
        return match operator.user(account, wanted)? {
            Some(user) => Ok(user),
            None => fail!("user {wanted} not found"),
        };
    }
    let mut users = operator.users(account)?;
    if users.is_empty() {
        fail!("no users found in {}", account.name);
    }
    let names: Vec<&str> = users.iter().map(|user| user.name.as_str()).collect();
    let at = prompt::select("Select a User", &names, "the argument name")?;
    Ok(users.swap_remove(at))
}

/// The public key of the signing key with this role or key; one that is picked when there is neither.
pub fn signing_key(account: &AccountClaims, wanted: &str, instead: &str) -> Outcome<String> {
    let keys = &account.nats.signing_keys.0;
    let role = |key: &String| keys[key].as_ref().map_or("", |scope| scope.role.as_str());
    if wanted.is_empty() {
        if keys.is_empty() {
            fail!("no signing keys found");
        }
        let choices: Vec<_> = keys.keys().map(|key| format!("{key} {}", role(key))).collect();
        let at = prompt::select("Select Signing Key", &choices, instead)?;
        return Ok(keys.keys().nth(at).cloned().unwrap_or_default());
    }
    let of_role: Vec<&String> = keys.keys().filter(|key| role(key) == wanted).collect();
    match of_role[..] {
        [key] => Ok(key.clone()),
        [] if keys.contains_key(wanted) => Ok(wanted.to_string()),
        [] => fail!("unknown signing key: {wanted}"),
        _ => fail!("{} keys have the role {wanted}: name one by its public key", of_role.len()),
    }
}

//! The tokens that `nsc` keeps, instead of a server.

use std::path::{Path, PathBuf};

use cli_nsc::store::{Places, Store, Wish, files, token};
use daemon_server::{Tokens, Told, explain_tokens};
use schemas::claims::UserClaims;
use schemas::explain::{ExplainRequest, Explanation};

use crate::fail;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;

/// Whether the command line asks tokens.
pub fn are_meant(call: &Call) -> bool {
    call.typed("store") || call.typed("operator")
}

/// What servers would answer that trust the operator and have its accounts as they stand in the store. What speaks against
/// the user as such goes to standard error.
pub fn explain(call: &Call, request: &ExplainRequest) -> Outcome<Explanation> {
    let store = open(call.maybe_text("store"), call.text("operator"))?;
    let (account, user) = user(&store, call.text("account"), &request.user)?;
    let accounts = store.accounts()?.iter().map(|name| store.raw_account(name)).collect::<Result<_, _>>()?;
    let raw = store.raw_user(&account, &user)?;
    let tokens = Tokens {
        operator: token::bare(&store.raw_operator()?).into(),
        accounts,
        user: token::bare(&raw).into(),
    };
    let now = jiff::Timestamp::now().as_second();
    let Told { explanation, refused, unreadable } =
        explain_tokens(&tokens, request, now).map_err(Failure::new)?;
    for why in refused {
        crate::log!("the user would not be let in: {why}");
    }
    for why in unreadable {
        crate::log!("not looked at: {why}");
    }
    Ok(explanation)
}

/// The operator's directory: `dir` itself or the one of this name in it, below the stores of nsc when no directory is given.
/// An operator that is the only one need not be named.
fn open(dir: Option<&str>, operator: &str) -> Outcome<Store> {
    let places = || Places::find(&Wish::default(), &|name| std::env::var(name).ok());
    let root = dir.map_or_else(|| places().stores_dir, PathBuf::from);
    if is_operator(&root) {
        let store = Store::open(&root)?;
        return match operator.is_empty() || operator == store.name() {
            true => Ok(store),
            false => fail!("{} is the directory of operator {}", root.display(), store.name()),
        };
    }
    let mut names: Vec<String> = files::entries(&root)?.into_iter().map(|(name, _)| name).collect();
    names.retain(|name| is_operator(&root.join(name)));
    match &names[..] {
        _ if !operator.is_empty() && names.iter().any(|name| name == operator) => {
            Ok(Store::open(&root.join(operator))?)
        }
        _ if !operator.is_empty() => fail!("no operator {operator} in {}", root.display()),
        [] => fail!("no operators in {}", root.display()),
        [only] => Ok(Store::open(&root.join(only))?),
        _ => fail!(
            "{} has {} operators ({}): name one with --operator",
            root.display(),
            names.len(),
            names.join(", ")
        ),
    }
}

fn is_operator(dir: &Path) -> bool {
    dir.join(".nsc").is_file()
}

/// Account and user, both by the names of their files.
fn user(store: &Store, account: &str, wanted: &str) -> Outcome<(String, String)> {
    let mut accounts = store.accounts()?;
    if !account.is_empty() {
        let is = |name: &String| {
            name == account || store.account(name).is_ok_and(|claims| claims.data.subject == account)
        };
        accounts.retain(is);
        if accounts.is_empty() {
            fail!("no account {account} of operator {}", store.name());
        }
    }
    let mut found = Vec::new();
    for account in accounts {
        for name in store.users(&account)? {
            let by_key = |claims: UserClaims| claims.data.subject == wanted;
            if name == wanted || store.user(&account, &name).is_ok_and(by_key) {
                found.push((account.clone(), name));
            }
        }
    }
    match &found[..] {
        [] => fail!("no user {wanted:?} of operator {}", store.name()),
        [one] => Ok(one.clone()),
        several => {
            let names: Vec<&str> = several.iter().map(|(account, _)| account.as_str()).collect();
            fail!("accounts {} each have a user {wanted:?}: name one with --account", names.join(", "))
        }
    }
}

//! A server that accounts are pushed to; its configuration holds the system account only.

use cli_term::{Outcome, fail};

use crate::nsc::generate::config::Parts;

const FULL: &str = "\
# The server keeps the tokens of all accounts, and exchanges them with the others of its cluster.
resolver {
    type: full
    # Directory of the tokens
    dir: './jwt'
    # With true, tokens can be deleted (nsc push --prune); their files are renamed to end in .jwt.deleted,
    # and can be brought back by renaming them again.
    allow_delete: false
    # How often the tokens are compared with those of another server
    interval: \"2m\"
    # How long to wait for others to answer for an account that is not here
    timeout: \"1.9s\"
}
";

const CACHE: &str = "\
# The server asks others for the tokens of accounts, and keeps them for a while.
resolver {
    type: cache
    # Directory of the tokens
    dir: './jwt'
    # How long a token is kept
    ttl: \"1h\"
    # How long to wait for others to answer for an account that is not here
    timeout: \"1.9s\"
}
";

/// The configuration; `cache` for a server that keeps tokens for a while only.
pub fn text(parts: &Parts, cache: bool) -> Outcome<String> {
    let key = parts.system_account.as_deref();
    let Some((account, token)) =
        parts.accounts.iter().find(|(account, _)| Some(&*account.data.subject) == key)
    else {
        fail!("system account is not set");
    };
    let (operator, name, key) = (&parts.operator.data.name, &account.data.name, &account.data.subject);
    let resolver = if cache { CACHE } else { FULL };
    Ok(format!(
        "# Operator named {operator}\noperator: {}\n# System Account named {name}\nsystem_account: {key}\n\n{resolver}\n\
         # The system account, so that servers can be administered before anything was pushed. A token that is pushed later\n\
         # takes its place. Push the other accounts with: nsc push --all\n\
         # (nsc edit operator --account-jwt-server-url nats://... says where to)\n\
         resolver_preload: {{\n\t{key}: {token},\n}}\n",
        parts.token
    ))
}

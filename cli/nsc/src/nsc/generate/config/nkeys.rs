//! A server without an operator: accounts with users that have an nkey.

use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, Export, Import, subject};

use crate::nsc::Work;
use crate::nsc::generate::config::Parts;
use crate::report::quote;

/// The block `accounts`, sorted by name.
pub fn text(work: &Work, parts: &Parts) -> Outcome<String> {
    let mut accounts: Vec<&AccountClaims> = parts.accounts.iter().map(|(account, _)| account).collect();
    accounts.sort_by(|a, b| a.data.name.cmp(&b.data.name));
    let mut out = String::from("accounts: {\n");
    for account in &accounts {
        out += &format!("  {}: {{\n", account.data.name);
        let users = users(work, &account.data.name)?;
        list(&mut out, "users", users.iter().map(|key| format!("{{ nkey: {key} }}")));
        list(&mut out, "exports", account.nats.exports.iter().map(|e| export(e, account, &accounts)));
        let imports: Vec<String> =
            account.nats.imports.iter().map(|i| import(i, &accounts)).collect::<Outcome<_>>()?;
        list(&mut out, "imports", imports.into_iter());
        out += "  }\n";
    }
    out += "}\n";
    if let Some(key) = &parts.system_account
        && let Some(system) = accounts.iter().find(|account| account.data.subject == *key)
    {
        out += &format!("system_account: {}\n", system.data.name);
    }
    Ok(out)
}

fn users(work: &Work, account: &str) -> Outcome<Vec<String>> {
    let keys = work.store.users(account)?.into_iter();
    keys.map(|user| Ok(work.store.user(account, &user)?.data.subject)).collect()
}

fn list(out: &mut String, name: &str, entries: impl Iterator<Item = String>) {
    let mut entries = entries.peekable();
    if entries.peek().is_some() {
        *out += &format!("    {name}: [\n");
        entries.for_each(|entry| *out += &format!("      {entry}\n"));
        *out += "    ]\n";
    }
}

/// A private export names the accounts that have a token for it.
fn export(export: &Export, owner: &AccountClaims, accounts: &[&AccountClaims]) -> String {
    let allowed = accounts.iter().filter(|account| {
        account.nats.imports.iter().any(|import| {
            import.account == owner.data.subject
                && import.kind == export.kind
                && !import.token.is_empty()
                && subject::is_contained_in(&import.subject, &export.subject)
        })
    });
    let names: Vec<&str> = allowed.map(|account| account.data.name.as_str()).collect();
    let accounts =
        if export.token_req { format!(", accounts: [{}]", names.join(",")) } else { String::new() };
    format!("{{ {}: {}{accounts} }}", export.kind, quote(&export.subject))
}

fn import(import: &Import, accounts: &[&AccountClaims]) -> Outcome<String> {
    let Some(source) = accounts.iter().find(|account| account.data.subject == import.account) else {
        fail!("unable to resolve account {} in import under current operator", quote(&import.account));
    };
    let local = match (import.local_subject.as_str(), import.to.as_str()) {
        ("", "") => String::new(),
        ("", to) if import.is_stream() => format!(", prefix: {}", quote(to)),
        ("", to) | (to, _) => format!(", to: {}", quote(to)),
    };
    let subject = quote(&import.subject);
    Ok(format!("{{ {}: {{ account: {}, subject: {subject} }}{local} }}", import.kind, source.data.name))
}

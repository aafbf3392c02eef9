//! Reads the `accounts` section.

use std::collections::BTreeSet;

use daemon_keys::nkey::{Prefix, is_public};

use super::{Account, GLOBAL_ACCOUNT, exports, imports, jetstream, limits, msg_trace};
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Map, Span, Value};
use crate::options::section::{Field, Report, Section, Taken, shown, string_of};
use crate::options::users::Users;
use crate::options::{Options, mappings, permissions, users};

pub(crate) const SECTION: Section = Section { keys: &["accounts"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    options.accounts = match &field.value.data {
        Data::Array(names) => named(names, report)?,
        Data::Map(map) => {
            let mut taken = options.names_of_authorization();
            let single = single(options);
            let mut accounts = Vec::new();
            report.each(map, |field, report| {
                // A variable is no account.
                if !field.value.used {
                    accounts.push(account(field, single, &mut taken, report)?);
                }
                Ok(())
            });
            accounts
        }
        other => {
            let found = other.type_name();
            let message = format!("expected accounts to be a map/struct or an array of names, got {found}");
            return Err(field.error(message));
        }
    };
    Ok(())
}

/// What goes not together with users of accounts, in the reference's words.
fn single(options: &Options) -> Option<&'static str> {
    if !options.authorization.user.is_empty() {
        return Some("Can not have a single user/pass and accounts");
    }
    (!options.authorization.token.is_empty()).then_some("Can not have a token and accounts")
}

fn reserved(name: &str) -> Option<String> {
    (name == GLOBAL_ACCOUNT).then(|| format!("{name:?} is a Reserved Account"))
}

/// Accounts of which only the names are known.
fn named(names: &[Value], report: &mut Report<'_>) -> Result<Vec<Account>, Diagnostic> {
    let mut accounts: Vec<Account> = Vec::new();
    for entry in names {
        let name = string_of(entry)?;
        let twin = accounts.iter().any(|account| account.name == name);
        let problem = reserved(&name).or_else(|| twin.then(|| format!("Duplicate Account Entry: {name}")));
        match problem {
            Some(message) => report.errors.push(Diagnostic::at(&entry.span, message)),
            None => accounts.push(Account { name, ..Account::default() }),
        }
    }
    Ok(accounts)
}

fn account(
    field: &Field<'_>,
    single: Option<&str>,
    taken: &mut BTreeSet<String>,
    report: &mut Report<'_>,
) -> Result<Account, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        return Err(field.error("Expected map entries for accounts"));
    };
    if let Some(message) = reserved(field.written) {
        return Err(field.error(message));
    }
    let mut block = Block {
        account: Account { name: field.written.to_owned(), ..Account::default() },
        users: Users::default(),
        users_at: field.span().clone(),
    };
    report.each(map, |field, report| block.take_key(field, report));
    block.finish(single, taken, report)
}

/// An account while it is read.
struct Block {
    account: Account,
    users: Users,
    users_at: Span,
}

impl Block {
    fn take_key(&mut self, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
        let account = &mut self.account;
        match field.name {
            "nkey" => account.nkey = nkey(field)?,
            "users" => {
                self.users_at = field.span().clone();
                // The reference tells no place for a value that is no list.
                self.users = users::users(field, report).map_err(|error| match &field.value.data {
                    Data::Array(_) => error,
                    _ => error.without_prefix(),
                })?;
            }
            "exports" => account.exports = exports::exports(field, report)?,
            "imports" => account.imports = imports::imports(field, report)?,
            "jetstream" => account.jetstream = jetstream::jetstream(field, report)?,
            "mappings" | "maps" => account.mappings = mappings::mappings(field, report)?,
            "limits" => account.limits = limits::limits(field, report)?,
            "default_permissions" => {
                account.default_permissions = Some(permissions::permissions(field, report)?);
            }
            "msg_trace" | "trace_dest" => account.msg_trace = msg_trace::msg_trace(field, report)?,
            _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
        }
        Ok(())
    }

    fn finish(
        mut self,
        single: Option<&str>,
        taken: &mut BTreeSet<String>,
        report: &mut Report<'_>,
    ) -> Result<Account, Diagnostic> {
        if let Some(message) = single.filter(|_| !self.users.is_empty()) {
            return Err(Diagnostic::at(&self.users_at, message));
        }
        let twins = self.users.duplicates(taken);
        report.errors.extend(twins.into_iter().map(|message| Diagnostic::at(&self.users_at, message)));
        let mut account = self.account;
        self.users.apply_default(account.default_permissions.as_ref());
        (account.users, account.nkeys) = (self.users.users, self.users.nkeys);
        Ok(account)
    }
}

fn nkey(field: &Field<'_>) -> Result<String, Diagnostic> {
    match &field.value.data {
        Data::String(key) if is_public(Prefix::Account, key) => Ok(key.clone()),
        _ => {
            let found = shown(field.value);
            Err(field.error(format!("Not a valid public nkey for an account: {found:?}")))
        }
    }
}

/// A map with one kind of entries, given as `what` in errors.
pub(super) fn entry_map<'a>(entry: &'a Value, what: &str) -> Result<&'a Map, Diagnostic> {
    let Data::Map(map) = &entry.data else {
        let found = entry.data.type_name();
        let message = format!("{what} Items should be a map with type entry, got {found}");
        return Err(Diagnostic::at(&entry.span, message));
    };
    Ok(map)
}

const KEYS: &[&str] = &[
    "nkey",
    "users",
    "exports",
    "imports",
    "jetstream",
    "mappings",
    "limits",
    "default_permissions",
    "msg_trace",
];

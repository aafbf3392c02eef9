//! `nsc validate`: what is wrong with the operator, its accounts and users.

use std::collections::BTreeMap;

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use daemon_keys::jwt::{self, Issue, Level};
use schemas::claims::{AccountClaims, AnyClaims, OperatorClaims};

use crate::nsc::{Call, Command, Work};
use crate::report::{Table, dates, quote};
use crate::store::{files, token};

pub fn command() -> Command {
    Command::new("validate", "Validate the operator, an account or all, and users")
        .example("Validate everything", "validate --all-accounts")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::bool("all-accounts", "All accounts; exclusive of --account").short('A'))
        .flag(Flag::text("file", "File of tokens, one a line; exclusive of the others").short('f'))
        .run(run)
}

/// What was looked at, with its issues.
type Found = Vec<(String, Vec<Issue>)>;

fn run(call: &Call) -> Outcome {
    let (all, account, file) = (call.flag("all-accounts"), call.text("account"), call.text("file"));
    if all && !account.is_empty() {
        fail!("specify only one of --account or --all-accounts");
    }
    let found = match file {
        "" => of_store(call, all, account)?,
        _ if all || !account.is_empty() => fail!("specify only one of --account or --all-accounts or --file"),
        file => of_file(file)?,
    };
    for (title, issues) in &found {
        eprintln!("{}", table(title, issues).render());
    }
    let bad = |issue: &Issue| issue.is_blocking() || issue.is_time_check();
    match found.iter().any(|(_, issues)| issues.iter().any(bad)) {
        true => fail!("validation found errors"),
        false => Ok(()),
    }
}

fn table(title: &str, issues: &[Issue]) -> Table {
    let table = Table::new(title);
    if issues.is_empty() {
        let mut table = table;
        table.row(["No issues found"]);
        return table;
    }
    let mut table = table.headers(["#", " ", "Description"]);
    for (n, issue) in issues.iter().enumerate() {
        let fatal = if issue.is_blocking() || issue.is_time_check() { "!" } else { "" };
        table.row([(n + 1).to_string().as_str(), fatal, &issue.description]);
    }
    table
}

fn error(text: impl Into<String>) -> Issue {
    Issue { level: Level::Error, description: text.into() }
}

fn of_store(call: &Call, all: bool, account: &str) -> Outcome<Found> {
    let work = if all { call.work()? } else { Work::with_account(call, account)? };
    let operator = work.store.operator()?;
    let mut issues = jwt::validate(&operator, dates::now()).0;
    if !operator.did_sign(&operator.data) {
        issues.push(error("operator is not issued by operator or operator signing key"));
    }
    let mut found = vec![(format!("Operator {}", quote(work.store.name())), issues)];
    let names = match (all, work.account.is_empty()) {
        (true, _) => work.store.accounts()?,
        (false, true) => vec![],
        (false, false) => vec![work.account.clone()],
    };
    for name in names {
        found.push((format!("Account {}", quote(&name)), of_account(&work, &operator, &name)?));
    }
    Ok(found)
}

fn of_account(work: &Work, operator: &OperatorClaims, name: &str) -> Outcome<Vec<Issue>> {
    let claims = work.store.account(name)?;
    let mut issues = jwt::validate(&claims, dates::now()).0;
    if operator.nats.system_account == claims.data.subject && claims.nats.limits.is_jetstream_enabled() {
        issues.push(error("JetStream should not be enabled for system account"));
    }
    if !operator.did_sign(&claims.data) {
        issues.push(error("Account is not issued by operator or operator signing keys"));
    }
    for user in work.store.users(name)? {
        issues.extend(of_user(work, operator, &claims, name, &user)?);
    }
    Ok(issues)
}

fn of_user(
    work: &Work,
    operator: &OperatorClaims,
    account: &AccountClaims,
    name: &str,
    user: &str,
) -> Outcome<Vec<Issue>> {
    let claims = work.store.user(name, user)?;
    let user = quote(user);
    let mut issues = jwt::validate(&claims, dates::now()).0;
    for issue in &mut issues {
        issue.description = format!("user {user}: {}", issue.description);
    }
    let by_identity = claims.data.issuer == account.data.subject;
    if !account.did_sign(&AnyClaims::from(claims)) {
        issues.push(error(format!("user {user} is not issued by account or account signing keys")));
    } else if operator.nats.strict_signing_key_usage && by_identity {
        issues.push(error(format!("user {user} is issued by account key but operator is in strict mode")));
    }
    Ok(issues)
}

/// A token a line, with a prefix that ends in `|` left out; several are summed up.
fn of_file(file: &str) -> Outcome<Found> {
    let text = files::read_text(&files::expand(file))?;
    let mut found: BTreeMap<String, Vec<Issue>> = BTreeMap::new();
    let mut sums: BTreeMap<String, (Issue, usize)> = BTreeMap::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let line = line.split_once('|').map_or(line, |(_, token)| token);
        let claims = token::any(line)
            .map_err(|e| Failure::new(format!("claim decoding error: '{e}' claim: '{line}'")))?;
        let issues = jwt::validate(&claims, dates::now()).0;
        for issue in &issues {
            sums.entry(issue.description.clone()).or_insert_with(|| (issue.clone(), 0)).1 += 1;
        }
        found.entry(claims.data().subject.clone()).or_default().extend(issues);
    }
    let several = found.len() > 1;
    let title = |(subject, issues)| (format!("Account {}", quote(subject)), issues);
    let mut found: Found =
        found.iter().map(|(subject, issues)| title((subject.as_str(), issues.clone()))).collect();
    if several {
        let sum = |(issue, count): (Issue, usize)| Issue {
            description: format!("{} ({count} occurrences)", issue.description),
            ..issue
        };
        found.push(title(("summary of all accounts", sums.into_values().map(sum).collect())));
    }
    Ok(found)
}

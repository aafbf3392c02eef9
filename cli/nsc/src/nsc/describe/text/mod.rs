//! Claims as tables for people.

mod account;
mod jetstream;
mod limits;
mod shares;
mod user;

use cli_term::{Outcome, fail};
use schemas::claims::{ActivationClaims, AnyClaims, ClaimsData, OperatorClaims, TagList};

use crate::nsc::describe::show::Names;
use crate::report::{Table, dates, title_case};

pub use user::scope;

/// The tables of these claims.
pub fn describe(claims: &AnyClaims, names: &Names) -> Outcome<String> {
    Ok(match claims {
        AnyClaims::Account(claims) => account::describe(claims, names),
        AnyClaims::Activation(claims) => activation(claims),
        AnyClaims::User(claims) => user::describe(claims),
        AnyClaims::Operator(claims) => operator(claims, names),
        other => fail!("describer for {:?} is not implemented: use --json", other.kind().as_str()),
    })
}

/// The rows that all claims have.
fn standard(table: &mut Table, label: &str, data: &ClaimsData, issuer_account: &str, tags: &TagList) {
    if !data.name.is_empty() {
        table.pair("Name", &data.name);
    }
    table.pair(label, &data.subject);
    table.pair("Issuer ID", &data.issuer);
    if !issuer_account.is_empty() {
        table.pair("Issuer Account", issuer_account);
    }
    table.pair("Issued", dates::utc(data.issued_at));
    table.pair("Expires", dates::utc(data.expires));
    table.list("Tags", tags.iter());
}

fn activation(claims: &ActivationClaims) -> String {
    let mut table = Table::new("Activation");
    let nats = &claims.nats;
    standard(&mut table, "Account ID", &claims.data, &nats.issuer_account, &nats.fields.tags);
    table.separator();
    table.pair("Hash ID", daemon_keys::jwt::hash_id(claims).unwrap_or_default());
    table.separator();
    table.pair("Import Type", title_case(&nats.kind.to_string()));
    table.pair("Import Subject", &nats.subject);
    table.separator();
    table.render()
}

fn operator(claims: &OperatorClaims, names: &Names) -> String {
    let mut table = Table::new("Operator Details");
    let nats = &claims.nats;
    standard(&mut table, "Operator ID", &claims.data, "", &nats.fields.tags);
    if !nats.account_server_url.is_empty() {
        table.pair("Account JWT Server", &nats.account_server_url);
    }
    table.list("Operator Service URLs", &nats.operator_service_urls);
    if !nats.system_account.is_empty() {
        let name = names.get(&nats.system_account).map(|name| format!(" / {name}"));
        table.pair("System Account", format!("{}{}", nats.system_account, name.unwrap_or_default()));
    }
    table.pair("Require Signing Keys", nats.strict_signing_key_usage);
    if !nats.signing_keys.is_empty() {
        table.separator();
        table.list("Signing Keys", &nats.signing_keys);
    }
    table.render()
}

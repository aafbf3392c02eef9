//! Carries one step out: signs, keeps in the store, tells the servers.

use cli_nsc::store::token;
use schemas::claims::GenericClaims;

use super::Prepared;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::manifest::plan::{Action, Step};

pub async fn carry_out(call: &Call, prepared: &Prepared, step: &Step) -> Outcome {
    let name = &step.stream;
    if step.action == Action::Delete {
        return delete(call, prepared, name).await;
    }
    let operator = &prepared.operator;
    let account = match prepared.changed.get(name) {
        Some((claims, Some(key))) => operator.add_account(claims, key)?,
        Some((claims, None)) => {
            let before = there(prepared, name)?;
            operator.keep_account(&before, claims)?
        }
        // Only the servers have another one.
        None => there(prepared, name)?,
    };
    let text = operator.store.raw_account(&account.name)?;
    let told = prepared.servers.update(call, account.subject(), &text).await;
    told.map_err(|f| f.context("it is changed in the store, but the servers do not have it; apply again"))
}

fn there(prepared: &Prepared, name: &str) -> Outcome<crate::nats::auth::store::Account> {
    let found = prepared.operator.account(name)?;
    found.ok_or_else(|| Failure::new(format!("account {name} has gone from the store meanwhile")))
}

async fn delete(call: &Call, prepared: &Prepared, name: &str) -> Outcome {
    let operator = &prepared.operator;
    let account = there(prepared, name)?;
    let key = operator.signing_key()?;
    let mut claims = GenericClaims::new(&key.public());
    let body = claims.nats.get_or_insert_default();
    body.insert("accounts".into(), vec![account.subject().to_string()].into());
    prepared.servers.delete(call, &token::sign(&claims, &key)?).await?;
    for user in operator.store.users(name)? {
        operator.store.remove_user(name, &user)?;
    }
    let store = &operator.store;
    // What is not empty holds files that are not ours.
    let _ = std::fs::remove_dir(store.users_dir(name));
    std::fs::remove_file(store.account_path(name))?;
    let _ = std::fs::remove_dir(store.account_dir(name));
    Ok(())
}

//! `nats account info`: who we are, how we are connected, what we may do and what we use.

pub mod connection;
mod jetstream;
mod user;

use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::runtime::block_on;

pub fn command() -> Command {
    Command::new("info", "Show the account, the connection, permissions and limits")
        .alias("nfo")
        .tag("scope:user")
        .tag("impact:ro")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let connection = connection::open(call)?;
    let (user, account) = block_on(async {
        let api = Api::open(call).await?;
        let user = user::ask(&api).await;
        Ok((user, api.account().await))
    })?;
    let mut view = call.columns("Account Information");
    if let Some(user) = &user {
        user::add(&mut view, user, connection.client.info().acc_is_sys);
    }
    connection::add(&mut view, &connection);
    if let Some(user) = &user {
        user::add_permissions(&mut view, user);
    }
    jetstream::add(&mut view, account, connection.client.info().max_payload);
    view.print();
    Ok(())
}

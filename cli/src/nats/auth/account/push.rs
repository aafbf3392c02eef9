//! `nats auth account push [ACCOUNT]`: hands the account's token to the servers' resolvers.

use serde::Deserialize;

use crate::failure::Outcome;
use crate::nats::auth::account::resolver;
use crate::nats::auth::store::Account;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::colour;
use crate::{fail, outln};

pub fn command() -> Command {
    Command::new("push", "Tell the servers about an account")
        .tag("scope:system")
        .tag("impact:rw")
        .details("The connection must be one of the system account, and the servers' resolver of type full.")
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::bool("show", "Show the account's token first"))
        .example("As the user of a context", "auth account push orders --context system")
        .run(run)
}

/// What one server made of the token.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    server: Server,
    error: Option<Refusal>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Server {
    name: String,
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Refusal {
    description: String,
}

#[derive(Default)]
struct Count {
    updated: usize,
    failed: usize,
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let token = operator.store.raw_account(&account.name)?;
    if call.flag("show") {
        outln!("Account JWT for {}\n\n{token}\n", account.name);
    }
    block_on(push(call, &account, &token))
}

async fn push(call: &Call, account: &Account, token: &str) -> Outcome {
    let client = call.connect().await?;
    let expected = resolver::servers(call, &client).await.unwrap_or(0);
    let (name, key) = (&account.name, account.subject());
    match expected {
        0 => outln!("Updating Account {name} ({key}) on all servers\n"),
        _ => outln!("Updating account {name} ({key}) on {expected} server(s)\n"),
    }
    let mut count = Count::default();
    let subject = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.UPDATE");
    resolver::ask(call, &client, &subject, token, expected, |answer| count.add(answer)).await?;
    outln!();
    count.finish(expected)
}

impl Count {
    fn add(&mut self, answer: &[u8]) {
        let cross = colour::red("X");
        match serde_json::from_slice::<Answer>(answer) {
            Ok(Answer { server, error: None }) => {
                outln!("{} Update completed on {}", colour::green("✓"), server.name);
                self.updated += 1;
            }
            Ok(Answer { server, error: Some(error) }) => {
                outln!("{cross} Update failed on {}: {}", server.name, error.description);
                self.failed += 1;
            }
            Err(error) => {
                let answer = String::from_utf8_lossy(answer);
                outln!("{cross} Invalid JSON response received: {error}: {answer}");
                self.failed += 1;
            }
        }
    }

    fn finish(&self, expected: usize) -> Outcome {
        let Count { updated, failed } = self;
        match expected {
            0 => outln!("Success {updated} Failed {failed}"),
            _ => outln!("Success {updated} Failed {failed} Expected {expected}"),
        }
        match (*updated, *failed) {
            (_, 1..) if expected > 0 => fail!("update failed on {failed}/{expected} servers"),
            (_, 1..) => fail!("update failed on {failed} servers"),
            (0, _) => fail!("no servers were updated"),
            (updated, _) if expected > 0 && updated != expected => {
                fail!("received updates from only {updated} out of {expected} servers")
            }
            _ => Ok(()),
        }
    }
}

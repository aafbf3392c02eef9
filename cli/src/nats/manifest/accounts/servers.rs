//! What servers' resolvers have, and what they are told.

use std::collections::BTreeSet;

use async_nats::Client;
use cli_nsc::store::token;
use contexts::{Overrides, System};
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::account::resolver;
use crate::nats::{Call, connect};

/// Servers that keep tokens of accounts.
pub struct Servers {
    client: Client,
    /// How many of them answer.
    count: usize,
}

const NO_RESOLVER: &str = "no server here takes accounts from its connections. Where there is no operator, accounts stand in \
                           the servers' configuration file: edit it and reload. Where there is one, the resolver has to be \
                           of type full or cache, and the connection has to be one of the system account: name a context for \
                           that with --system-context";

impl Servers {
    /// Connects with `--system-context`, or else as for everything.
    pub async fn open(call: &Call) -> Outcome<Servers> {
        let client = match call.text("system-context") {
            "" => call.connect().await?,
            name => {
                let overrides = Overrides { url: call.overrides().url, ..Overrides::default() };
                let context = call.store()?.load(name, &overrides, &System)?;
                connect::connect(&context, &call.options, context.server_urls()).await?
            }
        };
        let mut count = 0;
        let listed = resolver::ask(call, &client, "$SYS.REQ.CLAIMS.LIST", "", 0, |_| count += 1).await;
        if listed.is_err() || count == 0 {
            crate::fail!("{NO_RESOLVER}");
        }
        Ok(Servers { client, count })
    }

    /// Whether all servers have this token of the account.
    pub async fn have(&self, call: &Call, key: &str, wanted: &str) -> Outcome<bool> {
        let subject = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.LOOKUP");
        let mut tokens = BTreeSet::new();
        let take = |answer: &[u8]| {
            tokens.insert(String::from_utf8_lossy(answer).trim().to_string());
        };
        resolver::ask(call, &self.client, &subject, "", self.count, take).await?;
        Ok(tokens.iter().all(|found| token::bare(found) == token::bare(wanted)) && !tokens.is_empty())
    }

    /// Tells all servers about an account.
    pub async fn update(&self, call: &Call, key: &str, token: &str) -> Outcome {
        self.tell(call, &format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.UPDATE"), token).await
    }

    /// Tells all servers to forget accounts; `request` is what the operator signed.
    pub async fn delete(&self, call: &Call, request: &str) -> Outcome {
        self.tell(call, "$SYS.REQ.CLAIMS.DELETE", request).await
    }

    async fn tell(&self, call: &Call, subject: &str, body: &str) -> Outcome {
        let (mut told, mut refused) = (0, vec![]);
        resolver::ask(call, &self.client, subject, body, self.count, |answer| {
            let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
            match answer["error"]["description"].as_str() {
                None => told += 1,
                Some(why) => {
                    let server = answer["server"]["name"].as_str().unwrap_or("a server");
                    refused.push(format!("{server}: {why}"));
                }
            }
        })
        .await?;
        match (refused.is_empty(), told >= self.count) {
            (false, _) => Err(Failure::new(refused.join("; "))),
            (true, false) => crate::fail!("only {told} of {} servers answered", self.count),
            (true, true) => Ok(()),
        }
    }
}

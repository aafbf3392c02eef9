//! `nats server account purge`

use schemas::jetstream::cluster_api::AccountPurge;

use crate::failure::Outcome;
use crate::nats::jetstream::{Api, NOTHING, ask, names, words};
use crate::nats::server::cluster::refuse_domain;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("purge", "Remove all streams and consumers of an account")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("account", "Name or key of the account"))
        .flag(Flag::force("Do not ask before"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    refuse_domain(call, "account purge")?;
    let account = call.text("account");
    names::check("account", account)?;
    block_on(async {
        if !call.flag("force") {
            outln!("This operation deletes all data from the {account} account and cannot be reversed.\n");
            if !ask::sure(&format!("Really purge account {account}"))? {
                return Ok(());
            }
        }
        let api = Api::open(call).await?;
        let purged = api.request::<AccountPurge>(&format!("ACCOUNT.PURGE.{account}"), NOTHING).await;
        if !purged.map_err(words::failure)?.initiated {
            crate::fail!("the server did not begin to purge account {account}");
        }
        outln!("Purge operation on account {account} initiated");
        Ok(())
    })
}

//! The system account that `init` and `add operator --sys` make, with a user to administer the servers.

use std::path::PathBuf;

use cli_term::Outcome;
use schemas::claims::{AccountClaims, Export, ExportType, UserClaims};

use crate::nsc::Work;
use crate::store::{Key, Kind, creds, token};

const MORE: &str = "https://docs.nats.io/nats-server/configuration/sys_accounts";

/// What was made.
pub struct Made {
    /// Public key of the account.
    pub account: String,
    /// Public key of the user.
    pub user: String,
    pub creds: PathBuf,
}

/// Makes and keeps the account `SYS`, its signing key, and the user `sys`; `operator` signs the account.
pub fn make(work: &Work, operator: &Key) -> Outcome<Made> {
    let [account, signing] = [Kind::Account; 2].map(Key::generate);
    let user = Key::generate(Kind::User);
    let mut claims = AccountClaims::new(&account.public());
    claims.data.name = "SYS".into();
    claims.nats.signing_keys.add(&signing.public());
    claims.nats.exports = exports();
    for key in [&account, &signing, &user] {
        work.keys.store(key)?;
    }
    work.store.put(&token::sign(&claims, operator)?)?;
    let mut sys = UserClaims::new(&user.public());
    sys.data.name = "sys".into();
    sys.nats.issuer_account = account.public();
    work.store.put(&token::sign(&sys, &signing)?)?;
    let creds = creds::write(&work.store, &work.keys, "SYS", "sys")?;
    Ok(Made { account: account.public(), user: user.public(), creds })
}

fn exports() -> Vec<Export> {
    vec![
        Export {
            name: "account-monitoring-services".into(),
            subject: "$SYS.REQ.ACCOUNT.*.*".into(),
            kind: ExportType::Service,
            response_type: "Stream".into(),
            account_token_position: 4,
            description:
                "Request account specific monitoring services for: SUBSZ, CONNZ, LEAFZ, JSZ and INFO".into(),
            info_url: MORE.into(),
            ..Export::default()
        },
        Export {
            name: "account-monitoring-streams".into(),
            subject: "$SYS.ACCOUNT.*.>".into(),
            kind: ExportType::Stream,
            account_token_position: 3,
            description: "Account specific monitoring stream".into(),
            info_url: MORE.into(),
            ..Export::default()
        },
    ]
}

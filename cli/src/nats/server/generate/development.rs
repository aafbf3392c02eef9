//! A server for this machine: an account to work in, the system account, and a context for a user of each.

use std::fmt::Write;
use std::path::Path;

use contexts::Settings;
use daemon_keys::password;
use rand::distr::{Alphanumeric, SampleString};

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::server::generate::files::Files;
use crate::nats::server::generate::form::Server;
use crate::nats::server::generate::operator;
use crate::nats::server::generate::quote::quote;

/// Characters of a password.
const PASSWORD: usize = 22;
/// Enough for passwords that nobody can guess, and quick where many connections come and go.
const COST: u32 = 8;

/// Account, user, and what the context of that user is about.
const USERS: [(&str, &str, &str); 2] = [
    ("APP", "app", "Development: the account to work in"),
    ("SYS", "system", "Development: the system account"),
];

/// Adds the files; what to do with them.
pub fn make(call: &Call, target: &Path, files: &mut Files) -> Outcome<String> {
    let store = target.join("jetstream").display().to_string();
    let server = Server::ask(call, "development", "127.0.0.1", &store)?;
    let passwords = USERS.map(|_| Alphanumeric.sample_string(&mut rand::rng(), PASSWORD));
    let mut accounts = String::new();
    for ((account, user, _), secret) in USERS.iter().zip(&passwords) {
        let hash = password::hash(secret, COST)?;
        let jetstream =
            if *account == "APP" && server.jetstream.is_some() { "    jetstream: enabled\n" } else { "" };
        let _ = write!(
            accounts,
            "  {account} {{\n{jetstream}    users: [ {{ user: {user}, password: {} }} ]\n  }}\n",
            quote(&hash)
        );
    }
    let head = "# A server for development. The users' passwords are in the contexts beside this file.\n";
    let text = format!(
        "{head}\n{}\n# Users of one account do not see the messages of another.\naccounts {{\n{accounts}}}\n\n\
         # Its users see what the server does.\nsystem_account: SYS\n",
        operator::server(&server)
    );
    files.add("server.conf", text);
    let address = if server.address == "0.0.0.0" { "127.0.0.1" } else { &server.address };
    let users = ["app.json", "system.json"].into_iter().zip(USERS).zip(&passwords);
    for ((file, (_, user, description)), secret) in users {
        let settings = Settings {
            description: description.into(),
            url: format!("nats://{address}:{}", server.port),
            user: user.into(),
            password: secret.clone(),
            ..Settings::default()
        };
        files.add(file, settings.to_json());
    }
    let target = target.display();
    Ok(format!(
        "\nStart the server and use it:\n\n  nats-server -c {target}/server.conf\n  \
         nats --context {target}/app.json pub hello world\n  nats --context {target}/system.json rtt"
    ))
}

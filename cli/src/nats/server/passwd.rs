//! `nats server passwd`: the bcrypt hash of a password, for a server's configuration.

use daemon_keys::password;

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::prompt;
use crate::{fail, outln};

/// Fewer characters than this are no password.
const SHORTEST: usize = 10;
/// Characters of a password that is made here.
const GENERATED: usize = 22;

pub fn command() -> Command {
    Command::new("passwd", "Make the hash of a password for a server's configuration")
        .alias("mkpasswd")
        .alias("pass")
        .alias("password")
        .flag(Flag::text("pass", "The password").short('p').env("PASSWORD"))
        .flag(
            Flag::int("cost", "The bcrypt cost: each step doubles the work of a check")
                .short('c')
                .default("11"),
        )
        .flag(Flag::bool("generate", "Make a password as well").short('g'))
        .example("A password that you type twice", "server passwd")
        .example("A new password and its hash", "server passwd --generate")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let cost = call.int("cost");
    let Some(cost) = u32::try_from(cost).ok().filter(|cost| password::COSTS.contains(cost)) else {
        fail!("bcrypt cost should be between {} and {}", password::COSTS.start(), password::COSTS.end());
    };
    let given = call.text("pass");
    let secret = match (given.is_empty(), call.flag("generate")) {
        (false, _) => given.to_string(),
        (true, true) => generate(),
        (true, false) => ask()?,
    };
    if secret.chars().count() < SHORTEST {
        fail!("password should be at least {SHORTEST} characters long");
    }
    let hash = password::hash(&secret, cost)?;
    match call.flag("generate") {
        true if given.is_empty() => outln!("Generated password: {secret}\n       bcrypt hash: {hash}"),
        true => outln!("       bcrypt hash: {hash}"),
        false => outln!("{hash}"),
    }
    Ok(())
}

/// Letters and digits only: nothing that a shell or a configuration would read in its own way.
fn generate() -> String {
    use rand::distr::{Alphanumeric, SampleString};
    Alphanumeric.sample_string(&mut rand::rng(), GENERATED)
}

fn ask() -> Outcome<String> {
    let secret = prompt::password("Enter password", "--pass or --generate")?;
    if secret != prompt::password("Re-enter password", "--pass or --generate")? {
        fail!("entered and re-entered passwords do not match");
    }
    Ok(secret)
}

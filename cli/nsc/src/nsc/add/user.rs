//! `nsc add user`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, ClaimsData, UserClaims};

use crate::nsc::shared::{keep, permissions, times};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{Report, quote};
use crate::signer::{Permitted, key_of_kind};
use crate::store::{Key, Kind, names};

pub fn command() -> Command {
    Command::new("user", "Add a user to the account")
        .example("Add a user", "add user U")
        .example("Add a user whose seed is somebody else's", "add user U --public-key UABC...")
        .example("Add a user that may publish to some subjects only", "add user U --allow-pub 'a.>,b'")
        .example(
            "Add a service's user, that may answer requests",
            "add user U --allow-pub-response --response-ttl 5s",
        )
        .arg(Arg::optional("NAME", "Name of the user, * for a random one"))
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::bool("bearer", "The token alone opens the door: no signature is asked for"))
        .flag(Flag::text("name", "Name of the user, * for a random one").short('n'))
        .flag(
            Flag::text("public-key", "Key of the user: a public key, seed or file; generated without")
                .short('k'),
        )
        .flag(
            Flag::text("source-network", "Allow connections from these networks, separated by commas")
                .repeatable(),
        )
        .flag(Flag::text("tag", "Add tags, separated by commas").repeatable())
        .flags(times::flags())
        .flags(permissions::set_flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let (name, key_text) = asked(call)?;
    let account = work.account_claims()?;
    check(call, &work, &account, &name)?;
    let times = times::Times::of(call, &ClaimsData::default())?;
    let wishes = permissions::Wishes::of(call, false)?;
    let key = match key_text.as_str() {
        "" => Key::generate(Kind::User),
        text => key_of_kind(text, Kind::User)?,
    };
    let signer = Permitted::for_user(&work, &account)?.resolve(call, &work)?;
    let mut claims = new_user(&account, &key, &signer);
    claims.data.name.clone_from(&name);
    times.apply(&mut claims.data, None);
    let mut report = Report::details();
    wishes.apply(&mut claims.nats.may.permissions, &mut report);
    claims.nats.may.user.src.0 =
        call.list("source-network")?.iter().map(|n| n.trim().to_lowercase()).collect();
    call.list("tag")?.iter().for_each(|tag| claims.nats.fields.tags.add(tag));
    claims.nats.fields.tags.0.sort();
    claims.nats.may.bearer_token = call.flag("bearer");
    if let Err(failure) = keep::check_scope(&account, &claims, &signer) {
        let why = failure.message.unwrap_or_default();
        report.err(&why);
        report.warn("user was NOT edited as the edits conflict with signing key scope");
        return report.fail(why);
    }
    keep::user(&work, &account, &claims, &signer)?;
    if key_text.is_empty() {
        work.keys.store(&key)?;
        report.ok(format!("generated and stored user key {}", quote(&key.public())));
    }
    keep::credentials(&work, &name, &key.public(), &mut report);
    if !report.has_errors() {
        report.ok(format!("added user {} to account {}", quote(&name), quote(&work.account)));
    }
    report.finish()
}

/// A user without rights of its own if the signer is scoped, else without limits.
fn new_user(account: &AccountClaims, key: &Key, signer: &Key) -> UserClaims {
    let scoped = account.nats.signing_keys.scope(&signer.public()).is_some();
    let mut claims = match scoped {
        true => UserClaims::scoped(&key.public()),
        false => UserClaims::new(&key.public()),
    };
    if signer.public() != account.data.subject {
        claims.nats.issuer_account.clone_from(&account.data.subject);
    }
    claims
}

fn asked(call: &Call) -> Outcome<(String, String)> {
    let (mut name, mut key) = (call.name(), call.text("public-key").to_string());
    if call.interactive() {
        name = ask::something("user name", &name, "--name")?;
        if !ask::confirm("generate a user nkey", true)? {
            let check = |text: &str| {
                key_of_kind(text, Kind::User).map(drop).map_err(|f| f.message.unwrap_or_default())
            };
            key = ask::text("path to an user nkey or nkey", &key, "--public-key", check)?;
        }
    }
    Ok((name, key))
}

fn check(call: &Call, work: &Work, account: &AccountClaims, name: &str) -> Outcome {
    if name.is_empty() {
        fail!("user name is required");
    }
    names::check(name)?;
    let operator = work.store.operator()?;
    if operator.nats.strict_signing_key_usage && account.nats.signing_keys.is_empty() {
        fail!("unable to issue users when operator requires signing keys and the account has none");
    }
    if account.nats.limits.account.disallow_bearer && call.flag("bearer") {
        fail!("account {} forbids the use of bearer token", quote(&work.account));
    }
    match work.store.has_user(&work.account, name) {
        true => Err(Failure::new(format!("the user {} already exists", quote(name)))),
        false => Ok(()),
    }
}

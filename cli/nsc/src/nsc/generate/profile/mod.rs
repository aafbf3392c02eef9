//! `nsc generate profile`: what a tool needs of an operator, account and user, named by a URL.

mod url;

use cli_term::spec::Arg;
use cli_term::{Outcome, fail, outln};
use schemas::claims::{AccountClaims, OperatorClaims, UserClaims};
use serde::Serialize;

use crate::nsc::shared::output;
use crate::nsc::{Call, Command};
use crate::report::{Report, quote, tick};
use crate::store::{KeyStore, Store, files};
use url::NscUrl;

pub fn command() -> Command {
    Command::new("profile", "Generate a profile that tools can use from an nsc:// URL")
        .details(
            "The URL is nsc://operator[/account[/user]][?query]. Words of the query, joined by &:\n\n  \
             names, keys, seeds           of all that the path names\n  \
             name, key, seed              of what the path names; key of the last alone\n  \
             operatorName, accountKey, …  of one of them\n  \
             accountSeed=KEY, …           the seed of a signing key\n  \
             store=DIR, keystore=DIR      where they are",
        )
        .example("Show where the servers and the credentials are", "generate profile nsc://O/A/U")
        .example("Show the user's seed, too", "generate profile 'nsc://O/A/U?userSeed'")
        .arg(Arg::required("URL", "nsc://operator[/account[/user]][?query]"))
        .flag(output::flag())
        .run(run)
}

#[derive(Default, Serialize)]
struct Profile {
    #[serde(skip_serializing_if = "String::is_empty")]
    user_creds: String,
    operator: Details,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<Details>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<Details>,
}

#[derive(Default, Serialize)]
struct Details {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    seed: String,
    #[serde(rename = "id", skip_serializing_if = "String::is_empty")]
    key: String,
}

/// What the path names.
struct Entities {
    store: Store,
    operator: OperatorClaims,
    account: Option<AccountClaims>,
    user: Option<UserClaims>,
}

fn run(call: &Call) -> Outcome {
    let url = NscUrl::parse(call.text("URL"))?;
    let mut config = call.config();
    if let Some(dir) = url.query("store") {
        config.store_root = files::expand(dir);
    }
    let keys = url.query("keystore").map_or(call.places.keys_dir.clone(), files::expand);
    let found = find(&config, &url)?;
    let keys = KeyStore::new(&keys, found.store.name(), call.places.git_ignore);
    let profile = profile(&url, &found, &keys)?;
    let file = call.text("output-file");
    let text = schemas::go::json::to_string_pretty(&profile)?;
    if output::is_stdout(file) {
        outln!("{text}");
        return Ok(());
    }
    let path = files::expand(file);
    if path.exists() {
        fail!("{} already exists", tick(&path.display().to_string()));
    }
    output::write(file, &(text + "\n"))?;
    let mut report = Report::details();
    report.ok(format!("wrote tool configuration to {}", tick(&files::abbreviated(&path))));
    report.finish()
}

/// Entities go by their name in any case, or by their public key.
fn find(config: &crate::store::Config, url: &NscUrl) -> Outcome<Entities> {
    let is = |wanted: &str, names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let mut stores = config.operators().into_iter().filter_map(|name| config.open(&name).ok());
    let store = stores.find(|store| {
        let claims = store.operator();
        claims.is_ok_and(|o| is(&url.operator, &[store.name(), &o.data.name, &o.data.subject]))
    });
    let Some(store) = store else {
        fail!("invalid operator {}: not known to current system", quote(&url.operator));
    };
    let operator = store.operator()?;
    let mut found = Entities { operator, account: None, user: None, store };
    if let Some(wanted) = &url.account {
        let mut accounts =
            found.store.accounts()?.into_iter().filter_map(|name| found.store.account(&name).ok());
        found.account = accounts.find(|a| is(wanted, &[&a.data.name, &a.data.subject]));
        let Some(account) = &found.account else {
            fail!("invalid account {}: account was not found", quote(wanted));
        };
        if let Some(wanted) = &url.user {
            let name = &account.data.name;
            let mut users =
                found.store.users(name)?.into_iter().filter_map(|u| found.store.user(name, &u).ok());
            found.user = users.find(|u| is(wanted, &[&u.data.name, &u.data.subject]));
            if found.user.is_none() {
                fail!("invalid user {}: user was not found", quote(wanted));
            }
        }
    }
    Ok(found)
}

fn profile(url: &NscUrl, found: &Entities, keys: &KeyStore) -> Outcome<Profile> {
    let mut profile = Profile::default();
    profile.operator.service.clone_from(&found.operator.nats.operator_service_urls);
    let mut own = vec![found.operator.data.subject.clone()];
    own.extend(found.operator.nats.signing_keys.clone());
    details(&mut profile.operator, url, "operator", found.store.name(), &own, keys)?;
    if let Some(account) = &found.account {
        let mut own = vec![account.data.subject.clone()];
        own.extend(account.nats.signing_keys.keys().map(str::to_string));
        let mut new = Details::default();
        details(&mut new, url, "account", &account.data.name, &own, keys)?;
        profile.account = Some(new).filter(Details::says_something);
        if let Some(user) = &found.user {
            let creds = keys.existing_creds(&account.data.name, &user.data.name);
            profile.user_creds = creds.map(|path| path.display().to_string()).unwrap_or_default();
            let mut new = Details::default();
            details(&mut new, url, "user", &user.data.name, std::slice::from_ref(&user.data.subject), keys)?;
            profile.user = Some(new).filter(Details::says_something);
        }
    }
    Ok(profile)
}

impl Details {
    fn says_something(&self) -> bool {
        !self.name.is_empty() || !self.seed.is_empty() || !self.key.is_empty()
    }
}

/// Fills in what the query asks for of one entity; `own` are its keys, its identity first.
fn details(
    out: &mut Details,
    url: &NscUrl,
    what: &str,
    name: &str,
    own: &[String],
    keys: &KeyStore,
) -> Outcome {
    let asked = |word: &str| {
        url.query(&format!("{what}{word}")).is_some() || url.query(&format!("{word}s")).is_some()
    };
    if asked("name") || url.query("name").is_some() {
        out.name = name.into();
    }
    if asked("key") || (url.query("key").is_some() && url.last() == what) {
        out.key.clone_from(&own[0]);
    }
    if asked("seed") || url.query("seed").is_some() {
        let wanted = url.query(&format!("{what}seed")).unwrap_or("").to_uppercase();
        out.seed = seed(&wanted, own, keys)?;
    }
    Ok(())
}

fn seed(wanted: &str, own: &[String], keys: &KeyStore) -> Outcome<String> {
    if !wanted.is_empty() && !own.iter().any(|key| key == wanted) {
        fail!("{} was not found", quote(wanted));
    }
    let mut candidates = own.iter().filter(|key| wanted.is_empty() || *key == wanted);
    match candidates.find_map(|key| keys.signer(key)?.seed()) {
        Some(seed) => Ok(seed),
        None => fail!("no seed was found for {}", quote(if wanted.is_empty() { &own[0] } else { wanted })),
    }
}

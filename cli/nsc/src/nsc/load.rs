//! `nsc load`: everything to use an account of an operator that is somebody else's.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::{AccountClaims, OperatorClaims, UserClaims};

use crate::nsc::shared::{download, http, keep, well_known};
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::key_of_kind;
use crate::store::{Config, Key, Kind, Store, names, token};

pub fn command() -> Command {
    Command::new("load", "Load an operator and an account of it, and make a user")
        .example("Load from a profile", "load --profile 'nsc://synadia?secret=SA...&user=me'")
        .flag(
            Flag::text(
                "profile",
                "nsc://OPERATOR?secret=SEED[&user=NAME]: a well-known operator, the account's seed",
            )
            .placeholder("URL"),
        )
        .flag(Flag::text("seed", "Seed of the account"))
        .flag(Flag::text("url", "URL of the operator's token"))
        .flag(Flag::text("user", "Name of the user").default("default"))
        .run(run)
}

struct Wish {
    operator: Option<String>,
    url: String,
    seed: String,
    user: String,
}

fn run(call: &Call) -> Outcome {
    let wish = wish(call)?;
    let mut config = call.config();
    let account_key = key_of_kind(&wish.seed, Kind::Account).ok().filter(Key::is_private);
    let Some(key) = account_key else { fail!("expected account seed to initialize") };
    names::check(&wish.user)?;
    let (store, operator) = load_operator(&config, &wish)?;
    config.set_operator(store.name())?;
    config.save()?;
    let mut work = Work::open(call, config)?;
    let account = load_account(&work, &operator, &key)?;
    work.use_account(&account.data.name)?;
    work.config.save()?;
    let mut report = Report::details();
    add_user(&work, &account, &key, &wish.user, &mut report)?;
    report.finish()
}

fn wish(call: &Call) -> Outcome<Wish> {
    let profile = call.text("profile");
    if profile.is_empty() {
        let [url, seed, user] = ["url", "seed", "user"].map(|name| call.text(name).to_string());
        return match url.is_empty() {
            true => fail!("missing account server URL"),
            false => Ok(Wish { operator: None, url, seed, user }),
        };
    }
    let Some(rest) = profile.strip_prefix("nsc://") else {
        fail!("{profile:?} is no profile: expecting nsc://")
    };
    let (name, query) = rest.split_once('?').unwrap_or((rest, ""));
    let name = name.trim_end_matches('/');
    let value = |wanted: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(name, _)| *name == wanted).map(|(_, value)| value.to_string())
    };
    let Some(operator) = well_known::find(name) else {
        eprintln!(
            "Unable to find operator {}\n\nIf you have used this operator, please enter: `nsc env -s /path/to/storedir`\n\
             or say where its token is:\n`NSC_<OPERATOR_NAME>_OPERATOR=https://host:port/jwt/v1/operator`\n",
            quote(name)
        );
        fail!("operator not found");
    };
    Ok(Wish {
        operator: Some(operator.name),
        url: operator.url,
        seed: value("secret").unwrap_or_default(),
        user: value("user").unwrap_or_else(|| call.text("user").to_string()),
    })
}

fn load_operator(config: &Config, wish: &Wish) -> Outcome<(Store, OperatorClaims)> {
    let text = download::from_url(&wish.url)?;
    let text = token::bare(&text);
    let claims = token::operator(text)?;
    let name = match &wish.operator {
        Some(name) => name.clone(),
        None => well_known::name_for(&claims.data.name, &wish.url),
    };
    if claims.nats.account_server_url.is_empty() {
        fail!("error importing operator {} - it doesn't define an account server url", quote(&name));
    }
    let store = match config.open(&name) {
        Err(_) => Store::create(&config.store_root, &name, true)?,
        Ok(store) => match store.operator() {
            Ok(known) if known.data.subject != claims.data.subject => {
                fail!("error a different operator named {} already exists in the store", quote(&name))
            }
            _ => store,
        },
    };
    store.put(text)?;
    Ok((store, claims))
}

fn load_account(work: &Work, operator: &OperatorClaims, key: &Key) -> Outcome<AccountClaims> {
    let url = http::join(&operator.nats.account_server_url, &["accounts", &key.public()]);
    let text = download::from_url(&url)?;
    let text = token::bare(&text);
    let claims = token::account(text)?;
    if claims.data.subject != key.public() && !claims.nats.signing_keys.contains(&key.public()) {
        return Err(Failure::new(format!("{url} is not about the account of the seed")));
    }
    work.keys.store(key)?;
    work.store.put(text)?;
    Ok(claims)
}

fn add_user(work: &Work, account: &AccountClaims, key: &Key, name: &str, report: &mut Report) -> Outcome {
    if work.store.has_user(&work.account, name) {
        report.warn(format!("the user {} already exists", quote(name)));
        if work.keys.existing_creds(&work.account, name).is_none() {
            let path = work.keys.creds_path(&work.account, name).display().to_string();
            report.err(format!("user {} credentials not found at {}", quote(name), quote(&path)));
        }
        return Ok(());
    }
    let user = Key::generate(Kind::User);
    let scoped = account.nats.signing_keys.scope(&key.public()).is_some();
    let mut claims =
        if scoped { UserClaims::scoped(&user.public()) } else { UserClaims::new(&user.public()) };
    claims.data.name = name.into();
    if key.public() != account.data.subject {
        claims.nats.issuer_account.clone_from(&account.data.subject);
    }
    keep::user(work, account, &claims, key)?;
    work.keys.store(&user)?;
    report.ok(format!("generated and stored user key {}", quote(&user.public())));
    keep::credentials(work, name, &user.public(), report);
    Ok(())
}

//! `nsc init`: an operator, its system account, an account and a user in one step; or an account and a user of an operator
//! that is somebody else's.

use std::path::PathBuf;

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::{AccountClaims, OperatorClaims, UserClaims};

use crate::nsc::shared::{download, keep, system_account, well_known};
use crate::nsc::{Call, Command, Work, ask, random_name};
use crate::report::{self, Report, quote};
use crate::store::{Config, Key, Kind, Places, Store, creds, files, token};

pub fn command() -> Command {
    Command::new("init", "Initialize an environment by creating an operator, account and user")
        .example("Make an operator, an account and a user named demo", "init --name demo")
        .flag(
            Flag::text("dir", "Directory in which the operator's directory is made")
                .short('d')
                .placeholder("DIR"),
        )
        .flag(Flag::text("name", "Name of the operator, account and user; random without").short('n'))
        .flag(Flag::text("remote-operator", "Well-known operator to join").short('o').placeholder("NAME"))
        .flag(Flag::text("url", "URL of the token of an operator to join").short('u'))
        .run(run)
}

struct Wish {
    dir: PathBuf,
    name: String,
    /// Where the operator's token is; None to make an operator.
    url: Option<String>,
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    let wish = wish(call, &config)?;
    files::make_dir(&wish.dir)?;
    config.set_store_root(&wish.dir);
    config.save()?;
    if config.operators().contains(&wish.name) {
        fail!(
            "an operator named {} already exists in {} - specify a different directory with --dir",
            report::tick(&wish.name),
            report::path(&config.store_root)
        );
    }
    let report = match &wish.url {
        None => create(call, config, &wish)?,
        Some(url) => join(call, config, &wish, url)?,
    };
    report.finish()
}

fn wish(call: &Call, config: &Config) -> Outcome<Wish> {
    let named = match call.text("name") {
        "" | "*" => random_name::pick(),
        name => name.to_string(),
    };
    if !call.any_typed(&["dir", "name", "url", "remote-operator"]) {
        return asked(config, named);
    }
    let dir = match call.text("dir") {
        "" if config.store_root.as_os_str().is_empty() => Places::default_stores(&crate::nsc::call::env),
        "" => config.store_root.clone(),
        dir => files::expand(dir),
    };
    let url = match (call.text("url"), call.text("remote-operator")) {
        ("", "") => None,
        ("", name) => match well_known::find(name) {
            Some(operator) => Some(operator.url),
            None => fail!("error operator {} was not found", quote(name)),
        },
        (url, _) => Some(url.to_string()),
    };
    Ok(Wish { dir, name: named, url })
}

fn asked(config: &Config, name: String) -> Outcome<Wish> {
    const CREATE: &str = "Create Operator";
    let instead = "--name, --dir, --url or --remote-operator";
    let dir = ask::any("enter a configuration directory", &config.store_root.display().to_string(), instead)?;
    let operators = well_known::all();
    let mut choices: Vec<&str> = operators.iter().map(|o| o.name.as_str()).collect();
    choices.extend([CREATE, "Other"]);
    let at = ask::select("Select an operator", &choices, CREATE, instead)?;
    let url = match operators.get(at) {
        Some(operator) => Some(operator.url.clone()),
        None if choices[at] == CREATE => None,
        None => Some(ask::something("Operator URL", "", "--url")?),
    };
    let question =
        if url.is_none() { "name your operator, account and user" } else { "name your account and user" };
    let name = ask::something(question, &name, "--name")?;
    Ok(Wish { dir: files::expand(&dir), name, url })
}

fn create(call: &Call, mut config: Config, wish: &Wish) -> Outcome<Report> {
    let key = Key::generate(Kind::Operator);
    let store = Store::create(&config.store_root, &wish.name, false)?;
    let mut claims = OperatorClaims::new(&key.public());
    claims.data.name.clone_from(&wish.name);
    store.put(&token::sign(&claims, &key)?)?;
    config.set_operator(&wish.name)?;
    config.save()?;
    let mut work = Work::open(call, config)?;
    work.keys.store(&key)?;
    let system = system_account::make(&work, &key)?;
    claims.nats.operator_service_urls.push("nats://localhost:4222".into());
    claims.nats.system_account.clone_from(&system.account);
    work.store.put(&token::sign(&claims, &key)?)?;
    let mut report = Report::jobs();
    report.ok(format!("created operator {}", wish.name));
    report.ok(format!("created system_account: name:SYS id:{}", system.account));
    report.ok(format!("created system account user: name:sys id:{}", system.user));
    report.ok(format!("system account user creds file stored in {}", report::path(&system.creds)));
    account_and_user(&mut work, &wish.name, Some(&key), &mut report)?;
    report.ok(format!("project jwt files created in {}", report::path(&wish.dir)));
    let creds = work.keys.creds_path(&wish.name, &wish.name);
    report.ok(format!("user creds file stored in {}", report::path(&creds)));
    report.text(
        "to run a local server using this configuration, enter:\n  \
         nsc generate config --mem-resolver --config-file <path/server.conf>\n\
         then start a nats-server using the generated config:\n  \
         nats-server -c <path/server.conf>",
    );
    Ok(report)
}

fn join(call: &Call, mut config: Config, wish: &Wish, url: &str) -> Outcome<Report> {
    let text = download::from_url(url)?;
    let text = token::bare(&text);
    let claims = token::operator(text)
        .map_err(|e| cli_term::Failure::new(e).context("error importing operator jwt"))?;
    let name = well_known::name_for(&claims.data.name, url);
    if claims.nats.account_server_url.is_empty() {
        fail!("error importing operator {} - it doesn't define an account server url", quote(&name));
    }
    match config.open(&name).and_then(|store| store.operator()) {
        Ok(known) if known.data.subject != claims.data.subject => fail!(
            "error a different operator named {} already exists -- specify --dir to create at a different location",
            quote(&name)
        ),
        Ok(_) => config.open(&name)?,
        Err(_) => Store::create(&config.store_root, &name, true)?,
    }
    .put(text)?;
    config.set_operator(&name)?;
    config.save()?;
    let mut work = Work::open(call, config)?;
    let mut report = Report::jobs();
    report.ok(format!("add managed operator {name}"));
    account_and_user(&mut work, &wish.name, None, &mut report)?;
    report.ok(format!("project jwt files created in {}", report::path(&wish.dir)));
    let creds = work.keys.creds_path(&wish.name, &wish.name);
    report.ok(format!("user creds file stored in {}", report::path(&creds)));
    Ok(report)
}

/// Without an operator's key the account signs for itself.
fn account_and_user(work: &mut Work, name: &str, operator: Option<&Key>, report: &mut Report) -> Outcome {
    if work.store.has_account(name) {
        fail!("an account named {} already exists", quote(name));
    }
    let (account, user) = (Key::generate(Kind::Account), Key::generate(Kind::User));
    work.keys.store(&account)?;
    work.keys.store(&user)?;
    let mut claims = AccountClaims::new(&account.public());
    claims.data.name = name.into();
    keep::account(work, &claims, operator.unwrap_or(&account), report)?;
    report.ok(format!("created account {name}"));
    work.use_account(name)?;
    work.config.save()?;
    let mut claims = UserClaims::new(&user.public());
    claims.data.name = name.into();
    work.store.put(&token::sign(&claims, &account)?)?;
    creds::write(&work.store, &work.keys, name, name)?;
    report.ok(format!("created user {}", quote(name)));
    Ok(())
}

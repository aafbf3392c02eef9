//! `nsc add operator`.

use cli_term::spec::{Arg, Flag};
use cli_term::{Outcome, fail};
use schemas::claims::{ClaimsData, OperatorClaims};

use crate::nsc::add::operator_import;
use crate::nsc::shared::{system_account, times};
use crate::nsc::{Call, Command, Work, ask};
use crate::report::{self, Report, quote};
use crate::signer::key_of_kind;
use crate::store::{Config, Key, Kind, Store, names, token};

pub fn command() -> Command {
    Command::new("operator", "Add an operator")
        .example("Make an operator with a system account", "add operator O --sys --generate-signing-key")
        .example("Use somebody else's operator", "add operator --url https://example.com/jwt/v1/operator")
        .arg(Arg::optional("NAME", "Name of the operator, * for a random one"))
        .flag(Flag::bool("force", "Replace an operator that is there already (with --url)"))
        .flag(Flag::bool("generate-signing-key", "Make a signing key as well; it signs the system account"))
        .flag(Flag::text("name", "Name of the operator, * for a random one").short('n'))
        .flag(Flag::bool("sys", "Make a system account with a user as well").short('s'))
        .flag(
            Flag::text("url", "Import an operator's token: a URL, a file, or a well-known operator's name")
                .short('u'),
        )
        .flags(times::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    let asked = asked(call)?;
    let (name, report) = match &asked.source {
        Some(source) => operator_import::run(call, &config, &asked.name, source)?,
        None => create(call, &mut config, &asked)?,
    };
    if !report.has_errors() && !call.places.cwd_only {
        config.set_operator(&name)?;
        config.save()?;
    }
    report.finish()
}

struct Asked {
    name: String,
    source: Option<String>,
    sys: bool,
    signing_key: bool,
    key: String,
}

fn asked(call: &Call) -> Outcome<Asked> {
    let mut asked = Asked {
        name: call.name(),
        source: call.maybe_text("url").filter(|s| !s.is_empty()).map(str::to_string),
        sys: call.flag("sys"),
        signing_key: call.flag("generate-signing-key"),
        key: call.text("private-key").to_string(),
    };
    if !call.interactive() {
        return Ok(asked);
    }
    if ask::confirm("import operator from a JWT", true)? {
        let source = asked.source.unwrap_or_default();
        asked.sys = false;
        asked.source = Some(ask::something("path or url for operator jwt", &source, "--url")?);
        return Ok(asked);
    }
    asked.source = None;
    asked.name = ask::something("operator name", &asked.name, "--name")?;
    asked.sys = ask::confirm("Generate system account?", true)?;
    asked.signing_key = ask::confirm("Generate signing key?", true)?;
    if !ask::confirm("generate an operator nkey", true)? {
        let check = |text: &str| {
            key_of_kind(text, Kind::Operator).map(drop).map_err(|f| f.message.unwrap_or_default())
        };
        asked.key = ask::text("path to an operator nkey or nkey", &asked.key, "-K", check)?;
    }
    Ok(asked)
}

fn create(call: &Call, config: &mut Config, asked: &Asked) -> Outcome<(String, Report)> {
    let name = &asked.name;
    check(call, config, asked)?;
    let times = times::Times::of(call, &ClaimsData::default())?;
    let key = match asked.key.as_str() {
        "" => Key::generate(Kind::Operator),
        text => key_of_kind(text, Kind::Operator)?,
    };
    if !key.is_private() {
        fail!("{} is a public key: an operator needs its seed", key.public());
    }
    let mut claims = OperatorClaims::new(&key.public());
    claims.data.name.clone_from(name);
    times.apply(&mut claims.data, None);
    let store = Store::create(&config.store_root, name, false)?;
    store.put(&token::sign(&claims, &key)?)?;
    config.set_operator(name)?;
    let work = Work::open(call, config.clone())?;
    let mut report = Report::details();
    if asked.key.is_empty() {
        work.keys.store(&key)?;
        report.ok(format!("generated and stored operator key {}", quote(&key.public())));
    }
    let signing = if asked.signing_key { Some(Key::generate(Kind::Operator)) } else { None };
    if let Some(signing) = &signing {
        work.keys.store(signing)?;
        claims.nats.signing_keys.push(signing.public());
    }
    let mut system = None;
    if asked.sys {
        let made = system_account::make(&work, signing.as_ref().unwrap_or(&key))?;
        claims.nats.system_account.clone_from(&made.account);
        system = Some(made);
    }
    work.store.put(&token::sign(&claims, &key)?)?;
    report.ok(format!("added operator {}", quote(name)));
    report.ok("When running your own nats-server, make sure they run at least version 2.2.0");
    if let Some(signing) = &signing {
        report.ok(format!("created operator signing key: {}", signing.public()));
    }
    if let Some(made) = system {
        report.ok(format!("created system_account: name:SYS id:{}", made.account));
        report.ok(format!("created system account user: name:sys id:{}", made.user));
        report.ok(format!("system account user creds file stored in {}", report::path(&made.creds)));
    }
    Ok((name.clone(), report))
}

fn check(call: &Call, config: &Config, asked: &Asked) -> Outcome {
    if call.flag("force") {
        fail!("force only works with -u");
    }
    if asked.name.is_empty() {
        fail!("operator name is required");
    }
    names::check(&asked.name)?;
    if !asked.key.is_empty() && asked.signing_key {
        fail!("signing key can not be added when importing the operator");
    }
    if config.open(&asked.name).is_ok() {
        let text = format!("operator named {} exists already", asked.name);
        let mut report = Report::details();
        report.err(format!("{text} please inspect and use --force to overwrite"));
        return report.fail(text);
    }
    Ok(())
}

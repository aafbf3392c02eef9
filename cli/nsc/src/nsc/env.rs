//! `nsc env`: what is current and where it is.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::{Call, Command, call};
use crate::report::{Table, yes};
use crate::store::{Config, Places, cwd, files};

pub fn command() -> Command {
    Command::new("env", "Show the environment, or change which store, operator and account are current")
        .example("Show the environment", "env")
        .example("Use another account from now on", "env --account A")
        .flag(Flag::text("store", "Directory of the operators").short('s'))
        .flag(Flag::text("operator", "Operator").short('o'))
        .flag(Flag::text("account", "Account of the operator").short('a'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    let [store, operator, account] = ["store", "operator", "account"].map(|name| call.text(name));
    let changes = [store, operator, account].iter().any(|text| !text.is_empty());
    if changes && call.places.cwd_only {
        fail!("$NSC_CWD_ONLY is set - change your cwd to change context");
    }
    if !store.is_empty() {
        config.set_store_root(&files::expand(store));
    }
    if !operator.is_empty() {
        config.set_operator(operator)?;
    }
    if !account.is_empty() {
        config.set_account(account)?;
    }
    if changes {
        config.save()?;
    }
    eprintln!("{}", table(call, &config).render());
    Ok(())
}

fn table(call: &Call, config: &Config) -> Table {
    let mut table = Table::new("NSC Environment").headers(["Setting", "Set", "Effective Value"]);
    let short = |p: &std::path::Path| files::abbreviated(p);
    let value = |name: &str| call::env(name).unwrap_or_default();
    let mut variable = |name: &str, note: &str, effective: &str| {
        let set = yes(std::env::var_os(name).is_some());
        table.row([format!("${name}{note}"), set.to_string(), effective.to_string()]);
    };
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        variable(name, "", &value(name));
    }
    variable("NSC_CWD_ONLY", "", "If set, default operator/account from cwd only");
    variable("NSC_NO_GIT_IGNORE", "", "If set, no .gitignore files written");
    variable("NKEYS_PATH", " (deprecated)", &short(&call.places.keys_dir));
    variable("NSC_HOME", " (deprecated)", &short(&call.places.config_dir));
    variable("NATS_CA", "", "If set, root CAs in the referenced file will be used for nats connections");
    table.row(["", "", "If not set, will default to the system trust store"]);
    let mut variable = |name: &str, what: &str| {
        let set = yes(std::env::var_os(name).is_some());
        let text = format!("If set, the tls {what} in the referenced file will be used for nats connections");
        table.row([format!("${name}"), set.to_string(), text]);
    };
    variable("NATS_KEY", "key");
    variable("NATS_CERT", "cert");
    table.separator();
    let here = std::env::current_dir().ok().and_then(|dir| cwd::find(&dir));
    let authorities = match value("NATS_CA").trim() {
        "" => "Default: System Trust Store".to_string(),
        file => format!("File: {file}"),
    };
    let rows = [
        ("From CWD", yes(here.is_some()).to_string()),
        ("Default Stores Dir", short(&Places::default_stores(&call::env))),
        ("Current Store Dir", short(&config.store_root)),
        ("Current Operator", config.operator.clone()),
        ("Current Account", config.account.clone()),
        ("Root CAs to trust", authorities),
    ];
    for (label, value) in rows {
        table.row([label, "", value.as_str()]);
    }
    table
}

//! `nats consumer add`: makes a consumer from flags, a file, and answers to questions.

mod ask;
mod validate;

use std::io::Write;

use schemas::jetstream::policy::ConsumerAction;
use schemas::jetstream::{ConsumerConfig, PriorityPolicy};

use super::{calls, choose, config_file, flags, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, names, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Flag, Kind};
use crate::term::json;

pub fn command() -> Command {
    choose::both(Command::new("add", "Add a consumer").alias("create").alias("new"))
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::new("config", Kind::ExistingFile, "Read the configuration from a JSON file"))
        .flag(Flag::bool("validate", "Only show the configuration and whether it is valid"))
        .flag(Flag::text("output", "Save the configuration instead of adding a consumer").placeholder("FILE"))
        .flags(flags::new_consumer())
        .flag(Flag::bool("defaults", "Ask nothing that has a default"))
        .example("Add a pull consumer without questions", "consumer add ORDERS NEW --pull --defaults")
        .example(
            "Push only new messages, without acknowledgements",
            "consumer add ORDERS MONITOR --target monitor.orders --deliver new --ack none --defaults",
        )
        .example("Add a consumer from a file", "consumer add ORDERS --config new.json")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let mut config = match call.text("config") {
            "" => ask::configuration(call)?,
            path => from_file(call, path)?,
        };
        config.metadata = names::without_reserved(&config.metadata);
        if call.flag("validate") {
            return validate(&config);
        }
        if !call.text("output").is_empty() {
            return save(&config, call.text("output"));
        }
        check_level(&api, &config).await?;
        let made = calls::create(&api, &stream, config, ConsumerAction::CreateOrUpdate).await;
        let info = made.map_err(|f| f.context("Consumer creation failed"))?;
        show::print_text(call, &info, false);
        Ok(())
    })
}

/// The configuration in a file, under the name and with the target that the command line gives.
fn from_file(call: &Call, path: &str) -> Outcome<ConsumerConfig> {
    let mut config = config_file::load(path)?;
    let name = call.text("consumer");
    if !name.is_empty() {
        if !config.durable_name.is_empty() {
            config.durable_name = name.to_string();
        }
        config.name = name.to_string();
    }
    let target = call.text("target");
    if !config.deliver_subject.is_empty() && !target.is_empty() {
        config.deliver_subject = target.to_string();
    }
    Ok(config)
}

fn validate(config: &ConsumerConfig) -> Outcome {
    outln!("{}\n", json::pretty(config)?);
    checked(config)?;
    outln!("Configuration is a valid Consumer");
    Ok(())
}

fn checked(config: &ConsumerConfig) -> Outcome {
    let mistakes = validate::mistakes(config);
    if !mistakes.is_empty() {
        crate::fail!("Validation Failed: {}", mistakes.join("\n\t"));
    }
    Ok(())
}

fn save(config: &ConsumerConfig, path: &str) -> Outcome {
    checked(config)?;
    let broken = |error: std::io::Error| Failure::new(format!("{path}: {error}"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(broken)?;
    file.write_all(json::pretty(config)?.as_bytes()).map_err(broken)
}

/// Fails when the server is too old for what the consumer shall do.
pub async fn check_level(api: &Api, config: &ConsumerConfig) -> Outcome {
    if config.pause_until.is_some_and(|until| !until.is_zero()) {
        api.require_level(1, "pausing consumers requires NATS Server 2.11").await?;
    }
    match config.priority_policy {
        PriorityPolicy::None if config.priority_groups.is_empty() => Ok(()),
        PriorityPolicy::Prioritized => {
            api.require_level(2, "Prioritized Consumer Groups requires NATS Server 2.12").await
        }
        _ => api.require_level(1, "Consumer Groups requires NATS Server 2.11").await,
    }
}

//! `nats stream add`: creates a stream from flags, a file, and answers to questions.

mod ask;
mod ask_source;
mod validate;

use std::io::Write;

use schemas::jetstream::stream_api::StreamCreate;
use schemas::jetstream::{StreamConfig, StreamInfo};

use super::{config_file, flags, level, show, values};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, names};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::json;

pub fn command() -> Command {
    Command::new("add", "Add a stream")
        .alias("create")
        .alias("new")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "Its name"))
        .flag(Flag::new("config", Kind::ExistingFile, "Read the configuration from a JSON file"))
        .flag(Flag::bool("validate", "Only show the configuration and whether it is valid"))
        .flag(Flag::text("output", "Save the configuration instead of adding a stream").placeholder("FILE"))
        .flags(flags::new_stream())
        .flag(Flag::bool("defaults", "Ask nothing that has a default"))
        .example("Add a stream without questions", "stream add ORDERS --subjects 'orders.>' --defaults")
        .example(
            "Add a stream that keeps a day's messages in memory",
            "stream add ORDERS --subjects 'orders.>' --storage memory --max-age 1d --defaults",
        )
        .example("Add a copy of another stream's messages", "stream add COPY --mirror ORDERS --defaults")
        .example("Add a stream from a file", "stream add --config orders.json")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await.map_err(|f| f.context("could not create Stream"))?;
        let config = match call.text("config") {
            "" => ask::configuration(call, size_is_required(&api).await)?,
            path => from_file(call, path)?,
        };
        if call.flag("validate") {
            return validate(&config);
        }
        if !call.text("output").is_empty() {
            return save(&config, call.text("output"));
        }
        level::check(&api, &config).await?;
        let info = create(&api, &config).await?;
        outln!("Stream {} was created\n", info.config.name);
        show::print(call, &info, false)
    })
}

/// Whether streams of the account must say how many bytes they keep.
async fn size_is_required(api: &Api) -> bool {
    let Ok(account) = api.account().await else { return false };
    let tiers = account.tiers.values().map(|tier| tier.limits);
    tiers.chain([account.total.limits]).any(|limits| limits.max_bytes_required)
}

fn from_file(call: &Call, path: &str) -> Outcome<StreamConfig> {
    let mut config = config_file::load(path, call.text("stream")).map_err(|f| f.context("invalid input"))?;
    config.metadata = names::without_reserved(&config.metadata);
    let (subjects, tags, cluster) = (values::subjects(call), values::tags(call), call.text("cluster"));
    if !subjects.is_empty() {
        config.subjects = subjects;
    }
    if !tags.is_empty() {
        config.placement.get_or_insert_default().tags = tags;
    }
    if !cluster.is_empty() {
        config.placement.get_or_insert_default().cluster = cluster.to_string();
    }
    if !call.text("description").is_empty() {
        config.description = call.text("description").to_string();
    }
    if call.int("replicas") > 0 {
        config.num_replicas = call.int("replicas");
    }
    Ok(config)
}

fn validate(config: &StreamConfig) -> Outcome {
    outln!("{}\n", json::pretty(config)?);
    checked(config)?;
    outln!("Configuration is a valid Stream matching {}", validate::SCHEMA);
    Ok(())
}

fn checked(config: &StreamConfig) -> Outcome {
    let mistakes = validate::mistakes(config);
    if !mistakes.is_empty() {
        crate::fail!("Validation Failed: {}", mistakes.join("\n\t"));
    }
    Ok(())
}

fn save(config: &StreamConfig, path: &str) -> Outcome {
    checked(config)?;
    let broken = |error: std::io::Error| Failure::new(format!("{path}: {error}"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(broken)?;
    file.write_all(json::pretty(config)?.as_bytes()).map_err(broken)
}

/// Creates the stream.
pub async fn create(api: &Api, config: &StreamConfig) -> Outcome<StreamInfo> {
    let create = async {
        names::check("stream", &config.name)?;
        let name = format!("STREAM.CREATE.{}", config.name);
        api.request_at_level::<StreamCreate>(&name, Some(config), level::required(config)).await
    };
    let created = create.await.map_err(|e| Failure::new(e).context("could not create Stream"))?;
    Ok(created.info.expect("answers without an error have it"))
}

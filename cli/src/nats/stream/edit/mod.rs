//! `nats stream edit`: changes how a stream is set up, after showing what would change.

pub(crate) mod difference;
mod yaml;

use std::io::Write;

use schemas::jetstream::stream_api::StreamUpdate;
use schemas::jetstream::{StreamConfig, StreamInfo};

use super::{config_file, flags, key_value, level, overlay, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask, names, pick};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::editor;
use crate::{out, outln};

pub fn command() -> Command {
    Command::new("edit", "Change a stream")
        .alias("update")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream to change"))
        .flag(Flag::new("config", Kind::ExistingFile, "Take the configuration from a JSON file"))
        .flag(Flag::force("Change without asking"))
        .flag(Flag::bool("interactive", "Change the configuration in $EDITOR").short('i').negatable())
        .flag(Flag::bool("dry-run", "Only show what would change; exit with 1 if anything would"))
        .flags(flags::change())
        .example("Keep messages for a week", "stream edit ORDERS --max-age 1w")
        .example("See what a file would change", "stream edit ORDERS --config orders.json --dry-run")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let mut before = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?.config;
        before.metadata = names::without_reserved(&before.metadata);
        let stream = before.name.clone();
        let after = changed(call, &before)
            .map_err(|f| f.context(format!("could not create new configuration for Stream {stream}")))?;
        let difference = difference::difference(&before, &after)?;
        if difference.is_empty() {
            if !call.flag("dry-run") {
                outln!("No difference in configuration");
            }
            return Ok(());
        }
        out!("Differences (-old +new):\n{difference}");
        if call.flag("dry-run") {
            return Err(Failure::silent(1));
        }
        key_value::warn(&stream)?;
        if !force && !ask::sure(&format!("Really edit Stream {stream}"))? {
            return Ok(());
        }
        level::check(&api, &after).await?;
        let info = update(&api, &stream, &after)
            .await
            .map_err(|f| f.context(format!("could not edit Stream {stream}")))?;
        if !call.flag("json") {
            outln!("Stream {stream} was updated\n");
        }
        show::print(call, &info, false)
    })
}

/// Sets the stream up in another way; the stream as it is then.
pub async fn update(api: &Api, stream: &str, config: &StreamConfig) -> Outcome<StreamInfo> {
    let name = format!("STREAM.UPDATE.{stream}");
    api.request_at_level::<StreamUpdate>(&name, Some(config), level::required(config)).await?;
    Ok(api.stream(stream).await?)
}

fn changed(call: &Call, before: &StreamConfig) -> Outcome<StreamConfig> {
    if call.flag("interactive") {
        return in_editor(before);
    }
    if !call.text("config").is_empty() {
        let mut config = config_file::load(call.text("config"), &before.name)?;
        config.metadata = names::without_reserved(&config.metadata);
        return Ok(config);
    }
    let mut config = overlay::overlay(call, before.clone())?;
    overlay::removal(call, &mut config);
    Ok(config)
}

fn in_editor(before: &StreamConfig) -> Outcome<StreamConfig> {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile()?;
    file.write_all(yaml::write(before)?.as_bytes())?;
    file.flush()?;
    tokio::task::block_in_place(|| editor::edit(file.path()))?;
    let text = std::fs::read_to_string(file.path())?;
    yaml::read(&text).map_err(|e| Failure::new(format!("the edited configuration is not valid: {e}")))
}

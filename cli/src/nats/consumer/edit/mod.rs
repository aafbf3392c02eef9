//! `nats consumer edit`: changes how a durable consumer is set up, after showing what would change.

mod yaml;

use std::io::Write;

use schemas::jetstream::ConsumerConfig;
use schemas::jetstream::policy::ConsumerAction;

use super::{add, calls, choose, config_file, flags, show, values};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask, names};
use crate::nats::stream::edit::difference::difference;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Flag, Kind};
use crate::term::editor;
use crate::{out, outln};

pub fn command() -> Command {
    choose::both(Command::new("edit", "Change a durable consumer").alias("update"))
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::new("config", Kind::ExistingFile, "Take the configuration from a JSON file"))
        .flag(Flag::force("Change without asking"))
        .flag(Flag::bool("interactive", "Change the configuration in $EDITOR").short('i').negatable())
        .flag(Flag::bool("dry-run", "Only show what would change; exit with 1 if anything would"))
        .flags(flags::common())
        .example("Wait longer for acknowledgements", "consumer edit ORDERS NEW --wait 2m")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let info = choose::consumer(&api, call, force).await?;
        let mut before = choose::config(&info);
        if before.durable_name.is_empty() {
            crate::fail!("only durable consumers can be edited");
        }
        before.metadata = names::without_reserved(&before.metadata);
        let context = format!("could not create new configuration for Consumer {}", info.name);
        let after = changed(call, &before).map_err(|f| f.context(context))?;
        if !after.backoff.is_empty() && after.ack_wait != before.ack_wait {
            crate::fail!("consumers with backoff policies do not support editing Ack Wait");
        }
        let difference = difference(&before, &after)?;
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
        if !force && !ask::sure(&format!("Really edit Consumer {}", choose::title(&info)))? {
            return Ok(());
        }
        add::check_level(&api, &after).await?;
        let info = calls::create(&api, &info.stream_name, after, ConsumerAction::Update).await?;
        show::print_text(call, &info, false);
        Ok(())
    })
}

fn changed(call: &Call, before: &ConsumerConfig) -> Outcome<ConsumerConfig> {
    let mut config = match (call.flag("interactive"), call.text("config")) {
        (true, _) => in_editor(before)?,
        (false, "") => {
            let mut config = before.clone();
            values::overlay(call, &mut config)?;
            return Ok(config);
        }
        (false, path) => config_file::load(path)?,
    };
    config.metadata = names::without_reserved(&config.metadata);
    if config.durable_name.is_empty() {
        config.durable_name.clone_from(&before.durable_name);
    }
    let is_named = config.name.is_empty() || config.name == before.name;
    if !is_named || config.durable_name != before.durable_name {
        crate::fail!("the name of a consumer cannot be changed");
    }
    config.name.clone_from(&before.name);
    Ok(config)
}

fn in_editor(before: &ConsumerConfig) -> Outcome<ConsumerConfig> {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile()?;
    file.write_all(yaml::write(before)?.as_bytes())?;
    file.flush()?;
    tokio::task::block_in_place(|| editor::edit(file.path()))?;
    let text = std::fs::read_to_string(file.path())?;
    yaml::read(&text).map_err(|e| Failure::new(format!("the edited configuration is not valid: {e}")))
}

//! One look of one check, with the command of that name.

use contexts::Context;

use super::config::{Check, Config};
use super::properties;
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::options::Options;
use crate::nats::server::check::finish;
use crate::nats::server::check::result::Found;
use crate::nats::{Call, program};
use crate::spec::parse;

/// The connection of checks that name no context.
pub struct Base {
    options: Options,
    context: Context,
}

impl Base {
    pub fn of(call: &Call) -> Base {
        Base { options: call.options.clone(), context: call.context.clone() }
    }
}

/// What it finds; what goes wrong is critical.
pub fn look(base: &Base, config: &Config, check: &Check) -> Found {
    let mut found = match run(base, config, check) {
        Ok(found) => found,
        Err(failure) => {
            let mut found = Found::new("", "");
            found.critical(failure.message.unwrap_or_default());
            found
        }
    };
    found.suite = properties::arguments(check).map_or("unknown", |(kind, _)| kind);
    found.name.clone_from(&check.name);
    log!("{} {}: {}", found.suite, found.name, found.status().name());
    found
}

fn run(base: &Base, config: &Config, check: &Check) -> Outcome<Found> {
    let (kind, flags) = properties::arguments(check)?;
    let context = if check.context.is_empty() { &config.context } else { &check.context };
    let mut words = vec!["server".to_string(), "check".into(), kind.into()];
    if !context.is_empty() {
        words.push(format!("--context={context}"));
    }
    words.extend(flags);
    let program = program();
    // What the environment says is for the exporter itself.
    let parsed = parse(&program, words, |_| None);
    if let Some(error) = &parsed.error {
        return Err(Failure::new(format!("invalid properties: {error}")));
    }
    let action = parsed.command().run.expect("checks are commands with an action");
    let path = parsed.path[1..].iter().map(|command| command.name).collect();
    let call = match context.is_empty() {
        true => {
            Call { values: parsed.values, options: base.options.clone(), context: base.context.clone(), path }
        }
        false => Call::new(parsed.values, path).map_err(|f| f.context("could not load context"))?,
    };
    finish::collect(|| action(&call))
}

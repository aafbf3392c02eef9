//! The consumers of a backup, checked as if somebody asked for them.

use schemas::jetstream::errors::STREAM_RESTORE;
use schemas::jetstream::{ApiError, ConsumerAction, ConsumerConfig};

use super::{RestoreError, RestoredConsumer};
use crate::consumer::Consumer;
use crate::consumer::config::{self, Consumers, Environment};
use crate::limits::{Limits, ServerLimits};
use crate::now::Now;
use crate::stream::Stream;

impl RestoredConsumer {
    /// The consumer, to be put into its stream with [`crate::keep::Keep::restore_consumer`].
    pub fn make(
        self,
        stream: &Stream,
        limits: &Limits,
        server: &ServerLimits,
        now: Now,
    ) -> Result<Consumer, ApiError> {
        let RestoredConsumer { name, config, position, created } = self;
        let refused = |why: &dyn std::fmt::Display| {
            STREAM_RESTORE.with(format_args!("failed to add consumer {name:?}: {why}"))
        };
        let own = [&config.durable_name, &config.name].into_iter().find(|own| !own.is_empty());
        if own.is_some_and(|own| *own != name) {
            return Err(refused(&"its configuration has another name"));
        }
        let (consumers, bound) = (Of(stream), |_: &str| false);
        let environment = Environment { consumers: &consumers, limits, server, bound: &bound };
        let config = config::create(config, ConsumerAction::default(), false, stream.config(), &environment)
            .map_err(|error| refused(&error))?;
        let created = created.unwrap_or(now.wall);
        Consumer::at_position(&stream.config().name, name.clone(), config, created, &position)
            .map_err(|source| RestoreError::Position { name, source }.to_api())
    }
}

/// A stream's consumers, as configurations are checked against them.
struct Of<'a>(&'a Stream);

impl Consumers for Of<'_> {
    fn get(&self, name: &str) -> Option<&ConsumerConfig> {
        self.0.consumer(name).map(Consumer::config)
    }

    fn each(&self, f: &mut dyn FnMut(&str, &ConsumerConfig)) {
        self.0.consumers().for_each(|consumer| f(consumer.name(), consumer.config()));
    }
}

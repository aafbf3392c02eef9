//! The requests of the API about consumers.

use std::collections::BTreeMap;

use schemas::go::Time;
use schemas::jetstream::consumer_api::{
    ConsumerCreate, ConsumerCreateRequest, ConsumerDelete, ConsumerInfoOf, ConsumerList, ConsumerNames,
    ConsumerPause, ConsumerPauseRequest, ConsumerReset, ConsumerResetRequest, ConsumerUnpin,
    ConsumerUnpinRequest, ConsumersRequest,
};
use schemas::jetstream::policy::ConsumerAction;
use schemas::jetstream::{ConsumerConfig, ConsumerInfo, errors};

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, CallError, NOTHING, names, pages};

/// The consumers of a stream, with those that did not answer or cannot be served.
#[derive(Default)]
pub struct Consumers {
    pub consumers: Vec<ConsumerInfo>,
    pub missing: Vec<String>,
    pub offline: BTreeMap<String, String>,
}

/// One consumer; None when there is none of this name, or no such stream.
pub async fn find(api: &Api, stream: &str, consumer: &str) -> Outcome<Option<ConsumerInfo>> {
    names::check("stream", stream)?;
    names::check("consumer", consumer)?;
    match api.request::<ConsumerInfoOf>(&format!("CONSUMER.INFO.{stream}.{consumer}"), NOTHING).await {
        Ok(found) => Ok(found.info),
        Err(e) if e.is(errors::CONSUMER_NOT_FOUND) || e.is(errors::STREAM_NOT_FOUND) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// [`find`] for a consumer that must be there.
pub async fn load(api: &Api, stream: &str, consumer: &str) -> Outcome<ConsumerInfo> {
    names::check("stream", stream)?;
    names::check("consumer", consumer)?;
    let subject = format!("CONSUMER.INFO.{stream}.{consumer}");
    let found: ConsumerInfoOf = api.request(&subject, NOTHING).await?;
    found.info.ok_or_else(|| Failure::new(format!("no information about consumer {stream} > {consumer}")))
}

pub async fn names(api: &Api, stream: &str) -> Result<Vec<String>, CallError> {
    let mut all = vec![];
    let take = |mut page: ConsumerNames| {
        let items = page.consumers.len();
        all.append(&mut page.consumers);
        (page.page, items)
    };
    pages(api, &format!("CONSUMER.NAMES.{stream}"), |offset| ConsumersRequest { offset }, take).await?;
    all.sort();
    Ok(all)
}

/// All consumers of a stream, by name.
pub async fn list(api: &Api, stream: &str) -> Result<Consumers, CallError> {
    let mut all = Consumers::default();
    let take = |mut page: ConsumerList| {
        let items = page.consumers.len();
        all.consumers.append(&mut page.consumers);
        // Every page names them again.
        all.missing = page.missing;
        all.offline = page.offline;
        (page.page, items)
    };
    pages(api, &format!("CONSUMER.LIST.{stream}"), |offset| ConsumersRequest { offset }, take).await?;
    all.consumers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Makes a consumer, or changes one.
pub async fn create(
    api: &Api,
    stream: &str,
    mut config: ConsumerConfig,
    action: ConsumerAction,
) -> Outcome<ConsumerInfo> {
    if config.name.is_empty() {
        config.name.clone_from(&config.durable_name);
    }
    let mut subject = format!("CONSUMER.CREATE.{stream}");
    if !config.name.is_empty() {
        names::check("consumer", &config.name)?;
        subject = format!("{subject}.{}", config.name);
        // What is no subject cannot stand in one: the server finds it in the configuration.
        let filter = &config.filter_subject;
        if !filter.is_empty() && !filter.contains(char::is_whitespace) {
            subject = format!("{subject}.{}", config.filter_subject);
        }
    }
    let request = ConsumerCreateRequest { stream_name: stream.to_string(), config, action, pedantic: false };
    let made: ConsumerCreate = api.request(&subject, Some(&request)).await?;
    made.info.ok_or_else(|| Failure::new("the server did not say what it made"))
}

pub async fn delete(api: &Api, stream: &str, consumer: &str) -> Result<(), CallError> {
    let subject = format!("CONSUMER.DELETE.{stream}.{consumer}");
    api.request::<ConsumerDelete>(&subject, NOTHING).await.map(drop)
}

/// Delivers nothing until then; a moment that has passed ends a pause.
pub async fn pause(api: &Api, consumer: &ConsumerInfo, until: Time) -> Outcome<ConsumerPause> {
    let request = ConsumerPauseRequest { pause_until: until };
    Ok(api.request(&about("PAUSE", consumer), Some(&request)).await?)
}

pub async fn resume(api: &Api, consumer: &ConsumerInfo) -> Outcome<ConsumerPause> {
    Ok(api.request(&about("PAUSE", consumer), NOTHING).await?)
}

/// Starts delivery anew, from a sequence of the stream, or after what is acknowledged.
pub async fn reset(api: &Api, consumer: &ConsumerInfo, seq: Option<u64>) -> Outcome<ConsumerInfo> {
    let request = seq.map(|seq| ConsumerResetRequest { seq });
    let done: ConsumerReset = api.request(&about("RESET", consumer), request.as_ref()).await?;
    done.info.ok_or_else(|| Failure::new("the server did not say what became of the consumer"))
}

/// Lets another client of a group have the messages.
pub async fn unpin(api: &Api, consumer: &ConsumerInfo, group: &str) -> Outcome {
    let request = ConsumerUnpinRequest { group: group.to_string() };
    Ok(api.request::<ConsumerUnpin>(&about("UNPIN", consumer), Some(&request)).await.map(drop)?)
}

fn about(verb: &str, consumer: &ConsumerInfo) -> String {
    format!("CONSUMER.{verb}.{}.{}", consumer.stream_name, consumer.name)
}

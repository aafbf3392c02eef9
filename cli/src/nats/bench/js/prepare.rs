//! What must be there before a benchmark starts: the stream, empty if asked for, and consumers.

use schemas::jetstream::consumer_api::{ConsumerCreate, ConsumerCreateRequest, ConsumerInfoOf};
use schemas::jetstream::stream_api::{StreamCreate, StreamPurge};
use schemas::jetstream::{ConsumerConfig, StreamConfig, StreamInfo};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::{Api, NOTHING, names};

/// The benchmark's stream, through a connection that is not measured.
pub struct Stage {
    pub api: Api,
    pub stream: StreamInfo,
}

impl Stage {
    /// Connects and finds the stream.
    pub async fn open(call: &Call) -> Outcome<Stage> {
        let api = Api::open(call).await?;
        Stage::with(call, api).await
    }

    /// [`Stage::open`] with a connection that is there already.
    pub async fn with(call: &Call, api: Api) -> Outcome<Stage> {
        let name = call.text("stream");
        names::check("stream", name)?;
        let stream = api
            .stream(name)
            .await
            .map_err(|e| Failure::new(e).context(format!("could not access stream {name}")))?;
        Ok(Stage { api, stream })
    }

    pub fn name(&self) -> &str {
        &self.stream.config.name
    }

    /// Removes all messages.
    pub async fn purge(&self) -> Outcome {
        let name = self.name();
        let purged = self.api.request::<StreamPurge>(&format!("STREAM.PURGE.{name}"), NOTHING).await;
        purged.map(drop).map_err(|e| Failure::new(e).context(format!("purging stream '{name}'")))
    }

    /// The consumer of this name, which must be there.
    pub async fn consumer(&self, consumer: &str) -> Outcome<ConsumerConfig> {
        names::check("consumer", consumer)?;
        let subject = format!("CONSUMER.INFO.{}.{consumer}", self.name());
        let found: ConsumerInfoOf = self
            .api
            .request(&subject, NOTHING)
            .await
            .map_err(|e| Failure::new(e).context(format!("getting durable consumer '{consumer}'")))?;
        let config = found.info.and_then(|info| info.config).unwrap_or_default();
        if !config.deliver_subject.is_empty() {
            crate::fail!("consumer '{consumer}' is not a pull consumer");
        }
        Ok(config)
    }

    /// Makes or changes a consumer; its subject for pulls.
    pub async fn create(&self, consumer: &str, config: ConsumerConfig) -> Outcome<String> {
        let stream_name = self.name().to_string();
        let subject = match config.filter_subject.as_str() {
            // What is no subject cannot stand in one: the server finds it in the configuration.
            "" => format!("CONSUMER.CREATE.{stream_name}.{consumer}"),
            filter if filter.contains(char::is_whitespace) => {
                format!("CONSUMER.CREATE.{stream_name}.{consumer}")
            }
            filter => format!("CONSUMER.CREATE.{stream_name}.{consumer}.{filter}"),
        };
        let request = ConsumerCreateRequest { stream_name, config, ..ConsumerCreateRequest::default() };
        self.api.request::<ConsumerCreate>(&subject, Some(&request)).await?;
        Ok(self.next(consumer))
    }

    /// Where pulls of a consumer go.
    pub fn next(&self, consumer: &str) -> String {
        self.api.subject(&format!("CONSUMER.MSG.NEXT.{}.{consumer}", self.name()))
    }
}

/// Makes the stream that the flags describe.
pub async fn create_stream(api: &Api, config: &StreamConfig) -> Outcome {
    let name = &config.name;
    names::check("stream", name)?;
    let made = api.request::<StreamCreate>(&format!("STREAM.CREATE.{name}"), Some(config)).await;
    made.map(drop).map_err(|e| {
        Failure::new(e).context(format!(
            "could not create the stream. If you want to delete and re-define the stream use `nats stream delete {name}`"
        ))
    })
}

/// One filter goes into `filter_subject`, several go into `filter_subjects`.
pub fn set_filters(config: &mut ConsumerConfig, filters: &[String]) {
    match filters {
        [one] => config.filter_subject.clone_from(one),
        several => config.filter_subjects = several.to_vec(),
    }
}

//! What every step is handed: where the server is and how to get there.

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_nats::{Client, ConnectOptions, Subscriber};
use contexts::Context;
use futures_util::{FutureExt, StreamExt};
use tokio::runtime::Handle;

use super::broker::Brokers;
use super::place::Place;
use super::typed::Typed;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::nats::options::Options;
use crate::nats::server::embedded::Embedded;
use crate::thin;

#[derive(Clone)]
pub struct Tour {
    /// Where clients connect.
    pub url: String,
    /// Where monitoring answers.
    pub monitoring: String,
    /// How long anything may take.
    pub timeout: Duration,
    /// For files of the steps' own.
    pub directory: PathBuf,
    /// Servers besides the one inside this program.
    pub brokers: Brokers,
    runtime: Handle,
    published: Arc<AtomicU64>,
}

impl Tour {
    pub fn new(
        running: &Embedded,
        place: &Place,
        brokers: &Brokers,
        timeout: Duration,
        runtime: Handle,
    ) -> Outcome<Tour> {
        let monitoring = running.monitoring_url().ok_or_else(|| Failure::new("monitoring is off"))?;
        Ok(Tour {
            url: running.url(),
            monitoring,
            timeout,
            directory: place.path().to_path_buf(),
            brokers: brokers.clone(),
            runtime,
            published: Arc::default(),
        })
    }

    /// The longest URLs there are, and nobody there.
    #[cfg(test)]
    pub fn nowhere() -> Tour {
        use std::sync::OnceLock;
        use tokio::runtime::Runtime;
        static RUNTIME: OnceLock<Runtime> = OnceLock::new();
        let runtime = RUNTIME.get_or_init(|| Runtime::new().expect("a runtime"));
        Tour {
            url: "nats://127.0.0.1:65535".into(),
            monitoring: "http://127.0.0.1:65534".into(),
            timeout: Duration::from_secs(5),
            directory: PathBuf::new(),
            brokers: Brokers::default(),
            runtime: runtime.handle().clone(),
            published: Arc::default(),
        }
    }

    /// The page for browsers.
    pub fn console(&self) -> String {
        format!("{}/console/", self.monitoring)
    }

    /// A `nats` command line that talks to this server.
    pub fn nats(&self, words: &str) -> Typed {
        Typed { terminal: 0, line: format!("nats {words}"), server: format!("--server {}", self.url) }
    }

    /// Runs `future` to its end, or to the timeout. Not for use inside a future.
    pub fn wait<T>(&self, future: impl Future<Output = Outcome<T>>) -> Outcome<T> {
        let bounded = self.runtime.block_on(async { tokio::time::timeout(self.timeout, future).await });
        bounded.unwrap_or_else(|_| Err(self.too_late()))
    }

    /// Runs `future` to its end, as long as `moved` grows: what is big takes its time, what stands still does not come to an
    /// end. Not for use inside a future.
    pub fn watch_over<T>(
        &self,
        moved: impl Fn() -> u64,
        future: impl Future<Output = Outcome<T>>,
    ) -> Outcome<T> {
        self.runtime.block_on(async {
            let mut future = std::pin::pin!(future);
            loop {
                let before = moved();
                match tokio::time::timeout(self.timeout, &mut future).await {
                    Ok(done) => return done,
                    Err(_) if moved() > before => {}
                    Err(_) => return Err(self.too_late()),
                }
            }
        })
    }

    fn too_late(&self) -> Failure {
        let time = crate::term::duration::human(self.timeout);
        Failure::new(format!("no answer within {time}, --timeout sets another time"))
    }

    /// The JetStream API on a connection of its own.
    pub async fn api(&self, role: &str) -> Outcome<Api> {
        Ok(Api::plain(self.connect(role).await?, self.timeout))
    }

    /// A connection under a name that monitoring shows.
    pub async fn connect(&self, role: &str) -> Outcome<Client> {
        self.connect_to(&self.url, role).await
    }

    /// [`Tour::connect`] to another server.
    pub async fn connect_to(&self, url: &str, role: &str) -> Outcome<Client> {
        let options = ConnectOptions::new().name(format!("quickstart {role}"));
        Ok(options.connect(url).await?)
    }

    /// A connection that costs next to nothing, for what is measured.
    pub fn thin_client(&self) -> Outcome<thin::Client> {
        self.thin_client_to(&self.url)
    }

    /// [`Tour::thin_client`] to another server.
    pub fn thin_client_to(&self, url: &str) -> Outcome<thin::Client> {
        let options = Options {
            connection_name: "quickstart benchmark".into(),
            timeout: self.timeout,
            ..Options::default()
        };
        let settings = thin::Settings::new(&Context::default(), &options)?;
        Ok(thin::connect(&settings, &thin::Server::list(url)?)?)
    }

    /// Publishes and counts.
    pub async fn publish(&self, client: &Client, subject: &str, body: &str) -> Outcome {
        self.add_published(1);
        Ok(client.publish(subject.to_string(), body.to_string().into()).await?)
    }

    pub fn add_published(&self, messages: u64) {
        self.published.fetch_add(messages, Ordering::Relaxed);
    }

    /// Messages that the tour has published so far.
    pub fn published(&self) -> u64 {
        self.published.load(Ordering::Relaxed)
    }

    /// Returns when the server has done all that `client` told it: a message sent to ourselves is back.
    pub async fn settle(&self, client: &Client) -> Outcome {
        let inbox = client.new_inbox();
        let mut own = client.subscribe(inbox.clone()).await?;
        self.publish(client, &inbox, "").await?;
        own.next().await.ok_or_else(|| Failure::new("the connection was closed"))?;
        Ok(())
    }
}

/// The messages that have arrived by now, as (subject, body).
pub fn arrived(subscriber: &mut Subscriber) -> Vec<(String, String)> {
    let mut messages = vec![];
    while let Some(Some(message)) = subscriber.next().now_or_never() {
        let body = String::from_utf8_lossy(&message.payload).into_owned();
        messages.push((message.subject.to_string(), body));
    }
    messages
}

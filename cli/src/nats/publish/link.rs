//! A connection of the commands that move messages. It keeps what the server complains about, so that a command can fail
//! with it, and it can ask the server whether all that was sent has been dealt with.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::client::PublishErrorKind;
use async_nats::{Client, Event, PublishError, Subscriber, jetstream};
use futures_util::StreamExt;
use tokio::sync::{Mutex, Notify};

use super::Outgoing;
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, connect, connection};

/// How long the server may take to answer [`Link::settle`].
const SETTLE: Duration = Duration::from_secs(10);

/// Messages waiting for a slow reader before they are dropped.
const PENDING_MESSAGES: usize = 512 * 1024;

pub struct Link {
    pub client: Client,
    watch: Arc<Watch>,
    /// Subjects of messages to ourselves start with it.
    inbox: String,
    echo: Mutex<Echo>,
}

#[derive(Default)]
struct Echo {
    subscription: Option<Subscriber>,
    number: u64,
}

impl Link {
    /// Connects as the context says.
    pub async fn open(call: &Call) -> Outcome<Link> {
        let watch = Arc::new(Watch::default());
        let (servers, events) = (call.context.server_urls(), watch.clone());
        let options =
            connect::connect_options(&call.context, &call.options, servers, move |e| events.on_event(e))?;
        let client = connect::dial(options.subscription_capacity(PENDING_MESSAGES), servers).await?;
        let inbox = client.new_inbox();
        *watch.inbox.lock().expect("no holder panics") = inbox.clone();
        Ok(Link { client, watch, inbox, echo: Mutex::default() })
    }

    /// The JetStream API as the context reaches it.
    pub fn jetstream(&self, call: &Call) -> jetstream::Context {
        let (client, settings) = (self.client.clone(), &call.context.settings);
        let (domain, prefix) = (&settings.jetstream_domain, &settings.jetstream_api_prefix);
        let mut context = match (domain.is_empty(), prefix.is_empty()) {
            (false, _) => jetstream::with_domain(client, domain),
            (true, false) => jetstream::with_prefix(client, prefix),
            (true, true) => jetstream::new(client),
        };
        context.set_timeout(call.options.timeout);
        context
    }

    /// Hands a message to the connection.
    pub async fn send(&self, message: Outgoing) -> Outcome {
        let Outgoing { subject, reply, headers, body } = message;
        if subject.is_empty() {
            crate::fail!("nats: invalid subject");
        }
        let sent = match (reply, headers.is_empty()) {
            (None, true) => self.client.publish(subject, body).await,
            (None, false) => self.client.publish_with_headers(subject, headers, body).await,
            (Some(reply), true) => self.client.publish_with_reply(subject, reply, body).await,
            (Some(reply), false) => {
                self.client.publish_with_reply_and_headers(subject, reply, headers, body).await
            }
        };
        sent.map_err(|e| publish_error(&e))
    }

    /// Waits until the server has dealt with all that was sent before. The client library hands out no PONGs, so a message
    /// to ourselves goes the same way; where that is not permitted, the refusal is the answer.
    pub async fn settle(&self) -> Outcome {
        let mut echo = self.echo.lock().await;
        echo.number += 1;
        let number = echo.number;
        let subject = format!("{}.{number}", self.inbox);
        if self.watch.refused_subscription.load(Ordering::Relaxed) {
            echo.subscription = None;
            // A subscription that will be refused too.
            let refused = self.client.subscribe(subject).await?;
            let _ = tokio::time::timeout(SETTLE, self.watch.refusal(number)).await;
            drop(refused);
            return Ok(());
        }
        if echo.subscription.is_none() {
            echo.subscription = Some(self.client.subscribe(format!("{}.*", self.inbox)).await?);
        }
        self.client.publish(subject.clone(), Default::default()).await?;
        let subscription = echo.subscription.as_mut().expect("it was made above");
        let echoed =
            async { while subscription.next().await.is_some_and(|message| *message.subject != *subject) {} };
        // Like a flush that takes too long, silence is no error: what follows will show what is wrong.
        let _ = tokio::time::timeout(SETTLE, async {
            tokio::select! {
                _ = echoed => {}
                _ = self.watch.refusal(number) => {}
            }
        })
        .await;
        tokio::task::yield_now().await;
        Ok(())
    }

    /// Fails with the first complaint of the server.
    pub fn check(&self) -> Outcome {
        match self.watch.errors.lock().expect("no holder panics").first() {
            Some(error) => Err(Failure::new(error)),
            None => Ok(()),
        }
    }

    /// Completes with the server's first complaint.
    pub async fn complaint(&self) -> Failure {
        self.watch
            .until(|watch| watch.errors.lock().expect("no holder panics").first().map(Failure::new))
            .await
    }

    /// [`Link::complaint`], about a subscription only: the others harm nobody who just listens.
    pub async fn refused_subscription(&self) -> Failure {
        let find = |watch: &Watch| {
            let errors = watch.errors.lock().expect("no holder panics");
            errors.iter().find(|e| e.to_lowercase().contains("subscription")).map(Failure::new)
        };
        self.watch.until(find).await
    }

    /// Sends what is left, waits for the server, and disconnects. Fails with the first complaint of the server.
    pub async fn close(self) -> Outcome {
        self.settle().await?;
        self.disconnect().await;
        self.check()
    }

    /// Takes what is under way and disconnects.
    pub async fn disconnect(&self) {
        if self.client.drain().await.is_ok() {
            let closed = self.watch.until(|watch| watch.closed.load(Ordering::Relaxed).then_some(()));
            // A connection that is down has nothing to drain.
            let _ = tokio::time::timeout(Duration::from_secs(2), closed).await;
        }
    }
}

/// What the connection reported.
#[derive(Default)]
struct Watch {
    errors: std::sync::Mutex<Vec<String>>,
    inbox: std::sync::Mutex<String>,
    /// The last message to ourselves that was refused.
    refused: std::sync::atomic::AtomicU64,
    refused_subscription: AtomicBool,
    closed: AtomicBool,
    changed: Notify,
}

impl Watch {
    async fn until<T>(&self, condition: impl Fn(&Watch) -> Option<T>) -> T {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if let Some(found) = condition(self) {
                return found;
            }
            changed.await;
        }
    }

    async fn refusal(&self, number: u64) {
        let first = number == 1;
        self.until(|watch| {
            let subscription = first && watch.refused_subscription.load(Ordering::Relaxed);
            (subscription || watch.refused.load(Ordering::Relaxed) >= number).then_some(())
        })
        .await
    }

    fn on_event(&self, event: &Event) {
        match event {
            Event::Closed => self.closed.store(true, Ordering::Relaxed),
            Event::ServerError(error) => self.on_error(connection::server_error(error)),
            _ => {}
        }
        self.changed.notify_waiters();
    }

    fn on_error(&self, text: String) {
        let inbox = self.inbox.lock().expect("no holder panics").clone();
        let echo = text.split_once(&format!("{inbox}.")).filter(|_| !inbox.is_empty());
        match echo.map(|(_, rest)| rest.trim_end_matches(['"', '\''])) {
            Some("*") => self.refused_subscription.store(true, Ordering::Relaxed),
            Some(number) => {
                self.refused.fetch_max(number.parse().unwrap_or(0), Ordering::Relaxed);
            }
            None => self.errors.lock().expect("no holder panics").push(text),
        }
    }
}

fn publish_error(error: &PublishError) -> Failure {
    match error.kind() {
        PublishErrorKind::MaxPayloadExceeded => Failure::new("nats: maximum payload exceeded"),
        PublishErrorKind::InvalidSubject => Failure::new("nats: invalid subject"),
        _ => Failure::new(format!("nats: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_of_messages_to_ourselves_are_no_complaints() {
        let watch = Watch::default();
        *watch.inbox.lock().unwrap() = "_INBOX.x".into();
        let complain = |text: &str| watch.on_error(text.into());
        complain("Permissions Violation for Publish to \"_INBOX.x.7\"");
        assert_eq!(watch.refused.load(Ordering::Relaxed), 7);
        complain("Permissions Violation for Subscription to \"_INBOX.x.*\"");
        assert!(watch.refused_subscription.load(Ordering::Relaxed));
        assert_eq!(*watch.errors.lock().unwrap(), Vec::<String>::new());
        complain("Permissions Violation for Publish to \"a\"");
        complain("maximum subscriptions exceeded");
        let want = ["Permissions Violation for Publish to \"a\"", "maximum subscriptions exceeded"];
        assert_eq!(*watch.errors.lock().unwrap(), want);
    }
}

//! Receiving from core NATS until there is an end.

use std::pin::Pin;
use std::time::Duration;

use async_nats::{Message, Subscriber};
use futures_util::FutureExt;
use futures_util::stream::{SelectAll, Stream, StreamExt, select_all};
use tokio::time::{Instant, MissedTickBehavior};

use super::ack::stored;
use super::command::{Form, Plan};
use super::graph::Graph;
use super::matching::Matching;
use super::report::Report;
use super::{consumer, direct};
use crate::failure::Outcome;
use crate::log;
use crate::nats::Call;
use crate::nats::publish::Link;

/// Messages with the number of the subscription they came through.
pub type Messages = SelectAll<Numbered>;
pub type Numbered = Pin<Box<dyn Stream<Item = Outcome<(usize, Message)>> + Send>>;

/// Receives messages as the plan says, until its count or its wait ends.
pub async fn listen(call: &Call, mut plan: Plan, link: Link) -> Outcome {
    if plan.subjects.is_empty() && plan.stream.is_none() {
        plan.subjects = vec![link.client.new_inbox()];
    }
    let mut session = Session::new(call, &link, plan)?;
    let mut replies = session.replies().await?;
    let mut messages = match &session.plan.stream {
        Some(stream) => {
            let source = consumer::open(call, &link, &session.plan, stream).await?;
            session.acks = source.acks;
            session.direct = source.direct;
            session.ended = source.is_empty && stream.until_end;
            source.messages
        }
        None => {
            session.announce();
            session.subscribe().await?
        }
    };
    link.settle().await?;
    link.check()?;
    session.receive(&mut messages, &mut replies).await?;
    session.finish();
    link.disconnect().await;
    Ok(())
}

struct Session<'a> {
    call: &'a Call,
    link: &'a Link,
    plan: Plan,
    counter: u64,
    /// Acknowledges what a consumer delivers.
    acks: bool,
    /// Headers say where messages are stored.
    direct: bool,
    /// The stream was read to its end, and that was all that was wanted.
    ended: bool,
    matching: Matching,
    report: Report,
    graph: Option<Graph>,
}

impl<'a> Session<'a> {
    fn new(call: &'a Call, link: &'a Link, plan: Plan) -> Outcome<Session<'a>> {
        let graph = match plan.form {
            Form::Graph => Some(Graph::new(&plan.subjects)?),
            _ => None,
        };
        let (matching, report) = (Matching::default(), Report::default());
        Ok(Session {
            call,
            link,
            plan,
            counter: 0,
            acks: false,
            direct: false,
            ended: false,
            matching,
            report,
            graph,
        })
    }

    /// The subscription to everybody's inboxes.
    async fn replies(&self) -> Outcome<Option<Subscriber>> {
        if !self.plan.match_replies {
            return Ok(None);
        }
        let prefix = &self.call.context.settings.inbox_prefix;
        let subject = format!("{}.>", if prefix.is_empty() { "_INBOX" } else { prefix });
        if !self.plan.is_for_programs() {
            log!("Matching replies with inbox prefix {subject}");
        }
        Ok(Some(self.link.client.subscribe(subject).await?))
    }

    fn announce(&self) {
        let plan = &self.plan;
        if plan.is_for_programs() && !plan.inbox {
            return;
        }
        let ignored = plan.ignored_note();
        if plan.ack {
            log!("Subscribing on {} with acknowledgement of JetStream messages {ignored}", plan.subjects[0]);
        } else {
            log!("Subscribing on {} {ignored}", plan.subjects.join(", "));
        }
    }

    async fn subscribe(&self) -> Outcome<Messages> {
        let mut all: Vec<Numbered> = vec![];
        for (i, subject) in self.plan.subjects.iter().enumerate() {
            let (client, subject) = (&self.link.client, subject.clone());
            let subscriber = match self.plan.queue.as_str() {
                "" => client.subscribe(subject).await?,
                queue => client.queue_subscribe(subject, queue.to_string()).await?,
            };
            all.push(subscriber.map(move |message| Ok((i, message))).boxed());
        }
        Ok(select_all(all))
    }

    async fn receive(&mut self, messages: &mut Messages, replies: &mut Option<Subscriber>) -> Outcome {
        let mut idle = Instant::now() + self.patience();
        let mut ticks = tokio::time::interval_at(Instant::now() + SECOND, SECOND);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let redraws = !matches!(self.plan.form, Form::Messages(_));
        while !self.is_done() {
            tokio::select! {
                message = messages.next(), if !self.is_full() => match message {
                    Some(message) => {
                        let (subscription, message) = message?;
                        if self.take(subscription, message).await? {
                            idle = Instant::now() + self.patience();
                        }
                    }
                    None => crate::fail!("nats: connection closed"),
                },
                Some(reply) = next_of(replies) => {
                    // The request was sent first, but may still be on its way to us.
                    while !self.is_full()
                        && let Some(Some(message)) = messages.next().now_or_never()
                    {
                        let (subscription, message) = message?;
                        self.take(subscription, message).await?;
                    }
                    self.take_reply(&reply);
                }
                _ = ticks.tick(), if redraws => self.redraw(),
                _ = tokio::time::sleep_until(idle), if !self.plan.wait.is_zero() => return Ok(()),
                failure = self.link.refused_subscription() => return Err(failure),
            }
        }
        Ok(())
    }

    // Only meant where there is a wait.
    fn patience(&self) -> Duration {
        self.plan.wait
    }

    fn is_full(&self) -> bool {
        self.plan.count > 0 && self.counter >= self.plan.count
    }

    fn is_done(&self) -> bool {
        self.ended || self.is_full() && self.matching.is_empty()
    }

    /// Deals with a message; false when it is to be ignored.
    async fn take(&mut self, subscription: usize, message: Message) -> Outcome<bool> {
        if consumer::is_control(&self.link.client, &message).await? {
            return Ok(false);
        }
        let (stored, message) = match self.direct {
            true => (direct::stored(&message), direct::published(message)),
            false => (stored(&message), message),
        };
        let until_end = self.plan.stream.as_ref().is_some_and(|stream| stream.until_end);
        self.ended |= until_end && stored.as_ref().is_some_and(|stored| stored.pending == 0);
        let subject = message.subject.as_bytes();
        if self.plan.ignored.iter().any(|i| daemon_subject::valid::overlaps(subject, i.as_bytes())) {
            return Ok(false);
        }
        self.counter += 1;
        let wanted = if self.plan.stream.is_some() { self.acks } else { self.plan.ack };
        let ack = message.reply.clone().filter(|_| wanted && stored.is_some());
        match &self.plan.form {
            Form::Report { by_subscription, .. } => {
                let own = self.plan.subjects.get(subscription).filter(|_| *by_subscription);
                let subject = own.map_or(&*message.subject, String::as_str);
                self.report.count(subject, message.payload.len());
            }
            Form::Graph => self.graph.iter_mut().for_each(|graph| graph.count(subscription)),
            Form::Messages(view) if self.plan.stream.is_some() => match &stored {
                Some(stored) => view.show_stored(&message, self.counter, stored, self.direct),
                None => {
                    log!("Failed to parse message metadata: {:?} comes from no stream", &*message.subject)
                }
            },
            Form::Messages(view) => {
                let kept = match self.plan.match_replies {
                    true => self.matching.keep(self.counter, message),
                    false => Some(message),
                };
                kept.iter().for_each(|message| view.show(message, None, self.counter));
            }
        }
        if let Some(subject) = ack {
            let body = if self.plan.stream.is_some() { "+ACK" } else { "" };
            self.link.client.publish(subject, body.into()).await?;
        }
        Ok(true)
    }

    fn take_reply(&mut self, reply: &Message) {
        if let (Form::Messages(view), Some((counter, request))) =
            (&self.plan.form, self.matching.take(&reply.subject))
        {
            view.show(&request, Some(reply), counter);
        }
    }

    fn redraw(&mut self) {
        self.graph.iter_mut().for_each(Graph::tick);
        if let Form::Report { top, .. } = self.plan.form {
            self.report.print(self.call, top);
        }
    }

    /// The last table, so that it shows all that came.
    fn finish(&self) {
        if let Form::Report { top, .. } = self.plan.form {
            self.report.print(self.call, top);
        }
    }
}

const SECOND: Duration = Duration::from_secs(1);

async fn next_of(subscriber: &mut Option<Subscriber>) -> Option<Message> {
    match subscriber {
        Some(subscriber) => subscriber.next().await,
        None => std::future::pending().await,
    }
}

//! Requests over the system account that several servers answer.

use std::time::Duration;

use async_nats::{Client, StatusCode};
use futures_util::StreamExt;
use serde_json::Value;
use tokio::time::Instant;

use crate::failure::Outcome;
use crate::log;
use crate::nats::server::system::gather::{plain, publish};

/// How long after an answer another one may come when nobody knows how many there will be.
const LINGER: Duration = Duration::from_millis(300);

/// How requests are made.
pub struct Ask<'a> {
    pub client: &'a Client,
    pub timeout: Duration,
    pub trace: bool,
}

/// How many answers to wait for.
#[derive(Clone, Copy)]
pub enum Expect {
    Exactly(usize),
    /// As many as there are servers, which the first answer tells.
    AllServers,
}

impl Ask<'_> {
    /// The answers to a request; fewer than expected after the timeout.
    pub async fn all(&self, subject: &str, options: &Value, expect: Expect) -> Outcome<Vec<Value>> {
        self.within(subject, options, expect, self.timeout).await
    }

    /// [`Ask::all`] with a time of its own.
    pub async fn within(
        &self,
        subject: &str,
        options: &Value,
        expect: Expect,
        timeout: Duration,
    ) -> Outcome<Vec<Value>> {
        if self.trace {
            log!(">>> {subject}: {options}");
        }
        let inbox = self.client.new_inbox();
        let mut replies = self.client.subscribe(inbox.clone()).await?;
        publish(self.client, subject, inbox, options.to_string()).await?;
        let deadline = Instant::now() + timeout;
        let (mut answers, mut expected, mut until) = (vec![], None, deadline);
        if let Expect::Exactly(count) = expect {
            expected = Some(count);
        }
        while expected.is_none_or(|count| answers.len() < count) {
            let Ok(Some(message)) = tokio::time::timeout_at(until, replies.next()).await else { break };
            if message.status == Some(StatusCode::NO_RESPONDERS) {
                crate::fail!(
                    "server request failed, ensure the account used has system privileges and appropriate permissions"
                );
            }
            let payload = plain(&message).map_err(|f| f.context(subject))?;
            if self.trace {
                log!("<<< ({}B) {}", payload.len(), String::from_utf8_lossy(&payload));
            }
            answers.push(serde_json::from_slice(&payload)?);
            if expected.is_none() {
                expected = active_servers(&answers);
                until = deadline.min(Instant::now() + LINGER);
            }
            if expected.is_some() {
                until = deadline;
            }
        }
        Ok(answers)
    }
}

fn active_servers(answers: &[Value]) -> Option<usize> {
    let told = answers.first()?["statsz"]["active_servers"].as_u64()?;
    usize::try_from(told).ok().filter(|count| *count > 0)
}

/// What an answer says went wrong: `(code) description`.
pub fn error(answer: &Value) -> Option<String> {
    let error = answer.get("error").filter(|error| !error.is_null())?;
    let code = error["err_code"].as_i64().unwrap_or(0);
    Some(format!("({code}) {}", error["description"].as_str().unwrap_or_default()))
}

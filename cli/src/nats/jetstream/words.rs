//! Errors in the words of the reference's client, because scripts look for them.

use async_nats::{Message, StatusCode};
use schemas::jetstream::{ApiError, PubAck, errors};
use serde::Deserialize;

use super::CallError;
use crate::failure::{Failure, Outcome};

/// A call that failed.
pub fn failure(error: CallError) -> Failure {
    match error {
        CallError::Api(error) => api(&error),
        // Nobody listens to the API.
        CallError::NoResponders => api(&errors::NOT_ENABLED.error()),
        other => Failure::new(other),
    }
}

/// An error that the server gave.
pub fn api(error: &ApiError) -> Failure {
    let (code, err_code, description) = (error.code, error.err_code, &error.description);
    Failure::new(format!("nats: API error: code={code} err_code={err_code} description={description}"))
}

/// The acknowledgement of a published message; fails unless it was stored.
pub fn ack(answer: &Message) -> Outcome<PubAck> {
    #[derive(Deserialize)]
    struct Answer {
        error: Option<ApiError>,
        #[serde(flatten)]
        ack: PubAck,
    }
    if answer.status == Some(StatusCode::NO_RESPONDERS) {
        return Err(api(&errors::NOT_ENABLED.error()));
    }
    match serde_json::from_slice::<Answer>(&answer.payload) {
        Ok(Answer { error: Some(error), .. }) => Err(api(&error)),
        Ok(answer) if !answer.ack.stream.is_empty() => Ok(answer.ack),
        _ => Err(Failure::new("nats: invalid jetstream publish response")),
    }
}

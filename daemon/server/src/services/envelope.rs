//! What answers come in: the server that speaks, and a document or an error.

use crate::state::State;
use daemon_broker::server_info;
use schemas::go;
use serde::Serialize;

/// What is answered.
pub enum Answer {
    /// JSON.
    Document(String),
    /// It is done, and there is nothing to tell.
    Done,
    Failed {
        code: u16,
        text: String,
        /// The place of a document is kept, with nothing in it.
        null: bool,
    },
}

impl Answer {
    pub fn document<T: Serialize + ?Sized>(document: &T) -> Answer {
        Answer::Document(json(document))
    }

    /// A document, or the reason why there is none.
    pub fn of<T: Serialize, E: ToString>(result: Result<T, E>) -> Answer {
        match result {
            Ok(document) => Answer::document(&document),
            Err(why) => Answer::Failed { code: 500, text: why.to_string(), null: true },
        }
    }

    /// Something done, or the reason why not.
    pub fn done<E: ToString>(result: Result<(), E>) -> Answer {
        match result {
            Ok(()) => Answer::Done,
            Err(why) => Answer::Failed { code: 500, text: why.to_string(), null: false },
        }
    }
}

/// The answer as it goes out.
pub fn wrap(state: &State, answer: &Answer) -> String {
    let server = json(&server_info(&state.broker, &state.broker.policy(), state.clock.now()));
    match answer {
        Answer::Document(document) => format!(r#"{{"server":{server},"data":{document}}}"#),
        Answer::Done => format!(r#"{{"server":{server}}}"#),
        Answer::Failed { code, text, null } => {
            let data = if *null { r#""data":null,"# } else { "" };
            format!(r#"{{"server":{server},{data}"error":{{"code":{code},"description":{}}}}}"#, json(text))
        }
    }
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    go::json::to_string(value).expect("documents have text keys only")
}

//! The choice of a stream or consumer that was not named.

use schemas::jetstream::StreamInfo;
use schemas::jetstream::errors;

use super::Api;
use super::names::is_internal;
use crate::failure::{Failure, Outcome};
use crate::term::{prompt, screen};

/// The stream of this name. When there is none, or no name, the person at the terminal chooses among all streams but the
/// internal ones (`all`: those too). With `exact`, as without a terminal, that is an error.
pub async fn stream(api: &Api, name: &str, all: bool, exact: bool) -> Outcome<StreamInfo> {
    find(api, name, all, exact).await.map_err(|f| f.context("could not pick a Stream to operate on"))
}

async fn find(api: &Api, name: &str, all: bool, exact: bool) -> Outcome<StreamInfo> {
    if !name.is_empty() {
        match api.stream(name).await {
            Ok(info) => return Ok(info),
            Err(error) if !error.is(errors::STREAM_NOT_FOUND) => return Err(error.into()),
            Err(_) => {}
        }
    }
    if !screen::is_interactive() && name.is_empty() {
        crate::fail!("cannot pick a Stream without a terminal and no Stream name supplied");
    }
    if exact || !screen::is_interactive() {
        crate::fail!("unknown stream {name:?}");
    }
    let mut names = api.stream_names("").await?;
    names.retain(|name| all || !is_internal(name));
    if names.is_empty() {
        crate::fail!("no Streams are defined");
    }
    let chosen = choose("Select a Stream", &names)?;
    api.stream(chosen).await.map_err(Failure::from)
}

/// One of `names`. The terminal must have been looked for before.
pub fn choose<'n>(question: &str, names: &'n [String]) -> Outcome<&'n str> {
    // A person who thinks must not hold up the connection.
    let at = tokio::task::block_in_place(|| prompt::select(question, names, "the argument that names it"))?;
    Ok(&names[at])
}

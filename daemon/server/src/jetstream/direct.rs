//! Direct gets: answered where they come in when nothing in the stream waits for a commit, or else by the desk, which waits.

use super::cell::StreamCell;
use super::desk::Request;
use super::engine::Engine;
use super::estate::Estate;
use daemon_broker::{Call, Context, Now};
use daemon_jetstream::direct::{DirectGet, direct_get};
use std::sync::Arc;

/// What the subjects of direct gets begin with, below the API's prefix.
pub const DIRECT_GET: &str = "DIRECT.GET.";

/// Answers a request whose subject ends with `rest`. `Some(false)`: nobody is there to answer; `None`: messages wait for a
/// commit, and the desk is to answer after it.
pub fn answer_at_once(
    engine: &Engine,
    estate: &Estate,
    rest: &[u8],
    call: &Call<'_>,
    cx: &mut Context,
) -> Option<bool> {
    let (stream, subject) = split(rest);
    let Some(cell) = find(estate, stream) else { return Some(false) };
    let m = call.message;
    let get = DirectGet {
        subject,
        reply: m.reply,
        header: m.header,
        body: m.payload,
        max_pending: engine.max_pending,
    };
    serve(&cell, &get, false, call.now, cx)
}

/// Answers a request that [`answer_at_once`] left, with all that was published before it.
pub fn answer_after_commit(engine: &Engine, rest: &[u8], request: &Request, cx: &mut Context) {
    let (stream, subject) = split(rest);
    let Some(cell) = find(&request.estate, stream) else { return };
    cx.as_guest(|cx| {
        engine.make_safe(&cell, cx);
        let get = DirectGet {
            subject,
            reply: &request.reply,
            header: &request.header,
            body: &request.body,
            max_pending: engine.max_pending,
        };
        serve(&cell, &get, true, engine.clock.now(), cx);
    });
}

/// `anyway`: also when something waits for a commit, which came after the request.
fn serve(cell: &StreamCell, get: &DirectGet<'_>, anyway: bool, now: Now, cx: &mut Context) -> Option<bool> {
    cell.with(now, cx, |stream, _, fx| {
        let config = stream.config();
        if !config.allow_direct && !config.mirror_direct {
            return Some(false);
        }
        if stream.is_unsafe() && !anyway {
            return None;
        }
        direct_get(stream, get, fx);
        Some(true)
    })
}

fn find(estate: &Estate, stream: &[u8]) -> Option<Arc<StreamCell>> {
    let cell = estate.stream(std::str::from_utf8(stream).ok()?)?;
    (!cell.is_gone()).then_some(cell)
}

/// The stream's name, and the subject behind it if there is one.
fn split(rest: &[u8]) -> (&[u8], Option<&[u8]>) {
    match rest.iter().position(|&b| b == b'.') {
        Some(dot) => (&rest[..dot], Some(&rest[dot + 1..])),
        None => (rest, None),
    }
}

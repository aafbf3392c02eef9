//! `DIRECT.GET`: messages of a stream as messages, on a shorter way than the API's: no document around them, no count, no
//! audit, and for the last message of a subject no JSON either.
//!
//! What goes wrong is told in the first line of a header block. Never here: whether the stream allows direct gets, which
//! decides if the shell listens for them at all.

mod batch;
mod multi;
mod request;
mod send;
mod single;

pub use request::DirectGet;

use daemon_store::stream::StoreError;
use schemas::jetstream::message::MsgGetRequest;

use crate::effects::Effects;
use crate::stream::Stream;
use send::Sender;

/// Answers a direct get. Without a reply subject nothing happens.
pub fn direct_get(stream: &mut Stream, get: &DirectGet<'_>, fx: &mut dyn Effects) {
    if get.reply.is_empty() {
        return;
    }
    let mut sender = Sender::new(&stream.facts().name, get.reply, fx);
    match get.read() {
        Ok(request) => {
            // What cannot be read is not there, for who asks.
            if serve(stream, &request, get, &mut sender).is_err() {
                sender.status("404 Message Not Found");
            }
        }
        Err(status) => sender.status(status),
    }
}

/// What is asked for, once it was read.
enum Wanted<'a> {
    /// The last message of the subject that the request's own subject ends with.
    Last {
        subject: &'a [u8],
        no_hdr: bool,
    },
    ByBody(Box<MsgGetRequest>),
}

fn serve(
    stream: &mut Stream,
    wanted: &Wanted<'_>,
    get: &DirectGet<'_>,
    sender: &mut Sender<'_>,
) -> Result<(), StoreError> {
    match wanted {
        Wanted::Last { subject, no_hdr } => single::last(stream, subject, *no_hdr, sender),
        Wanted::ByBody(request) if !request.multi_last.is_empty() => {
            multi::serve(stream, request, get.max_pending, sender)
        }
        Wanted::ByBody(request) if request.batch != 0 => {
            batch::serve(stream, request, get.max_pending, sender)
        }
        Wanted::ByBody(request) => single::serve(stream, request, sender),
    }
}

//! One message.

use daemon_store::stream::{Filter, Message, Reader, StoreError, StreamStore};
use daemon_subject::valid;
use schemas::jetstream::message::MsgGetRequest;

use super::send::Sender;
use crate::stream::Stream;

/// The last message of a subject, which may have wildcards.
pub(super) fn last(
    stream: &mut Stream,
    subject: &[u8],
    no_hdr: bool,
    sender: &mut Sender<'_>,
) -> Result<(), StoreError> {
    let mut reader = Reader::default();
    send(find_last(stream.store_mut(), &mut reader, subject)?, no_hdr, sender);
    Ok(())
}

pub(super) fn serve(
    stream: &mut Stream,
    r: &MsgGetRequest,
    sender: &mut Sender<'_>,
) -> Result<(), StoreError> {
    let store = stream.store_mut();
    let mut reader = Reader::default();
    let seq = start(store, r)?;
    let found = if !r.next_by_subj.is_empty() {
        store.next(&mut reader, seq, u64::MAX, &Filter::new(&[&r.next_by_subj]))?
    } else if seq > 0 {
        store.get(&mut reader, seq)?
    } else {
        find_last(store, &mut reader, r.last_by_subj.as_bytes())?
    };
    send(found, r.no_hdr, sender);
    Ok(())
}

/// The sequence at which a request begins; 0 where it does not say.
pub(super) fn start(store: &StreamStore, r: &MsgGetRequest) -> Result<u64, StoreError> {
    r.start_time.map_or(Ok(r.seq), |time| store.seq_at(time.unix_nanos()))
}

fn find_last<'r>(
    store: &'r mut StreamStore,
    reader: &'r mut Reader,
    subject: &[u8],
) -> Result<Option<Message<'r>>, StoreError> {
    if !valid::is_literal(subject) {
        return store.last(reader, &Filter::new(&[subject]), u64::MAX);
    }
    match store.last_seq_of(subject)? {
        Some(seq) => store.get(reader, seq),
        None => Ok(None),
    }
}

fn send(found: Option<Message<'_>>, no_hdr: bool, sender: &mut Sender<'_>) {
    match found {
        None => sender.status("404 Message Not Found"),
        Some(message) if no_hdr => {
            sender.payload(&message);
        }
        Some(message) => {
            sender.message(&message, None);
        }
    }
}

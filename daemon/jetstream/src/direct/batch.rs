//! Messages from a place on, of one subject or of all.

use daemon_store::stream::{Filter, Reader, StoreError};
use schemas::jetstream::message::MsgGetRequest;

use super::send::{Progress, Sender, weight};
use super::single::start;
use crate::stream::Stream;

pub(super) fn serve(
    stream: &mut Stream,
    r: &MsgGetRequest,
    max_pending: i64,
    sender: &mut Sender<'_>,
) -> Result<(), StoreError> {
    let store = stream.store();
    let filter = if r.next_by_subj.is_empty() { Filter::all() } else { Filter::new(&[&r.next_by_subj]) };
    let mut reader = Reader::default();
    let mut seq = start(store, r)?;
    let mut progress = Progress { pending: store.count_from(seq, &filter)?, last: 0 };
    let max_bytes = if r.max_bytes == 0 { max_pending } else { r.max_bytes };
    let mut bytes = 0;
    for sent in 0..r.batch {
        let Some(message) = store.next(&mut reader, seq, u64::MAX, &filter)? else {
            if sent > 0 {
                break;
            }
            sender.status("404 Message Not Found");
            return Ok(());
        };
        let taken = if r.no_hdr {
            sender.payload(&message)
        } else {
            progress.pending = progress.pending.saturating_sub(1);
            sender.message(&message, Some(progress))
        };
        progress.last = message.seq;
        seq = message.seq + 1;
        bytes += weight(&message);
        if !taken || bytes >= max_bytes {
            break;
        }
    }
    sender.end_of_batch(progress, None);
    Ok(())
}

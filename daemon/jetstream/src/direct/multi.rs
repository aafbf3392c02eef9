//! The last message of each of several subjects, as of now, as of a sequence or as of a time.

use daemon_store::stream::{Filter, Reader, StoreError};
use schemas::jetstream::message::MsgGetRequest;

use super::send::{Progress, Sender, weight};
use crate::stream::Stream;

/// Subjects that one request may ask for.
const MAX_SUBJECTS: usize = 1024;

pub(super) fn serve(
    stream: &mut Stream,
    r: &MsgGetRequest,
    max_pending: i64,
    sender: &mut Sender<'_>,
) -> Result<(), StoreError> {
    let Some(up_to) = up_to(stream, r)? else {
        sender.status("404 No Results");
        return Ok(());
    };
    let store = stream.store_mut();
    let Some(seqs) = store.multi_last(&Filter::new(&r.multi_last), up_to, MAX_SUBJECTS)? else {
        sender.status("413 Too Many Results");
        return Ok(());
    };
    if seqs.is_empty() {
        sender.status("404 No Results");
        return Ok(());
    }
    let max_bytes = if r.max_bytes == 0 { max_pending } else { r.max_bytes };
    let mut progress = Progress { pending: seqs.len() as u64, last: 0 };
    let (mut reader, mut bytes, mut sent) = (Reader::default(), 0, 0);
    for seq in seqs {
        progress.pending -= 1;
        if seq < r.seq {
            continue;
        }
        let Some(message) = store.get(&mut reader, seq)? else {
            sender.status("404 Message Not Found");
            return Ok(());
        };
        let taken = sender.message(&message, Some(progress));
        progress.last = seq;
        bytes += weight(&message);
        sent += 1;
        if !taken || bytes >= max_bytes || (r.batch > 0 && sent >= r.batch) {
            break;
        }
    }
    sender.end_of_batch(progress, Some(up_to));
    Ok(())
}

/// The last sequence that counts. `None`: there was none yet at that time.
fn up_to(stream: &Stream, r: &MsgGetRequest) -> Result<Option<u64>, StoreError> {
    let (store, state) = (stream.store(), stream.store().state());
    if let Some(time) = r.up_to_time {
        let next = store.seq_at(time.unix_nanos())?;
        return Ok((next > state.first_seq).then(|| next - 1));
    }
    Ok(Some(if r.up_to_seq == 0 { state.last_seq } else { r.up_to_seq }))
}

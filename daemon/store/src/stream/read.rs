//! Reading messages.

use super::error::StoreError;
use super::filter::Filter;
use super::find::{Place, Want};
use super::page::PageData;
use super::store::StreamStore;
use super::types::Message;
use std::sync::Arc;

/// A reader's place: keeps the page it read last at hand, so that reading on takes no lock and no search. One reader may go
/// from one stream to another, it only forgets then.
#[derive(Default)]
pub struct Reader {
    /// Whose page: the block's id and the page's number in it.
    pub(super) of: (u64, usize),
    pub(super) page: Option<Arc<PageData>>,
    /// Where it was last: number of the block, and of the page.
    pub(super) hint: (usize, usize),
}

impl StreamStore {
    /// The message of `seq`; `None` when there is none (any more).
    ///
    /// Errors: [`StoreError::Lost`] when it should be there and is damaged; the disk's.
    pub fn get<'r>(&'r self, r: &'r mut Reader, seq: u64) -> Result<Option<Message<'r>>, StoreError> {
        let place = self.place_of(r, seq)?;
        Ok(place.map(|p| self.at(r, p)))
    }

    /// The first message under `f` with `from <= seq <= upto`. What is damaged is passed over.
    pub fn next<'r>(
        &'r self,
        r: &'r mut Reader,
        from: u64,
        upto: u64,
        f: &Filter,
    ) -> Result<Option<Message<'r>>, StoreError> {
        let place = match f.literal() {
            None => self.seek_next(r, from, upto, &Want::of(f))?,
            Some(subject) => {
                // What is known of the subject spares a search where there is nothing.
                let Some(known) = self.index.get(subject) else { return Ok(None) };
                let (from, upto) = (from.max(known.first.bound()), upto.min(known.last.bound()));
                self.seek_next(r, from, upto, &Want::of(f))?
            }
        };
        Ok(place.map(|p| self.at(r, p)))
    }

    /// The last message under `f` with `seq <= upto`.
    pub fn last<'r>(
        &'r mut self,
        r: &'r mut Reader,
        f: &Filter,
        upto: u64,
    ) -> Result<Option<Message<'r>>, StoreError> {
        let place = match f.literal() {
            None => self.seek_last_of_many(r, upto, f)?,
            Some(subject) if upto >= self.last_seq => {
                let Some(seq) = self.last_seq_of(subject)? else { return Ok(None) };
                self.place_of(r, seq)?
            }
            Some(subject) => match self.index.get(subject) {
                None => None,
                Some(known) => {
                    let (floor, upto) = (known.first.bound(), upto.min(known.last.bound()));
                    self.seek_prev(r, upto, floor, &Want::of(f))?
                }
            },
        };
        Ok(place.map(|p| self.at(r, p)))
    }

    /// The message at a place whose page the reader has, or the store.
    fn at<'r>(&'r self, r: &'r Reader, place: Place) -> Message<'r> {
        self.loaded(r, place.block, place.page).message(place.index)
    }
}

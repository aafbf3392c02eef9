//! permessage-deflate without context takeover in either direction: every message stands for itself, so that one
//! compressor per thread will do for all connections, and a connection needs a decompressor only while a compressed
//! message is coming in.

use super::inbound::Violation;
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use std::cell::RefCell;

/// What ends every compressed message and is never sent.
const TAIL: [u8; 4] = [0, 0, 0xFF, 0xFF];
/// Decompressors that a thread keeps for the next message.
const SPARE: usize = 8;

thread_local! {
    static COMPRESS: RefCell<Option<Compress>> = const { RefCell::new(None) };
    static SPARES: RefCell<Vec<Decompress>> = const { RefCell::new(Vec::new()) };
}

/// The compressed form of a message that is `size` bytes long.
pub fn deflate(message: &[Vec<u8>], size: usize) -> Vec<u8> {
    COMPRESS.with_borrow_mut(|slot| {
        let compress = slot.get_or_insert_with(|| Compress::new(Compression::fast(), false));
        compress.reset();
        let mut out = Vec::with_capacity(size / 2 + 64);
        for chunk in message {
            pump(compress, chunk, &mut out, FlushCompress::None);
        }
        pump(compress, &[], &mut out, FlushCompress::Sync);
        if out.ends_with(&TAIL) {
            out.truncate(out.len() - TAIL.len());
        }
        out
    })
}

fn pump(compress: &mut Compress, mut input: &[u8], out: &mut Vec<u8>, flush: FlushCompress) {
    loop {
        if out.capacity() - out.len() < 64 {
            out.reserve(out.len().max(256));
        }
        let before = compress.total_in();
        let status = compress.compress_vec(input, out, flush);
        input = &input[(compress.total_in() - before) as usize..];
        // A compressor cannot fail for any input; without room it is called again, and all is done when room is left.
        let room_left = out.len() < out.capacity();
        if status.is_err() || input.is_empty() && room_left {
            return;
        }
    }
}

/// One compressed message on its way in.
pub struct Inflater {
    state: Option<Decompress>,
    /// Bytes that may still come out.
    left: usize,
    /// Bytes of [`TAIL`] already given, once the message's own have all been.
    tail: usize,
    /// The stream said that it ends; whatever follows means nothing.
    ended: bool,
}

impl Inflater {
    /// For a message that may become `max` bytes long.
    pub fn new(max: usize) -> Self {
        let state = SPARES.with_borrow_mut(Vec::pop).unwrap_or_else(|| Decompress::new(false));
        Inflater { state: Some(state), left: max, tail: 0, ended: false }
    }

    /// Takes bytes from `input` and puts what becomes of them into `out`: (taken, put). When `out` was filled there may
    /// be more, even without input.
    pub fn inflate(&mut self, input: &[u8], out: &mut [u8]) -> Result<(usize, usize), Violation> {
        let Some(state) = &mut self.state else { return Ok((input.len(), 0)) };
        if self.ended {
            return Ok((input.len(), 0));
        }
        let (before_in, before_out) = (state.total_in(), state.total_out());
        let status = state.decompress(input, out, FlushDecompress::None);
        let (taken, put) =
            ((state.total_in() - before_in) as usize, (state.total_out() - before_out) as usize);
        match status {
            Ok(Status::StreamEnd) => self.ended = true,
            // Neither can mean more than that there was nothing to take or no room.
            Ok(Status::Ok | Status::BufError) => {}
            Err(_) => return Err(Violation::Corrupt),
        }
        self.left = self.left.checked_sub(put).ok_or(Violation::TooBig)?;
        Ok((if self.ended { input.len() } else { taken }, put))
    }

    /// After the message's own bytes were taken: puts out what is left. True when that was all.
    pub fn finish(&mut self, out: &mut [u8]) -> Result<(usize, bool), Violation> {
        let mut total = 0;
        loop {
            let tail = TAIL;
            let (taken, put) = self.inflate(&tail[self.tail..], &mut out[total..])?;
            self.tail += taken;
            total += put;
            if self.ended || self.tail == TAIL.len() && total < out.len() {
                return Ok((total, true));
            }
            if total == out.len() {
                return Ok((total, false));
            }
            if taken == 0 && put == 0 {
                return Err(Violation::Corrupt);
            }
        }
    }
}

impl Drop for Inflater {
    fn drop(&mut self) {
        let Some(mut state) = self.state.take() else { return };
        // A thread that is ending keeps nothing.
        let _ = SPARES.try_with(|spares| {
            let mut spares = spares.borrow_mut();
            if spares.len() < SPARE {
                state.reset(false);
                spares.push(state);
            }
        });
    }
}

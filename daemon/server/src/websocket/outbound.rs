//! Frames made by a connection's own task, where bytes do not go straight from the outbox to the socket: under TLS, with
//! compression, and for browsers, which do better with small frames.

use super::deflate::deflate;
use super::frame::{FINAL, Opcode, RSV1, push_header};
use std::collections::VecDeque;

/// Largest frame for a browser, in bytes of payload.
const BROWSER_FRAME: usize = 4096;
/// No more bytes than this are not worth compressing.
const DEFLATE_ABOVE: usize = 64;
/// About as many bytes become one compressed message: what else waits is left for later, and others get their turn.
const PORTION: usize = 256 * 1024;
/// Bytes of control frames that may wait; a client that asks for more without reading goes without.
const CONTROL_WAITING_MAX: usize = 16 * 1024;

/// How messages to one client are framed.
#[derive(Default)]
pub struct Framer {
    pub deflate: bool,
    /// Frames of no more than [`BROWSER_FRAME`] bytes.
    pub browser: bool,
    /// Compressed messages are sent in one frame even so.
    pub whole_deflated: bool,
    control: Vec<u8>,
}

impl Framer {
    pub fn new(deflate: bool, browser: bool, whole_deflated: bool) -> Self {
        Framer { deflate, browser, whole_deflated, control: Vec::new() }
    }

    /// Has a control frame sent next. Nothing can push out a close frame: it is the last.
    pub fn push_control(&mut self, frame: &[u8], last: bool) {
        if last || self.control.len() + frame.len() <= CONTROL_WAITING_MAX {
            self.control.extend_from_slice(frame);
        }
    }

    pub fn has_control(&self) -> bool {
        !self.control.is_empty()
    }

    /// Takes bytes from the front of `raw`, and control frames first, and puts frames of them into `out`.
    pub fn frame(&mut self, raw: &mut VecDeque<Vec<u8>>, out: &mut VecDeque<Vec<u8>>) {
        if !self.control.is_empty() {
            out.push_back(std::mem::take(&mut self.control));
        }
        if raw.is_empty() {
            return;
        }
        let total: usize = raw.iter().map(Vec::len).sum();
        if self.deflate && total > DEFLATE_ABOVE {
            self.frame_deflated(raw, out);
        } else if self.browser {
            out.push_back(browser_frames(raw.drain(..), total));
        } else {
            let mut head = Vec::new();
            push_header(&mut head, Opcode::Binary, FINAL, total);
            out.push_back(head);
            out.append(raw);
        }
    }

    fn frame_deflated(&self, raw: &mut VecDeque<Vec<u8>>, out: &mut VecDeque<Vec<u8>>) {
        let (mut portion, mut size) = (Vec::new(), 0);
        while size < PORTION
            && let Some(chunk) = raw.pop_front()
        {
            size += chunk.len();
            portion.push(chunk);
        }
        let packed = deflate(&portion, size);
        let piece = match self.browser && !self.whole_deflated {
            true => BROWSER_FRAME,
            false => usize::MAX,
        };
        let mut framed = Vec::with_capacity(packed.len() + 16);
        let mut pieces = packed.chunks(piece.min(packed.len().max(1))).peekable();
        let (mut opcode, mut flags) = (Opcode::Binary, RSV1);
        while let Some(piece) = pieces.next() {
            let last = if pieces.peek().is_none() { FINAL } else { 0 };
            push_header(&mut framed, opcode, flags | last, piece.len());
            framed.extend_from_slice(piece);
            (opcode, flags) = (Opcode::Continuation, 0);
        }
        out.push_back(framed);
    }
}

/// Messages of their own, none larger than a browser likes.
fn browser_frames(raw: impl Iterator<Item = Vec<u8>>, total: usize) -> Vec<u8> {
    let mut framed = Vec::with_capacity(total + (total / BROWSER_FRAME + 1) * 4);
    let mut ahead = total;
    // Payload that the frame begun last still has room for.
    let mut room = 0;
    for chunk in raw {
        let mut rest = chunk.as_slice();
        while !rest.is_empty() {
            if room == 0 {
                room = ahead.min(BROWSER_FRAME);
                push_header(&mut framed, Opcode::Binary, FINAL, room);
            }
            let (now, later) = rest.split_at(rest.len().min(room));
            framed.extend_from_slice(now);
            (rest, room, ahead) = (later, room - now.len(), ahead - now.len());
        }
    }
    framed
}

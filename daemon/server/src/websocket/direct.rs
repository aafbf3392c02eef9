//! Frames made while bytes are written straight from an outbox to a socket, by whichever thread does it: each write
//! becomes one frame around everything it is given, and the bytes themselves are neither copied nor looked at.
//!
//! What the socket did not take of a frame stays in the outbox, in front; the next writes finish the frame before another
//! begins. Control frames wait for the gap between two frames.

use super::frame::{FINAL, HEADER_MAX, Opcode, header};
use std::io::{self, IoSlice};

/// Slices written by one system call, the header's beside them.
const SLICES: usize = 65;
/// Bytes of control frames that may wait; a client that asks for more without reading goes without.
const CONTROL_WAITING_MAX: usize = 16 * 1024;

/// See the module's introduction.
#[derive(Default)]
pub struct Direct {
    head: [u8; HEADER_MAX],
    /// The part of `head` that is still to be written.
    head_at: usize,
    head_end: usize,
    /// Payload of the frame that is still to come.
    left: usize,
    control: Vec<u8>,
}

impl Direct {
    /// Has a control frame sent before the next message. Nothing can push out a close frame: it is the last.
    pub fn push_control(&mut self, frame: &[u8], last: bool) {
        if last || self.control.len() + frame.len() <= CONTROL_WAITING_MAX {
            self.control.extend_from_slice(frame);
        }
    }

    /// Whether control frames wait.
    pub fn has_control(&self) -> bool {
        !self.control.is_empty()
    }

    /// Writes control frames if this is a gap between messages. `WouldBlock` when some are left.
    pub fn write_control(&mut self, write: impl Fn(&[IoSlice<'_>]) -> io::Result<usize>) -> io::Result<()> {
        while !self.control.is_empty() {
            if self.in_frame() {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            match write(&[IoSlice::new(&self.control)])? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                n => drop(self.control.drain(..n)),
            }
        }
        Ok(())
    }

    fn in_frame(&self) -> bool {
        self.left > 0 || self.head_at < self.head_end
    }

    /// Writes what the socket takes of `bufs`, framed; returns how much of them is gone. `bufs` begins with whatever
    /// an earlier call left.
    pub fn write(
        &mut self,
        bufs: &[IoSlice<'_>],
        write: impl Fn(&[IoSlice<'_>]) -> io::Result<usize>,
    ) -> io::Result<usize> {
        if !self.in_frame() {
            self.write_control(&write)?;
            self.left = bufs.iter().map(|b| b.len()).sum();
            self.head_at = 0;
            self.head_end = header(&mut self.head, Opcode::Binary, FINAL, self.left);
        }
        let mut slices = [IoSlice::new(&[]); SLICES];
        let head = self.head_end - self.head_at;
        slices[0] = IoSlice::new(&self.head[self.head_at..self.head_end]);
        let (mut room, mut n) = (self.left, 1);
        for buf in bufs.iter().take(SLICES - 1) {
            if room == 0 {
                break;
            }
            let buf = &buf[..buf.len().min(room)];
            slices[n] = IoSlice::new(buf);
            room -= buf.len();
            n += 1;
        }
        let wrote = match head {
            0 => write(&slices[1..n])?,
            _ => write(&slices[..n])?,
        };
        if wrote == 0 {
            return Ok(0);
        }
        let of_head = wrote.min(head);
        self.head_at += of_head;
        let payload = wrote - of_head;
        self.left -= payload;
        if self.left == 0 && self.head_at == self.head_end {
            // What could not be written, or the error, is left for the connection's own task.
            let _ = self.write_control(&write);
        }
        match payload {
            0 => Err(io::ErrorKind::WouldBlock.into()),
            _ => Ok(payload),
        }
    }
}

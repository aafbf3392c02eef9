//! The read buffer: filled from the stream, consumed from the front, grown only for a message larger than itself.

use std::io::{self, Read};

/// Large enough that a full socket buffer takes few reads, small enough to stay in the processor's cache.
const CAPACITY: usize = 128 * 1024;

pub struct Input {
    buf: Vec<u8>,
    start: usize,
    end: usize,
}

impl Input {
    pub fn new() -> Input {
        Input { buf: vec![0; CAPACITY], start: 0, end: 0 }
    }

    /// What was read and not consumed.
    pub fn unread(&self) -> &[u8] {
        &self.buf[self.start..self.end]
    }

    pub fn consume(&mut self, bytes: usize) {
        self.start += bytes;
        debug_assert!(self.start <= self.end);
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
        }
    }

    /// Makes room for an unread part of `whole` bytes, 0 when its length is not known yet.
    pub fn reserve(&mut self, whole: usize) {
        if self.start > 0 {
            self.buf.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        let wanted = whole.max(self.end + 1);
        if wanted > self.buf.len() {
            self.buf.resize(wanted.next_power_of_two(), 0);
        }
    }

    /// One read with `read` into the free part. The end of the stream is an error.
    pub fn fill(&mut self, read: impl FnOnce(&mut [u8]) -> io::Result<usize>) -> io::Result<()> {
        match read(&mut self.buf[self.end..])? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            n => {
                self.end += n;
                Ok(())
            }
        }
    }

    /// [`Input::fill`] with a blocking read.
    pub fn fill_from(&mut self, stream: &mut impl Read) -> io::Result<()> {
        self.fill(|free| stream.read(free))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_does_not_fit_grows_the_buffer_and_keeps_its_bytes() {
        let mut input = Input::new();
        let all: Vec<u8> = (0..CAPACITY + 10).map(|i| i as u8).collect();
        let mut source = all.as_slice();
        input.fill_from(&mut source).unwrap();
        assert_eq!(input.unread().len(), CAPACITY);
        input.consume(3);
        input.reserve(CAPACITY + 7);
        input.fill_from(&mut source).unwrap();
        assert_eq!(input.unread(), &all[3..]);
        input.consume(input.unread().len());
        assert!(input.unread().is_empty());
        let error = input.fill_from(&mut source).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
}

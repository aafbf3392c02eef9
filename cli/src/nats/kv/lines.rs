//! Lines on stdout in large writes, without holding back any when nothing follows.

use std::future::{Future, poll_fn};
use std::pin::pin;

use crate::term::out;

/// Bytes that are written at once.
const ENOUGH: usize = 16 * 1024;

#[derive(Default)]
pub struct Lines {
    buffer: Vec<u8>,
}

impl Lines {
    /// Prints the parts and a newline.
    pub fn line(&mut self, parts: &[&[u8]]) {
        self.add(parts);
        self.buffer.push(b'\n');
        if self.buffer.len() >= ENOUGH {
            self.flush();
        }
    }

    /// Prints the parts.
    pub fn add(&mut self, parts: &[&[u8]]) {
        parts.iter().for_each(|part| self.buffer.extend_from_slice(part));
    }

    pub fn flush(&mut self) {
        if !self.buffer.is_empty() {
            out::bytes(&self.buffer);
            out::flush();
            self.buffer.clear();
        }
    }

    /// Waits for what comes next; what was printed so far is written when that takes time.
    pub async fn before<T>(&mut self, next: impl Future<Output = T>) -> T {
        let mut next = pin!(next);
        poll_fn(|context| {
            let polled = next.as_mut().poll(context);
            if polled.is_pending() {
                self.flush();
            }
            polled
        })
        .await
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        self.flush();
    }
}

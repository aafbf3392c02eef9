//! Frames that come in, taken apart: bytes as they were read in, payload and control frames out.
//!
//! A value without sockets or buffers of its own. Payloads stay where they are, with their mask undone; a header or a
//! control frame that is cut by the end of a read is kept until the rest comes. The texts of [`Violation`] are the
//! reference's.

use super::close::{INVALID_PAYLOAD, PROTOCOL_ERROR, TOO_BIG, is_valid_status, payload};
use super::frame::{CONTROL_MAX, FINAL, MASK, Opcode, RSV1, RSV2_AND_3};
use super::mask::unmask_to;

/// What a client must not send.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Violation {
    #[error("RSV2 and RSV3 must be clear")]
    ReservedBits,
    #[error("compressed frame received without negotiated permessage-deflate")]
    NotNegotiated,
    #[error("mask bit missing")]
    Unmasked,
    #[error("control frame length bigger than maximum allowed of {CONTROL_MAX} bytes")]
    LongControl,
    #[error("control frame does not have final bit set")]
    CutControl,
    #[error("control frame must not be compressed")]
    CompressedControl,
    #[error("new message started before final frame for previous message was received")]
    Unfinished,
    #[error("invalid continuation frame")]
    Continuation,
    #[error("unknown opcode {0}")]
    Opcode(u8),
    #[error("invalid 64-bit payload length")]
    Length,
    #[error("close frame payload cannot be 1 byte")]
    ShortClose,
    #[error("invalid close status code {0}")]
    CloseStatus(u16),
    #[error("maximum payload exceeded")]
    TooBig,
    #[error("flate: corrupt input")]
    Corrupt,
}

impl Violation {
    /// The payload of the close frame that tells it to the client.
    pub fn close_payload(&self) -> Vec<u8> {
        let status = match self {
            Violation::TooBig => TOO_BIG,
            Violation::Corrupt => INVALID_PAYLOAD,
            _ => PROTOCOL_ERROR,
        };
        payload(status, &self.to_string())
    }
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// Payload at `from..to` of the bytes that were given. `end`: the message ends with it.
    Data {
        from: usize,
        to: usize,
        compressed: bool,
        end: bool,
    },
    /// To be answered with this payload.
    Ping(Vec<u8>),
    Pong,
    /// The client says goodbye; to be answered with this payload.
    Close(Vec<u8>),
}

/// Longest header that a client sends.
const HEADER_MAX: usize = 14;

/// See the module's introduction.
pub struct Inbound {
    /// Payloads must be masked; otherwise they need not be (`Nats-No-Masking`).
    masked: bool,
    /// permessage-deflate was agreed on.
    deflate: bool,
    header: [u8; HEADER_MAX],
    header_len: usize,
    /// The frame whose payload is coming.
    frame: Option<Frame>,
    /// A message has begun whose last frame is yet to come; and whether it is compressed.
    message: Option<bool>,
    control: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Frame {
    opcode: Opcode,
    key: Option<[u8; 4]>,
    /// Payload seen, and payload to come.
    seen: u64,
    left: u64,
    compressed: bool,
    end: bool,
}

impl Inbound {
    pub fn new(masked: bool, deflate: bool) -> Self {
        Inbound {
            masked,
            deflate,
            header: [0; HEADER_MAX],
            header_len: 0,
            frame: None,
            message: None,
            control: Vec::new(),
        }
    }

    /// The next thing in `buf[*at..]`, moving `at` behind it; `None` when all was taken.
    pub fn next(&mut self, buf: &mut [u8], at: &mut usize) -> Result<Option<Event>, Violation> {
        self.next_at(buf, at, None)
    }

    /// As [`Inbound::next`], with payload moved to `place`, which is not behind `at`.
    pub fn next_moved(
        &mut self,
        buf: &mut [u8],
        at: &mut usize,
        place: usize,
    ) -> Result<Option<Event>, Violation> {
        self.next_at(buf, at, Some(place))
    }

    #[inline]
    fn next_at(
        &mut self,
        buf: &mut [u8],
        at: &mut usize,
        place: Option<usize>,
    ) -> Result<Option<Event>, Violation> {
        loop {
            let Some(frame) = &mut self.frame else {
                match self.take_header(buf, at)? {
                    Some(frame) => self.frame = Some(frame),
                    None => return Ok(None),
                }
                continue;
            };
            if *at == buf.len() && frame.left > 0 {
                return Ok(None);
            }
            let from = *at;
            let to = from + usize::try_from(frame.left).unwrap_or(usize::MAX).min(buf.len() - from);
            let place = place.filter(|_| !frame.opcode.is_control()).unwrap_or(from);
            match frame.key {
                Some(key) => unmask_to(buf, from..to, place, key, frame.seen),
                None if place != from => buf.copy_within(from..to, place),
                None => {}
            }
            (frame.seen, frame.left, *at) =
                (frame.seen + (to - from) as u64, frame.left - (to - from) as u64, to);
            let (frame, done) = (*frame, frame.left == 0);
            if done {
                self.frame = None;
            }
            if !frame.opcode.is_control() {
                return Ok(Some(Event::Data {
                    from: place,
                    to: place + (to - from),
                    compressed: frame.compressed,
                    end: done && frame.end,
                }));
            }
            self.control.extend_from_slice(&buf[from..to]);
            if done {
                return self.control_event(frame.opcode).map(Some);
            }
        }
    }

    /// Gathers the header of a frame, and judges it as soon as it is there in part: a client that sends rubbish need not
    /// be waited for.
    fn take_header(&mut self, buf: &[u8], at: &mut usize) -> Result<Option<Frame>, Violation> {
        if self.header_len == 0 && buf.len() - *at >= HEADER_MAX {
            self.header.copy_from_slice(&buf[*at..*at + HEADER_MAX]);
            self.check_flags()?;
            self.check_kind()?;
            *at += self.header_size();
            return self.open_frame().map(Some);
        }
        while *at < buf.len() {
            self.header[self.header_len] = buf[*at];
            self.header_len += 1;
            *at += 1;
            match self.header_len {
                1 => self.check_flags()?,
                2 => self.check_kind()?,
                _ => {}
            }
            if self.header_len >= 2 && self.header_len == self.header_size() {
                self.header_len = 0;
                return self.open_frame().map(Some);
            }
        }
        Ok(None)
    }

    fn check_flags(&self) -> Result<(), Violation> {
        let first = self.header[0];
        if first & RSV2_AND_3 != 0 {
            return Err(Violation::ReservedBits);
        }
        if first & RSV1 != 0 && !self.deflate {
            return Err(Violation::NotNegotiated);
        }
        Ok(())
    }

    fn check_kind(&self) -> Result<(), Violation> {
        let (first, second) = (self.header[0], self.header[1]);
        let (last, compressed) = (first & FINAL != 0, first & RSV1 != 0);
        if self.masked && second & MASK == 0 {
            return Err(Violation::Unmasked);
        }
        let number = first & 0xF;
        let opcode = Opcode::of(number).ok_or(Violation::Opcode(number))?;
        match opcode {
            Opcode::Close | Opcode::Ping | Opcode::Pong => {
                if usize::from(second & !MASK) > CONTROL_MAX {
                    return Err(Violation::LongControl);
                }
                if !last {
                    return Err(Violation::CutControl);
                }
                if compressed {
                    return Err(Violation::CompressedControl);
                }
            }
            Opcode::Text | Opcode::Binary if self.message.is_some() => return Err(Violation::Unfinished),
            Opcode::Continuation if self.message.is_none() || compressed => {
                return Err(Violation::Continuation);
            }
            _ => {}
        }
        Ok(())
    }

    fn header_size(&self) -> usize {
        let length = match self.header[1] & !MASK {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        2 + length + if self.header[1] & MASK != 0 { 4 } else { 0 }
    }

    fn open_frame(&mut self) -> Result<Frame, Violation> {
        let h = &self.header;
        let (left, key_at) = match h[1] & !MASK {
            126 => (u64::from(u16::from_be_bytes([h[2], h[3]])), 4),
            127 => (u64::from_be_bytes(h[2..10].try_into().expect("eight bytes")), 10),
            short => (u64::from(short), 2),
        };
        if left >> 63 != 0 {
            return Err(Violation::Length);
        }
        let key: [u8; 4] = h[key_at..key_at + 4].try_into().unwrap_or_default();
        let (end, compressed) = (h[0] & FINAL != 0, h[0] & RSV1 != 0);
        let opcode = Opcode::of(h[0] & 0xF).ok_or(Violation::Opcode(h[0] & 0xF))?;
        let masked = h[1] & MASK != 0;
        let compressed = match opcode.is_control() {
            true => false,
            false => {
                let compressed = self.message.unwrap_or(compressed);
                self.message = (!end).then_some(compressed);
                compressed
            }
        };
        Ok(Frame { opcode, key: masked.then_some(key), seen: 0, left, compressed, end })
    }

    fn control_event(&mut self, opcode: Opcode) -> Result<Event, Violation> {
        let payload = std::mem::take(&mut self.control);
        match opcode {
            Opcode::Ping => Ok(Event::Ping(payload)),
            Opcode::Close => closed(payload).map(Event::Close),
            _ => Ok(Event::Pong),
        }
    }
}

/// The answer to a close frame: what came, unless that is wrong.
fn closed(came: Vec<u8>) -> Result<Vec<u8>, Violation> {
    let [high, low, text @ ..] = came.as_slice() else {
        return if came.is_empty() { Ok(came) } else { Err(Violation::ShortClose) };
    };
    let status = u16::from_be_bytes([*high, *low]);
    if !is_valid_status(status) {
        return Err(Violation::CloseStatus(status));
    }
    match std::str::from_utf8(text) {
        Ok(_) => Ok(came),
        Err(_) => Ok(payload(INVALID_PAYLOAD, "invalid utf8 body in close frame")),
    }
}

//! The header of a frame as a server writes it: never masked, never longer than need be.

/// Longest payload of a control frame.
pub const CONTROL_MAX: usize = 125;
/// Longest header that a server writes.
pub const HEADER_MAX: usize = 10;

pub(super) const FINAL: u8 = 0x80;
pub(super) const RSV1: u8 = 0x40;
pub(super) const RSV2_AND_3: u8 = 0x30;
pub(super) const MASK: u8 = 0x80;

/// What a frame is. Text is taken as binary is, and never sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opcode {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}

impl Opcode {
    pub(super) fn of(number: u8) -> Option<Opcode> {
        Some(match number {
            0 => Opcode::Continuation,
            1 => Opcode::Text,
            2 => Opcode::Binary,
            8 => Opcode::Close,
            9 => Opcode::Ping,
            10 => Opcode::Pong,
            _ => return None,
        })
    }

    pub(super) fn is_control(self) -> bool {
        self as u8 >= Opcode::Close as u8
    }
}

/// Writes a header for `len` bytes of payload; returns how long it is. `flags` are of the first byte.
pub fn header(into: &mut [u8; HEADER_MAX], opcode: Opcode, flags: u8, len: usize) -> usize {
    into[0] = opcode as u8 | flags;
    if len < 126 {
        into[1] = len as u8;
        return 2;
    }
    if let Ok(len) = u16::try_from(len) {
        into[1] = 126;
        into[2..4].copy_from_slice(&len.to_be_bytes());
        return 4;
    }
    into[1] = 127;
    into[2..10].copy_from_slice(&(len as u64).to_be_bytes());
    HEADER_MAX
}

/// Appends a header for `len` bytes of payload.
pub(super) fn push_header(out: &mut Vec<u8>, opcode: Opcode, flags: u8, len: usize) {
    let mut bytes = [0; HEADER_MAX];
    let n = header(&mut bytes, opcode, flags, len);
    out.extend_from_slice(&bytes[..n]);
}

/// A whole control frame; of the payload no more than may be.
pub fn control_frame(opcode: Opcode, payload: &[u8]) -> Vec<u8> {
    let payload = &payload[..payload.len().min(CONTROL_MAX)];
    let mut out = Vec::with_capacity(2 + payload.len());
    push_header(&mut out, opcode, FINAL, payload.len());
    out.extend_from_slice(payload);
    out
}

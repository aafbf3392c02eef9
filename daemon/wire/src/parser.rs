//! Client bytes to operations.
//!
//! `next` looks at the start of a buffer and says what stands there: a whole operation, that more bytes are
//! needed (and how many, once a size is known), or what is wrong with them. It keeps no state between calls, so
//! a caller may move or grow its buffer as it likes. The rules, quirks included, are those of
//! spec/server-protocol.md part 1.

use crate::number::parse_size;
use crate::op::{Op, Publish};
use memchr::memchr;

/// What a connection may send at this moment.
#[derive(Debug, Clone, Copy)]
pub struct ParseLimits {
    /// Longest argument part of a line, in bytes, inclusive.
    pub max_control_line: usize,
    /// Largest message (headers and payload), in bytes; `usize::MAX` for none.
    pub max_payload: usize,
    /// The client and the server both speak headers.
    pub headers: bool,
    /// The peer has not been let in: nothing but `CONNECT` may come.
    pub connect_first: bool,
}

/// What stands at the start of the buffer.
#[derive(Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// An operation, and how many bytes it took.
    Op(Op<'a>, usize),
    /// Not whole yet. The number is the buffer length that would complete it, 0 when that is not known.
    More(usize),
    Fail(ParseError),
}

/// Why the bytes cannot be an operation. All of them end the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParseError {
    /// `-ERR 'Unknown Protocol Operation'`.
    UnknownOperation,
    /// `-ERR 'Authorization Violation'`: something else came before `CONNECT`.
    ConnectExpected,
    /// `-ERR 'maximum control line exceeded'`.
    ControlLine,
    /// `-ERR 'Maximum Payload Violation'`, with the size asked for.
    Payload(usize),
    /// Wrong number of arguments or a number that is none: logged, closed, nothing sent.
    Arguments(&'static str),
    /// `HPUB` from a client that did not announce headers: logged, closed, nothing sent.
    HeadersNotSupported,
}

/// Most arguments that any operation of a client takes, and one more to notice too many.
const MAX_ARGS: usize = 5;

/// Reads one operation from the start of `buf`. See [`Step`].
#[inline]
pub fn next<'a>(buf: &'a [u8], limits: &ParseLimits) -> Step<'a> {
    let Some(&first) = buf.first() else { return Step::More(0) };
    if limits.connect_first && !first.eq_ignore_ascii_case(&b'C') {
        return Step::Fail(ParseError::ConnectExpected);
    }
    if buf.len() >= 4 && buf[..3] == *b"PUB" && is_blank(buf[3]) {
        return publish(buf, 4, limits, false);
    }
    slow(buf, limits)
}

/// Everything that is not a plain upper-case `PUB`.
fn slow<'a>(buf: &'a [u8], limits: &ParseLimits) -> Step<'a> {
    match buf[0].to_ascii_uppercase() {
        b'P' => match buf.get(1).map(u8::to_ascii_uppercase) {
            Some(b'U') => keyword(buf, b"PUB", limits, |b, at, l| publish(b, at, l, false)),
            Some(b'I') => bare(buf, b"PING", Op::Ping),
            Some(b'O') => bare(buf, b"PONG", Op::Pong),
            Some(_) => Step::Fail(ParseError::UnknownOperation),
            None => Step::More(0),
        },
        b'H' => match buf.get(1).map(u8::to_ascii_uppercase) {
            Some(b'P') => keyword(buf, b"HPUB", limits, |b, at, l| publish(b, at, l, true)),
            Some(b'M') => keyword(buf, b"HMSG", limits, foreign_message),
            Some(_) => Step::Fail(ParseError::UnknownOperation),
            None => Step::More(0),
        },
        b'S' => keyword(buf, b"SUB", limits, subscribe),
        b'U' => keyword(buf, b"UNSUB", limits, unsubscribe),
        b'C' => handshake(buf, b"CONNECT", limits, Op::Connect),
        b'I' => handshake(buf, b"INFO", limits, Op::Info),
        b'+' => bare(buf, b"+OK", Op::Ignored),
        b'-' => keyword(buf, b"-ERR", limits, |b, at, l| match args_line(b, at, l) {
            Ok((text, end)) => Step::Op(Op::Err(text), end),
            Err(step) => step,
        }),
        _ => Step::Fail(ParseError::UnknownOperation),
    }
}

fn is_blank(b: u8) -> bool {
    b == b' ' || b == b'\t'
}

/// How much of `word` stands at the start of `buf`: all of it, a part with the buffer at its end, or not.
fn prefix(buf: &[u8], word: &[u8]) -> Result<bool, ParseError> {
    let n = buf.len().min(word.len());
    if !buf[..n].eq_ignore_ascii_case(&word[..n]) {
        return Err(ParseError::UnknownOperation);
    }
    Ok(n == word.len())
}

/// A word that a blank must follow, then its arguments.
fn keyword<'a>(
    buf: &'a [u8],
    word: &[u8],
    limits: &ParseLimits,
    then: impl FnOnce(&'a [u8], usize, &ParseLimits) -> Step<'a>,
) -> Step<'a> {
    match prefix(buf, word) {
        Err(e) => Step::Fail(e),
        Ok(false) => Step::More(0),
        Ok(true) => match buf.get(word.len()) {
            None => Step::More(0),
            Some(&b) if is_blank(b) => then(buf, word.len() + 1, limits),
            Some(_) => Step::Fail(ParseError::UnknownOperation),
        },
    }
}

/// A word after which the rest of the line is read over.
fn bare<'a>(buf: &'a [u8], word: &[u8], op: Op<'a>) -> Step<'a> {
    match prefix(buf, word) {
        Err(e) => Step::Fail(e),
        Ok(false) => Step::More(0),
        Ok(true) => match memchr(b'\n', &buf[word.len()..]) {
            Some(i) => Step::Op(op, word.len() + i + 1),
            None => Step::More(0),
        },
    }
}

/// `CONNECT` and `INFO`: the JSON may follow at once, blanks before it are dropped.
fn handshake<'a>(
    buf: &'a [u8],
    word: &[u8],
    limits: &ParseLimits,
    op: impl FnOnce(&'a [u8]) -> Op<'a>,
) -> Step<'a> {
    match prefix(buf, word) {
        Err(e) => Step::Fail(e),
        Ok(false) => Step::More(0),
        Ok(true) => match args_line(buf, word.len(), limits) {
            Ok((text, end)) => Step::Op(op(text), end),
            Err(step) => step,
        },
    }
}

/// The argument part of a line that starts at `at`: leading blanks and the line end dropped, its length checked.
#[inline]
fn args_line<'a>(buf: &'a [u8], at: usize, limits: &ParseLimits) -> Result<(&'a [u8], usize), Step<'a>> {
    let mut start = at;
    while start < buf.len() && is_blank(buf[start]) {
        start += 1;
    }
    match memchr(b'\n', &buf[start..]) {
        Some(i) => {
            let mut line = &buf[start..start + i];
            // A carriage return anywhere in the line costs its last byte: the reference's rule.
            if line.last() == Some(&b'\r') || memchr(b'\r', line).is_some() {
                line = &line[..line.len() - 1];
            }
            if line.len() > limits.max_control_line {
                return Err(Step::Fail(ParseError::ControlLine));
            }
            Ok((line, start + i + 1))
        }
        None if buf.len() - start > limits.max_control_line + 1 => Err(Step::Fail(ParseError::ControlLine)),
        None => Err(Step::More(0)),
    }
}

/// Splits `line` on blanks. Returns how many arguments there are; more than `MAX_ARGS` count as `MAX_ARGS`.
#[inline]
fn split<'a>(line: &'a [u8], args: &mut [&'a [u8]; MAX_ARGS]) -> usize {
    let (mut n, mut i) = (0, 0);
    while i < line.len() {
        if is_blank(line[i]) {
            i += 1;
            continue;
        }
        let from = i;
        while i < line.len() && !is_blank(line[i]) {
            i += 1;
        }
        if n == MAX_ARGS {
            return n;
        }
        args[n] = &line[from..i];
        n += 1;
    }
    n
}

/// `PUB subject [reply] size` and `HPUB subject [reply] header-size total-size`, then body and CRLF.
#[inline]
fn publish<'a>(buf: &'a [u8], at: usize, limits: &ParseLimits, with_header: bool) -> Step<'a> {
    let (line, body_at) = match args_line(buf, at, limits) {
        Ok(found) => found,
        Err(step) => return step,
    };
    if with_header && !limits.headers {
        return Step::Fail(ParseError::HeadersNotSupported);
    }
    let mut args: [&[u8]; MAX_ARGS] = [&[]; MAX_ARGS];
    let n = split(line, &mut args);
    let numbers = 1 + with_header as usize;
    if n != 1 + numbers && n != 2 + numbers {
        return Step::Fail(ParseError::Arguments("wrong number of arguments to publish"));
    }
    let Some(size) = parse_size(args[n - 1]) else {
        return Step::Fail(ParseError::Arguments("bad or missing size"));
    };
    let header_len = match with_header {
        false => 0,
        true => match parse_size(args[n - 2]) {
            Some(h) if h <= size => h,
            Some(_) => return Step::Fail(ParseError::Arguments("header size is larger than the total size")),
            None => return Step::Fail(ParseError::Arguments("bad or missing header size")),
        },
    };
    if size > limits.max_payload {
        return Step::Fail(ParseError::Payload(size));
    }
    let end = body_at + size;
    if buf.len() < end + 2 {
        // A wrong first byte after the body is noticed as soon as it is there.
        if buf.len() == end + 1 && buf[end] != b'\r' {
            return Step::Fail(ParseError::UnknownOperation);
        }
        return Step::More(end + 2);
    }
    if buf[end] != b'\r' || buf[end + 1] != b'\n' {
        return Step::Fail(ParseError::UnknownOperation);
    }
    let reply: &[u8] = if n == 2 + numbers { args[1] } else { &[] };
    let (subject, body, size) = (args[0], &buf[body_at..end], args[n - 1]);
    let header_size: &[u8] = if with_header { args[n - 2] } else { &[] };
    Step::Op(Op::Publish(Publish { subject, reply, header_len, body, header_size, size }), end + 2)
}

fn subscribe<'a>(buf: &'a [u8], at: usize, limits: &ParseLimits) -> Step<'a> {
    let (line, end) = match args_line(buf, at, limits) {
        Ok(found) => found,
        Err(step) => return step,
    };
    let mut args: [&[u8]; MAX_ARGS] = [&[]; MAX_ARGS];
    let op = match split(line, &mut args) {
        2 => Op::Subscribe { subject: args[0], queue: None, sid: args[1] },
        3 => Op::Subscribe { subject: args[0], queue: Some(args[1]), sid: args[2] },
        _ => return Step::Fail(ParseError::Arguments("wrong number of arguments to subscribe")),
    };
    Step::Op(op, end)
}

fn unsubscribe<'a>(buf: &'a [u8], at: usize, limits: &ParseLimits) -> Step<'a> {
    let (line, end) = match args_line(buf, at, limits) {
        Ok(found) => found,
        Err(step) => return step,
    };
    let mut args: [&[u8]; MAX_ARGS] = [&[]; MAX_ARGS];
    let op = match split(line, &mut args) {
        1 => Op::Unsubscribe { sid: args[0], max: None },
        2 => Op::Unsubscribe { sid: args[0], max: parse_size(args[1]).map(|n| n as u64).filter(|&n| n > 0) },
        _ => return Step::Fail(ParseError::Arguments("wrong number of arguments to unsubscribe")),
    };
    Step::Op(op, end)
}

/// `HMSG` from a client: its arguments mean nothing here, an empty body is read over.
fn foreign_message<'a>(buf: &'a [u8], at: usize, limits: &ParseLimits) -> Step<'a> {
    let end = match args_line(buf, at, limits) {
        Ok((_, end)) => end,
        Err(step) => return step,
    };
    match &buf[end..] {
        [b'\r', b'\n', ..] => Step::Op(Op::Ignored, end + 2),
        [] | [b'\r'] => Step::More(end + 2),
        _ => Step::Fail(ParseError::UnknownOperation),
    }
}

#[cfg(test)]
mod tests;

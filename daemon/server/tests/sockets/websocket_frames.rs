//! Frames as they stand on the wire: what a client may send, what it gets back, and how it ends.

use super::common::websocket::{deflate, frame, read_frame, upgrade};
use super::common::*;
use std::io::Write;
use std::net::TcpStream;

const BINARY: u8 = 0x82;
const CLOSE: u8 = 0x88;

/// A connection that has read its INFO, and its frames one by one.
struct Wire(TcpStream);

impl Wire {
    fn open(server: &Server, lines: &str) -> Wire {
        let mut wire = Wire(upgrade(server.websocket_address(), lines).0);
        wire.next();
        wire
    }

    fn send(&mut self, bytes: &[u8]) {
        // A connection that is closed already is for the reader to find.
        let _ = self.0.write_all(bytes);
    }

    fn next(&mut self) -> Option<(u8, Vec<u8>)> {
        read_frame(&mut self.0)
    }

    #[track_caller]
    fn expect(&mut self, first: u8, payload: &[u8]) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let got = self.next().map(|(first, payload)| (first, text(&payload)));
        assert_eq!(got, Some((first, text(payload))));
    }

    /// A close frame with this status and these words, and the end.
    #[track_caller]
    fn expect_close(&mut self, status: u16, text: &str) {
        self.expect(CLOSE, &[&status.to_be_bytes(), text.as_bytes()].concat());
        assert_eq!(self.next(), None);
    }
}

const QUIET_CONNECT: &[u8] = b"CONNECT {\"verbose\":false}\r\n";

#[test]
fn messages_may_come_in_fragments_with_pings_between() {
    let server = Server::websocket("", "");
    let mut wire = Wire::open(&server, "");
    wire.send(&frame(BINARY, QUIET_CONNECT));
    wire.send(&frame(0x01, b"PI"));
    wire.send(&frame(0x89, b"are you there"));
    wire.send(&frame(0x00, b"N"));
    wire.send(&frame(0x8A, b"never mind"));
    wire.send(&frame(0x80, b"G\r\n"));
    wire.expect(0x8A, b"are you there");
    wire.expect(BINARY, b"PONG\r\n");
    // Frames know nothing of lines, nor do reads of frames.
    for byte in
        [frame(BINARY, b"PIN"), frame(BINARY, b""), frame(BINARY, b"G\r"), frame(BINARY, b"\n")].concat()
    {
        wire.send(&[byte]);
    }
    wire.expect(BINARY, b"PONG\r\n");
}

#[test]
fn without_masks_only_if_that_was_agreed_on() {
    let server = Server::websocket("", "");
    let unmasked = b"\x82\x06PING\r\n";
    let mut wire = Wire::open(&server, "Nats-No-Masking: true\r\n");
    wire.send(&frame(BINARY, QUIET_CONNECT));
    wire.send(unmasked);
    wire.expect(BINARY, b"PONG\r\n");
    let mut wire = Wire::open(&server, "");
    wire.send(unmasked);
    wire.expect_close(1002, "mask bit missing");
    server.wait_log(" - read error: mask bit missing");
    assert_eq!(server.closed_reason(), "Read Error");
}

#[test]
fn what_breaks_the_rules_is_told_so() {
    let server = Server::websocket("", "compression: true");
    let deflated = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    for (lines, bytes, text) in [
        ("", frame(0xA2, b"x"), "RSV2 and RSV3 must be clear"),
        ("", frame(0xC2, b"x"), "compressed frame received without negotiated permessage-deflate"),
        ("", frame(0x83, b"x"), "unknown opcode 3"),
        ("", frame(0x80, b"x"), "invalid continuation frame"),
        ("", frame(0x09, b"x"), "control frame does not have final bit set"),
        ("", frame(0x88, b"x"), "close frame payload cannot be 1 byte"),
        (deflated, frame(0xC9, b"x"), "control frame must not be compressed"),
    ] {
        let mut wire = Wire::open(&server, lines);
        wire.send(&bytes);
        wire.expect_close(1002, text);
    }
    let mut wire = Wire::open(&server, deflated);
    wire.send(&frame(0xC2, &[0xFF; 20]));
    wire.expect_close(1007, "flate: corrupt input");
}

#[test]
fn bombs_do_no_harm() {
    let server = Server::websocket("max_payload: 1000", "compression: true");
    let mut wire = Wire::open(&server, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    let mut honest = Wire::open(&server, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    wire.send(&frame(0xC2, &deflate(&[QUIET_CONNECT, &b"\r\n".repeat(1 << 20)].concat())));
    wire.expect_close(1009, "maximum payload exceeded");
    honest.send(&frame(
        0xC2,
        &deflate(&[QUIET_CONNECT, &b"PUB a 3\r\nabc\r\n".repeat(1000), b"PING\r\n"].concat()),
    ));
    honest.expect(BINARY, b"PONG\r\n");
}

#[test]
fn goodbyes_are_returned() {
    let server = Server::websocket("", "");
    for (came, answer) in [
        (&b""[..], &b""[..]),
        (b"\x03\xE8", b"\x03\xE8"),
        (b"\x0F\xA0see you", b"\x0F\xA0see you"),
        (b"\x03\xE8\xFF", b"\x03\xEFinvalid utf8 body in close frame"),
    ] {
        let mut wire = Wire::open(&server, "");
        wire.send(&[frame(BINARY, &[QUIET_CONNECT, b"PING\r\n"].concat()), frame(0x88, came)].concat());
        wire.expect(BINARY, b"PONG\r\n");
        wire.expect(CLOSE, answer);
        assert_eq!(wire.next(), None);
        assert_eq!(server.closed_reason(), "Client Closed");
    }
}

#[test]
fn every_end_has_its_status() {
    let server = Server::websocket("max_payload: 100\nmax_control_line: 512", "");
    for (line, error, status, text) in [
        ("PUB a 101\r\n", "Maximum Payload Violation", 1009, "Maximum Message Payload Exceeded"),
        ("CONNECT {\"protocol\":7}\r\n", "invalid client protocol", 1002, "Bad Client Protocol Version"),
        (&"PUB ".repeat(200), "maximum control line exceeded", 1008, "Maximum Control Line Exceeded"),
    ] {
        let mut wire = Wire::open(&server, "");
        wire.send(&frame(BINARY, line.as_bytes()));
        wire.expect(BINARY, format!("-ERR '{error}'\r\n").as_bytes());
        wire.expect_close(status, text);
    }
    let mut wire = Wire::open(&server, "");
    wire.send(&frame(BINARY, &[QUIET_CONNECT, b"PING\r\n"].concat()));
    wire.expect(BINARY, b"PONG\r\n");
    server.signal(rustix::process::Signal::TERM);
    wire.expect_close(1001, "Server Shutdown");
}

#[test]
fn who_does_not_read_is_a_slow_consumer() {
    for lines in ["", "Sec-WebSocket-Extensions: permessage-deflate\r\n"] {
        let server = Server::websocket("max_payload: 1MB\nmax_pending: 2MB", "compression: true");
        let mut wire = Wire::open(&server, lines);
        wire.send(&frame(BINARY, &[QUIET_CONNECT, b"SUB a 1\r\nPING\r\n"].concat()));
        wire.expect(BINARY, b"PONG\r\n");
        let mut sender = server.client();
        // Nothing that could be squeezed.
        let mut seed = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        })
        .take(1_000_000)
        .collect();
        let reason = eventually("an end", || {
            sender.send([b"PUB a 1000000\r\n", &noise[..], b"\r\n"].concat());
            sender.ping();
            let closed = server.get_json("/connz?state=closed");
            closed["connections"][0]["reason"].as_str().map(str::to_owned)
        });
        assert!(reason.starts_with("Slow Consumer"), "{reason}");
    }
}

//! Frames both ways, cut wherever a socket may cut them, and requests good and bad.

use super::deflate::{Inflater, deflate};
use super::direct::Direct;
use super::frame::{FINAL, Opcode, RSV1, control_frame};
use super::inbound::{Event, Inbound, Violation};
use super::mask::unmask_to;
use super::outbound::Framer;
use super::request::{BadHttp, Request};
use super::settings::Settings;
use super::upgrade::Upgrade;
use daemon_config::options::WebSocket;
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{self, IoSlice};

const KEY: [u8; 4] = [0xA5, 0, 0xFF, 0x3C];

/// A frame as a client sends it.
fn frame(opcode: u8, flags: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![opcode | flags];
    match payload.len() {
        n @ 0..126 => out.push(0x80 | n as u8),
        n @ 126..65536 => {
            out.push(0x80 | 126);
            out.extend((n as u16).to_be_bytes());
        }
        n => {
            out.push(0x80 | 127);
            out.extend((n as u64).to_be_bytes());
        }
    }
    out.extend(KEY);
    out.extend(payload.iter().enumerate().map(|(i, b)| b ^ KEY[i & 3]));
    out
}

/// What comes of bytes that arrive in pieces of these sizes, over and over: payload, pings.
fn read(inbound: &mut Inbound, bytes: &[u8], cuts: &[usize]) -> Result<(Vec<u8>, Vec<Vec<u8>>), Violation> {
    let (mut payload, mut pings, mut rest) = (Vec::new(), Vec::new(), bytes);
    for cut in cuts.iter().cycle() {
        let (now, later) = rest.split_at((*cut).min(rest.len()));
        let (mut now, mut at) = (now.to_vec(), 0);
        while let Some(event) = inbound.next(&mut now, &mut at)? {
            match event {
                Event::Data { from, to, .. } => payload.extend_from_slice(&now[from..to]),
                Event::Ping(p) => pings.push(p),
                Event::Pong | Event::Close(_) => {}
            }
        }
        rest = later;
        if rest.is_empty() {
            break;
        }
    }
    Ok((payload, pings))
}

/// Reads what a server sent: masks off, and compressed messages inflated.
fn read_as_client(wire: &[u8]) -> (Vec<u8>, usize) {
    let (mut inbound, mut bytes, mut at) = (Inbound::new(false, true), wire.to_vec(), 0);
    let (mut payload, mut largest, mut inflater) = (Vec::new(), 0, None::<Inflater>);
    let mut out = vec![0; 1 << 20];
    while let Some(event) = inbound.next(&mut bytes, &mut at).unwrap() {
        let Event::Data { from, to, compressed, end } = event else { continue };
        largest = largest.max(to - from);
        if !compressed {
            payload.extend_from_slice(&bytes[from..to]);
            continue;
        }
        let message = inflater.get_or_insert_with(|| Inflater::new(1 << 20));
        let (taken, put) = message.inflate(&bytes[from..to], &mut out).unwrap();
        assert_eq!(taken, to - from);
        payload.extend_from_slice(&out[..put]);
        if end {
            let (put, done) = message.finish(&mut out).unwrap();
            assert!(done);
            payload.extend_from_slice(&out[..put]);
            inflater = None;
        }
    }
    assert_eq!(at, bytes.len());
    (payload, largest)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn payloads_survive_fragments_cuts_and_pings(
        pieces in prop::collection::vec((prop::collection::vec(any::<u8>(), 0..300), any::<bool>(), any::<bool>()), 1..12),
        cuts in prop::collection::vec(1usize..400, 1..5),
    ) {
        let (mut wire, mut want, mut pings, mut open) = (Vec::new(), Vec::new(), Vec::new(), false);
        for (i, (piece, last, ping)) in pieces.iter().enumerate() {
            let last = *last || i + 1 == pieces.len();
            let opcode = if open { 0 } else { 2 };
            wire.extend(frame(opcode, if last { FINAL } else { 0 }, piece));
            want.extend_from_slice(piece);
            if *ping {
                wire.extend(frame(9, FINAL, b"are you there"));
                pings.push(b"are you there".to_vec());
            }
            open = !last;
        }
        prop_assert_eq!(read(&mut Inbound::new(true, false), &wire, &cuts), Ok((want, pings)));
    }

    #[test]
    fn rubbish_is_refused_or_read_but_never_a_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        cuts in prop::collection::vec(1usize..50, 1..3),
        masked in any::<bool>(),
        deflate in any::<bool>(),
    ) {
        if let Ok((payload, _)) = read(&mut Inbound::new(masked, deflate), &bytes, &cuts) {
            prop_assert!(payload.len() <= bytes.len());
        }
    }

    #[test]
    fn masks_come_off_wherever_a_payload_is_cut(bytes in prop::collection::vec(any::<u8>(), 0..100), cut in 0usize..100) {
        let mut masked: Vec<u8> = bytes.iter().enumerate().map(|(i, b)| b ^ KEY[i & 3]).collect();
        let cut = cut.min(masked.len());
        let (head, tail) = masked.split_at_mut(cut);
        let (first, second) = (head.len(), tail.len());
        unmask_to(head, 0..first, 0, KEY, 0);
        unmask_to(tail, 0..second, 0, KEY, cut as u64);
        prop_assert_eq!(masked, bytes);
    }

    /// A socket that takes what it likes, when it likes.
    #[test]
    fn frames_made_on_the_way_to_a_socket_are_whole(
        writes in prop::collection::vec((1usize..70_000, any::<bool>()), 1..6),
        takes in prop::collection::vec(0usize..40_000, 1..20),
    ) {
        let (wire, turn) = (RefCell::new(Vec::new()), Cell::new(0));
        let socket = |bufs: &[IoSlice<'_>]| {
            let take = takes[turn.get() % takes.len()];
            turn.set(turn.get() + 1);
            // Now and then it takes something, or this would never end.
            let take = if turn.get() % 7 == 0 { take.max(1) } else { take };
            let all: Vec<u8> = bufs.iter().flat_map(|b| b.iter().copied()).collect();
            let n = all.len().min(take);
            wire.borrow_mut().extend_from_slice(&all[..n]);
            if n == 0 { Err(io::Error::from(io::ErrorKind::WouldBlock)) } else { Ok(n) }
        };
        let (mut direct, mut want, mut pongs) = (Direct::default(), Vec::new(), 0);
        for (number, (len, ping)) in writes.iter().enumerate() {
            let data: Vec<u8> = (0..*len).map(|i| (i + number) as u8).collect();
            want.extend_from_slice(&data);
            let mut done = 0;
            while done < data.len() {
                let (a, b) = data[done..].split_at((data.len() - done) / 2);
                match direct.write(&[IoSlice::new(a), IoSlice::new(b)], socket) {
                    Ok(n) => done += n,
                    Err(e) => prop_assert_eq!(e.kind(), io::ErrorKind::WouldBlock),
                }
                if *ping && pongs <= number {
                    pongs = number + 1;
                    direct.push_control(&control_frame(Opcode::Ping, b"p"), false);
                }
            }
        }
        while direct.has_control() {
            let _ = direct.write_control(socket);
        }
        let (payload, pings) = read(&mut Inbound::new(false, false), &wire.into_inner(), &[usize::MAX]).unwrap();
        prop_assert!(payload == want);
        prop_assert_eq!(pings.len(), writes.iter().filter(|(_, ping)| *ping).count());
    }

    #[test]
    fn framed_chunks_read_back(
        chunks in prop::collection::vec(prop::collection::vec(0u8..4, 1..9000), 0..6),
        deflate in any::<bool>(),
        browser in any::<bool>(),
        whole in any::<bool>(),
    ) {
        let want: Vec<u8> = chunks.concat();
        let (mut raw, mut out) = (VecDeque::from(chunks), VecDeque::new());
        let mut framer = Framer::new(deflate, browser, whole);
        while !raw.is_empty() {
            framer.frame(&mut raw, &mut out);
        }
        let wire: Vec<u8> = out.into_iter().flatten().collect();
        let (payload, largest) = read_as_client(&wire);
        prop_assert!(payload == want);
        prop_assert!(!browser || whole && deflate || largest <= 4096);
    }

    #[test]
    fn what_is_deflated_inflates_through_any_gap(
        message in prop::collection::vec(0u8..6, 65..20_000),
        room in 1usize..3000,
        step in 1usize..5000,
    ) {
        let packed = deflate(std::slice::from_ref(&message), message.len());
        let (mut inflater, mut got, mut out) = (Inflater::new(message.len()), Vec::new(), vec![0; room]);
        for piece in packed.chunks(step) {
            let mut piece = piece;
            loop {
                let (taken, put) = inflater.inflate(piece, &mut out).unwrap();
                got.extend_from_slice(&out[..put]);
                piece = &piece[taken..];
                if piece.is_empty() && put < room {
                    break;
                }
            }
        }
        loop {
            let (put, done) = inflater.finish(&mut out).unwrap();
            got.extend_from_slice(&out[..put]);
            if done {
                break;
            }
        }
        prop_assert!(got == message);
    }
}

#[test]
fn violations_are_named() {
    let close = |status: u16| frame(8, FINAL, &status.to_be_bytes());
    for (wire, deflate, want) in [
        (frame(2, FINAL | 0x20, b""), false, Violation::ReservedBits),
        (frame(2, FINAL | RSV1, b""), false, Violation::NotNegotiated),
        (vec![0x82, 4], false, Violation::Unmasked),
        (frame(9, FINAL, &[0; 126]), false, Violation::LongControl),
        (frame(9, 0, b""), false, Violation::CutControl),
        (frame(9, FINAL | RSV1, b""), true, Violation::CompressedControl),
        ([frame(2, 0, b"a"), frame(1, FINAL, b"b")].concat(), false, Violation::Unfinished),
        (frame(0, FINAL, b""), false, Violation::Continuation),
        ([frame(2, RSV1, b"a"), frame(0, FINAL | RSV1, b"b")].concat(), true, Violation::Continuation),
        (frame(3, FINAL, b""), false, Violation::Opcode(3)),
        (frame(11, FINAL, b""), false, Violation::Opcode(11)),
        ([vec![0x82, 0xFF], vec![0xFF; 12]].concat(), false, Violation::Length),
        (frame(8, FINAL, b"x"), false, Violation::ShortClose),
        (close(999), false, Violation::CloseStatus(999)),
        (close(1005), false, Violation::CloseStatus(1005)),
        (close(1006), false, Violation::CloseStatus(1006)),
        (close(1016), false, Violation::CloseStatus(1016)),
        (close(2999), false, Violation::CloseStatus(2999)),
        (close(5000), false, Violation::CloseStatus(5000)),
    ] {
        for cut in [1, usize::MAX] {
            assert_eq!(read(&mut Inbound::new(true, deflate), &wire, &[cut]), Err(want.clone()), "{wire:?}");
        }
    }
}

#[test]
fn closes_are_answered_in_kind() {
    let answer = |payload: &[u8]| {
        let (mut bytes, mut at) = (frame(8, FINAL, payload), 0);
        Inbound::new(true, false).next(&mut bytes, &mut at).unwrap()
    };
    assert_eq!(answer(b""), Some(Event::Close(vec![])));
    assert_eq!(answer(b"\x03\xE8bye"), Some(Event::Close(b"\x03\xE8bye".to_vec())));
    assert_eq!(answer(b"\x0B\xB8"), Some(Event::Close(vec![0x0B, 0xB8])));
    let bad = b"\x03\xEFinvalid utf8 body in close frame".to_vec();
    assert_eq!(answer(b"\x03\xE8\xFF"), Some(Event::Close(bad)));
}

#[test]
fn a_compressed_message_may_become_so_much_and_no_more() {
    let bomb = deflate(&[vec![0; 1 << 20]], 1 << 20);
    assert!(bomb.len() < 20_000, "{}", bomb.len());
    let (mut out, mut total) = (vec![0; 4096], 0);
    let mut inflater = Inflater::new(10_000);
    let mut rest = bomb.as_slice();
    let end = loop {
        match inflater.inflate(rest, &mut out) {
            Ok((taken, put)) => (rest, total) = (&rest[taken..], total + put),
            Err(violation) => break violation,
        }
    };
    assert_eq!(end, Violation::TooBig);
    assert!(total <= 10_000);
    assert_eq!(Inflater::new(100).inflate(&[0xFF; 8], &mut out), Err(Violation::Corrupt));
}

#[test]
fn pongs_nobody_takes_are_bounded() {
    let mut direct = Direct::default();
    let pong = control_frame(Opcode::Pong, &[0; 125]);
    (0..10_000).for_each(|_| direct.push_control(&pong, false));
    direct.push_control(&control_frame(Opcode::Close, b""), true);
    let sent = Cell::new(0);
    let count = |bufs: &[IoSlice<'_>]| {
        sent.set(sent.get() + bufs[0].len());
        Ok(bufs[0].len())
    };
    direct.write_control(count).unwrap();
    assert!((16_000..16_500).contains(&sent.get()), "{}", sent.get());
}

const GOOD: &str = "GET / HTTP/1.1\r\nHost: h:8080\r\nUpgrade: a, WebSocket\r\nConnection: keep-alive,upgrade\r\n\
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";

fn request(lines: &str) -> Request {
    Request::parse(format!("{GOOD}{lines}\r\n").as_bytes()).unwrap().unwrap().0
}

fn settings(options: WebSocket) -> Settings {
    Settings::load(&options).unwrap()
}

#[test]
fn requests_are_judged_in_order() {
    let plain = settings(WebSocket { compression: true, ..WebSocket::default() });
    let judged = |text: String| {
        let request = Request::parse(text.as_bytes()).unwrap().unwrap().0;
        Upgrade::of(&request, &plain).map_err(|r| (r.status, r.text)).map(|_| ())
    };
    let with = |from: &str, to: &str| judged(format!("{}\r\n", GOOD.replace(from, to)));
    assert_eq!(with("", ""), Ok(()));
    for (from, to, status, text) in [
        ("GET", "POST", 405, "request method must be GET"),
        ("Host: h:8080", "Host:", 400, "'Host' missing in request"),
        ("a, WebSocket", "a WebSocket", 400, "invalid value for header 'Upgrade'"),
        ("keep-alive,upgrade", "keep-alive", 400, "invalid value for header 'Connection'"),
        ("dGhlIHNhbXBsZSBub25jZQ==", "", 400, "key missing"),
        ("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j", 400, "invalid websocket key"),
        ("dGhlIHNhbXBsZSBub25jZQ==", "!", 400, "invalid websocket key"),
        ("13\r", "12\r", 400, "invalid version"),
        ("GET /", "GET /x/mqtt", 404, "mqtt websocket endpoint not enabled"),
        ("GET /", "GET /x/leafnode?y", 404, "leafnode websocket endpoint not enabled"),
    ] {
        assert_eq!(with(from, to), Err((status, text.into())));
    }
}

#[test]
fn what_is_agreed_on_stands_in_the_answer() {
    let all = settings(WebSocket {
        compression: true,
        headers: vec![("X-A".into(), "b".into())],
        user_cookie: "u".into(),
        pass_cookie: "p".into(),
        ..WebSocket::default()
    });
    let lines = "Sec-WebSocket-Extensions: x, permessage-deflate; client_max_window_bits\r\nNats-No-Masking: true\r\n\
                 X-Forwarded-For: 1.2.3.4\r\nUser-Agent: Mozilla/5.0 Version/17 Safari/605\r\n\
                 Cookie: u=me; p=\"secret\"; bad name=1; p2=x\r\n";
    let upgrade = Upgrade::of(&request(lines), &all).ok().unwrap();
    assert!(upgrade.deflate && upgrade.browser && upgrade.whole_deflated && !upgrade.masked);
    assert_eq!((upgrade.forwarded_for.as_str(), upgrade.credentials.user.as_str()), ("1.2.3.4", "me"));
    assert_eq!(upgrade.credentials.pass, "secret");
    assert_eq!(
        String::from_utf8(upgrade.answer).unwrap(),
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\
         Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_no_context_takeover\r\n\
         Nats-No-Masking: true\r\nX-A: b\r\n\r\n"
    );
    let bare = Upgrade::of(&request("X-Forwarded-For: 1.2.3.4, 5.6.7.8\r\n"), &all).ok().unwrap();
    assert!(!bare.deflate && !bare.browser && bare.masked && bare.forwarded_for.is_empty());
}

#[test]
fn origins_are_checked() {
    let check = |same: bool, allowed: &[&str], origin: &str| {
        let allowed_origins = allowed.iter().map(|o| o.to_string()).collect();
        let s = settings(WebSocket { same_origin: same, allowed_origins, ..WebSocket::default() });
        s.check_origin(&request(&format!("Origin: {origin}\r\n")))
    };
    let ok = Ok(());
    assert_eq!(check(false, &[], "http://anywhere"), ok);
    assert_eq!(check(true, &["http://x"], ""), ok);
    assert_eq!(check(true, &[], "HTTP://H:8080"), ok);
    assert_eq!(check(true, &[], "https://h:8080"), Err("not same origin".into()));
    assert_eq!(check(true, &[], "http://h"), Err("not same origin".into()));
    assert_eq!(check(false, &["https://a", "http://b:1"], "https://A:443"), ok);
    assert_eq!(check(false, &["https://a", "http://b:1"], "http://b:1"), ok);
    assert_eq!(check(false, &["https://a"], "http://a"), Err("not in the allowed list".into()));
    assert_eq!(check(false, &["https://a"], "null"), Err("parse \"null\": invalid URI for request".into()));
}

#[test]
fn heads_that_are_no_http_are_turned_away() {
    let bad = |text: &str| Request::parse(text.as_bytes());
    for (text, want) in [
        ("hello\r\n\r\n", "400 Bad Request"),
        ("GET / HTTP/3.0\r\n\r\n", "505 HTTP Version Not Supported: unsupported protocol version"),
        ("GET / HTTP/1.1\r\n\r\n", "400 Bad Request: missing required Host header"),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400 Bad Request"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX Y: 1\r\n\r\n", "400 Bad Request: invalid header name"),
        ("GET nopath HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request"),
    ] {
        assert_eq!(bad(text), Err(BadHttp(want)), "{text}");
    }
    assert_eq!(bad("GET / HTTP/1.1\r\nHost: a\r\n"), Ok(None));
    let long = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}", "x".repeat(64 * 1024));
    assert_eq!(bad(&long), Err(BadHttp("431 Request Header Fields Too Large")));
    let many = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "x: y\r\n".repeat(200));
    assert_eq!(bad(&many), Err(BadHttp("431 Request Header Fields Too Large")));
    let absolute = bad("GET http://foo/bar?x HTTP/1.1\r\nHost: h\r\n\r\n").unwrap().unwrap().0;
    assert_eq!((absolute.host.as_str(), absolute.target.as_str()), ("foo", "/bar?x"));
    for (path, to) in
        [("/a/../b", Some("/b")), ("//x/", Some("/x/")), ("/", None), ("/a/", None), ("/a/.?q", Some("/a?q"))]
    {
        let request = bad(&format!("GET {path} HTTP/1.1\r\nHost: h\r\n\r\n")).unwrap().unwrap().0;
        assert_eq!(request.cleaner_path().as_deref(), to);
    }
}

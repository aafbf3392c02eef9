//! `cargo fuzz run websocket` from this crate's folder: the first byte says what the others are: a request's head, or frames
//! that come in pieces, compressed or not.

#![no_main]

/// The modules that read bytes from outside, without the server around them.
#[allow(dead_code)]
#[path = "../../src/websocket"]
mod websocket {
    mod close;
    pub mod deflate;
    mod frame;
    pub mod inbound;
    mod mask;
    pub mod request;
}

use websocket::deflate::Inflater;
use websocket::inbound::{Event, Inbound, Violation};
use websocket::request::Request;

const INFLATED_MAX: usize = 1 << 16;

fn head(bytes: &[u8]) {
    if let Ok(Some((request, len))) = Request::parse(bytes) {
        assert!(len <= bytes.len());
        request.cleaner_path();
        request.body();
        request.lists("connection", "upgrade");
    }
}

fn frames(inbound: &mut Inbound, bytes: &[u8], piece: usize) -> Result<(), Violation> {
    let (mut out, mut total, mut inflater) = (vec![0; 512], 0, None::<Inflater>);
    for piece in bytes.chunks(piece) {
        let (mut piece, mut at) = (piece.to_vec(), 0);
        while let Some(event) = inbound.next(&mut piece, &mut at)? {
            let Event::Data { from, to, compressed: true, end } = event else { continue };
            let message = inflater.get_or_insert_with(|| Inflater::new(INFLATED_MAX));
            let mut rest = &piece[from..to];
            loop {
                let (taken, put) = message.inflate(rest, &mut out)?;
                (rest, total) = (&rest[taken..], total + put);
                assert!(total <= INFLATED_MAX);
                if put < out.len() && (rest.is_empty() || taken + put == 0) {
                    break;
                }
            }
            while end {
                let (put, done) = message.finish(&mut out)?;
                total += put;
                assert!(total <= INFLATED_MAX);
                if done {
                    (inflater, total) = (None, 0);
                    break;
                }
            }
        }
        assert_eq!(at, piece.len());
    }
    Ok(())
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&kind, rest)) = data.split_first() else { return };
    match kind & 3 {
        0 => head(rest),
        flags => {
            // What is refused is refused; nothing may panic or grow.
            let _ =
                frames(&mut Inbound::new(flags & 1 != 0, flags & 2 != 0), rest, usize::from(kind >> 2) + 1);
        }
    }
});

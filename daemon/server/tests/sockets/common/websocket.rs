//! A WebSocket client made by hand: an upgrade with any headers, and a layer that puts a client's lines into frames.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};

use super::client::Stream;
use super::{Client, PATIENCE, Server};

/// The sample key of RFC 6455.
pub const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const MASK: [u8; 4] = [1, 2, 3, 250];

/// A request for an upgrade with further header lines, each with its CRLF.
pub fn request(lines: &str) -> String {
    format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n{lines}\r\n"
    )
}

/// A masked frame. `first`: flags and opcode.
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![first];
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
    out.extend(MASK);
    out.extend(payload.iter().enumerate().map(|(i, b)| b ^ MASK[i & 3]));
    out
}

/// Compressed as permessage-deflate wants it.
pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 1024);
    let mut compress = Compress::new(Compression::fast(), false);
    compress.compress_vec(bytes, &mut out, FlushCompress::Sync).unwrap();
    assert_eq!(compress.total_in() as usize, bytes.len());
    out.truncate(out.len() - 4);
    out
}

/// Reads a head of HTTP and nothing behind it.
pub fn read_head(stream: &mut dyn Read) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => break,
        }
    }
    String::from_utf8(head).unwrap()
}

/// One frame: flags and opcode, payload. `None` at the end.
pub fn read_frame(stream: &mut dyn Read) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; 2];
    stream.read_exact(&mut head).ok()?;
    assert_eq!(head[1] & 0x80, 0, "servers do not mask");
    let len = match head[1] {
        126 => {
            let mut len = [0; 2];
            stream.read_exact(&mut len).ok()?;
            u16::from_be_bytes(len).into()
        }
        127 => {
            let mut len = [0; 8];
            stream.read_exact(&mut len).ok()?;
            u64::from_be_bytes(len)
        }
        n => u64::from(n),
    };
    let mut payload = vec![0; len as usize];
    stream.read_exact(&mut payload).ok()?;
    Some((head[0], payload))
}

/// Lines in frames. Reads end with the close frame, which `closed` tells.
pub struct Frames<S> {
    stream: S,
    deflate: bool,
    /// Payload that was not asked for yet, and compressed frames whose message has not ended.
    ready: Vec<u8>,
    packed: Vec<u8>,
    /// Largest frame so far.
    pub largest: usize,
}

impl<S: Stream> Frames<S> {
    fn take(&mut self, first: u8, payload: Vec<u8>) {
        self.largest = self.largest.max(payload.len());
        let compressed = first & 0x40 != 0 || !self.packed.is_empty();
        if !compressed {
            return self.ready.extend(payload);
        }
        assert!(self.deflate, "nobody agreed on compression");
        self.packed.extend(payload);
        if first & 0x80 != 0 {
            self.packed.extend([0, 0, 0xFF, 0xFF]);
            let mut inflate = Decompress::new(false);
            while (inflate.total_in() as usize) < self.packed.len() {
                self.ready.reserve(1 << 20);
                let at = inflate.total_in() as usize;
                inflate.decompress_vec(&self.packed[at..], &mut self.ready, FlushDecompress::Sync).unwrap();
            }
            self.packed.clear();
        }
    }
}

impl<S: Stream> Read for Frames<S> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() {
            match read_frame(&mut self.stream) {
                None => return Ok(0),
                Some((0x88, _)) => return Ok(0),
                Some((0x89 | 0x8A, _)) => {}
                Some((first, payload)) => self.take(first, payload),
            }
        }
        let n = self.ready.len().min(into.len());
        into[..n].copy_from_slice(&self.ready[..n]);
        self.ready.drain(..n);
        Ok(n)
    }
}

impl<S: Stream> Write for Frames<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let frame = match self.deflate {
            true => frame(0xC2, &deflate(bytes)),
            false => frame(0x82, bytes),
        };
        self.stream.write_all(&frame)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// A socket that has sent the request and read the head of the answer.
pub fn upgrade(address: SocketAddr, lines: &str) -> (TcpStream, String) {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.write_all(request(lines).as_bytes()).unwrap();
    let head = read_head(&mut socket);
    (socket, head)
}

/// A client whose lines travel in frames over `layer` of a socket.
pub fn client_over(
    address: SocketAddr,
    lines: &str,
    layer: impl FnOnce(TcpStream) -> Box<dyn Stream>,
) -> Client {
    let mut client = Client::dial(address).wrap(|socket| {
        let mut stream = layer(socket);
        stream.write_all(request(lines).as_bytes()).unwrap();
        stream.flush().unwrap();
        let head = read_head(&mut stream);
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        let deflate = head.contains("permessage-deflate");
        Box::new(Frames { stream, deflate, ready: Vec::new(), packed: Vec::new(), largest: 0 })
    });
    client.read_info();
    client
}

/// A client over plain WebSocket.
pub fn client(address: SocketAddr, lines: &str) -> Client {
    client_over(address, lines, |socket| Box::new(socket))
}

impl Server {
    /// A server whose WebSocket listener has `block` in its section.
    pub fn websocket(config: &str, block: &str) -> Server {
        let tls = if block.contains("tls {") { "" } else { "no_tls: true, " };
        Server::monitored(&format!("{config}\nwebsocket {{ listen: \"127.0.0.1:-1\", {tls}{block} }}"))
    }

    /// Where WebSocket clients connect, as the log says.
    pub fn websocket_address(&self) -> SocketAddr {
        let log = self.log();
        let url = log.split_once("Listening for websocket clients on ").expect("a listen line").1;
        url.split_whitespace().next().unwrap().split_once("://").unwrap().1.parse().unwrap()
    }
}

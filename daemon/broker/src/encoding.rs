//! Compressed payloads, for those who ask for them by `Accept-Encoding`.

use daemon_wire::headers;
use std::io::Write;

const ACCEPT: &str = "Accept-Encoding";
const CONTENT: &str = "Content-Encoding";

/// How a document is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Plain,
    /// Plain, and said to be so: what was asked for is not known here.
    Identity,
    Gzip,
    /// Snappy's frames, which readers of S2 understand.
    Snappy,
}

impl Encoding {
    /// What a request for a message trace asks for: the first of its list that is known.
    pub(crate) fn of_trace(block: &[u8]) -> Encoding {
        let accepted = headers::get(block, ACCEPT).unwrap_or_default();
        let names = accepted.split(|&b| b == b',').map(<[u8]>::trim_ascii);
        let known = names.filter_map(|name| match name.to_ascii_lowercase().as_slice() {
            b"gzip" => Some(Encoding::Gzip),
            b"snappy" | b"s2" => Some(Encoding::Snappy),
            _ => None,
        });
        { known }.next().unwrap_or(Encoding::Plain)
    }

    /// What a request to the server itself asks for: snappy wherever it is named, else gzip.
    pub fn of_request(block: &[u8]) -> Encoding {
        let accepted = headers::get(block, ACCEPT).unwrap_or_default();
        let accepted = String::from_utf8_lossy(accepted).to_ascii_lowercase();
        match accepted.as_str() {
            "" => Encoding::Plain,
            list if list.contains("snappy") || list.contains("s2") => Encoding::Snappy,
            list if list.contains("gzip") => Encoding::Gzip,
            _ => Encoding::Identity,
        }
    }

    /// Header block and payload of a document; the block is empty where nothing was asked for.
    pub fn pack(self, document: Vec<u8>) -> (Vec<u8>, Vec<u8>) {
        let (name, payload) = match self {
            Encoding::Plain => return (Vec::new(), document),
            Encoding::Identity => ("identity", document),
            Encoding::Gzip => ("gzip", gzip(&document)),
            Encoding::Snappy => ("snappy", snappy(&document)),
        };
        let mut header = Vec::new();
        headers::with(&[], CONTENT, name.as_bytes(), &mut header);
        (header, payload)
    }
}

fn gzip(document: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(document).and_then(|()| writer.finish()).expect("memory takes every byte")
}

fn snappy(document: &[u8]) -> Vec<u8> {
    let mut writer = snap::write::FrameEncoder::new(Vec::new());
    writer.write_all(document).expect("memory takes every byte");
    writer.into_inner().expect("memory takes every byte")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn requests_name_their_encoding() {
        for (accepted, encoding) in [
            ("gzip", Encoding::Gzip),
            ("GZIP", Encoding::Gzip),
            ("gzip, S2", Encoding::Snappy),
            ("snappy", Encoding::Snappy),
            ("br", Encoding::Identity),
        ] {
            let block = format!("NATS/1.0\r\nAccept-Encoding: {accepted}\r\n\r\n");
            assert_eq!(Encoding::of_request(block.as_bytes()), encoding, "{accepted}");
        }
        assert_eq!(Encoding::of_request(b""), Encoding::Plain);
        assert_eq!(Encoding::of_request(b"NATS/1.0\r\nA: b\r\n\r\n"), Encoding::Plain);
    }

    #[test]
    fn what_was_packed_unpacks() {
        let document = b"{\"a\":1}".repeat(40_000);
        let (header, packed) = Encoding::Gzip.pack(document.clone());
        assert_eq!(headers::get(&header, CONTENT), Some(&b"gzip"[..]));
        let mut out = Vec::new();
        flate2::read::GzDecoder::new(&*packed).read_to_end(&mut out).unwrap();
        assert_eq!(out, document);
        let (header, packed) = Encoding::Snappy.pack(document.clone());
        assert_eq!(headers::get(&header, CONTENT), Some(&b"snappy"[..]));
        out.clear();
        snap::read::FrameDecoder::new(&*packed).read_to_end(&mut out).unwrap();
        assert_eq!(out, document);
        assert_eq!(Encoding::Plain.pack(document.clone()), (Vec::new(), document));
    }
}

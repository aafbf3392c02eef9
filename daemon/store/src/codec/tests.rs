use super::*;
use proptest::prelude::*;
use std::sync::Arc;

fn settings(key: &str, previous: Option<&str>) -> KeySettings {
    KeySettings { cipher: Cipher::ChaCha, key: key.into(), previous: previous.map(Into::into) }
}

fn all_codecs() -> Vec<Arc<dyn PageCodec>> {
    let chacha = Codecs::new(Some(&AssetKey::generate(Cipher::ChaCha).unwrap())).unwrap();
    let aes = Codecs::new(Some(&AssetKey::generate(Cipher::Aes).unwrap())).unwrap();
    [&Codecs::plain(), &chacha, &aes]
        .iter()
        .flat_map(|c| [c.for_writing(false), c.for_writing(true)])
        .collect()
}

#[test]
fn each_codec_has_its_id_and_only_plain_is_plain() {
    let ids: Vec<_> = all_codecs().iter().map(|c| (c.id(), c.is_plain())).collect();
    let want = [(0, true), (1, false), (2, false), (4, false), (3, false), (5, false)];
    assert_eq!(ids, want);
}

#[test]
fn compression_makes_pages_smaller_and_never_much_larger() {
    let text = b"{\"id\":1,\"name\":\"order\"}".repeat(100);
    let noise: Vec<u8> = key_noise(4096);
    let mut out = Vec::new();
    S2.encode(b"", &text, &mut out).unwrap();
    assert!(out.len() * 4 < text.len());
    out.clear();
    S2.encode(b"", &noise, &mut out).unwrap();
    assert_eq!(out.len(), noise.len() + 1);
}

fn key_noise(len: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let codec = Encrypted::new(Cipher::ChaCha, AssetKey::generate(Cipher::ChaCha).unwrap()).unwrap();
    codec.encode(b"", &vec![0; len], &mut out).unwrap();
    out.drain(..24);
    out.truncate(len);
    out
}

#[test]
fn encrypted_pieces_stay_where_they_belong_and_whole() {
    for codec in all_codecs().iter().filter(|c| c.id() >= id::CHACHA) {
        let plain = b"the same the same the same the same the same the same the same".as_slice();
        let mut stored = Vec::new();
        codec.encode(b"here", plain, &mut stored).unwrap();
        assert!(!stored.windows(8).any(|w| w == b"the same"));
        let mut out = b"kept".to_vec();
        assert_eq!(codec.decode(b"there", &stored, &mut out), Err(CodecError::Damaged));
        for bit in 0..stored.len() * 8 {
            let mut bad = stored.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(codec.decode(b"here", &bad, &mut out), Err(CodecError::Damaged), "bit {bit}");
        }
        for cut in 0..stored.len() {
            assert_eq!(codec.decode(b"here", &stored[..cut], &mut out), Err(CodecError::Damaged));
        }
        assert_eq!(out, b"kept");
        codec.decode(b"here", &stored, &mut out).unwrap();
        assert_eq!(&out[4..], plain);
    }
}

#[test]
fn the_same_piece_never_looks_the_same() {
    let key = AssetKey::generate(Cipher::Aes).unwrap();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..3 {
        let codec = Encrypted::new(Cipher::Aes, key.clone()).unwrap();
        for _ in 0..100 {
            let mut out = Vec::new();
            codec.encode(b"", b"same", &mut out).unwrap();
            assert!(seen.insert(out));
        }
    }
    // And all of it is read with the asset's key, whoever wrote it.
    let reader = Encrypted::new(Cipher::Aes, key).unwrap();
    for stored in &seen {
        let mut out = Vec::new();
        reader.decode(b"", stored, &mut out).unwrap();
        assert_eq!(out, b"same");
    }
}

#[test]
fn keys_wrap_unwrap_and_rotate() {
    for cipher in [Cipher::ChaCha, Cipher::Aes] {
        let key = AssetKey::generate(cipher).unwrap();
        let wrapped = key.wrap(&settings("one", None), b"ORDERS").unwrap();
        let unwrap = |s: Option<&KeySettings>, label: &[u8]| {
            AssetKey::unwrap(&wrapped, s, label).map(|(k, old)| (k.bytes().to_vec(), k.cipher(), old))
        };
        let same = |old| Ok((key.bytes().to_vec(), cipher, old));
        assert_eq!(unwrap(Some(&settings("one", None)), b"ORDERS"), same(false));
        assert_eq!(unwrap(Some(&settings("two", Some("one"))), b"ORDERS"), same(true));
        assert_eq!(unwrap(Some(&settings("two", None)), b"ORDERS"), Err(KeyError::Wrong));
        assert_eq!(unwrap(Some(&settings("two", Some("three"))), b"ORDERS"), Err(KeyError::Wrong));
        assert_eq!(unwrap(Some(&settings("one", None)), b"OTHER"), Err(KeyError::Wrong));
        assert_eq!(unwrap(None, b"ORDERS"), Err(KeyError::Missing));
        assert_eq!(AssetKey::unwrap(b"?", None, b"").err(), Some(KeyError::Unknown));
    }
}

#[test]
fn secrets_are_not_printed() {
    let key = AssetKey::generate(Cipher::ChaCha).unwrap();
    let shown = format!("{:?} {key:?}", settings("hush", Some("quiet")));
    assert!(!shown.contains("hush") && !shown.contains("quiet") && !shown.contains("bytes"), "{shown}");
}

#[test]
fn sets_find_the_codec_of_a_piece() {
    let set = Codecs::new(Some(&AssetKey::generate(Cipher::Aes).unwrap())).unwrap();
    for wanted in [id::PLAIN, id::S2, id::AES, id::S2_AES] {
        assert_eq!(set.by_id(wanted).unwrap().id(), wanted);
    }
    assert_eq!(set.by_id(id::CHACHA).err(), Some(CodecError::NoKey));
    assert_eq!(Codecs::plain().by_id(id::AES).err(), Some(CodecError::NoKey));
    assert_eq!(set.by_id(9).err(), Some(CodecError::Unknown(9)));
    let (mut sealed, mut plain) = (Vec::new(), Vec::new());
    set.seal(b"label", b"change", &mut sealed).unwrap();
    set.open(b"label", &sealed, &mut plain).unwrap();
    assert_eq!((plain.as_slice(), sealed[0]), (b"change".as_slice(), id::AES));
    assert_eq!(set.open(b"label", b"", &mut plain), Err(CodecError::Damaged));
}

proptest! {
    #[test]
    fn there_and_back(
        label in proptest::collection::vec(any::<u8>(), 0..40),
        plain in proptest::collection::vec(0u8..4, 0..2000),
    ) {
        for codec in all_codecs() {
            let (mut stored, mut out) = (b"before".to_vec(), b"BEFORE".to_vec());
            codec.encode(&label, &plain, &mut stored).unwrap();
            codec.decode(&label, &stored[6..], &mut out).unwrap();
            prop_assert_eq!(&out[6..], &plain);
            prop_assert_eq!((&stored[..6], &out[..6]), (b"before".as_slice(), b"BEFORE".as_slice()));
        }
    }

    /// Any bytes: an answer, never a panic, never much memory.
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for codec in all_codecs() {
            let mut out = Vec::new();
            let _ = codec.decode(b"", &bytes, &mut out);
            prop_assert!(out.len() <= bytes.len() * 40);
        }
        let _ = AssetKey::unwrap(&bytes, Some(&settings("k", None)), b"");
    }
}

//! The text of keys: base32 of prefix, key and checksum.

use data_encoding::BASE32_NOPAD;

use super::{NkeyError, Prefix};

/// Bytes of a key without prefix and checksum.
const RAW_LEN: usize = 32;

/// Checks alphabet and checksum; what is left is prefix and key.
fn decode(text: &str) -> Result<Vec<u8>, NkeyError> {
    let mut raw = BASE32_NOPAD.decode(text.as_bytes()).map_err(|_| NkeyError::Encoding)?;
    if raw.len() < 4 {
        return Err(NkeyError::Encoding);
    }
    let check = raw.split_off(raw.len() - 2);
    if crc16(&raw).to_le_bytes() != check[..] {
        return Err(NkeyError::Checksum);
    }
    Ok(raw)
}

/// What the text is, by its first byte. [`Prefix::Unknown`] for what is no key.
pub fn prefix_of(text: &str) -> Prefix {
    let Ok(raw) = decode(text) else { return Prefix::Unknown };
    match Prefix::of_byte(raw[0]) {
        // The prefix of a seed shares its byte with the kind of the key.
        Prefix::Unknown if raw[0] & 0xf8 == Prefix::Seed.byte() => Prefix::Seed,
        prefix => prefix,
    }
}

/// Whether the text is a key of any sort, checksum and all.
pub fn is_valid_encoding(text: &str) -> bool {
    decode(text).is_ok()
}

/// Whether the text is a public key with this prefix.
pub fn is_public(prefix: Prefix, text: &str) -> bool {
    prefix.is_public() && public(text).is_ok_and(|(found, _)| found == prefix)
}

/// Prefix and key of a public key's text.
pub(crate) fn public(text: &str) -> Result<(Prefix, [u8; RAW_LEN]), NkeyError> {
    let raw = decode(text)?;
    let prefix = Prefix::of_byte(raw[0]);
    if !prefix.is_public() {
        return Err(NkeyError::Prefix);
    }
    let key = raw[1..].try_into().map_err(|_| NkeyError::PublicKey)?;
    Ok((prefix, key))
}

/// Prefix of the key, and the key, of a seed's text.
pub(crate) fn seed(text: &str) -> Result<(Prefix, [u8; RAW_LEN]), NkeyError> {
    let raw = decode(text)?;
    let prefix = Prefix::of_byte((raw[0] & 7) << 5 | raw.get(1).map_or(0, |byte| byte >> 3));
    if raw[0] & 0xf8 != Prefix::Seed.byte() || !prefix.is_public() {
        return Err(NkeyError::Seed);
    }
    let key = raw.get(2..).unwrap_or_default().try_into().map_err(|_| NkeyError::SeedLength)?;
    Ok((prefix, key))
}

/// What the key of a seed is for.
pub fn seed_prefix(text: &str) -> Result<Prefix, NkeyError> {
    seed(text).map(|(prefix, _)| prefix)
}

pub(crate) fn encode(prefix: Prefix, key: &[u8]) -> String {
    let mut raw = Vec::with_capacity(key.len() + 3);
    raw.push(prefix.byte());
    raw.extend_from_slice(key);
    raw.extend_from_slice(&crc16(&raw).to_le_bytes());
    BASE32_NOPAD.encode(&raw)
}

/// CRC-16/XMODEM.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, &byte| {
        (0..8).fold(
            crc ^ u16::from(byte) << 8,
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_checksum_is_xmodem() {
        assert_eq!(crc16(b"123456789"), 0x31c3);
    }

    #[test]
    fn says_what_is_wrong() {
        let good = encode(Prefix::User, &[7; 32]);
        let mut other = good.clone();
        other.replace_range(9..10, if &good[9..10] == "A" { "B" } else { "A" });
        let table = [
            ("", NkeyError::Encoding),
            ("AAAA", NkeyError::Encoding),
            ("not a key", NkeyError::Encoding),
            (&good.to_lowercase(), NkeyError::Encoding),
            (&other, NkeyError::Checksum),
            (&encode(Prefix::Unknown, &[7; 32]), NkeyError::Prefix),
            (&encode(Prefix::Private, &[7; 64]), NkeyError::Prefix),
            (&encode(Prefix::User, &[7; 31]), NkeyError::PublicKey),
            (&encode(Prefix::User, &[7; 33]), NkeyError::PublicKey),
        ];
        for (text, error) in table {
            assert_eq!(public(text), Err(error), "{text}");
            assert!(!is_public(Prefix::User, text));
        }
        assert_eq!(public(&good), Ok((Prefix::User, [7; 32])));
        assert_eq!(seed(&good), Err(NkeyError::Seed));
        // The seed of a key with an unknown prefix.
        assert_eq!(seed("SZAIB67JMUPS5OKP6BZNCFTIMHOTS6JIX2C53TLSNEROIRFBJLSK3NUOVY"), Err(NkeyError::Seed));
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at_without_panic(text in "\\PC{0,80}") {
            prop_assert_eq!(prefix_of(&text) == Prefix::Unknown, !is_valid_encoding(&text) || public(&text).is_err() && seed(&text).is_err());
        }

        #[test]
        fn keys_come_back(key: [u8; 32]) {
            for prefix in [Prefix::Operator, Prefix::Account, Prefix::User, Prefix::Server, Prefix::Cluster, Prefix::Curve] {
                let text = encode(prefix, &key);
                prop_assert!(text.starts_with(prefix.letter()) && text.len() == 56);
                prop_assert_eq!(public(&text), Ok((prefix, key)));
                prop_assert_eq!(prefix_of(&text), prefix);
            }
        }

        #[test]
        fn one_wrong_letter_is_noticed(key: [u8; 32], at in 0_usize..56, letter in "[A-Z2-7]") {
            let good = encode(Prefix::Account, &key);
            let mut bad = good.clone();
            bad.replace_range(at..=at, &letter);
            prop_assert_eq!(public(&bad).is_ok(), bad == good);
        }
    }
}

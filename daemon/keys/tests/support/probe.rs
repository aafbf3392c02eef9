//! What the corpus test and the fuzz targets hold true of any bytes: reading ends, without a panic, and what was read can
//! be written and read again.

use daemon_keys::{creds, jwt, nkey};
use schemas::claims::{self, AnyClaims};

/// `data` as the claims of a token, and as a whole token.
pub fn claims(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = jwt::decode(text).map_err(|error| error.to_string());
        let _ = jwt::decode_generic(text).map_err(|error| error.to_string());
    }
    let Ok(read) = claims::from_json(data) else { return };
    drop(jwt::validate(&read.claims, 1_700_000_000));
    // Not everything that is read has a text form: a sampling rate above 100 has none.
    let Ok(written) = read.claims.to_json() else { return };
    if read.version == claims::VERSION || matches!(read.claims, AnyClaims::Generic(_)) {
        let again = claims::from_json(written.as_bytes()).expect("what was written is read");
        assert_eq!(again.claims.to_json().expect("what was written once"), written);
    }
}

/// `data` as a creds file.
pub fn creds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = nkey::prefix_of(&text);
    let Ok(read) = creds::parse(&text) else { return };
    assert!(text.contains(&read.jwt));
    let seed = read.key.seed().expect("it was made from one");
    if let Ok(written) = creds::format(&read.jwt, &seed) {
        assert_eq!(creds::parse(&written).expect("what was written is read").jwt, read.jwt);
    }
}

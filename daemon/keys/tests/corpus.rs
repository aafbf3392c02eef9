//! The fuzz targets' checks over the vectors, whole and cut and bent.

mod support {
    pub mod probe;
}

use data_encoding::BASE64URL_NOPAD;
use proptest::prelude::*;
use serde_json::Value;
use support::probe;

fn texts() -> Vec<Vec<u8>> {
    let vectors: Value = serde_json::from_str(include_str!("data/vectors.json")).unwrap();
    let tokens = vectors["tokens"].as_array().unwrap().iter().map(|token| token["token"].as_str().unwrap());
    let claims = tokens.clone().map(|token| token.split('.').nth(1).unwrap());
    let mut texts: Vec<Vec<u8>> =
        claims.map(|claims| BASE64URL_NOPAD.decode(claims.as_bytes()).unwrap()).collect();
    texts.extend(tokens.map(|token| token.as_bytes().to_vec()));
    texts.push(vectors["creds"].as_str().unwrap().as_bytes().to_vec());
    texts
}

#[test]
fn every_vector_holds() {
    for text in texts() {
        probe::claims(&text);
        probe::creds(&text);
    }
}

proptest! {
    #[test]
    fn bent_ones_hold(which in 0_usize..27, cut in 0.0_f64..1.0, at in 0.0_f64..1.0, byte: u8, whole: bool) {
        let mut text = texts().swap_remove(which);
        let last = text.len() - 1;
        text[(at * last as f64) as usize] = byte;
        if !whole {
            text.truncate((cut * last as f64) as usize);
        }
        probe::claims(&text);
        probe::creds(&text);
    }
}

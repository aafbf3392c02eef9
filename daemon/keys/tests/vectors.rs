//! Keys, tokens and creds made by the reference's libraries: read, checked, and written again to the same bytes.

use daemon_keys::nkey::{self, Kind, NKey, Prefix};
use daemon_keys::xkey::XKey;
use daemon_keys::{creds, jwt};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use schemas::claims::{ActivationClaims, AnyClaims};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("data/vectors.json")).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} in {value}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// The raw seed of every key of the vectors: 32 bytes that count up from `first`.
fn raw(first: u8) -> [u8; 32] {
    std::array::from_fn(|at| first + at as u8)
}

fn kind_of(name: &str) -> Option<Kind> {
    [Kind::Operator, Kind::Account, Kind::User, Kind::Server, Kind::Cluster]
        .into_iter()
        .find(|kind| kind.to_string() == name)
}

#[test]
fn keys_have_the_same_text_and_signatures() {
    for key in list(&vectors()["nkeys"]) {
        let raw: [u8; 32] =
            HEXLOWER.decode(text(key, "raw_seed_hex").as_bytes()).unwrap().try_into().unwrap();
        let (seed, public, private) = (text(key, "seed"), text(key, "public"), text(key, "private"));
        let Some(kind) = kind_of(text(key, "type")) else {
            let curve = XKey::from_seed(seed).unwrap();
            assert_eq!((curve.public(), curve.private().as_deref()), (public, Ok(private)));
            assert_eq!(XKey::from_raw(raw).seed().unwrap(), seed);
            assert!(nkey::is_public(Prefix::Curve, public));
            continue;
        };
        let pair = NKey::from_seed(seed).unwrap();
        assert_eq!((pair.kind(), pair.public(), pair.private().as_deref()), (kind, public, Ok(private)));
        assert_eq!(NKey::from_raw(kind, raw).seed().unwrap(), seed);
        let signature = pair.sign(b"hello").unwrap();
        assert_eq!(BASE64URL_NOPAD.encode(&signature), text(key, "sig_hello_b64url"));
        NKey::from_public(public).unwrap().verify(b"hello", &signature).unwrap();
        assert_eq!(nkey::prefix_of(public), kind.into());
        assert_eq!((nkey::prefix_of(seed), nkey::prefix_of(private)), (Prefix::Seed, Prefix::Private));
        assert_eq!(nkey::seed_prefix(seed), Ok(kind.into()));
    }
}

#[test]
fn sealed_bytes_are_the_same_and_open() {
    let vectors = vectors();
    let seal = &vectors["xkey"];
    let hex = |name| HEXLOWER.decode(text(seal, name).as_bytes()).unwrap();
    let (plain, recipient) = (text(seal, "plaintext"), text(seal, "recipient_public"));
    let sender = XKey::from_seed(text(seal, "sender_seed")).unwrap();
    let nonce: [u8; 24] = hex("nonce_hex").try_into().unwrap();
    let sealed = sender.seal_with_nonce(plain.as_bytes(), recipient, nonce).unwrap();
    assert_eq!(sealed, hex("ciphertext_hex"));
    let receiver = XKey::from_raw(raw(100));
    assert_eq!(receiver.public(), recipient);
    assert_eq!(receiver.open(&sealed, sender.public()).unwrap(), plain.as_bytes());
}

#[test]
fn tokens_come_back_to_the_same_bytes() {
    let kinds = [Kind::Operator, Kind::Account, Kind::Server];
    // Which raw key belongs to which issuer is not said: try those that are there.
    let keys: Vec<NKey> = kinds
        .into_iter()
        .flat_map(|kind| [0, 1, 2, 100, 200].map(|first| NKey::from_raw(kind, raw(first.min(223)))))
        .collect();
    let vectors = vectors();
    let tokens = list(&vectors["tokens"]);
    assert_eq!(tokens.len(), 13);
    for vector in tokens {
        let (case, token) = (text(vector, "case"), text(vector, "token"));
        let read = jwt::decode(token).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(read.version, 2, "{case}");
        let data = read.claims.data();
        let payload = BASE64URL_NOPAD.decode(token.split('.').nth(1).unwrap().as_bytes()).unwrap();
        assert_eq!(read.claims.to_json().unwrap().as_bytes(), payload, "{case}");
        let key = keys.iter().find(|key| key.public() == data.issuer).expect("a key of the vectors");
        assert_eq!(jwt::encode(&read.claims, key, data.issued_at).unwrap(), token, "{case}");
        let issues = jwt::validate(&read.claims, data.issued_at);
        assert!(!issues.is_blocking(true) || case.contains("all fields"), "{case}: {issues:?}");
    }
}

#[test]
fn every_kind_is_found() {
    let vectors = vectors();
    let kinds: Vec<&str> = list(&vectors["tokens"])
        .iter()
        .map(|v| jwt::decode(text(v, "token")).unwrap().claims.kind().as_str())
        .collect();
    let expected = "operator operator account account activation account user user user authorization_request \
                    authorization_response authorization_response generic";
    assert_eq!(kinds.join(" "), expected);
}

#[test]
fn activations_have_the_same_hash() {
    let vectors = vectors();
    let hashed: Vec<&Value> =
        list(&vectors["tokens"]).iter().filter(|vector| vector.get("hash_id").is_some()).collect();
    assert_eq!(hashed.len(), 1);
    for vector in hashed {
        let claims: ActivationClaims = jwt::decode_as(text(vector, "token")).unwrap();
        assert_eq!(jwt::hash_id(&claims).as_deref(), vector["hash_id"].as_str());
    }
}

#[test]
fn creds_are_read_and_written_the_same() {
    let vectors = vectors();
    let whole = text(&vectors, "creds");
    for variant in
        [whole.to_owned(), whole.replace('\n', "\r\n"), whole[..whole.rfind("\n\n").unwrap()].to_owned()]
    {
        let read = creds::parse(&variant).unwrap();
        assert_eq!(creds::format(&read.jwt, &read.key.seed().unwrap()).unwrap(), whole);
        let AnyClaims::User(user) = jwt::decode(&read.jwt).unwrap().claims else { panic!("a user's token") };
        assert_eq!(user.data.subject, read.key.public());
    }
}

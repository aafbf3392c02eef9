//! An identity provider: keys, tokens, and a server of its JWKS document that does as it is told.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair};
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

pub const ISSUER: &str = "https://issuer.example/";

/// A key pair with its name.
pub struct Key {
    pub id: &'static str,
    pub algorithm: Algorithm,
    encoding: EncodingKey,
    /// As the document shows it.
    pub public: Value,
}

impl Key {
    fn new(id: &'static str, algorithm: Algorithm, encoding: EncodingKey) -> Key {
        let mut public = serde_json::to_value(Jwk::from_encoding_key(&encoding, algorithm).unwrap()).unwrap();
        public["kid"] = id.into();
        Key { id, algorithm, encoding, public }
    }

    pub fn es256(id: &'static str) -> Key {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let der = pair.to_pkcs8v1().unwrap();
        Key::new(id, Algorithm::ES256, EncodingKey::from_ec_der(der.as_ref()))
    }

    pub fn ed25519(id: &'static str) -> Key {
        let der = Ed25519KeyPair::generate().unwrap().to_pkcs8v1().unwrap();
        Key::new(id, Algorithm::EdDSA, EncodingKey::from_ed_der(der.as_ref()))
    }

    pub fn rsa(id: &'static str) -> Key {
        let der = rsa::KeyPair::generate(rsa::KeySize::Rsa2048).unwrap().as_der().unwrap();
        // The library wants the PKCS #1 key, which stands in the PKCS #8 one behind a head of this length.
        Key::new(id, Algorithm::RS256, EncodingKey::from_rsa_der(&der.as_ref()[26..]))
    }

    /// A token with these claims.
    pub fn token(&self, claims: &Value) -> String {
        let header = Header { kid: Some(self.id.into()), ..Header::new(self.algorithm) };
        encode(&header, claims, &self.encoding).unwrap()
    }

    /// A token that is good for an hour, with other claims laid over its own.
    pub fn good(&self, over: Value) -> String {
        self.token(&claims(over))
    }
}

/// Claims that are good for an hour, with others laid over them.
pub fn claims(over: Value) -> Value {
    let mut claims = json!({"iss": ISSUER, "aud": "nats", "sub": "me", "exp": now() + 3600});
    claims.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    claims
}

pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

pub fn jwks(keys: &[&Key]) -> String {
    json!({"keys": keys.iter().map(|key| key.public.clone()).collect::<Vec<_>>()}).to_string()
}

/// What the server says to whoever asks.
#[derive(Clone)]
pub enum Says {
    Document(String),
    Status(&'static str),
    /// Nothing at all, and the line stays open.
    Nothing,
}

/// The JWKS server; it runs until the tests end.
pub struct Issuer {
    address: SocketAddr,
    says: Arc<Mutex<Says>>,
    asked: Arc<AtomicUsize>,
}

impl Issuer {
    pub fn start(says: Says) -> Issuer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = Issuer {
            address: listener.local_addr().unwrap(),
            says: Arc::new(Mutex::new(says)),
            asked: Arc::default(),
        };
        let (says, asked) = (issuer.says.clone(), issuer.asked.clone());
        std::thread::spawn(move || {
            let mut silent = Vec::new();
            for mut socket in listener.incoming().map_while(Result::ok) {
                let mut head = BufReader::new(socket.try_clone().unwrap()).lines().map_while(Result::ok);
                head.find(|line| line.is_empty());
                asked.fetch_add(1, Ordering::SeqCst);
                let answer = match says.lock().unwrap().clone() {
                    Says::Document(text) => {
                        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len())
                    }
                    Says::Status(status) => format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"),
                    Says::Nothing => {
                        silent.push(socket);
                        continue;
                    }
                };
                let _ = socket.write_all(answer.as_bytes());
            }
        });
        issuer
    }

    pub fn say(&self, says: Says) {
        *self.says.lock().unwrap() = says;
    }

    /// How often it was asked.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub fn url(&self) -> String {
        format!("http://{}/keys", self.address)
    }
}

use super::*;
use daemon_broker::auth::{Admission, Secret, Via};
use daemon_broker::{Broker, ConnectionType, Policy};
use daemon_wire::Connect;

fn question(ask: Ask) -> Box<Question> {
    Box::new(Question {
        ask,
        connect: Box::new(Connect::default()),
        nonce: String::from("nonce"),
        connection_type: ConnectionType::Standard,
        cid: 1,
        ip: String::new(),
        tls: None,
        trusted_proxy: false,
        claimed: String::new(),
        patience: 20_000_000,
    })
}

fn then() -> Box<Admission> {
    let broker = Broker::new(Policy::default());
    Box::new(Admission::new("u", broker.global().clone(), Via::Nothing))
}

struct Silent;

impl Judge for Silent {
    fn judge(self: Arc<Self>, _: Box<Question>) -> Pending {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn hashes_and_signatures() {
    let gate = Gate::default();
    let password = |given: &str| Ask::Password {
        stored: Secret::new(bcrypt_of("s")),
        given: Secret::new(given),
        then: then(),
    };
    assert!(matches!(gate.answer(question(password("s"))).await, Answer::Admit(_)));
    assert!(matches!(gate.answer(question(password("t"))).await, Answer::Refuse(_)));
    let user = nkeys::KeyPair::new_user();
    let sig = data_encoding::BASE64URL_NOPAD.encode(&user.sign(b"nonce").unwrap());
    let mut signed = question(Ask::Signature { nkey: user.public_key(), then: then() });
    assert!(matches!(gate.answer(signed.clone()).await, Answer::Refuse(_)));
    signed.connect.sig = sig.clone();
    assert!(matches!(gate.answer(signed).await, Answer::Admit(_)));
    let mut proxied = question(Ask::Proxy { trusted: [user.public_key()].into() });
    let refused = gate.answer(proxied.clone()).await;
    assert!(matches!(refused, Answer::Refuse(Refusal::ProxyNotTrusted)));
    proxied.connect.proxy_sig = sig;
    assert!(matches!(gate.answer(proxied).await, Answer::Trusted(key) if key == user.public_key()));
}

fn bcrypt_of(password: &str) -> String {
    bcrypt::hash(password, 4).unwrap()
}

#[tokio::test]
async fn whoever_does_not_answer_refuses() {
    let gate = Gate::default();
    assert!(matches!(gate.answer(question(Ask::Jwt)).await, Answer::Refuse(_)));
    gate.set_jwt(Some(Arc::new(Silent)));
    assert!(matches!(gate.answer(question(Ask::Jwt)).await, Answer::Refuse(_)));
}

//! The thin client against servers that say odd things.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use cli::nats::options::Options;
use cli::thin::{self, Client, Error, Server as Address, Settings};
use contexts::Context;

const INFO: &str = "INFO {\"server_id\":\"X\",\"max_payload\":100,\"headers\":true} \r\n";
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that accepts one connection and does with it what the test says.
fn fake(act: impl FnOnce(TcpStream) + Send + 'static) -> (Vec<Address>, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("nats://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || act(listener.accept().unwrap().0));
    (Address::list(&url).unwrap(), server)
}

/// Reads until the client has said `end`.
fn hear(stream: &mut TcpStream, end: &str) -> String {
    let mut heard = vec![];
    while !heard.ends_with(end.as_bytes()) {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        heard.push(byte[0]);
    }
    String::from_utf8(heard).unwrap()
}

fn admit(stream: &mut TcpStream) {
    stream.write_all(INFO.as_bytes()).unwrap();
    assert!(hear(stream, "PING\r\n").starts_with("CONNECT {\"verbose\":false,"));
    stream.write_all(b"PONG\r\n").unwrap();
}

fn settings() -> Settings {
    let options = Options { timeout: PATIENCE, ..Options::default() };
    Settings::new(&Context::default(), &options).unwrap()
}

/// Subject, sid, reply, header and payload of everything until there are `count`.
fn receive(client: &mut Client, count: usize) -> Vec<String> {
    let mut all = vec![];
    while all.len() < count {
        let text = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
        let got = client.receive(Some(PATIENCE), |m, out| {
            all.push(format!(
                "{} {} {} {} {}",
                text(m.subject),
                m.sid,
                text(m.reply),
                m.header.len(),
                text(m.payload)
            ));
            if !m.reply.is_empty() {
                out.publish(m.reply, b"", b"", b"ok");
            }
        });
        got.unwrap().expect("nothing arrived");
    }
    all
}

#[test]
fn messages_in_every_sort_of_piece() {
    let large = "x".repeat(300_000);
    let text = format!(
        "MSG a.b 7 2\r\nhi\r\nMSG a.b 7 2\r\nyo\r\nPING\r\nMSG a.b 7 3\r\n\r\n\r\r\n-ERR 'odd'\r\nMSG c 8 r.1 0\r\n\r\n\
         HMSG a.b 7 12 14\r\nNATS/1.0\r\n\r\nhi\r\nMSG a.b 7 300000\r\n{large}\r\n+OK\r\nMSG a.b 7 2\r\nhi\r\n"
    );
    let want = [
        "a.b 7  0 hi".to_string(),
        "a.b 7  0 yo".into(),
        "a.b 7  0 \r\n\r".into(),
        "c 8 r.1 0 ".into(),
        "a.b 7  12 hi".into(),
        format!("a.b 7  0 {large}"),
        "a.b 7  0 hi".into(),
    ];
    for piece in [1, 7, 60_000, text.len()] {
        let text = text.clone();
        let (servers, server) = fake(move |mut stream| {
            stream.set_nodelay(true).unwrap();
            admit(&mut stream);
            assert_eq!(hear(&mut stream, "\n"), "SUB a.> 7\r\n");
            // Byte by byte where it matters, and not through all of the large one.
            let (head, tail) = text.split_at(200);
            for piece in head.as_bytes().chunks(piece).chain(tail.as_bytes().chunks(piece.max(1000))) {
                stream.write_all(piece).unwrap();
            }
            let heard = hear(&mut stream, "ok\r\n");
            assert_eq!(heard, "PONG\r\nPUB r.1 2\r\nok\r\n");
        });
        let mut client = thin::connect(&settings(), &servers).unwrap();
        client.subscribe("a.>", None, 7);
        assert_eq!(receive(&mut client, want.len()), want);
        assert_eq!((client.messages(), client.complaints().count), (8, 1));
        assert_eq!(client.complaints().first, "odd");
        server.join().unwrap();
    }
}

#[test]
fn what_ends_a_connection() {
    let failure = |act: fn(TcpStream)| {
        let (servers, server) = fake(act);
        let result = thin::connect(&settings(), &servers).and_then(|mut c| c.round_trip(PATIENCE));
        server.join().unwrap();
        result.unwrap_err().to_string()
    };
    assert_eq!(
        failure(|mut s| s.write_all(b"HTTP/1.1 400 Bad\r\n").unwrap()),
        "nats: not a NATS server: HTTP/1.1 400 Bad"
    );
    assert_eq!(failure(drop), "nats: connection closed");
    let refuse = |mut s: TcpStream| {
        s.write_all(INFO.as_bytes()).unwrap();
        hear(&mut s, "PING\r\n");
        s.write_all(b"-ERR 'Authorization Violation'\r\n").unwrap();
    };
    assert_eq!(failure(refuse), "nats: Authorization Violation");
    let dismiss = |mut s: TcpStream| {
        admit(&mut s);
        hear(&mut s, "PING\r\n");
        s.write_all(b"-ERR 'Stale Connection'\r\n").unwrap();
    };
    assert_eq!(failure(dismiss), "nats: Stale Connection");
}

#[test]
fn a_publisher_hears_why_it_was_closed() {
    let (servers, server) = fake(|mut stream| {
        admit(&mut stream);
        hear(&mut stream, "PUB a 90\r\n");
        stream.write_all(b"-ERR 'Slow Consumer'\r\n").unwrap();
    });
    let mut client = thin::connect(&settings(), &servers).unwrap();
    let error = loop {
        if let Err(error) = client.publish(b"a", b"", b"", &[b'x'; 90]) {
            break error;
        }
    };
    server.join().unwrap();
    assert!(matches!(&error, Error::Server(why) if why == "Slow Consumer"), "{error}");
    assert!(matches!(client.check_size(101), Err(Error::MaxPayload { size: 101, limit: 100 })));
}

#[test]
fn a_flush_takes_no_messages_from_a_subscriber() {
    let (servers, server) = fake(|mut stream| {
        admit(&mut stream);
        hear(&mut stream, "SUB a 1\r\nPING\r\n");
        stream.write_all(b"PONG\r\n").unwrap();
        hear(&mut stream, "PUB b 0\r\n\r\n");
        stream.write_all(b"MSG a 1 2\r\nhi\r\n").unwrap();
        hear(&mut stream, "PUB b 0\r\n\r\n");
    });
    let mut client = thin::connect(&settings(), &servers).unwrap();
    client.subscribe("a", None, 1);
    client.round_trip(PATIENCE).unwrap();
    for _ in 0..2 {
        client.publish(b"b", b"", b"", b"").unwrap();
        client.flush().unwrap();
        // Longer than a publisher waits before it listens.
        thread::sleep(Duration::from_millis(60));
    }
    assert_eq!(receive(&mut client, 1), ["a 1  0 hi"]);
    server.join().unwrap();
}

#[test]
fn tls_that_is_wanted_and_not_there() {
    let (_, mut servers) = ((), Address::list("tls://127.0.0.1:1").unwrap());
    let (fakes, server) = fake(|mut stream| stream.write_all(INFO.as_bytes()).unwrap());
    servers[0].port = fakes[0].port;
    let error = thin::connect(&settings(), &servers).map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), "nats: secure connection not available");
    server.join().unwrap();
}

#[test]
fn one_of_several_servers() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for _ in 0..4 {
        let (mut servers, server) = fake(|mut stream| admit(&mut stream));
        servers.insert(0, Address { port: nobody, ..servers[0].clone() });
        thin::connect(&settings(), &servers).unwrap();
        server.join().unwrap();
    }
}

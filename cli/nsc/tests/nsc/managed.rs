//! An operator elsewhere, whose account server is asked over HTTP.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::support::Home;

/// What the account server keeps, by path.
type Kept = Arc<Mutex<BTreeMap<String, String>>>;

/// An account server for as long as the test runs: what is posted can be read again.
fn serve(kept: Kept) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let _ = answer(stream, &kept);
        }
    });
    address
}

fn answer(stream: TcpStream, kept: &Kept) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_string);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let mut kept = kept.lock().expect("the store");
    let (status, text) = match method.as_str() {
        "POST" => {
            kept.insert(path, String::from_utf8_lossy(&body).into_owned());
            ("200 OK", "[ OK ] stored".to_string())
        }
        _ => match kept.get(&path) {
            Some(token) => ("200 OK", token.clone()),
            None => ("404 Not Found", "unknown".to_string()),
        },
    };
    let length = text.len();
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{text}");
    reader.into_inner().write_all(answer.as_bytes())
}

#[test]
fn accounts_go_to_the_account_server_and_back() {
    let kept = Kept::default();
    let url = format!("http://{}/jwt/v1", serve(kept.clone()));
    let home = Home::new();
    home.all(&["add operator O", "add account A", &format!("edit operator --account-jwt-server-url {url}")]);
    assert!(home.run("diff A").failed().contains("is not on the server"));
    home.all(&["push -A"]);
    let path = format!(
        "/jwt/v1/accounts/{}",
        home.run("describe account A --field sub").ok().trim().trim_matches('"')
    );
    assert_eq!(
        kept.lock().expect("the store").get(&path).map(String::as_str),
        Some(home.account("O", "A").as_str())
    );
    assert!(home.run("diff A").ok().contains("is the same"));

    let pushed = home.account("O", "A");
    home.all(&["edit account A --conns 5"]);
    let said = home.run("diff A").failed();
    assert!(said.contains("nats.limits.conn\n    < -1\n    > 5\n"), "{said}");
    let before = kept.lock().expect("the store").clone();
    home.all(&["push --dry-run -A"]);
    assert_eq!(*kept.lock().expect("the store"), before, "a dry run pushes nothing");
    home.all(&["pull -a A --overwrite-newer"]);
    assert_eq!(home.account("O", "A"), pushed);
}

#[test]
fn a_managed_store_takes_its_operator_from_the_server() {
    let kept = Kept::default();
    let url = format!("http://{}/jwt/v1", serve(kept.clone()));
    let operator = Home::new();
    operator.all(&["add operator O", &format!("edit operator --account-jwt-server-url {url}")]);
    let token = operator.run("describe operator --raw").ok().trim().to_string();
    kept.lock().expect("the store").insert("/jwt/v1/operator".to_string(), token);

    let home = Home::new();
    home.all(&[&format!("add operator --url {url}/operator"), "add account M"]);
    let subject = home.run("describe account M --field sub").ok().trim().trim_matches('"').to_string();
    assert!(home.run("describe account M --field iss").ok().contains(&subject), "it signs itself");
    assert!(kept.lock().expect("the store").contains_key(&format!("/jwt/v1/accounts/{subject}")));
    let said = home.run("edit operator --tag x").failed();
    assert!(said.contains("in the keystore"), "only who has its key may change the operator: {said}");
}

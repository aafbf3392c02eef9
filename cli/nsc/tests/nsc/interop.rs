//! What a server in PATH makes of our tokens. Without one these tests say so, and test nothing.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use futures_util::StreamExt;

use crate::support::Home;

struct Server {
    process: Child,
    url: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    /// Starts the server with a configuration; None without a server.
    fn start(home: &Home, config: &str) -> Option<Server> {
        let mut command = Command::new("nats-server");
        command.args(["-a", "127.0.0.1", "-p", "-1", "-c", config]).current_dir(home.dir.path());
        let Ok(mut process) = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn() else {
            eprintln!("skipped: nats-server is not in PATH");
            return None;
        };
        let mut lines = BufReader::new(process.stderr.take().expect("stderr")).lines().map_while(Result::ok);
        let mut seen = vec![];
        let words = "Listening for client connections on";
        let found = lines.find(|line| {
            seen.push(line.clone());
            line.contains(words)
        });
        let line = found.unwrap_or_else(|| panic!("the server did not start: {seen:?}"));
        let port = line.rsplit(':').next().expect("a port").to_string();
        // The pipe must not fill up while the test runs.
        std::thread::spawn(move || lines.for_each(drop));
        Some(Server { process, url: format!("nats://127.0.0.1:{port}") })
    }
}

/// An operator with a system account, and account A with user u.
fn home() -> Home {
    let home = Home::new();
    home.all(&["add operator O --sys", "add account A", "add user --account A u"]);
    home
}

async fn connect(
    server: &Server,
    home: &Home,
    account: &str,
    user: &str,
) -> Result<async_nats::Client, String> {
    let options = async_nats::ConnectOptions::with_credentials_file(home.creds("O", account, user)).await;
    options.expect("creds").connect(&server.url).await.map_err(|e| e.to_string())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_with_our_configuration_knows_our_users() {
    let home = home();
    home.all(&[
        "edit account A --sk generate",
        "edit signing-key --account A --role worker --sk generate --allow-pubsub work.>",
        "add user --account A scoped -K worker",
        "add user --account A limited --allow-sub a --deny-pub b",
        "add account B",
        "add export --account A --subject shared.>",
        "add import --account B --src-account A --remote-subject shared.> --local-subject theirs.>",
        "add user --account B v",
        "generate config --mem-resolver --config-file server.conf",
    ]);
    let Some(server) = Server::start(&home, "server.conf") else { return };
    for user in ["u", "scoped", "limited"] {
        connect(&server, &home, "A", user).await.unwrap_or_else(|why| panic!("{user}: {why}"));
    }
    let theirs = connect(&server, &home, "B", "v").await.expect("connected");
    let mut messages = theirs.subscribe("theirs.x").await.expect("subscribed");
    theirs.flush().await.expect("flushed");
    let ours = connect(&server, &home, "A", "u").await.expect("connected");
    ours.publish("shared.x", "hello".into()).await.expect("published");
    ours.flush().await.expect("flushed");
    assert_eq!(messages.next().await.expect("a message").payload, "hello");
    let stranger = self::home();
    assert!(connect(&server, &stranger, "A", "u").await.is_err(), "another operator's user");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounts_are_pushed_compared_pulled_and_pruned() {
    let home = home();
    home.all(&["generate config --nats-resolver --config-file server.conf"]);
    let config = home.read("server.conf").replace("allow_delete: false", "allow_delete: true");
    home.write("server.conf", &config);
    let Some(server) = Server::start(&home, "server.conf") else { return };
    let url = &server.url;
    home.all(&[&format!("edit operator --account-jwt-server-url {url} --service-url {url}")]);

    let said = home.run("push --dry-run -A").ok();
    assert!(said.contains(r#"would push "A": it is new on the server"#), "{said}");
    assert!(connect(&server, &home, "A", "u").await.is_err(), "a dry run pushes nothing");
    assert!(home.run("push -A").ok().contains("jwt updated"));
    connect(&server, &home, "A", "u").await.expect("the account is known");
    assert!(home.run("diff --all").ok().contains(r#"account "A""#));

    let pushed = home.account("O", "A");
    home.all(&["edit account A --conns 7"]);
    let said = home.run("diff --all").failed();
    assert!(said.contains("  nats.limits.conn\n    < -1\n    > 7\n"), "{said}");
    let said = home.run("push --dry-run -a A").ok();
    assert!(said.contains("nats.limits.conn") && said.contains("> 7"), "{said}");
    home.all(&["pull -A --overwrite-newer"]);
    assert_eq!(home.account("O", "A"), pushed);

    home.all(&["add account B", "push -a B", "delete account B --force"]);
    let said = home.run("push --prune").ok();
    assert!(said.contains("deleted 1 accounts"), "{said}");
    assert!(home.run("push --prune").ok().contains("nothing to prune"));

    assert!(home.run("tool rtt --account A --user u").ok().contains("round trip time"));
    let said = home.run("tool pub --account A --user u greetings hello").ok();
    assert!(said.contains(r#"Published [greetings] : "hello""#), "{said}");
    let client = connect(&server, &home, "A", "u").await.expect("connected");
    let mut requests = client.subscribe("question").await.expect("subscribed");
    client.flush().await.expect("flushed");
    let mut asking = home
        .command("tool req --account A --user u question why")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("nsc starts");
    let request = requests.next().await.expect("a request");
    assert_eq!(request.payload, "why");
    client.publish(request.reply.expect("a reply subject"), "because".into()).await.expect("published");
    client.flush().await.expect("flushed");
    let status = asking.wait().expect("ended");
    let mut said = String::new();
    for part in [
        asking.stdout.take().map(|p| Box::new(p) as Box<dyn std::io::Read>),
        asking.stderr.take().map(|p| Box::new(p) as Box<dyn std::io::Read>),
    ] {
        std::io::Read::read_to_string(&mut part.expect("a pipe"), &mut said).expect("text");
    }
    assert!(status.success() && said.contains("'because'"), "{said}");
}

//! What servers make of our tokens: ours, inside the test, and the one in PATH. Without one in PATH its part says so, and
//! tests nothing.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use daemon_server::log::Log;
use futures_util::StreamExt;

use crate::support::Home;

/// A running server. Dropping it ends it.
struct Server {
    _running: Running,
    url: String,
}

#[expect(dead_code, reason = "they are held to be dropped")]
enum Running {
    Ours(Box<daemon_server::Server>),
    InPath(Process),
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Whose {
    Ours,
    InPath,
}

impl Server {
    /// Starts a server with a configuration; None without one in PATH.
    fn start(home: &Home, config: &str, whose: Whose) -> Option<Server> {
        match whose {
            Whose::Ours => Some(Server::ours(home, config)),
            Whose::InPath => Server::in_path(home, config),
        }
    }

    fn ours(home: &Home, config: &str) -> Server {
        let file = home.path(config).display().to_string();
        let read = |path: &str| std::fs::read(path).map_err(|e| e.to_string());
        let loaded = daemon_config::load(&file, &read, &|_: &str| None).expect("a configuration");
        let mut options = loaded.options;
        options.listen.host = "127.0.0.1".into();
        options.listen.port = -1;
        let server = daemon_server::Server::start(options, Log::test()).expect("a server");
        let url = format!("nats://127.0.0.1:{}", server.client_address().port());
        Server { url, _running: Running::Ours(Box::new(server)) }
    }

    fn in_path(home: &Home, config: &str) -> Option<Server> {
        let mut command = Command::new("nats-server");
        command.args(["-a", "127.0.0.1", "-p", "-1", "-c", config]).current_dir(home.dir.path());
        let Ok(child) = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn() else {
            eprintln!("skipped: nats-server is not in PATH");
            return None;
        };
        let mut process = Process(child);
        let mut lines =
            BufReader::new(process.0.stderr.take().expect("stderr")).lines().map_while(Result::ok);
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
        Some(Server { url: format!("nats://127.0.0.1:{port}"), _running: Running::InPath(process) })
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
async fn our_server_knows_our_users() {
    users(Whose::Ours).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_in_path_knows_our_users() {
    users(Whose::InPath).await;
}

async fn users(whose: Whose) {
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
    let Some(server) = Server::start(&home, "server.conf", whose) else { return };
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
async fn accounts_go_to_our_server_and_back() {
    resolver(Whose::Ours).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounts_go_to_the_server_in_path_and_back() {
    resolver(Whose::InPath).await;
}

async fn resolver(whose: Whose) {
    let home = home();
    home.all(&["generate config --nats-resolver --config-file server.conf"]);
    let tokens = home.path("jwt").display().to_string();
    let config = home.read("server.conf").replace("allow_delete: false", "allow_delete: true");
    home.write("server.conf", &config.replace("./jwt", &tokens));
    let Some(server) = Server::start(&home, "server.conf", whose) else { return };
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

    messages(&server, &home).await;
}

/// What `tool` sends and hears.
async fn messages(server: &Server, home: &Home) {
    assert!(home.run("tool rtt --account A --user u").ok().contains("round trip time"));
    let said = home.run("tool pub --account A --user u greetings hello").ok();
    assert!(said.contains(r#"Published [greetings] : "hello""#), "{said}");
    let client = connect(server, home, "A", "u").await.expect("connected");
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

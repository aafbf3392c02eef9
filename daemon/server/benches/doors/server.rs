//! A server in a process of its own, with two accounts, users with and without permissions, and TLS for who wants it.

use crate::client::Client;
use rustls::pki_types::CertificateDer;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub struct Server {
    process: Child,
    port: u16,
    trust: Arc<rustls::ClientConfig>,
    _folder: tempfile::TempDir,
}

/// `plain` may do anything, `limited` what its permissions say, `guest` lives in an account that imports from theirs.
fn config(port: u16, folder: &std::path::Path) -> String {
    let (cert, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    format!(
        r#"listen: "127.0.0.1:{port}"
accounts {{
  A {{
    users: [
      {{ user: plain, password: p }}
      {{ user: limited, password: p, permissions {{
          publish {{ allow: ["load.>", "ask.*", "_INBOX.>"], deny: ["load.secret.>"] }}
          subscribe {{ allow: ["load.>", "ask.*", "_INBOX.>"], deny: ["load.secret.>"] }} }} }}
    ]
    exports: [ {{ stream: "load.>" }}, {{ service: "ask.*" }} ]
  }}
  B {{
    users: [ {{ user: guest, password: p }} ]
    imports: [ {{ stream {{ account: A, subject: "load.>" }} }}, {{ service {{ account: A, subject: "ask.*" }} }} ]
  }}
}}
allow_non_tls: true
tls {{ cert_file: "{}", key_file: "{}" }}
"#,
        cert.display(),
        key.display()
    )
}

impl Server {
    pub fn start(program: &str) -> Server {
        let folder = tempfile::tempdir().expect("a folder");
        let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("a certificate");
        std::fs::write(folder.path().join("cert.pem"), made.cert.pem()).expect("a file");
        std::fs::write(folder.path().join("key.pem"), made.signing_key.serialize_pem()).expect("a file");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
        let path = folder.path().join("server.conf");
        std::fs::write(&path, config(port, folder.path())).expect("a file");
        let process = Command::new(program)
            .arg("-c")
            .arg(&path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server that starts");
        let trust = trust(made.cert.der().clone());
        let server = Server { process, port, trust, _folder: folder };
        let since = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(since.elapsed() < Duration::from_secs(20), "{program} takes no connections");
            std::thread::sleep(Duration::from_millis(5));
        }
        server
    }

    pub fn client(&self, user: &str) -> Client {
        Client::connect(self.port, user, None)
    }

    pub fn tls_client(&self, user: &str) -> Client {
        Client::connect(self.port, user, Some(self.trust.clone()))
    }
}

fn trust(certificate: CertificateDer<'static>) -> Arc<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate).expect("a root");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended needs no killing.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

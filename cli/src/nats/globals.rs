//! The flags every command takes.

use crate::spec::{Flag, Kind};
use crate::term::colour::SCHEMES;

/// Environment variables whose setting `context info` warns about.
pub const OVERRIDING_VARIABLES: [&str; 11] = [
    "NATS_URL",
    "NATS_USER",
    "NATS_PASSWORD",
    "NATS_CREDS",
    "NATS_NKEY",
    "NATS_CERT",
    "NATS_KEY",
    "NATS_CA",
    "NATS_TIMEOUT",
    "NATS_SOCKS_PROXY",
    "NATS_COLOR",
];

/// The global flags, in the order of the help.
pub fn flags() -> Vec<Flag> {
    let mut flags = vec![
        Flag::bool("help", "Show context-sensitive help").short('h'),
        Flag::bool("help-long", "Show the help of every command").hidden(),
        Flag::bool("help-compact", "Show the help in its short form").hidden(),
        Flag::bool("help-man", "Show the man page").hidden(),
        Flag::bool("help-llm", "Show the help as Markdown").hidden(),
        Flag::bool("completion-script-bash", "Print the completion script for bash").hidden(),
        Flag::bool("completion-script-zsh", "Print the completion script for zsh").hidden(),
        Flag::bool("completion-script-fish", "Print the completion script for fish").hidden(),
        Flag::bool(
            "fisk-introspect",
            "Print the commands as JSON, for programs that take this one as a plugin",
        )
        .hidden(),
        Flag::bool("version", "Show the version"),
    ];
    flags.extend(credentials());
    flags.extend(tls());
    flags.extend(rest());
    flags
}

fn credentials() -> [Flag; 9] {
    [
        Flag::text("server", "URLs of the servers, separated by commas")
            .short('s')
            .env("NATS_URL")
            .placeholder("URL"),
        Flag::text("user", "User name, or token when there is no password")
            .env("NATS_USER")
            .placeholder("USER"),
        Flag::text("password", "Password").env("NATS_PASSWORD").placeholder("PASSWORD"),
        Flag::text("token", "Token").env("NATS_TOKEN").placeholder("TOKEN"),
        Flag::text("connection-name", "Name of the connection, shown by the server")
            .default(concat!("NATS CLI Version ", env!("CARGO_PKG_VERSION")))
            .placeholder("NAME"),
        Flag::text("creds", "Credentials: a file or a credential URI")
            .env("NATS_CREDS")
            .placeholder("LOCATION"),
        Flag::text("nkey", "NKEY seed: a file or a credential URI").env("NATS_NKEY").placeholder("LOCATION"),
        Flag::text("jwt", "User JWT: itself, or a credential URI").env("NATS_JWT").placeholder("LOCATION"),
        Flag::text("seed", "Seed to the user JWT: itself, or a credential URI")
            .env("NATS_SEED")
            .placeholder("LOCATION"),
    ]
}

fn tls() -> [Flag; 5] {
    let file = |name, help| Flag::new(name, Kind::ExistingFile, help).placeholder("FILE");
    [
        file("tlscert", "Certificate of the client").env("NATS_CERT"),
        file("tlskey", "Private key to the certificate").env("NATS_KEY"),
        file("tlsca", "Certificates of trusted authorities").env("NATS_CA"),
        Flag::bool("tlsfirst", "Start TLS before the server's greeting").negatable(),
        Flag::bool("tls-first", "Same as --tlsfirst").negatable().hidden(),
    ]
}

fn rest() -> [Flag; 11] {
    [
        Flag::duration("timeout", "How long to wait for answers").default("5s").env("NATS_TIMEOUT"),
        Flag::text("socks-proxy", "SOCKS5 proxy to the servers, 'none' for no proxy")
            .env("NATS_SOCKS_PROXY")
            .placeholder("PROXY"),
        Flag::text("js-api-prefix", "Subject prefix of the JetStream API").placeholder("PREFIX"),
        Flag::text("js-event-prefix", "Subject prefix of JetStream advisories").placeholder("PREFIX"),
        Flag::text("js-domain", "JetStream domain").placeholder("DOMAIN"),
        Flag::text("inbox-prefix", "Subject prefix of inboxes").placeholder("PREFIX"),
        Flag::text("domain", "Same as --js-domain").placeholder("DOMAIN").hidden(),
        Flag::one_of("colors", SCHEMES, "Colour scheme").env("NATS_COLOR").placeholder("SCHEME"),
        Flag::text("context", "Context: its name, or the path of a .json file")
            .env("NATS_CONTEXT")
            .placeholder("NAME"),
        Flag::bool("trace", "Log what goes to and comes from the server"),
        Flag::bool("no-context", "Ignore the selected context"),
    ]
}

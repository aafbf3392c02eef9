//! The questions, each answered by a flag, by a person, or by its default.

use crate::fail;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::ask;
use crate::term::size;

/// What every server has.
pub struct Server {
    pub name: String,
    pub address: String,
    pub port: u16,
    /// None without monitoring.
    pub monitor_port: Option<u16>,
    pub jetstream: Option<JetStream>,
}

pub struct JetStream {
    pub store_dir: String,
    /// As the configuration has them: `-1`, or a number with or without unit.
    pub max_memory: String,
    pub max_file: String,
}

impl Server {
    /// Asks; `name`, `address` and `store_dir` are the defaults.
    pub fn ask(call: &Call, name: &str, address: &str, store_dir: &str) -> Outcome<Server> {
        Ok(Server {
            name: name_of(&text(call, "server-name", "Unique name for the server", name)?)?,
            address: text(call, "address", "Address to listen on", address)?,
            port: port(call, "port", "Port for clients", "4222")?,
            monitor_port: Some(port(call, "monitor-port", "Port for monitoring, 0 for none", "8222")?)
                .filter(|port| *port != 0),
            jetstream: jetstream(call, store_dir)?,
        })
    }
}

fn jetstream(call: &Call, store_dir: &str) -> Outcome<Option<JetStream>> {
    let typed = ["store-dir", "max-memory", "max-file"].into_iter().find(|flag| call.typed(flag));
    let on = match call.maybe_flag("jetstream") {
        Some(on) => on,
        None if typed.is_some() || call.flag("defaults") => true,
        None => ask::confirm("Turn JetStream on (--jetstream, --no-jetstream)", true)?,
    };
    if !on {
        return match typed {
            Some(flag) => fail!("--{flag} needs --jetstream"),
            None => Ok(None),
        };
    }
    Ok(Some(JetStream {
        store_dir: text(call, "store-dir", "Directory of JetStream's data", store_dir)?,
        max_memory: bytes(call, "max-memory", "Storage in memory, -1 for what there is")?,
        max_file: bytes(call, "max-file", "Storage on disk, -1 for what there is")?,
    }))
}

/// A line of text that must not be empty.
pub fn text(call: &Call, flag: &'static str, question: &str, default: &str) -> Outcome<String> {
    let answer = match call.maybe_text(flag) {
        Some(text) => text.to_string(),
        None if call.flag("defaults") => default.to_string(),
        None => ask::text(question, default, &format!("--{flag} or --defaults"))?,
    };
    match answer.trim() {
        "" => fail!("--{flag} cannot be empty"),
        text if text.contains(char::is_control) => fail!("--{flag} cannot have control characters"),
        text => Ok(text.to_string()),
    }
}

// Servers refuse names with blanks in them.
fn name_of(text: &str) -> Outcome<String> {
    match text.contains(char::is_whitespace) {
        true => fail!("--server-name cannot contain spaces"),
        false => Ok(text.to_string()),
    }
}

fn port(call: &Call, flag: &'static str, question: &str, default: &str) -> Outcome<u16> {
    let answer = text(call, flag, question, default)?;
    match answer.parse() {
        Ok(port) => Ok(port),
        Err(_) => fail!("--{flag}: {answer:?} is no port"),
    }
}

fn bytes(call: &Call, flag: &'static str, question: &str) -> Outcome<String> {
    let answer = text(call, flag, question, "-1")?;
    match size::parse_bytes(&answer) {
        Ok(bytes) => Ok(bytes.to_string()),
        Err(error) => fail!("--{flag}: {error}"),
    }
}

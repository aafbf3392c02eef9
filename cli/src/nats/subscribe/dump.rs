//! `--dump`: messages as JSON, in files or on stdout.

use std::io::Write;
use std::path::{Path, PathBuf};

use async_nats::Message;
use serde_json::{Map, Value, json};

use super::headers::headers;
use super::translate::translate;
use crate::failure::{Failure, Outcome};
use crate::term::out;
use crate::{log, out};

/// Where messages go.
pub enum Dump {
    /// One after the other, each ended by a NUL.
    Stdout,
    Directory(PathBuf),
}

impl Dump {
    /// `-`, or a directory, which is made when it is not there.
    pub fn open(target: &str) -> Outcome<Dump> {
        if target == "-" {
            return Ok(Dump::Stdout);
        }
        let path = PathBuf::from(target);
        make_directory(&path).map_err(|e| Failure::new(format!("--dump: {target}: {e}")))?;
        Ok(Dump::Directory(path))
    }

    /// Writes a message (number `counter` of those received) under `name`. What goes wrong is logged.
    pub fn write(&self, message: &Message, name: &str, command: &str, counter: u64) {
        let mut data = message.payload.to_vec();
        if !command.is_empty() {
            data = match translate(&data, command, "", "") {
                Ok(data) => data,
                Err((data, error)) => {
                    let shown = String::from_utf8_lossy(&data);
                    return log!("{shown:?}\nError while translating msg body: {error}\n");
                }
            };
        }
        let json = json(message, &data);
        match self {
            Dump::Stdout => {
                out!("{json}\0");
                out::flush();
            }
            Dump::Directory(path) => {
                if let Err(error) = save(&path.join(format!("{name}.json")), &json) {
                    log!("Could not save message: {error}");
                }
                if counter.is_multiple_of(100) {
                    out!(".");
                    out::flush();
                }
            }
        }
    }
}

// The message as Go's client library has it in its struct.
fn json(message: &Message, data: &[u8]) -> String {
    let mut map = Map::new();
    for (name, value) in headers(message) {
        let values = map.entry(name).or_insert_with(|| json!([]));
        values.as_array_mut().expect("only lists are inserted").push(value.into());
    }
    let value = json!({
        "Subject": &*message.subject,
        "Reply": message.reply.as_deref().unwrap_or_default(),
        "Header": if map.is_empty() { Value::Null } else { map.into() },
        "Data": data_encoding::BASE64.encode(data),
        "Sub": null,
    });
    contexts::go_escape(&value.to_string())
}

fn make_directory(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn save(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::super::headers::tests::message;
    use super::json;

    #[test]
    fn messages_as_json() {
        assert_eq!(
            json(&message("a", None, &[]), b""),
            r#"{"Subject":"a","Reply":"","Header":null,"Data":"","Sub":null}"#
        );
        let full = message("a.b", Some("r"), &[("K", "<1>"), ("A", "x"), ("K", "2")]);
        assert_eq!(
            json(&full, b"hi"),
            r#"{"Subject":"a.b","Reply":"r","Header":{"A":["x"],"K":["\u003c1\u003e","2"]},"Data":"aGk=","Sub":null}"#
        );
    }
}

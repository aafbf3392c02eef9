//! Streams that are kept but could not be opened when the server started: health tells of them, nobody touches them.

use super::engine::Engine;
use daemon_store::vault::RecoveryReport;

/// Account and name of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unrecovered(Vec<(String, String)>);

impl Unrecovered {
    /// What is kept and not served.
    pub fn find(engine: &Engine, report: &RecoveryReport) -> Self {
        let assets = engine.keep.vault().assets();
        let streams = assets.iter().map(|a| a.name()).filter(|n| n.consumer.is_none());
        let mut all: Vec<_> = streams.map(|n| (n.account.clone(), n.stream.clone())).collect();
        // What rests waits for its account's JetStream, and nothing is wrong with it.
        all.retain(|(account, name)| engine.estate(account).is_some_and(|e| e.stream(name).is_none()));
        all.extend(report.orphans.iter().map(|folder| of_folder(folder)));
        Unrecovered(all)
    }

    /// Adds a stream that could not be opened later on.
    pub fn add(&mut self, account: &str, name: &str) {
        let stream = (account.to_owned(), name.to_owned());
        if !self.0.contains(&stream) {
            self.0.push(stream);
        }
    }
}

impl Engine {
    /// Account and name of the streams that could not be opened and that nobody has made anew since.
    pub fn unrecovered(&self) -> Vec<(String, String)> {
        let found = self.not_recovered.lock().0.clone();
        found.into_iter().filter(|(account, name)| is_missing(self, account, name)).collect()
    }
}

fn is_missing(engine: &Engine, account: &str, name: &str) -> bool {
    engine.estate(account).is_none_or(|e| e.stream(name).is_none())
}

/// Account and stream of `<root>/accounts/<account>/streams/<stream>`.
fn of_folder(folder: &str) -> (String, String) {
    let mut parts = folder.rsplit('/');
    let stream = parts.next().unwrap_or_default();
    let account = parts.nth(1).unwrap_or_default();
    (decoded(account), decoded(stream))
}

/// The name that a file name was made of: `%` and two digits are one byte. Of long names only the beginning is known.
fn decoded(file: &str) -> String {
    let mut parts = file.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let digits = part.get(..2).and_then(|d| u8::from_str_radix(d, 16).ok());
        match digits {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(&part.as_bytes()[2..]);
            }
            None => bytes.extend(part.as_bytes()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_tell_names() {
        for (folder, account, stream) in [
            ("js/accounts/%24G/streams/ORDERS", "$G", "ORDERS"),
            ("accounts/a%2fb/streams/%c3%bc-1", "a/b", "ü-1"),
            ("x/accounts/A/streams/50%", "A", "50"),
            ("S", "", "S"),
        ] {
            assert_eq!(of_folder(folder), (account.to_owned(), stream.to_owned()), "{folder}");
        }
    }
}

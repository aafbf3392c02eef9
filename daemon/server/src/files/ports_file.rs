//! The ports file `<program>_<pid>.ports`: the URLs this server listens on, as JSON, for harnesses that asked for free
//! ports. It appears whole (written aside, then renamed) and goes at shutdown.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use schemas::go::{json, os_error};
use serde::Serialize;

use super::interfaces::expand_unspecified;

/// The URLs by kind; a kind without a listener is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Ports {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nats: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub monitoring: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cluster: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub profile: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websocket: Vec<String>,
}

impl Ports {
    /// The URLs of one listener; `interfaces` stands in for an unspecified address.
    pub fn urls(scheme: &str, listener: SocketAddr, interfaces: &[IpAddr]) -> Vec<String> {
        let addresses = expand_unspecified(listener, interfaces);
        addresses.iter().map(|address| format!("{scheme}://{address}")).collect()
    }
}

/// Both print as the reference's log lines.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PortsFileError {
    #[error("Error writing ports file ({path}): {reason}")]
    Write { path: String, reason: String },
    #[error("Error cleaning up ports file {path}: {reason}")]
    Remove { path: String, reason: String },
}

/// The file's place; nothing is written or removed but by a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortsFile {
    path: PathBuf,
}

impl PortsFile {
    /// `program` is the name the server was started by (the base of its first argument).
    pub fn new(dir: &Path, program: &Path) -> Self {
        let base = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
        PortsFile { path: dir.join(format!("{base}_{}.ports", std::process::id())) }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn write(&self, ports: &Ports) -> Result<(), PortsFileError> {
        let fail = |reason| PortsFileError::Write { path: self.path.display().to_string(), reason };
        let text = json::to_string(ports).map_err(|e| fail(e.to_string()))?;
        let aside = self.path.with_extension("ports.tmp");
        let written = fs::write(&aside, text).and_then(|()| fs::rename(&aside, &self.path));
        written.map_err(|e| {
            let _ = fs::remove_file(&aside);
            fail(os_error::path_text("open", &self.path, &e))
        })
    }

    pub fn remove(&self) -> Result<(), PortsFileError> {
        fs::remove_file(&self.path).map_err(|e| PortsFileError::Remove {
            path: self.path.display().to_string(),
            reason: os_error::path_text("remove", &self.path, &e),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appears_with_the_listeners_there_are_and_goes() {
        let dir = tempfile::tempdir().unwrap();
        let file = PortsFile::new(dir.path(), "/usr/bin/nats-server".as_ref());
        let name = format!("nats-server_{}.ports", std::process::id());
        assert_eq!(file.path(), dir.path().join(name));
        let interfaces: Vec<IpAddr> = vec!["127.0.0.1".parse().unwrap(), "fe80::1".parse().unwrap()];
        let ports = Ports {
            nats: Ports::urls("nats", "0.0.0.0:4222".parse().unwrap(), &interfaces),
            monitoring: Ports::urls("http", "127.0.0.1:8222".parse().unwrap(), &interfaces),
            ..Ports::default()
        };
        file.write(&ports).unwrap();
        assert_eq!(
            fs::read_to_string(file.path()).unwrap(),
            r#"{"nats":["nats://127.0.0.1:4222","nats://[fe80::1]:4222"],"monitoring":["http://127.0.0.1:8222"]}"#
        );
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        file.remove().unwrap();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn errors_are_the_log_lines() {
        let file = PortsFile::new("/nope".as_ref(), "nats-server".as_ref());
        let path = file.path().display().to_string();
        assert_eq!(
            file.write(&Ports::default()).unwrap_err().to_string(),
            format!("Error writing ports file ({path}): open {path}: no such file or directory")
        );
        assert_eq!(
            file.remove().unwrap_err().to_string(),
            format!("Error cleaning up ports file {path}: remove {path}: no such file or directory")
        );
    }
}

//! Small files by which scripts find a running server.

mod interfaces;
mod pid_file;
mod ports_file;

pub use interfaces::{expand_unspecified, interface_addresses};
pub use pid_file::{PidFileError, write_pid_file};
pub use ports_file::{Ports, PortsFile, PortsFileError};

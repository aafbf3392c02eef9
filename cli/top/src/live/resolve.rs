//! Names of addresses from DNS, on a thread of their own: a slow name server must not hold up the screen.

use std::net::IpAddr;
use std::sync::mpsc as threads;

use tokio::sync::mpsc;

use crate::Model;

/// Addresses that may wait, and names that may.
const QUEUE: usize = 4096;

/// An address and its name, if it has one.
pub type Named = (String, Option<String>);

/// The name of an address; waits for the name server.
pub fn name(address: &str) -> Option<String> {
    let address: IpAddr = address.parse().ok()?;
    let name = dns_lookup::lookup_addr(&address).ok()?;
    // The system gives the address back where it knows no name.
    (name != address.to_string()).then_some(name)
}

/// Waits for the names of all addresses that the model does not know yet.
pub async fn all(model: &mut Model) {
    for address in model.unknown_hosts() {
        let asked = address.clone();
        let found = tokio::task::spawn_blocking(move || name(&asked)).await;
        model.hosts.learn(&address, found.unwrap_or_default());
    }
}

/// Starts the thread; it ends when either end is dropped.
pub fn start() -> (threads::SyncSender<String>, mpsc::Receiver<Named>) {
    let (ask, questions) = threads::sync_channel::<String>(QUEUE);
    let (answer, names) = mpsc::channel(QUEUE);
    std::thread::spawn(move || {
        for address in questions {
            let name = name(&address);
            if answer.blocking_send((address, name)).is_err() {
                return;
            }
        }
    });
    (ask, names)
}

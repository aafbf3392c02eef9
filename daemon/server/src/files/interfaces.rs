//! The addresses of this machine's interfaces: what a listener on 0.0.0.0 or :: can be reached by.

use std::io;
use std::net::{IpAddr, SocketAddr};

/// All addresses, loopback and link-local ones included, interface by interface in the system's order.
pub fn interface_addresses() -> io::Result<Vec<IpAddr>> {
    let mut interfaces = if_addrs::get_if_addrs()?;
    // The system lists all IPv4 addresses first; the reference goes interface by interface.
    interfaces.sort_by_key(|interface| interface.index);
    Ok(interfaces.iter().map(if_addrs::Interface::ip).collect())
}

/// The address itself, or one per address of `all` where it is unspecified, in either family.
pub fn expand_unspecified(listener: SocketAddr, all: &[IpAddr]) -> Vec<SocketAddr> {
    if !listener.ip().is_unspecified() {
        return vec![listener];
    }
    all.iter().map(|&ip| SocketAddr::new(ip, listener.port())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_is_among_them() {
        assert!(interface_addresses().unwrap().iter().any(IpAddr::is_loopback));
    }

    #[test]
    fn only_unspecified_addresses_expand() {
        let all: Vec<IpAddr> = vec!["127.0.0.1".parse().unwrap(), "::1".parse().unwrap()];
        let table = [
            ("10.0.0.1:4222", vec!["10.0.0.1:4222"]),
            ("0.0.0.0:4222", vec!["127.0.0.1:4222", "[::1]:4222"]),
            ("[::]:1", vec!["127.0.0.1:1", "[::1]:1"]),
        ];
        for (listener, expected) in table {
            let expanded = expand_unspecified(listener.parse().unwrap(), &all);
            assert_eq!(expanded.iter().map(SocketAddr::to_string).collect::<Vec<_>>(), expected);
        }
    }
}

//! Networks as user claims name them: `10.0.0.0/8`, `2001:db8::/32`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// A network. Bits behind the prefix do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cidr {
    ip: IpAddr,
    bits: u32,
}

/// Not `address/bits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("invalid CIDR address")]
pub struct CidrError;

impl FromStr for Cidr {
    type Err = CidrError;

    fn from_str(text: &str) -> Result<Self, CidrError> {
        let (ip, bits) = text.split_once('/').ok_or(CidrError)?;
        let ip: IpAddr = ip.parse().map_err(|_| CidrError)?;
        let plain = bits == "0" || !bits.starts_with('0') && bits.bytes().all(|b| b.is_ascii_digit());
        let most = if ip.is_ipv4() { Ipv4Addr::BITS } else { Ipv6Addr::BITS };
        match bits.parse() {
            Ok(bits) if plain && bits <= most => Ok(Cidr { ip, bits }),
            _ => Err(CidrError),
        }
    }
}

impl Cidr {
    /// Whether the address lies in the network. An IPv4 address in its IPv6 form counts as the former.
    pub fn contains(&self, ip: IpAddr) -> bool {
        match (self.ip.to_canonical(), ip.to_canonical()) {
            (IpAddr::V4(net), IpAddr::V4(ip)) => {
                // A network given as `::ffff:a.b.c.d/n` counts its bits from the long form.
                let bits = if self.ip.is_ipv4() { self.bits } else { self.bits.saturating_sub(96) };
                let differ = net.to_bits() ^ ip.to_bits();
                differ.checked_shr(Ipv4Addr::BITS - bits).unwrap_or(0) == 0
            }
            (IpAddr::V6(net), IpAddr::V6(ip)) => {
                let differ = net.to_bits() ^ ip.to_bits();
                differ.checked_shr(Ipv6Addr::BITS - self.bits).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_know_their_addresses() {
        for (net, ip, expected) in [
            ("10.0.0.0/8", "10.255.0.1", true),
            ("10.9.9.9/8", "10.1.2.3", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("127.0.0.1/32", "127.0.0.1", true),
            ("127.0.0.1/32", "127.0.0.2", false),
            ("127.0.0.1/32", "::ffff:127.0.0.1", true),
            ("::1/128", "::1", true),
            ("::/0", "::1", true),
            ("::/0", "1.2.3.4", false),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
        ] {
            let net: Cidr = net.parse().unwrap();
            assert_eq!(net.contains(ip.parse().unwrap()), expected, "{net:?} {ip}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "/",
            "10.0.0.0",
            "10.0.0.0/",
            "10.0.0.0/33",
            "::/129",
            "10.0.0/8",
            "a/8",
            "1.2.3.4/-1",
            "1.2.3.4/+1",
            "1.2.3.4/08",
            "1.2.3.4/8 ",
        ] {
            assert_eq!(text.parse::<Cidr>(), Err(CidrError), "{text}");
        }
    }
}

//! Nobody listens.

use daemon_jetstream::{Delivered, Effects, Outgoing};

pub struct Quiet;

impl Effects for Quiet {
    fn deliver(&mut self, _: &[u8], _: &Outgoing<'_>) -> Delivered {
        Delivered::Nobody
    }

    fn publish(&mut self, _: &Outgoing<'_>) -> Delivered {
        Delivered::Nobody
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        false
    }

    fn random(&mut self) -> u64 {
        4
    }

    fn nuid(&mut self) -> String {
        "0".repeat(22)
    }
}

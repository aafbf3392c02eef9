//! The catalogue: every check, in files by what they are about.

mod certificates;
mod cluster;
mod config;
mod connections;
mod consumers;
mod durability;
mod limits;
mod permissions;
mod replication;
mod security;
mod server;
mod streams;

use super::check::Check;

/// All checks, by code.
pub fn all() -> Vec<&'static Check> {
    let tables: [&'static [Check]; 12] = [
        certificates::CHECKS,
        cluster::CHECKS,
        config::CHECKS,
        connections::CHECKS,
        consumers::CHECKS,
        durability::CHECKS,
        limits::CHECKS,
        permissions::CHECKS,
        replication::CHECKS,
        security::CHECKS,
        server::CHECKS,
        streams::CHECKS,
    ];
    let mut all: Vec<&Check> = tables.into_iter().flatten().collect();
    all.sort_by_key(|check| check.code);
    all
}

//! The first lines of the log: who we are and what we were started with.

use super::Asked;
use crate::log::Log;

/// Before the server starts. `name` and `id` are the server's.
pub(super) fn write(log: &Log, asked: &Asked, name: &str, id: &str) {
    log.info("Starting nats-server");
    log.info(format_args!("  Version:  {}", crate::COMPATIBLE_VERSION));
    log.info(format_args!("  Natter:   {}", crate::NATTER_VERSION));
    log.info(format_args!("  Name:     {name}"));
    log.info(format_args!("  ID:       {id}"));
    asked.options.start_warnings().iter().for_each(|w| log.warn(w));
    if !asked.options.config_file.is_empty() {
        let (file, digest) = (&asked.options.config_file, &asked.options.config_digest);
        log.info(format_args!("Using configuration file: {file} ({digest})"));
    }
}

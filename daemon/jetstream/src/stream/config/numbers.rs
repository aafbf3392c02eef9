//! Numbers: replicas, limits, ages. 0 and everything below -1 become -1, which is "no limit".

use schemas::go::duration;
use schemas::jetstream::{ApiError, StreamConfig, errors};

use super::{MILLISECOND, SECOND, invalid};
use crate::limits::ServerLimits;

const MAX_REPLICAS: i64 = 5;
const SHORTEST: i64 = 100 * MILLISECOND;
const DEFAULT_DUPLICATE_WINDOW: i64 = 120 * SECOND;

pub fn fill(config: &mut StreamConfig, pedantic: bool, server: &ServerLimits) -> Result<(), ApiError> {
    replicas(config)?;
    unlimited(&mut config.max_msgs, "max_msgs", pedantic)?;
    unlimited(&mut config.max_msgs_per_subject, "max_msgs_per_subject", pedantic)?;
    unlimited(&mut config.max_bytes, "max_bytes", pedantic)?;
    let mut size = i64::from(config.max_msg_size);
    unlimited(&mut size, "max_msg_size", pedantic)?;
    if size == -1 {
        config.max_msg_size = -1;
    }
    unlimited(&mut config.max_consumers, "max_consumers", pedantic)?;
    if config.max_age < 0 {
        return Err(invalid("max age can not be negative"));
    }
    if config.max_age != 0 && config.max_age < SHORTEST {
        return Err(invalid("max age needs to be >= 100ms"));
    }
    duplicate_window(config, pedantic, server.duplicate_window)
}

fn replicas(config: &mut StreamConfig) -> Result<(), ApiError> {
    if config.num_replicas == 0 {
        config.num_replicas = 1;
    }
    if config.num_replicas > MAX_REPLICAS {
        return Err(invalid(format_args!("maximum replicas is {MAX_REPLICAS}")));
    }
    if config.num_replicas < 0 {
        return Err(errors::REPLICAS_COUNT_CANNOT_BE_NEGATIVE.error());
    }
    Ok(())
}

fn unlimited(value: &mut i64, name: &str, pedantic: bool) -> Result<(), ApiError> {
    if pedantic && *value < -1 {
        return Err(errors::PEDANTIC.with(format_args!("{name} must be set to -1")));
    }
    if *value == 0 || *value < -1 {
        *value = -1;
    }
    Ok(())
}

/// `limit` is the server's; 0 is none.
fn duplicate_window(config: &mut StreamConfig, pedantic: bool, limit: i64) -> Result<(), ApiError> {
    if config.duplicate_window == 0 && config.mirror.is_none() && config.sources.is_empty() {
        let mut window = DEFAULT_DUPLICATE_WINDOW;
        if limit > 0 && window > limit {
            if pedantic {
                return Err(errors::PEDANTIC.with("duplicate window limits are higher than current limits"));
            }
            window = limit;
        }
        if config.max_age != 0 && config.max_age < window {
            if pedantic {
                return Err(errors::PEDANTIC.with("duplicate window cannot be bigger than max age"));
            }
            window = config.max_age;
        }
        config.duplicate_window = window;
    }
    let window = config.duplicate_window;
    if window < 0 {
        return Err(invalid("duplicates window can not be negative"));
    }
    if config.max_age != 0 && window > config.max_age {
        return Err(invalid("duplicates window can not be larger then max age"));
    }
    if limit > 0 && window > limit {
        let limit = duration::to_string(limit);
        return Err(invalid(format_args!(
            "duplicates window can not be larger then server limit of {limit}"
        )));
    }
    if window > 0 && window < SHORTEST {
        return Err(invalid("duplicates window needs to be >= 100ms"));
    }
    Ok(())
}

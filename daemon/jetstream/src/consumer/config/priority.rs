//! Priority groups: which clients come first when several pull.

use schemas::jetstream::{ApiError, ConsumerConfig, PriorityPolicy, errors};

/// Bytes of a group's name.
const MAX_GROUP: usize = 16;

pub fn check(config: &ConsumerConfig) -> Result<(), ApiError> {
    if config.priority_policy == PriorityPolicy::None {
        if !config.priority_groups.is_empty() {
            return Err(errors::CONSUMER_PRIORITY_GROUP_WITH_POLICY_NONE.error());
        }
        if config.priority_timeout > 0 {
            return Err(errors::CONSUMER_PINNED_TTL_WITHOUT_PRIORITY_POLICY_NONE.error());
        }
        return Ok(());
    }
    if !config.deliver_subject.is_empty() {
        return Err(errors::CONSUMER_PUSH_WITH_PRIORITY_GROUP.error());
    }
    if config.priority_groups.is_empty() {
        return Err(errors::CONSUMER_PRIORITY_POLICY_WITHOUT_GROUP.error());
    }
    for group in &config.priority_groups {
        if group.is_empty() {
            return Err(errors::CONSUMER_EMPTY_GROUP_NAME.error());
        }
        if !is_valid_group(group) {
            return Err(errors::CONSUMER_INVALID_GROUP_NAME.error());
        }
    }
    Ok(())
}

/// Whether a priority group can have this name.
fn is_valid_group(name: &str) -> bool {
    (1..=MAX_GROUP).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_/=".contains(&byte))
}

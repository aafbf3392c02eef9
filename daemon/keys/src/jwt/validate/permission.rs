//! Permissions: subjects, for subscriptions also with a queue.

use schemas::claims::{Permission, Permissions};

use super::{Issues, subject};

pub(super) fn check(permissions: &Permissions, issues: &mut Issues) {
    check_list(&permissions.subscribe, true, issues);
    check_list(&permissions.publish, false, issues);
}

fn check_list(permission: &Permission, queues: bool, issues: &mut Issues) {
    for entry in permission.allow.iter().chain(&permission.deny) {
        let parts: Vec<&str> = entry.split(' ').collect();
        match parts[..] {
            [plain] => subject::check(plain, issues),
            [plain, queue] => {
                subject::check(plain, issues);
                subject::check(queue, issues);
                if !queues {
                    issues.error(format!("Permission Subject \"{entry}\" is not allowed to contain queue"));
                }
            }
            _ => issues.error(format!("Permission Subject \"{entry}\" contains too many spaces")),
        }
    }
}

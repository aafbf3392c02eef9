//! Waits for the next account or activation token to end.

use super::tenants::Tenants;
use std::sync::Arc;
use std::time::Duration;

/// The clock may be set meanwhile: it is looked at this often at least.
const LONGEST: Duration = Duration::from_secs(30);

/// Runs until the server ends.
pub async fn watch(tenants: Arc<Tenants>) {
    loop {
        let next = tenants.register.lock().next_end();
        let wait = match next {
            None => LONGEST,
            Some(at) => {
                let left = at.saturating_mul(1_000_000_000).saturating_sub(tenants.clock.now().wall);
                Duration::from_nanos(u64::try_from(left).unwrap_or(0)).min(LONGEST)
            }
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => tenants.on_time(),
            () = tenants.changed.notified() => {}
        }
    }
}

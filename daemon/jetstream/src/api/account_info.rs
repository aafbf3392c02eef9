//! `INFO`: what the account uses and may use.

use schemas::jetstream::account::AccountInfo;

use super::Host;
use super::answer::Fault;
use super::call::Call;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>) -> Result<AccountInfo, Fault> {
    call.level()?;
    Ok(AccountInfo { stats: Some(call.host.account()) })
}

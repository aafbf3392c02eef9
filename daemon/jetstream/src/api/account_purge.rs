//! `ACCOUNT.PURGE`, of the system account: everything that an account keeps goes. What is done for that is the shell's.

use schemas::jetstream::ApiError;
use schemas::jetstream::cluster_api::AccountPurge;
use schemas::jetstream::errors::STREAM_GENERAL;

use super::answer::{Answer, Outcome};
use super::{Request, Settings, audit};
use crate::effects::Effects;
use crate::now::Now;

/// The account that a request for a purge names: one token, and nothing that could be taken for a path. `None`: it is no such
/// request.
pub fn account_to_purge<'a>(request: &Request<'a>) -> Option<Result<&'a str, ApiError>> {
    let account = request.subject.strip_prefix("ACCOUNT.PURGE.")?;
    if account.is_empty() || account.contains('.') {
        return None;
    }
    Some(match account.contains(['/', '\\']) {
        true => Err(STREAM_GENERAL.with("account name can not contain path separators")),
        false => Ok(account),
    })
}

/// What the system account is told of a purge, and in an event.
pub fn account_purged(
    request: &Request<'_>,
    result: Result<(), ApiError>,
    settings: &Settings,
    now: Now,
    fx: &mut dyn Effects,
) -> Answer {
    let outcome = Outcome::of(result.map(|()| AccountPurge { initiated: true }).map_err(Into::into));
    audit::send(fx, now, settings, request, &outcome.payload);
    Answer { header: Vec::new(), payload: outcome.payload.into_bytes() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_one_token_and_no_path() {
        let named = |subject: &str| {
            let client = Default::default();
            let request = Request { subject, header: b"", body: b"", client: &client };
            account_to_purge(&request).map(|account| account.map(str::to_owned).map_err(|e| e.err_code))
        };
        assert_eq!(named("ACCOUNT.PURGE.A"), Some(Ok("A".into())));
        assert_eq!(named("ACCOUNT.PURGE.A/b"), Some(Err(10051)));
        assert_eq!(named("ACCOUNT.PURGE.A\\b"), Some(Err(10051)));
        for other in ["ACCOUNT.PURGE", "ACCOUNT.PURGE.", "ACCOUNT.PURGE.A.b", "ACCOUNT.STREAM.MOVE.A.S"] {
            assert_eq!(named(other), None, "{other}");
        }
    }
}

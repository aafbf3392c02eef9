//! Whether an import has shown a token that lets it have what is exported to chosen accounts.

use super::Tenant;
use daemon_keys::jwt;
use schemas::claims::subject::is_contained_in;
use schemas::claims::{ActivationClaims, Export, Import};

/// Whether the token of `import`, of the account `importer`, is good at `now` (Unix seconds), and when it ends.
pub(super) fn activated(import: &Import, importer: &str, exporter: &Tenant, now: i64) -> Option<i64> {
    let token: ActivationClaims = jwt::decode_as(&import.token).ok()?;
    let subject = import_subject(import);
    let from_exporter = match token.nats.issuer_account.as_str() {
        "" => token.data.issuer == exporter.name(),
        account => account == exporter.name() && exporter.signer(&token.data.issuer).is_some(),
    };
    let fits = token.data.subject == importer
        && token.nats.kind == import.kind
        && is_contained_in(subject, &token.nats.subject);
    let in_time = token.data.expires == 0 || token.data.expires > now;
    let valid = from_exporter && fits && in_time && !jwt::validate(&token, now).is_blocking(true);
    let revoked = || export_of(exporter, import, subject).is_some_and(|export| export.is_revoked(&token));
    let end = if token.data.expires == 0 { i64::MAX } else { token.data.expires };
    (valid && !revoked()).then_some(end)
}

/// The subject in the exporting account.
pub(super) fn import_subject(import: &Import) -> &str {
    if import.is_service() && !import.to.is_empty() { &import.to } else { &import.subject }
}

fn export_of<'t>(exporter: &'t Tenant, import: &Import, subject: &str) -> Option<&'t Export> {
    let exports = exporter.claims.nats.exports.iter().filter(|export| export.kind == import.kind);
    let exact = exports.clone().find(|export| export.subject == subject);
    exact.or_else(|| exports.into_iter().find(|export| is_contained_in(subject, &export.subject)))
}

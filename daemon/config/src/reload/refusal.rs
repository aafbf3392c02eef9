//! Options that only a restart can change.

use std::fmt::Display;

use crate::duration;
use crate::options::{AuthCallout, Authorization, Options, SYSTEM_ACCOUNT, WebSocket, WriteTimeout};

/// Why a reload was refused; the running options stay. The reference logs it after
/// `Failed to reload server configuration: `.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReloadError {
    /// An option that cannot change while the server runs.
    #[error("config reload not supported for {name}: old={old}, new={new}")]
    NotSupported {
        /// The reference's name of the option.
        name: &'static str,
        /// Its value now.
        old: String,
        /// The value asked for.
        new: String,
    },
    /// Accounts came from their JWTs and are not to any more, or the other way about.
    #[error("config reload does not support moving to or from an account resolver")]
    Resolver,
    /// The new options would not do for a start either.
    #[error("{0}")]
    Invalid(String),
}

pub(super) fn refuse(old: &Options, new: &Options) -> Result<(), ReloadError> {
    listen(old, new)?;
    limits(old, new)?;
    same("ServerName", &old.identity.server_name, &new.identity.server_name)?;
    same("LogSizeLimit", &old.logging.logfile_size_limit, &new.logging.logfile_size_limit)?;
    same("LogMaxFiles", &old.logging.logfile_max_num, &new.logging.logfile_max_num)?;
    let word = |timeout| match timeout {
        WriteTimeout::Default => "",
        WriteTimeout::Close => "close",
        WriteTimeout::Retry => "retry",
    };
    same("WriteTimeout", &word(old.keepalive.write_timeout), &word(new.keepalive.write_timeout))?;
    let (before, after) = (&old.lame_duck, &new.lame_duck);
    same("LameDuckDuration", &duration::format(before.duration), &duration::format(after.duration))?;
    same(
        "LameDuckGracePeriod",
        &duration::format(before.grace_period),
        &duration::format(after.grace_period),
    )?;
    if old.otel != new.otel {
        // Headers may be all that differs, and are nobody's business.
        let endpoint =
            |options: &Options| options.otel.as_ref().map_or(String::new(), |o| o.endpoint.clone());
        return Err(ReloadError::NotSupported { name: "OTel", old: endpoint(old), new: endpoint(new) });
    }
    system(old, new)?;
    websocket(old, new)?;
    trust(old, new)?;
    no_auth_user(old, new)
}

/// Who is trusted to decide about others.
fn trust(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let (before, after) = (&old.authorization, &new.authorization);
    same("ProxyRequired", &before.proxy_required, &after.proxy_required)?;
    same("AuthCallout", &shown_callout(before), &shown_callout(after))?;
    let (before, after) = (&old.operator, &new.operator);
    let list = |keys: &[String]| format!("[{}]", keys.join(" "));
    if before.jwts != after.jwts {
        // Which tokens is for nobody's log.
        let count = |jwts: &[String]| format!("[{} of them]", jwts.len());
        let (old, new) = (count(&before.jwts), count(&after.jwts));
        return Err(ReloadError::NotSupported { name: "TrustedOperators", old, new });
    }
    same("TrustedKeys", &list(&before.trusted_keys), &list(&after.trusted_keys))?;
    match before.resolver.is_some() == after.resolver.is_some() {
        true => Ok(()),
        false => Err(ReloadError::Resolver),
    }
}

fn shown_callout(authorization: &Authorization) -> String {
    let Some(callout) = &authorization.auth_callout else { return "<nil>".into() };
    let AuthCallout { issuer, account, auth_users, xkey, allowed_accounts } = callout;
    let (users, allowed) = (auth_users.join(" "), allowed_accounts.join(" "));
    format!("&{{{issuer} {account} [{users}] {xkey} [{allowed}]}}")
}

fn listen(old: &Options, new: &Options) -> Result<(), ReloadError> {
    same("Host", &old.listen.host, &new.listen.host)?;
    same("Port", &old.listen.port, &new.listen.port)?;
    same("AllowNonTLS", &old.listen.allow_non_tls, &new.listen.allow_non_tls)?;
    same("HTTPHost", &old.http.host, &new.http.host)?;
    same("HTTPPort", &old.http.port, &new.http.port)?;
    same("HTTPSPort", &old.http.https_port, &new.http.https_port)?;
    // The reference keeps "no base path" as an empty text.
    let path = |path: &str| if path == "/" { String::new() } else { path.to_owned() };
    same("HTTPBasePath", &path(&old.http.base_path), &path(&new.http.base_path))
}

fn limits(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let (old, new) = (&old.limits, &new.limits);
    same("MaxPending", &old.max_pending, &new.max_pending)?;
    same("MaxSubs", &old.max_subscriptions, &new.max_subscriptions)?;
    same("MaxSubTokens", &old.max_sub_tokens, &new.max_sub_tokens)?;
    same("MaxClosedClients", &old.max_closed_clients, &new.max_closed_clients)
}

fn system(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let (old, new) = (&old.system, &new.system);
    if (old.system_account.as_str(), new.system_account.as_str()) != (SYSTEM_ACCOUNT, "") {
        same("SystemAccount", &old.system_account, &new.system_account)?;
    }
    same("NoSystemAccount", &old.no_system_account, &new.no_system_account)?;
    same("NoHeaderSupport", &old.no_header_support, &new.no_header_support)?;
    same("NoSublistCache", &old.disable_sublist_cache, &new.disable_sublist_cache)
}

/// Nothing but the certificates may change.
fn websocket(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let rest = |options: &Options| WebSocket { tls: None, ..options.websocket.clone() };
    let (before, after) = (rest(old), rest(new));
    if before == after && old.websocket.tls.is_some() == new.websocket.tls.is_some() {
        return Ok(());
    }
    Err(ReloadError::NotSupported {
        name: "Websocket",
        old: format!("{before:?}"),
        new: format!("{after:?}"),
    })
}

/// May only go, and only together with the user it names.
fn no_auth_user(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let (before, after) = (&old.authorization.no_auth_user, &new.authorization.no_auth_user);
    let user_stays = new.has_user(before);
    if after.is_empty() && !user_stays {
        return Ok(());
    }
    same("NoAuthUser", before, after)
}

pub(super) fn same<T: PartialEq + Display>(name: &'static str, old: &T, new: &T) -> Result<(), ReloadError> {
    if old == new {
        return Ok(());
    }
    Err(ReloadError::NotSupported { name, old: old.to_string(), new: new.to_string() })
}

//! Options that only a restart can change.

use std::fmt::Display;

use crate::duration;
use crate::options::{Options, WebSocket, WriteTimeout};

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
    system(old, new)?;
    websocket(old, new)?;
    no_auth_user(old, new)
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
    same("SystemAccount", &old.system_account, &new.system_account)?;
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
    let user_stays = new.authorization.users.iter().any(|user| user.user == *before);
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

//! Rules that hold between options, checked when the server starts and not by `-t`, as in the reference.

use std::time::Duration;

use super::Options;
use super::listen::split;
use crate::duration;

/// Options that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct StartError(String);

impl Options {
    /// Puts the default where a zero or an empty text asks for it. Loading and overlaying flags end with this.
    pub fn fill_defaults(&mut self) {
        fn fill<T: PartialEq>(value: &mut T, empty: T, default: T) {
            if *value == empty {
                *value = default;
            }
        }
        let default = Options::default();
        fill(&mut self.listen.host, String::new(), default.listen.host);
        fill(&mut self.listen.port, 0, default.listen.port);
        fill(&mut self.limits.max_control_line, 0, default.limits.max_control_line);
        fill(&mut self.limits.max_payload, 0, default.limits.max_payload);
        fill(&mut self.limits.max_pending, 0, default.limits.max_pending);
        fill(&mut self.limits.max_connections, 0, default.limits.max_connections);
        fill(&mut self.limits.max_closed_clients, 0, default.limits.max_closed_clients);
        fill(&mut self.keepalive.ping_max, 0, default.keepalive.ping_max);
        let zero = Duration::ZERO;
        fill(&mut self.keepalive.ping_interval, zero, default.keepalive.ping_interval);
        fill(&mut self.keepalive.write_deadline, zero, default.keepalive.write_deadline);
        fill(&mut self.lame_duck.duration, zero, default.lame_duck.duration);
        fill(&mut self.lame_duck.grace_period, zero, default.lame_duck.grace_period);
        fill(&mut self.logging.connect_error_reports, 0, default.logging.connect_error_reports);
        fill(&mut self.logging.reconnect_error_reports, 0, default.logging.reconnect_error_reports);
        self.jetstream.fill_defaults();
        // The verbose and the header trace are kinds of trace.
        self.logging.trace |= self.logging.trace_verbose || self.logging.trace_headers;
        for tls in [&mut self.tls, &mut self.websocket.tls].into_iter().flatten() {
            fill(&mut tls.timeout, zero, super::Tls::default().timeout);
        }
        if self.websocket.enabled() {
            fill(&mut self.websocket.host, String::new(), super::Listen::default().host);
        }
    }

    /// What keeps the server from starting with these options; the first finding, in the reference's words.
    /// To be called before any socket is opened, and not by `-t`.
    pub fn check_start(&self) -> Result<(), StartError> {
        let wrong = |text: String| Err(StartError(text));
        let (grace, whole) = (self.lame_duck.grace_period, self.lame_duck.duration);
        if grace >= whole {
            return wrong(format!(
                "lame duck grace period ({}) should be strictly lower than lame duck duration ({})",
                duration::format(grace),
                duration::format(whole)
            ));
        }
        let (payload, pending) = (i64::from(self.limits.max_payload), self.limits.max_pending);
        if payload > pending {
            return wrong(format!("max_payload ({payload}) cannot be higher than max_pending ({pending})"));
        }
        if self.identity.server_name.contains(' ') {
            return wrong(super::NAME_HAS_SPACES.into());
        }
        self.check_trust().map_err(|text| StartError(text.into()))?;
        self.check_no_auth_user()?;
        if let Some(text) = self.jetstream.wrong_domain() {
            return wrong(text);
        }
        self.check_system_account()?;
        self.oidc_problem().map_or(Ok(()), |text| Err(StartError(text)))?;
        self.websocket.problem(self).map_or(Ok(()), |text| Err(StartError(text)))
    }

    /// Operators decide about accounts and users alone.
    fn check_trust(&self) -> Result<(), &'static str> {
        let operator = &self.operator;
        if operator.jwts.is_empty() {
            return match operator.default_sentinel.is_empty() {
                true => Ok(()),
                false => Err("default sentinel requires operators and accounts"),
            };
        }
        if !self.accounts.is_empty() || !self.mappings.is_empty() {
            return Err("operators do not allow Accounts to be configured directly");
        }
        if self.users().next().is_some() || self.nkeys().next().is_some() {
            return Err("operators do not allow users to be configured directly");
        }
        if !operator.trusted_keys.is_empty() {
            return Err("conflicting options for 'TrustedKeys' and 'TrustedOperators'");
        }
        match self.authorization.auth_callout {
            Some(_) => Err("operators do not allow authorization callouts to be configured directly"),
            None => Ok(()),
        }
    }

    fn check_no_auth_user(&self) -> Result<(), StartError> {
        let wrong = |text: String| Err(StartError(text));
        let name = &self.authorization.no_auth_user;
        if name.is_empty() {
            return Ok(());
        }
        self.no_auth_user_problem(name).map_or(Ok(()), wrong)
    }

    /// What is wrong with a listener's `no_auth_user`.
    pub(super) fn no_auth_user_problem(&self, name: &str) -> Option<String> {
        if !self.operator.jwts.is_empty() {
            return Some("no_auth_user not compatible with Trusted Operator".into());
        }
        if self.users().next().is_none() && self.nkeys().next().is_none() {
            return Some(format!("no_auth_user: {name:?} present, but users/nkeys are not defined"));
        }
        (!self.has_user(name)).then(|| {
            format!(
                "no_auth_user: {name:?} not present as user or nkey in authorization block or account configuration"
            )
        })
    }

    fn check_system_account(&self) -> Result<(), StartError> {
        let system = self.system.system_account.as_str();
        let operator = !self.operator.jwts.is_empty() || !self.operator.trusted_keys.is_empty();
        let named = self.accounts.iter().any(|account| account.name == system);
        match matches!(system, "" | super::SYSTEM_ACCOUNT | super::GLOBAL_ACCOUNT) || operator || named {
            true => Ok(()),
            false => Err(StartError("error resolving system account: account missing".into())),
        }
    }

    /// What keeps the monitoring listener from starting; the text after `Can't start monitoring: `.
    pub fn check_monitoring(&self) -> Result<(), StartError> {
        let (http, https) = (self.http.port, self.http.https_port);
        if http != 0 && https != 0 {
            return Err(StartError(format!("can't specify both HTTP ({http}) and HTTPs ({https}) ports")));
        }
        if https != 0 && self.tls.is_none() {
            return Err(StartError("TLS cert and key required for HTTPS".into()));
        }
        Ok(())
    }

    /// `client_advertise` as host and port, the port being the listener's when none is given.
    /// The error is the text after `Error setting server INFO with `.
    pub fn client_advertise(&self) -> Result<Option<(String, u16)>, StartError> {
        let text = &self.listen.client_advertise;
        if text.is_empty() {
            return Ok(None);
        }
        let error = |cause: String| StartError(format!("ClientAdvertise value of {text}, err={cause}"));
        let own = u16::try_from(self.listen.port).unwrap_or(0);
        let Some((host, port)) = split(text) else {
            return match text.contains(':') {
                true => Err(error(format!("address {text}: too many colons in address"))),
                false => Ok(Some((text.clone(), own))),
            };
        };
        match port.parse::<i64>() {
            Ok(0 | -1) => Ok(Some((host.to_owned(), own))),
            Ok(port) if u16::try_from(port).is_ok() => Ok(Some((host.to_owned(), port as u16))),
            _ => Err(error(format!("strconv.Atoi: parsing {port:?}: invalid syntax"))),
        }
    }

    /// Time a client has to authenticate: as configured, else 2 s, or the TLS timeout and 1 s.
    pub fn auth_timeout(&self) -> Duration {
        let default = self
            .tls
            .as_ref()
            .map_or(Duration::from_secs(2), |tls| tls.timeout.saturating_add(Duration::from_secs(1)));
        self.authorization.timeout.filter(|timeout| !timeout.is_zero()).unwrap_or(default)
    }

    /// Warnings the server logs as it starts.
    pub fn start_warnings(&self) -> Vec<&'static str> {
        let mut warnings = Vec::new();
        if self.limits.max_payload > PAYLOAD_SENSIBLE_MAX {
            warnings.push(
                "Maximum payloads over 8.00 MB are generally discouraged and could lead to poor performance",
            );
        }
        let authorization = &self.authorization;
        let plain = |secret: &String| !secret.is_empty() && !is_bcrypt(secret);
        // Without a password only a certificate can say who somebody is.
        let mapped = self.tls.as_ref().is_some_and(|tls| tls.verify_and_map);
        let weak = |password: &String| plain(password) || (password.is_empty() && !mapped);
        if plain(&authorization.password)
            || plain(&authorization.token)
            || self.users().any(|(_, user)| weak(&user.password))
        {
            warnings.push("Plaintext passwords detected, use nkeys or bcrypt");
        }
        warnings
    }
}

/// Whether a password is a bcrypt hash: `$2a$`, `$2b$`, `$2x$`, `$2y$`.
pub fn is_bcrypt(password: &str) -> bool {
    ["$2a$", "$2b$", "$2x$", "$2y$"].iter().any(|prefix| password.starts_with(prefix))
}

/// Above this many bytes the server warns.
const PAYLOAD_SENSIBLE_MAX: i32 = 8 * 1024 * 1024;

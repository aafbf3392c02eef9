//! `authorization { oidc {} }`: tokens of an identity provider (OpenID Connect) let clients in. Ours alone; without the block
//! nothing of it is there.

use std::time::Duration;

use super::Options;
use super::permissions::{self, Permissions};
use super::section::{Field, Report, Taken, array_of, map_of, string_of};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::Data;

/// Whose tokens are taken, and what they mean here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oidc {
    /// What `iss` must be, to the letter. Tokens of others are nobody's business here.
    pub issuer: String,
    /// One of these must be in `aud`; at least one.
    pub audiences: Vec<String>,
    /// Where the provider's public keys are.
    pub keys: KeySource,
    /// Authorities for `jwks_url`; empty uses the system's.
    pub ca_file: String,
    /// Signature algorithms that are taken, by their JOSE names.
    pub algorithms: Vec<String>,
    /// How far clocks may differ.
    pub clock_skew: Duration,
    /// Keys older than this are fetched anew.
    pub refresh: Duration,
    /// Account of tokens that name none.
    pub account: String,
    /// Accounts that tokens may name.
    pub allowed_accounts: Vec<String>,
    /// Where a token says what.
    pub claims: OidcClaims,
    /// What roles stand for, in the order written.
    pub roles: Vec<(String, Permissions)>,
    /// For tokens that name neither permissions nor a known role; without it they are refused if they could have.
    pub permissions: Option<Permissions>,
}

/// Where public keys come from, as a JWKS document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    File(String),
    Url(String),
}

/// Names of claims, or dotted paths to them; empty where none is looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OidcClaims {
    /// Who the client is, for monitoring and the log.
    pub user: String,
    pub account: String,
    /// An object like a `permissions` block.
    pub permissions: String,
    /// A list of names, or names with blanks between them.
    pub roles: String,
}

/// Algorithms that can be asked for: those of public keys.
pub const OIDC_ALGORITHMS: &[&str] =
    &["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"];
const ALGORITHMS_DEFAULT: &[&str] = &["RS256", "ES256"];
const SKEW_DEFAULT: Duration = Duration::from_secs(30);
const SKEW_MAX: Duration = Duration::from_secs(300);
const REFRESH_DEFAULT: Duration = Duration::from_secs(600);
const REFRESH_MIN: Duration = Duration::from_secs(10);

/// The block while it is read.
#[derive(Default)]
struct Block {
    issuer: String,
    audiences: Vec<String>,
    file: Option<String>,
    url: Option<String>,
    ca_file: String,
    algorithms: Vec<String>,
    clock_skew: Option<Duration>,
    refresh: Option<Duration>,
    account: String,
    allowed_accounts: Vec<String>,
    claims: OidcClaims,
    roles: Vec<(String, Permissions)>,
    permissions: Option<Permissions>,
}

/// Reads an `oidc` block; `None` when its errors are in the report already.
pub(super) fn oidc(field: &Field<'_>, report: &mut Report<'_>) -> Result<Option<Oidc>, Diagnostic> {
    let map = map_of(field.value)?;
    let mut block = Block::default();
    let errors = report.errors.len();
    report.each(map, |field, report| block.take_key(field, report));
    if report.errors.len() > errors {
        return Ok(None);
    }
    block.finish().map(Some).map_err(|text| field.error(text))
}

impl Block {
    fn take_key(&mut self, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
        match field.name {
            "issuer" => self.issuer = field.string()?,
            "audience" | "audiences" => self.audiences = strings(field)?,
            "jwks_file" => {
                let path = field.string()?;
                report.read(&path).map_err(|cause| field.error(format!("oidc: jwks_file: {cause}")))?;
                self.file = Some(path);
            }
            "jwks_url" => self.url = Some(url(field)?),
            "ca_file" => {
                self.ca_file = field.string()?;
                report.read(&self.ca_file).map_err(|cause| field.error(format!("oidc: ca_file: {cause}")))?;
            }
            "algorithms" | "algorithm" => self.algorithms = algorithms(field)?,
            "clock_skew" => self.clock_skew = Some(within(field, Duration::ZERO, SKEW_MAX)?),
            "refresh" => self.refresh = Some(within(field, REFRESH_MIN, Duration::MAX)?),
            "account" => self.account = field.string()?,
            "allowed_accounts" => self.allowed_accounts = strings(field)?,
            "claims" => self.claims = claims(field, report)?,
            "roles" => self.roles = roles(field, report)?,
            "permissions" => self.permissions = Some(permissions::permissions(field, report)?),
            _ => return field.unknown(format!("unknown field {:?} in oidc", field.written), KEYS),
        }
        Ok(())
    }

    fn finish(self) -> Result<Oidc, String> {
        let Block { issuer, audiences, ca_file, account, allowed_accounts, mut claims, roles, .. } = self;
        if issuer.is_empty() {
            return Err("oidc: an issuer is required".into());
        }
        if audiences.is_empty() || audiences.iter().any(String::is_empty) {
            return Err("oidc: an audience is required: without one, tokens made for others would do".into());
        }
        let keys = match (self.file, self.url) {
            (Some(file), None) => KeySource::File(file),
            (None, Some(url)) => KeySource::Url(url),
            _ => return Err("oidc: either jwks_url or jwks_file is required".into()),
        };
        if !claims.account.is_empty() && allowed_accounts.is_empty() {
            return Err("oidc: a claim that names the account needs allowed_accounts".into());
        }
        if claims.account.is_empty() && !allowed_accounts.is_empty() {
            return Err("oidc: allowed_accounts means nothing without a claim that names the account".into());
        }
        if claims.roles.is_empty() != roles.is_empty() {
            return Err("oidc: roles need a claim that names them, and the claim needs roles".into());
        }
        if claims.user.is_empty() {
            claims.user = "sub".into();
        }
        let names = |given: Vec<String>| match given.is_empty() {
            true => ALGORITHMS_DEFAULT.iter().map(|name| name.to_string()).collect(),
            false => given,
        };
        Ok(Oidc {
            issuer,
            audiences,
            keys,
            ca_file,
            algorithms: names(self.algorithms),
            clock_skew: self.clock_skew.unwrap_or(SKEW_DEFAULT),
            refresh: self.refresh.unwrap_or(REFRESH_DEFAULT),
            account: if account.is_empty() { super::GLOBAL_ACCOUNT.into() } else { account },
            allowed_accounts,
            claims,
            roles,
            permissions: self.permissions,
        })
    }
}

/// One text or a list of them.
fn strings(field: &Field<'_>) -> Result<Vec<String>, Diagnostic> {
    match &field.value.data {
        Data::String(one) => Ok(vec![one.clone()]),
        _ => array_of(field.value)?.iter().map(string_of).collect(),
    }
}

fn url(field: &Field<'_>) -> Result<String, Diagnostic> {
    let url = field.string()?;
    let host = |rest: &str| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned();
    let (secure, host) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => (true, host(rest)),
        (_, Some(rest)) => (false, host(rest)),
        _ => return Err(field.error(format!("oidc: jwks_url {url:?} is no https:// URL"))),
    };
    if host.is_empty() || host.contains(['@', ' ']) {
        return Err(field.error(format!("oidc: jwks_url {url:?} names no host that could be asked")));
    }
    let name =
        host.rsplit_once(':').filter(|(_, port)| !port.contains(']')).map_or(host.as_str(), |(name, _)| name);
    let local = name == "localhost" || name == "[::1]" || name.starts_with("127.");
    match secure || local {
        true => Ok(url),
        false => Err(field.error(
            "oidc: jwks_url must be https: whoever can change the keys on their way can let in anybody",
        )),
    }
}

fn algorithms(field: &Field<'_>) -> Result<Vec<String>, Diagnostic> {
    let names = strings(field)?;
    if names.is_empty() {
        return Err(field.error("oidc: algorithms cannot be empty"));
    }
    let wrong = names.iter().find(|name| !OIDC_ALGORITHMS.contains(&name.as_str()));
    wrong.map_or(Ok(names.clone()), |name| {
        let known = OIDC_ALGORITHMS.join(", ");
        Err(field.error(format!("oidc: algorithm {name:?} is not one of public keys: {known}")))
    })
}

/// A duration string between two bounds.
fn within(field: &Field<'_>, least: Duration, most: Duration) -> Result<Duration, Diagnostic> {
    let name = field.name;
    let time = duration::parse_positive(&field.string()?);
    let time = time.map_err(|cause| field.error(format!("oidc: {name}: {cause}")))?;
    if time < least {
        return Err(field.error(format!("oidc: {name} cannot be less than {}", duration::format(least))));
    }
    if time > most {
        return Err(field.error(format!("oidc: {name} cannot be more than {}", duration::format(most))));
    }
    Ok(time)
}

fn claims(field: &Field<'_>, report: &mut Report<'_>) -> Result<OidcClaims, Diagnostic> {
    let mut claims = OidcClaims::default();
    report.each(map_of(field.value)?, |field, _| {
        match field.name {
            "user" => claims.user = field.string()?,
            "account" => claims.account = field.string()?,
            "permissions" => claims.permissions = field.string()?,
            "roles" => claims.roles = field.string()?,
            _ => {
                let known = &["user", "account", "permissions", "roles"];
                return field.unknown(format!("unknown field {:?} in claims of oidc", field.written), known);
            }
        }
        Ok(())
    });
    Ok(claims)
}

fn roles(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<(String, Permissions)>, Diagnostic> {
    let mut roles = Vec::new();
    report.each(map_of(field.value)?, |field, report| {
        roles.push((field.written.to_owned(), permissions::permissions(field, report)?));
        Ok(())
    });
    Ok(roles)
}

impl Options {
    /// What keeps a server with this block from starting.
    pub(super) fn oidc_problem(&self) -> Option<String> {
        let oidc = self.authorization.oidc.as_ref()?;
        if !self.operator.jwts.is_empty() || !self.operator.trusted_keys.is_empty() {
            return Some("oidc: in operator mode user JWTs alone let in".into());
        }
        let known = |name: &str| {
            name == super::GLOBAL_ACCOUNT || self.accounts.iter().any(|account| account.name == name)
        };
        let named = std::iter::once(&oidc.account).chain(&oidc.allowed_accounts);
        let missing = named.into_iter().find(|name| !known(name))?;
        Some(format!("oidc: account {missing:?} is not configured"))
    }
}

/// What an unknown key may have meant.
const KEYS: &[&str] = &[
    "issuer",
    "audience",
    "jwks_file",
    "jwks_url",
    "ca_file",
    "algorithms",
    "clock_skew",
    "refresh",
    "account",
    "allowed_accounts",
    "claims",
    "roles",
    "permissions",
];

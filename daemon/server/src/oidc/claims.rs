//! What a genuine token means here: whether it is meant for us and good at this moment, who its bearer is, where it belongs and
//! what it may do. No signatures, no clock.

use daemon_broker::permissions::{PermissionLists, Permissions, Responses, SubjectLists};
use daemon_config::options::Oidc;
use serde_json::Value;
use std::sync::Arc;

const SECOND: i64 = 1_000_000_000;

/// The configured rules, ready for use.
pub struct Rules {
    options: Oidc,
    roles: Vec<(String, PermissionLists)>,
    default: Option<PermissionLists>,
}

/// What a token is good for.
#[derive(Debug)]
pub struct Grant {
    pub user: String,
    /// The claim `sub`.
    pub subject: String,
    pub account: String,
    /// `None`: nothing is limited.
    pub permissions: Option<Arc<Permissions>>,
    /// Unix nanoseconds.
    pub expires: i64,
}

impl Rules {
    pub fn new(options: &Oidc) -> Rules {
        let lists = crate::accounts::permission_lists;
        Rules {
            roles: options
                .roles
                .iter()
                .map(|(name, permissions)| (name.clone(), lists(permissions)))
                .collect(),
            default: options.permissions.as_ref().map(lists),
            options: options.clone(),
        }
    }

    pub fn issuer(&self) -> &str {
        &self.options.issuer
    }

    /// What the claims of a token grant at `now`, in Unix nanoseconds. The error says why nothing.
    pub fn grant(&self, claims: &Value, now: i64) -> Result<Grant, String> {
        let o = &self.options;
        if claims.get("iss").and_then(Value::as_str) != Some(&o.issuer) {
            return Err("another issuer".into());
        }
        let audience = texts(claims.get("aud").unwrap_or(&Value::Null));
        if !audience.iter().any(|aud| o.audiences.iter().any(|ours| ours == aud)) {
            return Err("the token is meant for somebody else".into());
        }
        let expires = self.expires(claims, now)?;
        let text = |path: &str| claim(claims, path).and_then(Value::as_str).filter(|text| !text.is_empty());
        let subject = text("sub").ok_or("the token has no sub")?;
        let user = text(&o.claims.user).ok_or_else(|| format!("the token has no {:?}", o.claims.user))?;
        if user.len() > NAME_MAX || user.chars().any(char::is_control) {
            return Err(format!("the token's {:?} is no name", o.claims.user));
        }
        let permissions = self.permissions(claims)?;
        Ok(Grant {
            user: user.into(),
            subject: subject.into(),
            account: self.account(claims)?,
            permissions,
            expires,
        })
    }

    /// When the token ends, if it has begun and not ended.
    fn expires(&self, claims: &Value, now: i64) -> Result<i64, String> {
        let skew = i64::try_from(self.options.clock_skew.as_nanos()).unwrap_or(i64::MAX);
        let time = |name: &str| match claims.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match value.as_f64().filter(|seconds| seconds.is_finite() && *seconds >= 0.0) {
                // Casts of floats end at the largest number.
                Some(seconds) => Ok(Some(((seconds * SECOND as f64) as i64).min(i64::MAX - 1))),
                None => Err(format!("the token's {name} is no time")),
            },
        };
        let expires = time("exp")?.ok_or("the token has no exp")?.saturating_add(skew);
        if now >= expires {
            return Err("the token has expired".into());
        }
        for name in ["nbf", "iat"] {
            if time(name)?.is_some_and(|from| from > now.saturating_add(skew)) {
                return Err(format!("the token's {name} has not come yet"));
            }
        }
        Ok(expires)
    }

    fn account(&self, claims: &Value) -> Result<String, String> {
        let o = &self.options;
        let named = match o.claims.account.as_str() {
            "" => None,
            path => claim(claims, path),
        };
        match named {
            None => Ok(o.account.clone()),
            Some(Value::String(name)) if o.allowed_accounts.contains(name) => Ok(name.clone()),
            Some(Value::String(name)) => Err(format!("the token may not name account {name:?}")),
            Some(_) => Err(format!("the token's {:?} is no account's name", o.claims.account)),
        }
    }

    /// The token's own permissions, else those of its roles, else those for tokens without either.
    fn permissions(&self, claims: &Value) -> Result<Option<Arc<Permissions>>, String> {
        let names = &self.options.claims;
        let own = match names.permissions.as_str() {
            "" => None,
            path => claim(claims, path),
        };
        let lists = match own {
            Some(own) => {
                Some(lists_of(own).map_err(|why| format!("the token's {:?}: {why}", names.permissions))?)
            }
            None => self.role_lists(claims).or_else(|| self.default.clone()),
        };
        let asked = !names.permissions.is_empty() || !names.roles.is_empty();
        match lists {
            None if asked => Err("the token has neither permissions nor a role that is known".into()),
            None => Ok(None),
            Some(lists) if lists.is_unlimited() => Ok(None),
            Some(lists) => {
                let made = Permissions::new(lists).map_err(|e| format!("permissions: {e}"))?;
                Ok(Some(Arc::new(made)))
            }
        }
    }

    /// What all known roles of a token grant together; `None` when it has none.
    fn role_lists(&self, claims: &Value) -> Option<PermissionLists> {
        let path = Some(self.options.claims.roles.as_str()).filter(|path| !path.is_empty())?;
        let names = texts(claim(claims, path)?);
        let names: Vec<&str> = names.iter().flat_map(|name| name.split(' ')).collect();
        let known = self.roles.iter().filter(|(role, _)| names.contains(&role.as_str()));
        known.map(|(_, lists)| lists.clone()).reduce(together)
    }
}

/// Longest name of a user.
const NAME_MAX: usize = 256;

/// A claim by its name, or by a path of names with dots between them.
fn claim<'a>(claims: &'a Value, path: &str) -> Option<&'a Value> {
    let found = claims.get(path).or_else(|| path.split('.').try_fold(claims, |value, name| value.get(name)));
    found.filter(|value| !value.is_null())
}

/// One text or a list of them; nothing of anything else.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Both grants in one: what either allows, but for what either denies.
fn together(a: PermissionLists, b: PermissionLists) -> PermissionLists {
    let subjects = |a: SubjectLists, b: SubjectLists| SubjectLists {
        allow: a.allow.zip(b.allow).map(|(a, b)| [a, b].concat()),
        deny: [a.deny, b.deny].concat(),
    };
    PermissionLists {
        publish: subjects(a.publish, b.publish),
        subscribe: subjects(a.subscribe, b.subscribe),
        responses: a.responses.or(b.responses),
    }
}

/// `{"publish": …, "subscribe": …, "allow_responses": true}`, each a subject, a list, or an object with `allow` and `deny`.
fn lists_of(value: &Value) -> Result<PermissionLists, String> {
    let object = value.as_object().ok_or("not an object")?;
    let mut lists = PermissionLists::default();
    for (key, value) in object {
        match key.as_str() {
            "pub" | "publish" => lists.publish = subject_lists(value)?,
            "sub" | "subscribe" => lists.subscribe = subject_lists(value)?,
            "allow_responses" => {
                let on = value.as_bool().ok_or("allow_responses is not true or false")?;
                lists.responses = on.then_some(Responses { max: 1, ttl: 120 * SECOND });
            }
            other => return Err(format!("unknown field {other:?}")),
        }
    }
    if lists.responses.is_some() {
        // Whoever may answer may publish nothing else, unless it is said what.
        lists.publish.allow.get_or_insert_default();
    }
    Ok(lists)
}

fn subject_lists(value: &Value) -> Result<SubjectLists, String> {
    let list = |value: &Value| -> Result<Vec<String>, String> {
        let count = value.as_array().map_or(1, Vec::len);
        let subjects: Vec<String> = texts(value).into_iter().map(str::to_owned).collect();
        if subjects.len() == count { Ok(subjects) } else { Err("a subject is no text".into()) }
    };
    let Some(object) = value.as_object() else {
        return Ok(SubjectLists { allow: Some(list(value)?), deny: Vec::new() });
    };
    let mut lists = SubjectLists::default();
    for (key, value) in object {
        match key.as_str() {
            "allow" => lists.allow = Some(list(value)?),
            "deny" => lists.deny = list(value)?,
            other => return Err(format!("unknown field {other:?}")),
        }
    }
    Ok(lists)
}

#[cfg(test)]
#[path = "claims_tests.rs"]
mod tests;

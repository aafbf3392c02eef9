//! Who may come in: nobody asked, a token, or users with passwords.
//!
//! Comparing a bcrypt hash takes tens of milliseconds, so a session never does it: it asks its shell to, on a thread
//! that may be kept busy.

use daemon_keys::password;
use daemon_wire::Connect;
use std::collections::HashMap;

/// The rule in force.
#[derive(Debug, Clone, Default)]
pub enum Auth {
    /// Everybody may come in.
    #[default]
    Open,
    /// Whoever knows the token, plain or bcrypt.
    Token(String),
    /// Users by name with their passwords, plain or bcrypt; clients without credentials become `fallback`.
    Users { passwords: HashMap<String, String>, fallback: Option<String> },
}

/// What to do with a client.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Let in, under this name (empty when nobody is named).
    Accept(String),
    Refuse,
    /// Let in under `user` if `given` fits the bcrypt hash `stored`.
    Verify {
        user: String,
        stored: String,
        given: String,
    },
}

impl Auth {
    /// Whether a client must say who it is before anything else, as INFO's `auth_required` tells it.
    pub fn required(&self) -> bool {
        match self {
            Auth::Open => false,
            Auth::Token(_) => true,
            Auth::Users { fallback, .. } => fallback.is_none(),
        }
    }

    /// Whether a client is let in only by [`Auth::judge`], be it with nothing to show.
    pub fn configured(&self) -> bool {
        !matches!(self, Auth::Open)
    }

    /// What lets `user` in, as configured: (user, stored secret). `None` when nobody is asked; a pair that no client
    /// can have been let in by when the user is not known.
    pub(crate) fn secret_of(&self, user: &str) -> Option<Box<(String, String)>> {
        let stored = match self {
            Auth::Open => return None,
            Auth::Token(stored) => stored.clone(),
            Auth::Users { passwords, .. } => match passwords.get(user) {
                Some(stored) => stored.clone(),
                None => return Some(Box::new((String::from("\0"), String::new()))),
            },
        };
        Some(Box::new((user.into(), stored)))
    }

    /// Judges what a client showed.
    pub fn judge(&self, c: &Connect) -> Verdict {
        match self {
            Auth::Open => Verdict::Accept(String::new()),
            Auth::Token(stored) => compare("", stored, &c.auth_token),
            Auth::Users { passwords, fallback } => {
                let nothing = c.user.is_empty() && c.pass.is_empty() && c.auth_token.is_empty();
                match (fallback, passwords.get(&c.user)) {
                    (Some(user), _) if nothing => Verdict::Accept(user.clone()),
                    (_, Some(stored)) if !c.user.is_empty() => compare(&c.user, stored, &c.pass),
                    _ => Verdict::Refuse,
                }
            }
        }
    }
}

fn compare(user: &str, stored: &str, given: &str) -> Verdict {
    if password::is_bcrypt(stored) {
        return Verdict::Verify { user: user.into(), stored: stored.into(), given: given.into() };
    }
    match password::verify(stored, given) {
        true => Verdict::Accept(user.into()),
        false => Verdict::Refuse,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connect(user: &str, pass: &str, token: &str) -> Connect {
        Connect { user: user.into(), pass: pass.into(), auth_token: token.into(), ..Connect::default() }
    }

    fn users(fallback: Option<&str>) -> Auth {
        let passwords = [("a", "1"), ("b", "$2a$04$abcdefghijklmnopqrstuu"), ("", "")];
        Auth::Users {
            passwords: passwords.map(|(u, p)| (u.into(), p.into())).into(),
            fallback: fallback.map(Into::into),
        }
    }

    #[test]
    fn verdicts() {
        let yes = |u: &str| Verdict::Accept(u.into());
        let token = Auth::Token("t".into());
        assert_eq!(Auth::Open.judge(&connect("x", "y", "z")), yes(""));
        assert_eq!(token.judge(&connect("", "", "t")), yes(""));
        assert_eq!(token.judge(&connect("", "", "T")), Verdict::Refuse);
        assert_eq!(token.judge(&connect("t", "", "")), Verdict::Refuse);
        assert_eq!(users(None).judge(&connect("a", "1", "")), yes("a"));
        assert_eq!(users(None).judge(&connect("a", "2", "")), Verdict::Refuse);
        assert_eq!(users(None).judge(&connect("c", "1", "")), Verdict::Refuse);
        assert_eq!(users(None).judge(&connect("", "", "")), Verdict::Refuse);
        assert_eq!(users(Some("a")).judge(&connect("", "", "")), yes("a"));
        assert_eq!(users(Some("a")).judge(&connect("a", "", "")), Verdict::Refuse);
        assert!(matches!(users(None).judge(&connect("b", "x", "")), Verdict::Verify { .. }));
    }

    #[test]
    fn required_only_without_a_fallback() {
        assert!(!Auth::Open.required() && Auth::Token("t".into()).required());
        assert!(users(None).required() && !users(Some("a")).required() && users(Some("a")).configured());
    }
}

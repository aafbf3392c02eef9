//! What was found. Of several tokens of one entity the newest counts.

use std::collections::BTreeMap;
use std::path::Path;

use cli_term::Outcome;
use schemas::claims::{AccountClaims, AnyClaims, ClaimsData, OperatorClaims, UserClaims};

use crate::report::Report;
use crate::store::{Key, files, token};

/// Claims with their token.
pub struct Entity<C> {
    pub claims: C,
    pub token: String,
}

/// Entities by public key.
#[derive(Default)]
pub struct Found {
    pub operators: BTreeMap<String, Entity<OperatorClaims>>,
    pub accounts: BTreeMap<String, Entity<AccountClaims>>,
    pub users: BTreeMap<String, Entity<UserClaims>>,
    pub keys: BTreeMap<String, Key>,
}

impl Found {
    /// Looks through files and directories; what cannot be read is told.
    pub fn look(sources: &[String], creds: bool, report: &mut Report) -> Outcome<Found> {
        let mut found = Found::default();
        for source in sources {
            let source = files::expand(source);
            let paths = if source.is_dir() { files::walk(&source)? } else { vec![source] };
            for path in paths {
                let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
                let done = match extension {
                    "nk" => found.key(&path),
                    "jwt" => found.token(&path, report),
                    "creds" if creds => found.token(&path, report).and_then(|()| found.creds_seed(&path)),
                    _ => Ok(()),
                };
                if let Err(why) = done {
                    report.warn(format!("error loading {}: {why}", path.display()));
                }
            }
        }
        Ok(found)
    }

    fn key(&mut self, path: &Path) -> Result<(), String> {
        match Key::from_file(path).map_err(|e| e.to_string())?.filter(Key::is_private) {
            Some(key) => self.keys.insert(key.public(), key),
            None => return Err("it holds no seed".into()),
        };
        Ok(())
    }

    fn creds_seed(&mut self, path: &Path) -> Result<(), String> {
        let text = files::read_text(path).map_err(|e| e.to_string())?;
        let key = daemon_keys::creds::parse_seed(&text).map_err(|e| e.to_string())?;
        if let Some(key) = key.seed().ok().and_then(|seed| Key::from_seed(&seed)) {
            self.keys.insert(key.public(), key);
        }
        Ok(())
    }

    fn token(&mut self, path: &Path, report: &mut Report) -> Result<(), String> {
        let text = files::read_text(path).map_err(|e| e.to_string())?;
        let text = token::bare(&text).to_string();
        let said = match token::any(&text).map_err(|e| e.to_string())? {
            AnyClaims::Operator(claims) => newest(&mut self.operators, claims, text, |c| &c.data),
            AnyClaims::Account(claims) => newest(&mut self.accounts, *claims, text, |c| &c.data),
            AnyClaims::User(claims) => newest(&mut self.users, *claims, text, |c| &c.data),
            _ => return Ok(()),
        };
        report.ok(format!("{said} {}", path.display()));
        Ok(())
    }
}

fn newest<C>(
    known: &mut BTreeMap<String, Entity<C>>,
    claims: C,
    token: String,
    data: impl Fn(&C) -> &ClaimsData,
) -> String {
    let key = data(&claims).subject.clone();
    let verb = match known.get(&key) {
        None => "loaded from",
        Some(old) if data(&old.claims).issued_at < data(&claims).issued_at => "updated from",
        Some(_) => return format!("{key}: ignoring older config"),
    };
    known.insert(key.clone(), Entity { claims, token });
    format!("{key}: {verb}")
}

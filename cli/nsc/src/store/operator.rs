//! One operator's directory: its token, its accounts and their users, each in a file of its own.

use std::path::{Path, PathBuf};

use schemas::claims::{AccountClaims, AnyClaims, OperatorClaims, UserClaims};
use serde::{Deserialize, Serialize};

use crate::store::{Error, Result, files, names, token};

const ACCOUNTS: &str = "accounts";
const USERS: &str = "users";

/// The file `.nsc`, which makes a directory an operator's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Info {
    /// The operator's key is somebody else's: accounts are signed by themselves and sent to its account server.
    pub managed: bool,
    pub name: String,
    pub kind: String,
    pub version: String,
}

/// An operator's directory.
#[derive(Clone, Debug)]
pub struct Store {
    pub dir: PathBuf,
    pub info: Info,
}

impl Store {
    /// Opens a directory that has the file `.nsc`.
    pub fn open(dir: &Path) -> Result<Store> {
        let file = dir.join(".nsc");
        if !file.exists() {
            return Err(Error::NotAnOperator(dir.to_path_buf()));
        }
        let info = serde_json::from_slice(&files::read(&file)?);
        let info = info.map_err(|source| Error::Json { path: file, source })?;
        Ok(Store { dir: dir.to_path_buf(), info })
    }

    /// Makes the directory of a new operator below `root`. Without the operator's key it is a `managed` one.
    pub fn create(root: &Path, name: &str, managed: bool) -> Result<Store> {
        names::check(name)?;
        let dir = root.join(name);
        files::make_dir(&dir)?;
        if !files::entries(&dir)?.is_empty() {
            return Err(Error::OperatorExists { name: name.into(), root: root.to_path_buf() });
        }
        let info = Info { managed, name: name.into(), kind: "operator".into(), version: "1".into() };
        let text = schemas::go::json::to_string(&info).expect("plain fields are JSON");
        files::write(&dir.join(".nsc"), text.as_bytes())?;
        files::make_dir(&dir.join(ACCOUNTS))?;
        Ok(Store { dir, info })
    }

    /// The operator's name, which may differ from the one in its token.
    pub fn name(&self) -> &str {
        &self.info.name
    }

    pub fn is_managed(&self) -> bool {
        self.info.managed
    }

    /// The file of the operator's token.
    pub fn operator_path(&self) -> PathBuf {
        self.dir.join(names::jwt_file(&self.info.name))
    }

    /// The directory of an account.
    pub fn account_dir(&self, account: &str) -> PathBuf {
        self.dir.join(ACCOUNTS).join(account)
    }

    /// The file of an account's token.
    pub fn account_path(&self, account: &str) -> PathBuf {
        self.account_dir(account).join(names::jwt_file(account))
    }

    /// The directory of an account's users.
    pub fn users_dir(&self, account: &str) -> PathBuf {
        self.account_dir(account).join(USERS)
    }

    /// The file of a user's token.
    pub fn user_path(&self, account: &str, user: &str) -> PathBuf {
        self.users_dir(account).join(names::jwt_file(user))
    }

    /// The accounts, sorted.
    pub fn accounts(&self) -> Result<Vec<String>> {
        let entries = files::entries(&self.dir.join(ACCOUNTS))?;
        let dirs = entries.into_iter().filter(|(_, dir)| *dir).map(|(name, _)| name);
        Ok(dirs.filter(|name| self.has_account(name)).collect())
    }

    pub fn has_account(&self, account: &str) -> bool {
        self.account_path(account).exists()
    }

    /// The users of an account, sorted.
    pub fn users(&self, account: &str) -> Result<Vec<String>> {
        let entries = files::entries(&self.users_dir(account))?;
        let files = entries.iter().filter(|(_, dir)| !dir);
        Ok(files.filter_map(|(name, _)| names::of_jwt_file(name).map(str::to_string)).collect())
    }

    pub fn has_user(&self, account: &str, user: &str) -> bool {
        self.user_path(account, user).exists()
    }

    /// The operator's token.
    pub fn raw_operator(&self) -> Result<String> {
        read(&self.operator_path(), || Error::NoOperator(self.info.name.clone()))
    }

    /// An account's token.
    pub fn raw_account(&self, account: &str) -> Result<String> {
        names::check(account)?;
        read(&self.account_path(account), || Error::NoAccount(account.into()))
    }

    /// A user's token.
    pub fn raw_user(&self, account: &str, user: &str) -> Result<String> {
        names::check(account)?;
        names::check(user)?;
        read(&self.user_path(account, user), || Error::NoUser(user.into()))
    }

    pub fn operator(&self) -> Result<OperatorClaims> {
        Ok(token::operator(&self.raw_operator()?)?)
    }

    pub fn account(&self, account: &str) -> Result<AccountClaims> {
        Ok(token::account(&self.raw_account(account)?)?)
    }

    pub fn user(&self, account: &str, user: &str) -> Result<UserClaims> {
        Ok(token::user(&self.raw_user(account, user)?)?)
    }

    /// The account of this public key.
    pub fn account_of_key(&self, key: &str) -> Result<String> {
        for name in self.accounts()? {
            if self.account(&name).is_ok_and(|account| account.data.subject == key) {
                return Ok(name);
            }
        }
        Err(Error::UnknownAccountKey(key.into()))
    }

    /// Keeps a token where its claims say; the file holds nothing else. A user's account is the one whose key signed it.
    pub fn put(&self, text: &str) -> Result<PathBuf> {
        let claims = token::any(text)?;
        let name = claims.data().name.clone();
        if name.is_empty() {
            return Err(Error::NoName);
        }
        let path = match &claims {
            AnyClaims::Operator(_) => self.operator_path(),
            AnyClaims::Account(_) => {
                names::check(&name)?;
                self.account_path(&name)
            }
            AnyClaims::User(_) => {
                names::check(&name)?;
                self.user_path(&self.account_that_signed(&claims)?, &name)
            }
            other => return Err(Error::WrongClaim(other.kind().to_string())),
        };
        files::write(&path, text.as_bytes())?;
        Ok(path)
    }

    fn account_that_signed(&self, user: &AnyClaims) -> Result<String> {
        for name in self.accounts()? {
            if self.account(&name)?.did_sign(user) {
                return Ok(name);
            }
        }
        let AnyClaims::User(user) = user else { return Err(Error::WrongClaim(user.kind().to_string())) };
        Err(Error::IssuerNotStored(user.account().to_string()))
    }

    /// Removes a user's token.
    pub fn remove_user(&self, account: &str, user: &str) -> Result<()> {
        files::remove(&self.user_path(account, user))
    }
}

fn read(path: &Path, missing: impl Fn() -> Error) -> Result<String> {
    match path.exists() {
        true => files::read_text(path),
        false => Err(missing()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Key, Kind};

    fn account(store: &Store, name: &str, operator: &Key) -> Key {
        let key = Key::generate(Kind::Account);
        let mut claims = AccountClaims::new(&key.public());
        claims.data.name = name.into();
        store.put(&token::sign(&claims, operator).unwrap()).unwrap();
        key
    }

    #[test]
    fn tokens_lie_where_their_claims_say() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::create(root.path(), "O", false).unwrap();
        let info = std::fs::read_to_string(root.path().join("O/.nsc")).unwrap();
        assert_eq!(info, r#"{"managed":false,"name":"O","kind":"operator","version":"1"}"#);
        assert!(matches!(Store::create(root.path(), "O", false), Err(Error::OperatorExists { .. })));
        let operator = Key::generate(Kind::Operator);
        let [a, _] = ["A", "B"].map(|name| account(&store, name, &operator));
        assert_eq!(store.accounts().unwrap(), ["A", "B"]);
        assert_eq!(store.account_of_key(&a.public()).unwrap(), "A");

        let mut user = UserClaims::new(&Key::generate(Kind::User).public());
        user.data.name = "u".into();
        let text = token::sign(&user, &a).unwrap();
        assert_eq!(store.put(&text).unwrap(), root.path().join("O/accounts/A/users/u.jwt"));
        assert_eq!(store.raw_user("A", "u").unwrap(), text);
        let stranger = Key::generate(Kind::Account);
        let refused = store.put(&token::sign(&user, &stranger).unwrap());
        assert!(matches!(refused, Err(Error::IssuerNotStored(_))), "{refused:?}");
        store.remove_user("A", "u").unwrap();
        assert!(matches!(store.user("A", "u"), Err(Error::NoUser(_))));
        assert!(matches!(store.raw_account("../x"), Err(Error::BadName)));
    }
}

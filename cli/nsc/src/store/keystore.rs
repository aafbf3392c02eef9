//! The keystore: one file per seed, in directories by kind and the two characters after it, and the credentials of users.

use std::path::{Path, PathBuf};

use crate::store::{Error, Key, Result, files};

const GIT_IGNORE: &str = "# ignore all nk files \n**/*.nk\n\n# ignore all creds files\n**/*.creds\n";

/// The seeds of all operators, and the credentials of the users of one.
#[derive(Clone, Debug)]
pub struct KeyStore {
    /// The keystore's directory.
    pub dir: PathBuf,
    /// The operator whose credentials are meant.
    pub operator: String,
    git_ignore: bool,
}

impl KeyStore {
    pub fn new(dir: &Path, operator: &str, git_ignore: bool) -> KeyStore {
        KeyStore { dir: dir.to_path_buf(), operator: operator.to_string(), git_ignore }
    }

    /// The file of a key, whether it is there or not.
    pub fn key_path(&self, public: &str) -> PathBuf {
        key_path(&self.dir.join("keys"), public)
    }

    /// True when there is a file of this key.
    pub fn has(&self, public: &str) -> bool {
        public.len() > 3 && self.key_path(public).exists()
    }

    /// The stored key; None when it is not here.
    pub fn get(&self, public: &str) -> Result<Option<Key>> {
        match public.len() > 3 {
            true => Key::from_file(&self.key_path(public)),
            false => Ok(None),
        }
    }

    /// The stored key if it has its seed; anything else is None.
    pub fn signer(&self, public: &str) -> Option<Key> {
        self.get(public).ok().flatten().filter(Key::is_private)
    }

    /// True when the seed of this key is here.
    pub fn has_seed(&self, public: &str) -> bool {
        self.signer(public).is_some()
    }

    /// Stores the seed and returns its file. The same seed again changes nothing, another one under this name is refused.
    pub fn store(&self, key: &Key) -> Result<PathBuf> {
        self.make()?;
        let public = key.public();
        let seed = key.seed().ok_or(Error::NoSeed(public.clone()))?;
        let path = self.key_path(&public);
        if !path.exists() {
            files::write(&path, seed.as_bytes())?;
        } else if files::read(&path)? != seed.as_bytes() {
            return Err(Error::OtherKey(path));
        }
        Ok(path)
    }

    /// Removes a key, and its directory if that is then empty. One that is not here is as good as removed.
    pub fn remove(&self, public: &str) -> Result<()> {
        let path = self.key_path(public);
        if !path.exists() {
            return Ok(());
        }
        files::remove(&path)?;
        // A directory that still holds others stays.
        let _ = path.parent().map(std::fs::remove_dir);
        Ok(())
    }

    /// The public keys of all files, sorted by kind and key.
    pub fn all(&self) -> Result<Vec<String>> {
        if !self.dir.is_dir() {
            return Ok(vec![]);
        }
        let files = files::walk(&self.dir)?;
        let keys = files.iter().filter(|p| p.extension().is_some_and(|e| e == "nk"));
        Ok(keys.filter_map(|p| p.file_stem()?.to_str().map(str::to_string)).collect())
    }

    /// The directory of an account's credentials.
    pub fn creds_dir(&self, account: &str) -> PathBuf {
        self.dir.join("creds").join(&self.operator).join(account)
    }

    /// Where a user's credentials belong.
    pub fn creds_path(&self, account: &str, user: &str) -> PathBuf {
        self.creds_dir(account).join(format!("{user}.creds"))
    }

    /// The credentials file of a user, if there is one.
    pub fn existing_creds(&self, account: &str, user: &str) -> Option<PathBuf> {
        Some(self.creds_path(account, user)).filter(|path| path.exists())
    }

    /// Makes the directories and the `.gitignore`.
    pub fn make(&self) -> Result<()> {
        make_at(&self.dir, self.git_ignore)
    }
}

/// A new keystore in `dir`.
pub(super) fn make_at(dir: &Path, git_ignore: bool) -> Result<()> {
    files::make_dir(&dir.join("keys"))?;
    files::make_dir(&dir.join("creds"))?;
    let ignore = dir.join(".gitignore");
    match git_ignore && !ignore.exists() {
        true => files::write(&ignore, GIT_IGNORE.as_bytes()),
        false => Ok(()),
    }
}

/// The file of a key below the directory `keys`.
pub(super) fn key_path(keys: &Path, public: &str) -> PathBuf {
    let (kind, shard) = (public.get(..1).unwrap_or(""), public.get(1..3).unwrap_or(""));
    keys.join(kind).join(shard).join(format!("{public}.nk"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Kind;

    #[test]
    fn a_key_comes_goes_and_leaves_no_directory() {
        let dir = tempfile::tempdir().unwrap();
        let keys = KeyStore::new(dir.path(), "O", true);
        let key = Key::generate(Kind::Curve);
        let public = key.public();
        assert!(keys.get(&public).unwrap().is_none());
        let path = keys.store(&key).unwrap();
        let shard = dir.path().join("keys/X").join(&public[1..3]);
        assert_eq!(path, shard.join(format!("{public}.nk")));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), key.seed().unwrap());
        keys.store(&key).unwrap();
        assert_eq!(keys.all().unwrap(), std::slice::from_ref(&public));
        assert_eq!(std::fs::read_to_string(dir.path().join(".gitignore")).unwrap(), GIT_IGNORE);
        std::fs::write(&path, "other").unwrap();
        assert!(matches!(keys.store(&key), Err(Error::OtherKey(_))));
        keys.remove(&public).unwrap();
        keys.remove(&public).unwrap();
        assert!(!shard.exists());
    }

    #[test]
    fn a_public_half_is_no_signer_and_is_not_stored() {
        let dir = tempfile::tempdir().unwrap();
        let keys = KeyStore::new(dir.path(), "O", false);
        let half = Key::from_public(&Key::generate(Kind::Account).public()).unwrap();
        assert!(matches!(keys.store(&half), Err(Error::NoSeed(_))));
        files::write(&keys.key_path(&half.public()), half.public().as_bytes()).unwrap();
        assert!(keys.get(&half.public()).unwrap().is_some() && !keys.has_seed(&half.public()));
        assert!(!dir.path().join(".gitignore").exists());
    }
}

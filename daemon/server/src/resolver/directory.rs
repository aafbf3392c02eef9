//! A directory of account JWTs: one file per account, `<key>.jwt`.
//!
//! Files are written whole or not at all. One that cannot be read as its account's token is set aside under `<key>.jwt.unreadable`
//! and told of; nothing is ever deleted that was not asked to be, but for what a cache holds.

use super::ResolverError;
use super::index::{Hash, Index};
use crate::log::Log;
use daemon_config::options::Delete;
use daemon_keys::jwt;
use daemon_keys::nkey::{Prefix, is_public};
use parking_lot::Mutex;
use schemas::claims::AccountClaims;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What a directory is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// All tokens there are.
    All(Delete),
    /// Those that were asked for, each for so many seconds (`None`: for as long as it lasts).
    Asked { ttl: Option<i64> },
}

/// See the module's introduction.
pub struct Directory {
    dir: PathBuf,
    keeps: Keeps,
    /// Tokens at most.
    limit: usize,
    index: Mutex<Index>,
    log: Log,
}

const END: &str = ".jwt";

impl Directory {
    /// Opens a directory, making it if need be, and looks through it.
    pub fn open(
        dir: &str,
        keeps: Keeps,
        limit: usize,
        now: i64,
        log: Log,
    ) -> Result<Directory, ResolverError> {
        let dir = std::path::absolute(dir).map_err(|why| file_error(Path::new(dir), why))?;
        fs::create_dir_all(&dir).map_err(|why| file_error(&dir, why))?;
        let directory = Directory { dir, keeps, limit, index: Mutex::default(), log };
        directory.look_through(now)?;
        Ok(directory)
    }

    pub fn path(&self) -> &Path {
        &self.dir
    }

    pub fn keeps(&self) -> Keeps {
        self.keeps
    }

    pub fn hash(&self) -> Hash {
        self.index.lock().hash()
    }

    /// Reads the whole directory anew; the keys whose tokens are others now.
    pub fn look_through(&self, now: i64) -> Result<Vec<String>, ResolverError> {
        let mut found = Index::default();
        let mut changed = Vec::new();
        let mut index = self.index.lock();
        for entry in fs::read_dir(&self.dir).map_err(|why| file_error(&self.dir, why))? {
            let path = entry.map_err(|why| file_error(&self.dir, why))?.path();
            let Some(key) =
                path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(END))
            else {
                continue;
            };
            match read_checked(&path, key) {
                Ok(jwt) => {
                    if !index.has(key, &jwt) {
                        changed.push(key.to_owned());
                    }
                    found.put(key, &jwt, self.ttl(), now);
                }
                Err(why) => self.set_aside(&path, &why),
            }
        }
        *index = found;
        Ok(changed)
    }

    fn ttl(&self) -> Option<i64> {
        match self.keeps {
            Keeps::All(_) => None,
            Keeps::Asked { ttl } => ttl,
        }
    }

    fn path_of(&self, key: &str) -> Result<PathBuf, ResolverError> {
        if is_public(Prefix::Account, key) {
            Ok(self.dir.join(format!("{key}{END}")))
        } else {
            Err(ResolverError::Key)
        }
    }

    /// The token of an account, if there is one.
    pub fn load(&self, key: &str, now: i64) -> Result<Option<String>, ResolverError> {
        let path = self.path_of(key)?;
        let mut index = self.index.lock();
        match read_checked(&path, key) {
            Ok(jwt) => {
                index.touch(key, self.ttl(), now);
                Ok(Some(jwt))
            }
            Err(Unreadable::File(why)) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(why) => {
                index.remove(key);
                self.set_aside(&path, &why);
                Ok(None)
            }
        }
    }

    /// Puts a token there. False when it was there already.
    pub fn save(&self, key: &str, jwt: &str, now: i64) -> Result<bool, ResolverError> {
        let path = self.path_of(key)?;
        let mut index = self.index.lock();
        if index.has(key, jwt) {
            index.touch(key, self.ttl(), now);
            return Ok(false);
        }
        if !index.contains(key) && index.len() >= self.limit {
            self.make_room(&mut index)?;
        }
        write_whole(&path, jwt).map_err(|why| file_error(&path, why))?;
        index.put(key, jwt, self.ttl(), now);
        Ok(true)
    }

    /// A cache forgets what nobody asked for longest; a full directory is full.
    fn make_room(&self, index: &mut Index) -> Result<(), ResolverError> {
        let Keeps::Asked { .. } = self.keeps else { return Err(ResolverError::Full) };
        let Some(key) = index.least_used() else { return Ok(()) };
        self.forget(&key)?;
        index.remove(&key);
        Ok(())
    }

    /// Puts a token there unless one is there that is as new.
    pub fn save_if_newer(&self, key: &str, jwt: &str, now: i64) -> Result<bool, ResolverError> {
        let new: AccountClaims = jwt::decode_as(jwt).map_err(daemon_broker::operator::TenantError::from)?;
        if new.data.subject != key {
            return Err(ResolverError::Key);
        }
        let there = self.load(key, now)?.and_then(|there| jwt::decode_as::<AccountClaims>(&there).ok());
        if there
            .is_some_and(|there| there.data.id == new.data.id || there.data.issued_at > new.data.issued_at)
        {
            return Ok(false);
        }
        self.save(key, jwt, now)
    }

    /// Takes a token away as far as the configuration says: it is kept under another name, or removed. False when there was
    /// none.
    pub fn delete(&self, key: &str) -> Result<bool, ResolverError> {
        let path = self.path_of(key)?;
        let mut index = self.index.lock();
        let done = match self.keeps {
            Keeps::All(Delete::No) => return Ok(false),
            Keeps::All(Delete::Rename) => fs::rename(&path, aside(&path, "deleted")),
            Keeps::All(Delete::Hard) | Keeps::Asked { .. } => fs::remove_file(&path),
        };
        match done {
            Ok(()) => {
                index.remove(key);
                Ok(true)
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(why) => Err(file_error(&path, why)),
        }
    }

    /// Calls `f` with key and token of every account whose token has not ended, in the order of their keys.
    pub fn each(&self, now: i64, mut f: impl FnMut(&str, &str)) -> Result<(), ResolverError> {
        let (keys, ended) = {
            let index = self.index.lock();
            (index.keys(), index.ended(now))
        };
        for key in keys.iter().filter(|key| !ended.contains(key)) {
            let path = self.path_of(key)?;
            match fs::read_to_string(&path) {
                Ok(jwt) => f(key, &jwt),
                Err(why) if why.kind() == io::ErrorKind::NotFound => {}
                Err(why) => return Err(file_error(&path, why)),
            }
        }
        Ok(())
    }

    /// Takes what has ended off the list: a cache forgets it, elsewhere its file is set aside.
    pub fn expire(&self, now: i64) {
        let mut index = self.index.lock();
        for key in index.ended(now) {
            match self.forget(&key) {
                Ok(()) => index.remove(&key),
                Err(why) => {
                    self.log.warn(format_args!("the JWT of account {key} has ended and stays: {why}"))
                }
            }
        }
    }

    fn forget(&self, key: &str) -> Result<(), ResolverError> {
        let path = self.path_of(key)?;
        let done = match self.keeps {
            Keeps::All(_) => fs::rename(&path, aside(&path, "expired")),
            Keeps::Asked { .. } => fs::remove_file(&path),
        };
        match done {
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(file_error(&path, why)),
            _ => Ok(()),
        }
    }

    fn set_aside(&self, path: &Path, why: &Unreadable) {
        let to = aside(path, "unreadable");
        match fs::rename(path, &to) {
            Ok(()) => self.log.error(format_args!("set aside {} as {}: {why}", path.display(), to.display())),
            Err(error) => {
                self.log.error(format_args!("cannot set aside {} ({why}): {error}", path.display()));
            }
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Unreadable {
    #[error("{0}")]
    File(io::Error),
    #[error("{0}")]
    Jwt(daemon_keys::jwt::JwtError),
    #[error("it is the JWT of {0}")]
    Other(String),
}

fn read_checked(path: &Path, key: &str) -> Result<String, Unreadable> {
    let text = fs::read_to_string(path).map_err(Unreadable::File)?;
    let claims: AccountClaims = jwt::decode_as(text.trim()).map_err(Unreadable::Jwt)?;
    match claims.data.subject == key {
        true => Ok(text.trim().to_owned()),
        false => Err(Unreadable::Other(claims.data.subject)),
    }
}

/// `<path>.<why>`
fn aside(path: &Path, why: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(why);
    name.into()
}

/// Nobody ever sees half of it, not after a power cut either.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let new = aside(path, "new");
    let mut file = File::create(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    if let Some(dir) = path.parent() {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

fn file_error(path: &Path, why: io::Error) -> ResolverError {
    ResolverError::File { path: path.to_owned(), why }
}

#[cfg(test)]
#[path = "directory_tests.rs"]
mod tests;

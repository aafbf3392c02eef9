//! `nsc.json`: which store, operator and account are current.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::store::{Error, Places, Result, Store, cwd, files};

/// The repository that the reference updates itself from; kept in the file because the reference expects it there.
const UPDATES: &str = "nats-io/nsc";

/// What is current. Commands change it in memory, and [`Config::save`] keeps it.
#[derive(Clone, Debug)]
pub struct Config {
    pub store_root: PathBuf,
    pub operator: String,
    pub account: String,
    github_updates: String,
    last_update: i64,
    file: PathBuf,
    cwd_only: bool,
}

/// The file: field order is the reference's.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct File {
    store_root: String,
    operator: String,
    account: String,
    github_updates: String,
    last_update: i64,
}

impl Config {
    /// Reads the file; the first time, makes it and the directory of the stores. `now` is in unix seconds.
    pub fn load(places: &Places, now: i64) -> Result<Config> {
        files::make_dir(&places.config_dir)?;
        let file = places.config_dir.join("nsc.json");
        let known = if places.cwd_only { None } else { read(&file)? };
        let found = known.unwrap_or_default();
        let mut config = Config {
            store_root: found.store_root.into(),
            operator: found.operator,
            account: found.account,
            github_updates: found.github_updates,
            last_update: found.last_update,
            file,
            cwd_only: places.cwd_only,
        };
        if config.is_new() {
            config.github_updates = UPDATES.into();
            config.last_update = now;
            config.store_root.clone_from(&places.stores_dir);
            files::make_dir(&config.store_root)?;
            config.save()?;
        } else {
            config.follow_cwd();
        }
        if places.stores_dir_given {
            config.store_root.clone_from(&places.stores_dir);
        }
        config.settle();
        Ok(config)
    }

    fn is_new(&self) -> bool {
        !self.cwd_only && self.store_root.as_os_str().is_empty() && self.github_updates.is_empty()
    }

    fn follow_cwd(&mut self) {
        let Some(here) = std::env::current_dir().ok().and_then(|dir| cwd::find(&dir)) else { return };
        self.store_root = here.store_root;
        if let Some(operator) = here.operator {
            self.operator = operator;
            self.account = here.account.unwrap_or_else(|| std::mem::take(&mut self.account));
        }
    }

    /// Writes the file, unless only the working directory counts.
    pub fn save(&mut self) -> Result<()> {
        self.settle();
        if self.cwd_only {
            return Ok(());
        }
        let file = File {
            store_root: self.store_root.display().to_string(),
            operator: self.operator.clone(),
            account: self.account.clone(),
            github_updates: self.github_updates.clone(),
            last_update: self.last_update,
        };
        let text = schemas::go::json::to_string(&file).expect("plain fields are JSON");
        files::write(&self.file, text.as_bytes())
    }

    /// The only operator or account there is becomes current; one that is gone no longer is.
    pub fn settle(&mut self) {
        if !self.store_root.is_dir() {
            return;
        }
        self.operator = sane(&self.operator, self.operators());
        if self.operator.is_empty() {
            self.account.clear();
        } else if let Ok(accounts) = self.accounts() {
            self.account = sane(&self.account, accounts);
        }
    }

    /// The operators of the store, sorted.
    pub fn operators(&self) -> Vec<String> {
        let entries = files::entries(&self.store_root).unwrap_or_default();
        let names = entries.into_iter().map(|(name, _)| name);
        names.filter(|name| self.store_root.join(name.trim()).join(".nsc").exists()).collect()
    }

    /// The accounts of the current operator, sorted.
    pub fn accounts(&self) -> Result<Vec<String>> {
        self.open(&self.operator)?.accounts()
    }

    /// The store of an operator.
    pub fn open(&self, operator: &str) -> Result<Store> {
        Store::open(&self.store_root.join(operator))
    }

    /// The store of the current operator.
    pub fn current(&self) -> Result<Store> {
        if self.store_root.as_os_str().is_empty() {
            return Err(Error::NoStores);
        }
        std::fs::metadata(&self.store_root).map_err(Error::io("reading", &self.store_root))?;
        match self.operator.is_empty() {
            true => Err(Error::NoCurrentOperator),
            false => self.open(&self.operator),
        }
    }

    /// Makes an operator current; [`Config::save`] keeps it.
    pub fn set_operator(&mut self, name: &str) -> Result<()> {
        if !name.is_empty() && !self.operators().iter().any(|o| o == name) {
            return Err(Error::UnknownOperator { name: name.into(), root: self.store_root.clone() });
        }
        self.operator = name.to_string();
        self.settle();
        Ok(())
    }

    /// Makes an account of the current operator current; [`Config::save`] keeps it.
    pub fn set_account(&mut self, name: &str) -> Result<()> {
        if !name.is_empty() && !self.accounts()?.iter().any(|a| a == name) {
            return Err(Error::UnknownAccount {
                name: name.into(),
                operator: self.operator.clone(),
                root: self.store_root.clone(),
            });
        }
        self.account = name.to_string();
        Ok(())
    }

    /// Uses another directory of operators.
    pub fn set_store_root(&mut self, root: &Path) {
        self.store_root = root.to_path_buf();
        self.settle();
    }
}

fn read(file: &Path) -> Result<Option<File>> {
    if !file.exists() {
        return Ok(None);
    }
    let text = files::read(file)?;
    serde_json::from_slice(&text).map(Some).map_err(|source| Error::Json { path: file.to_path_buf(), source })
}

fn sane(current: &str, choices: Vec<String>) -> String {
    match &choices[..] {
        [only] => only.clone(),
        all if all.iter().any(|name| name == current) => current.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Wish;

    fn places(dir: &Path) -> Places {
        Places::find(&Wish { all_dirs: dir.display().to_string(), ..Wish::default() }, &|_| None)
    }

    fn operator(root: &Path, name: &str, accounts: &[&str]) {
        std::fs::create_dir_all(root.join(name)).unwrap();
        let info = format!(r#"{{"managed":false,"name":"{name}","kind":"operator","version":"1"}}"#);
        std::fs::write(root.join(name).join(".nsc"), info).unwrap();
        for account in accounts {
            let dir = root.join(name).join("accounts").join(account);
            std::fs::create_dir_all(&dir).unwrap();
            std::fs::write(dir.join(format!("{account}.jwt")), "").unwrap();
        }
    }

    #[test]
    fn the_file_is_made_as_the_reference_makes_it() {
        let dir = tempfile::tempdir().unwrap();
        Config::load(&places(dir.path()), 1700000000).unwrap();
        let text = std::fs::read_to_string(dir.path().join("nsc.json")).unwrap();
        let root = dir.path().display();
        let want = format!(
            r#"{{"store_root":"{root}","operator":"","account":"","github_updates":"nats-io/nsc","last_update":1700000000}}"#
        );
        assert_eq!(text, want);
    }

    #[test]
    fn the_only_ones_are_current_and_lost_ones_are_not() {
        let dir = tempfile::tempdir().unwrap();
        let mut config = Config::load(&places(dir.path()), 1).unwrap();
        operator(dir.path(), "O", &["A"]);
        config.settle();
        assert_eq!((config.operator.as_str(), config.account.as_str()), ("O", "A"));
        operator(dir.path(), "P", &["B", "C"]);
        config.set_operator("P").unwrap();
        assert_eq!((config.operator.as_str(), config.account.as_str()), ("P", ""));
        config.set_account("C").unwrap();
        config.save().unwrap();
        let again = Config::load(&places(dir.path()), 2).unwrap();
        assert_eq!((again.operator.as_str(), again.account.as_str()), ("P", "C"));
        std::fs::remove_dir_all(dir.path().join("P")).unwrap();
        config.settle();
        assert_eq!((config.operator.as_str(), config.account.as_str()), ("O", "A"));
        assert!(matches!(config.set_account("Z"), Err(Error::UnknownAccount { .. })));
        assert!(matches!(config.set_operator("Z"), Err(Error::UnknownOperator { .. })));
    }
}

//! The directory of context files, and which of them is selected.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::{Context, Error, Overrides, Runner, Settings, file, name};

/// The context files under one configuration directory.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

impl Store {
    /// The store under `root`, the directory that holds `nats/`.
    pub fn at(root: impl Into<PathBuf>) -> Store {
        Store { root: root.into() }
    }

    /// The user's store: `$XDG_CONFIG_HOME`, else `~/.config` on every system.
    pub fn user() -> Result<Store, Error> {
        if let Some(xdg) = std::env::var_os("XDG_CONFIG_HOME").filter(|v| !v.is_empty()) {
            return Ok(Store::at(xdg));
        }
        dirs::home_dir().map(|home| Store::at(home.join(".config"))).ok_or(Error::NoHome)
    }

    fn dir(&self) -> PathBuf {
        self.root.join("nats").join("context")
    }

    /// The file of a context.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir().join(format!("{name}.json"))
    }

    /// All names, sorted. Directories, empty files and files that are not `.json` are left out.
    pub fn list(&self) -> Result<Vec<String>, Error> {
        let dir = self.dir();
        let entries = match fs::read_dir(&dir) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(vec![]),
            entries => entries.map_err(Error::file(dir))?,
        };
        let full = |e: &fs::DirEntry| e.metadata().is_ok_and(|m| !m.is_dir() && m.len() > 0);
        let named = |e: fs::DirEntry| e.file_name().to_str()?.strip_suffix(".json").map(str::to_string);
        let mut names: Vec<String> = entries.flatten().filter(full).filter_map(named).collect();
        names.retain(|n| name::validate(n).is_ok());
        names.sort();
        Ok(names)
    }

    /// True when the file is there and readable, whatever it holds.
    pub fn known(&self, name: &str) -> bool {
        name::validate(name).is_ok() && fs::read(self.path(name)).is_ok()
    }

    /// The settings as the file has them.
    pub fn settings(&self, name: &str) -> Result<Settings, Error> {
        name::validate(name)?;
        read_settings(&self.path(name), name)
    }

    /// The context of this name, ready for use.
    pub fn load(&self, name: &str, overrides: &Overrides, runner: &dyn Runner) -> Result<Context, Error> {
        let settings = self.settings(name)?;
        Context::ready(name, settings, Some(self.path(name)), overrides, runner)
    }

    /// The context of this name without expansion, for editing.
    pub fn load_raw(&self, name: &str) -> Result<Context, Error> {
        Ok(Context::raw(name, self.settings(name)?, Some(self.path(name))))
    }

    /// The context in a file outside the store; its name is the file's.
    pub fn load_file(path: &Path, overrides: &Overrides, runner: &dyn Runner) -> Result<Context, Error> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let settings = read_settings(path, &name)?;
        Context::ready(&name, settings, Some(path.to_path_buf()), overrides, runner)
    }

    /// Checks and saves a context under `name`, which becomes its name.
    pub fn save(&self, context: &mut Context, name: &str, runner: &dyn Runner) -> Result<(), Error> {
        context.name = name.to_string();
        context.migrate_nsc(runner)?;
        name::validate(name)?;
        context.settings.validate()?;
        let dir = self.dir();
        file::private_dir(&dir).map_err(Error::file(&dir))?;
        let path = self.path(name);
        file::write_atomically(&path, context.settings.to_json().as_bytes()).map_err(Error::file(&path))?;
        context.path = Some(path);
        Ok(())
    }

    /// Removes a context. The selected one goes only when it is the last, and is then unselected.
    pub fn delete(&self, name: &str) -> Result<(), Error> {
        name::validate(name)?;
        let active = self.selected().as_deref() == Some(name);
        if active && self.list()?.len() > 1 {
            return Err(Error::Active(name.to_string()));
        }
        let path = self.path(name);
        file::remove(&path).map_err(Error::file(&path))?;
        if active {
            self.unselect()?;
        }
        Ok(())
    }

    /// The selected name, whether or not its file is there.
    pub fn selected(&self) -> Option<String> {
        self.selection("context.txt")
    }

    /// The name that was selected before.
    pub fn previous(&self) -> Option<String> {
        self.selection("previous-context.txt")
    }

    /// Selects a context that is there.
    pub fn select(&self, name: &str) -> Result<(), Error> {
        name::validate(name)?;
        if !self.known(name) {
            return Err(Error::NotFound(name.to_string()));
        }
        self.remember_previous()?;
        self.write_selection("context.txt", name)
    }

    /// Selects nothing.
    pub fn unselect(&self) -> Result<(), Error> {
        self.remember_previous()?;
        let path = self.root.join("nats").join("context.txt");
        file::remove(&path).map_err(Error::file(&path))
    }

    fn selection(&self, file: &str) -> Option<String> {
        let text = fs::read_to_string(self.root.join("nats").join(file)).ok()?;
        Some(text.trim().to_string()).filter(|name| !name.is_empty())
    }

    fn remember_previous(&self) -> Result<(), Error> {
        self.selected().map_or(Ok(()), |name| self.write_selection("previous-context.txt", &name))
    }

    fn write_selection(&self, file: &str, name: &str) -> Result<(), Error> {
        let dir = self.root.join("nats");
        file::private_dir(&dir).map_err(Error::file(&dir))?;
        let path = dir.join(file);
        file::write_atomically(&path, name.as_bytes()).map_err(Error::file(&path))
    }
}

fn read_settings(path: &Path, name: &str) -> Result<Settings, Error> {
    let text = match fs::read(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Err(Error::NotFound(name.to_string())),
        text => text.map_err(Error::file(path))?,
    };
    Settings::from_json(&text).map_err(|error| Error::Json { path: path.to_path_buf(), error })
}

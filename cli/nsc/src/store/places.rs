//! Where things are: the directories of the configuration, the stores and the keystore, from flags, environment variables,
//! what older versions left in the home directory, and the XDG defaults, in this order.

use std::path::{Path, PathBuf};

use crate::store::files::expand;

/// Directories asked for on the command line; empty means not asked.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub config_dir: String,
    pub data_dir: String,
    pub keystore_dir: String,
    /// Stands for all three when given.
    pub all_dirs: String,
}

/// The directories to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Holds `nsc.json`.
    pub config_dir: PathBuf,
    /// Holds a directory per operator, unless `nsc.json` or the working directory says otherwise.
    pub stores_dir: PathBuf,
    /// True when the command line named `stores_dir`, which then wins over `nsc.json`.
    pub stores_dir_given: bool,
    /// The keystore.
    pub keys_dir: PathBuf,
    /// `nsc.json` is neither read nor written: only the working directory tells what is current.
    pub cwd_only: bool,
    /// Whether a new keystore gets a `.gitignore`.
    pub git_ignore: bool,
    /// Holds the context files of the `nats` program.
    pub contexts_dir: PathBuf,
}

impl Places {
    /// `env` reads environment variables.
    pub fn find(wish: &Wish, env: &dyn Fn(&str) -> Option<String>) -> Places {
        let base = Base::new(env);
        let asked = |own: &str| match wish.all_dirs.is_empty() {
            true => (!own.is_empty()).then(|| expand(own)),
            false => Some(expand(&wish.all_dirs)),
        };
        let from_env = |name: &str| env(name).filter(|v| !v.is_empty()).map(|v| expand(&v));
        let stores = asked(&wish.data_dir);
        Places {
            config_dir: asked(&wish.config_dir)
                .or_else(|| from_env("NSC_HOME"))
                .unwrap_or_else(|| base.config()),
            stores_dir_given: stores.is_some(),
            stores_dir: stores.unwrap_or_else(|| base.data("stores")),
            keys_dir: asked(&wish.keystore_dir)
                .or_else(|| from_env("NKEYS_PATH"))
                .unwrap_or_else(|| base.data("keys")),
            cwd_only: env("NSC_CWD_ONLY").is_some(),
            git_ignore: env("NSC_NO_GIT_IGNORE").is_none(),
            contexts_dir: base.config.join("nats/context"),
        }
    }

    /// Where stores are when nobody says otherwise.
    pub fn default_stores(env: &dyn Fn(&str) -> Option<String>) -> PathBuf {
        Base::new(env).data("stores")
    }
}

struct Base {
    home: PathBuf,
    config: PathBuf,
    data: PathBuf,
}

impl Base {
    fn new(env: &dyn Fn(&str) -> Option<String>) -> Base {
        let read = |name: &str| env(name).filter(|v| !v.is_empty()).map(PathBuf::from);
        let home = read("HOME").unwrap_or_default();
        Base {
            config: read("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config")),
            data: read("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share")),
            home,
        }
    }

    // An old directory is used as long as there is no new one.
    fn config(&self) -> PathBuf {
        let (new, old) = (self.config.join("nats/nsc"), self.home.join(".nsc"));
        let has = |dir: &Path| dir.join("nsc.json").exists();
        if !has(&new) && has(&old) { old } else { new }
    }

    fn data(&self, dir: &str) -> PathBuf {
        let new = self.data.join("nats/nsc").join(dir);
        let old = self.home.join(if dir == "keys" { ".nkeys" } else { ".nsc/nats" });
        if !new.exists() && old.exists() { old } else { new }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(wish: &Wish, vars: &[(&str, &str)]) -> Places {
        Places::find(wish, &|name| vars.iter().find(|(n, _)| *n == name).map(|(_, v)| v.to_string()))
    }

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_defaults() {
        let plain = find(&Wish::default(), &[("HOME", "/h")]);
        assert_eq!(plain.config_dir, Path::new("/h/.config/nats/nsc"));
        assert_eq!(plain.stores_dir, Path::new("/h/.local/share/nats/nsc/stores"));
        assert_eq!(plain.keys_dir, Path::new("/h/.local/share/nats/nsc/keys"));
        assert!(!plain.stores_dir_given && !plain.cwd_only && plain.git_ignore);

        let vars = [
            ("HOME", "/h"),
            ("NSC_HOME", "/c"),
            ("NKEYS_PATH", "/k"),
            ("XDG_DATA_HOME", "/d"),
            ("NSC_CWD_ONLY", ""),
            ("NSC_NO_GIT_IGNORE", "0"),
        ];
        let env = find(&Wish::default(), &vars);
        assert_eq!((env.config_dir, env.keys_dir), ("/c".into(), "/k".into()));
        assert_eq!(env.stores_dir, Path::new("/d/nats/nsc/stores"));
        assert!(env.cwd_only && !env.git_ignore);

        let wish = Wish { config_dir: "/1".into(), keystore_dir: "/3".into(), ..Wish::default() };
        let flags = find(&wish, &vars);
        assert_eq!((flags.config_dir, flags.keys_dir), ("/1".into(), "/3".into()));
        let all = find(&Wish { all_dirs: "/all".into(), ..wish }, &vars);
        assert!([all.config_dir, all.keys_dir, all.stores_dir].iter().all(|d| d == Path::new("/all")));
        assert!(all.stores_dir_given);
    }

    #[test]
    fn old_directories_are_used_while_there_are_no_new_ones() {
        let home = tempfile::tempdir().unwrap();
        let at = home.path().to_str().unwrap();
        for dir in [".nsc/nats", ".nkeys"] {
            std::fs::create_dir_all(home.path().join(dir)).unwrap();
        }
        std::fs::write(home.path().join(".nsc/nsc.json"), "{}").unwrap();
        let old = find(&Wish::default(), &[("HOME", at)]);
        assert_eq!(old.config_dir, home.path().join(".nsc"));
        assert_eq!(old.stores_dir, home.path().join(".nsc/nats"));
        assert_eq!(old.keys_dir, home.path().join(".nkeys"));
        std::fs::create_dir_all(home.path().join(".local/share/nats/nsc/keys")).unwrap();
        assert!(find(&Wish::default(), &[("HOME", at)]).keys_dir.ends_with("nats/nsc/keys"));
    }
}

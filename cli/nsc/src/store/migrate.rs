//! From the oldest layout of the keystore (keys and credentials anywhere) to today's.

use std::path::{Path, PathBuf};

use crate::store::{Error, Key, Result, files, keystore};

/// True when there are keys or credentials outside of the two directories made for them.
pub fn is_old(dir: &Path) -> Result<bool> {
    if !dir.is_dir() {
        return Ok(false);
    }
    let placed = |path: &Path| ["keys", "creds"].iter().any(|own| path.starts_with(dir.join(own)));
    let kept = |path: &Path| path.extension().is_some_and(|e| e == "nk" || e == "creds");
    Ok(files::walk(dir)?.iter().any(|path| kept(path) && !placed(path)))
}

/// Builds the new keystore beside the old, swaps them, and returns where the old one is now. `suffix` makes names unique.
pub fn migrate(dir: &Path, suffix: &str, git_ignore: bool) -> Result<PathBuf> {
    let parent = dir.parent().unwrap_or(Path::new("/"));
    let new = parent.join(suffix);
    keystore::make_at(&new, git_ignore)?;
    for path in files::walk(dir)? {
        match path.extension().and_then(|e| e.to_str()) {
            Some("nk") => place_key(&path, &new)?,
            Some("creds") => place_creds(dir, &path, &new)?,
            _ => {}
        }
    }
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    let old = parent.join(format!("{name}_{suffix}"));
    std::fs::rename(dir, &old).map_err(Error::io("renaming", dir))?;
    std::fs::rename(&new, dir).map_err(Error::io("renaming", &new))?;
    Ok(old)
}

fn place_key(path: &Path, new: &Path) -> Result<()> {
    let text = files::read_text(path)?;
    let bad = || Error::BadKeyFile { path: path.to_path_buf(), text: "not a seed".into() };
    let key = Key::from_seed(&text).ok_or_else(bad)?;
    files::write(&keystore::key_path(&new.join("keys"), &key.public()), text.as_bytes())
}

fn place_creds(dir: &Path, path: &Path, new: &Path) -> Result<()> {
    let relative = path.strip_prefix(dir).unwrap_or(path);
    let parts: Vec<_> = relative.iter().collect();
    let to = match parts[..] {
        [first, _, _, _] if first == "creds" => new.join(relative),
        [operator, _, account, _, user] => new.join("creds").join(operator).join(account).join(user),
        _ => return Err(Error::OddCredsPath(relative.to_path_buf())),
    };
    files::write(&to, &files::read(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Kind;

    #[test]
    fn the_old_layout_is_seen_and_moved() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("ks");
        assert!(!is_old(&dir).unwrap());
        let key = Key::generate(Kind::User);
        files::write(&dir.join("O/accounts/A/users/u.nk"), key.seed().unwrap().as_bytes()).unwrap();
        files::write(&dir.join("O/accounts/A/users/u.creds"), b"creds").unwrap();
        assert!(is_old(&dir).unwrap());
        let old = migrate(&dir, "x1", true).unwrap();
        assert_eq!(old, root.path().join("ks_x1"));
        assert!(!is_old(&dir).unwrap() && old.join("O/accounts/A/users/u.nk").exists());
        assert_eq!(std::fs::read(dir.join("creds/O/A/u.creds")).unwrap(), b"creds");
        assert!(keystore::key_path(&dir.join("keys"), &key.public()).exists());
    }
}

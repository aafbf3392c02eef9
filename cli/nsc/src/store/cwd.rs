//! What the working directory says about the current operator and account.

use std::path::{Path, PathBuf};

use crate::store::Info;

/// A working directory inside of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cwd {
    pub store_root: PathBuf,
    pub operator: Option<String>,
    pub account: Option<String>,
}

/// Looks at `cwd`: an operator's directory, a directory of operators, or somewhere below an operator.
pub fn find(cwd: &Path) -> Option<Cwd> {
    if let Some(info) = operator_dir(cwd) {
        let store_root = cwd.parent()?.to_path_buf();
        return Some(Cwd { store_root, operator: Some(info.name), account: None });
    }
    let mut below = std::fs::read_dir(cwd).ok()?.flatten().map(|e| e.path());
    if below.any(|dir| operator_dir(&dir).is_some()) {
        return Some(Cwd { store_root: cwd.to_path_buf(), operator: None, account: None });
    }
    let (dir, info) = cwd.ancestors().skip(1).find_map(|dir| Some((dir, operator_dir(dir)?)))?;
    let account = cwd.strip_prefix(dir.join("accounts")).ok().and_then(|rest| rest.iter().next());
    Some(Cwd {
        store_root: dir.parent()?.to_path_buf(),
        operator: Some(info.name),
        account: account.and_then(|a| a.to_str()).map(str::to_string),
    })
}

fn operator_dir(dir: &Path) -> Option<Info> {
    let text = std::fs::read(dir.join(".nsc")).ok()?;
    let info: Info = serde_json::from_slice(&text).ok()?;
    (!info.name.is_empty() && info.kind == "operator").then_some(info)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_depth_of_a_store_is_known() {
        let root = tempfile::tempdir().unwrap();
        let stores = root.path().join("stores");
        let account = stores.join("O/accounts/A");
        std::fs::create_dir_all(account.join("users")).unwrap();
        std::fs::write(
            stores.join("O/.nsc"),
            r#"{"managed":false,"name":"O","kind":"operator","version":"1"}"#,
        )
        .unwrap();
        let at = |operator: Option<&str>, account: Option<&str>| {
            let [operator, account] = [operator, account].map(|t| t.map(str::to_string));
            Some(Cwd { store_root: stores.clone(), operator, account })
        };
        assert_eq!(find(root.path()), None);
        assert_eq!(find(&stores), at(None, None));
        assert_eq!(find(&stores.join("O")), at(Some("O"), None));
        assert_eq!(find(&stores.join("O/accounts")), at(Some("O"), None));
        assert_eq!(find(&account), at(Some("O"), Some("A")));
        assert_eq!(find(&account.join("users")), at(Some("O"), Some("A")));
    }
}

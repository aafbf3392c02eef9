//! Files that settings name, taken into the settings themselves, so that one context file is enough on another machine.

use crate::credential::{file_path, scheme, to_data};
use crate::{Error, Settings};

impl Settings {
    /// Puts the content of creds, nkey, JWT and seed files into the settings themselves, as `data:` references. Other
    /// references stay. On an error the fields before the failing one are embedded already.
    pub fn embed(&mut self) -> Result<(), Error> {
        for field in [&mut self.creds, &mut self.nkey, &mut self.user_jwt, &mut self.user_seed] {
            let is_file = scheme(field).is_none_or(|s| s == "file");
            if field.is_empty() || !is_file {
                continue;
            }
            let path = file_path(field);
            let content = std::fs::read(&path).map_err(Error::file(&path))?;
            *field = to_data(&content);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_embedded_and_references_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("u.creds");
        std::fs::write(&path, "hi").unwrap();
        let creds = format!("file://{}", path.display());
        let mut settings = Settings { creds, nkey: "env://SEED".into(), ..Settings::default() };
        settings.embed().unwrap();
        assert_eq!(settings.creds, "data:;base64,aGk=");
        assert_eq!(settings.nkey, "env://SEED");
        settings.user_jwt = "/no/such/file".into();
        assert!(settings.embed().unwrap_err().to_string().starts_with("/no/such/file: "));
    }
}

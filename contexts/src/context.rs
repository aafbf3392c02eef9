//! A context ready for use. Never written back: what is saved are the settings as they were typed.

use std::path::PathBuf;

use crate::nsc::uri;
use crate::{DEFAULT_URL, Error, NscProfile, Overrides, Runner, Settings, expand_path};

/// Settings made ready for use: paths expanded, overrides applied, nsc asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Empty for a context that is in no file.
    pub name: String,
    pub settings: Settings,
    /// Where it was loaded from or saved to.
    pub path: Option<PathBuf>,
    nsc: Option<NscProfile>,
}

impl Context {
    /// A context that is in no file.
    pub fn blank(name: &str, overrides: &Overrides) -> Context {
        let mut context = Context { name: name.to_string(), ..Context::default() };
        overrides.apply(&mut context.settings);
        context.default_url();
        context
    }

    /// Settings from a file as they stand there, for editing.
    pub fn raw(name: &str, settings: Settings, path: Option<PathBuf>) -> Context {
        Context { name: name.to_string(), settings, path, nsc: None }
    }

    /// Settings from a file, expanded and overlaid.
    pub fn ready(
        name: &str,
        settings: Settings,
        path: Option<PathBuf>,
        overrides: &Overrides,
        runner: &dyn Runner,
    ) -> Result<Context, Error> {
        let mut context = Context::raw(name, settings, path);
        let s = &mut context.settings;
        for field in [&mut s.creds, &mut s.nkey, &mut s.cert, &mut s.key, &mut s.ca] {
            *field = expand_path(field);
        }
        if !s.nsc.is_empty() {
            context.nsc = Some(NscProfile::of(&s.nsc, runner)?);
        }
        overrides.apply(&mut context.settings);
        context.default_url();
        Ok(context)
    }

    // A file without a URL gets the default written into it when saved, unless nsc knows the URL.
    fn default_url(&mut self) {
        let from_nsc = self.nsc.as_ref().is_some_and(|p| !p.service.is_empty());
        if self.settings.url.is_empty() && self.settings.nsc.is_empty() && !from_nsc {
            self.settings.url = DEFAULT_URL.to_string();
        }
    }

    /// Where to connect: the URLs, comma separated.
    pub fn server_urls(&self) -> &str {
        let service = self.nsc.as_ref().map_or("", |p| &p.service);
        [&self.settings.url, service].into_iter().find(|u| !u.is_empty()).unwrap_or(DEFAULT_URL)
    }

    /// The creds reference, from the file or from nsc.
    pub fn creds(&self) -> &str {
        let from_nsc = self.nsc.as_ref().map_or("", |p| &p.creds);
        [self.settings.creds.as_str(), from_nsc].into_iter().find(|c| !c.is_empty()).unwrap_or("")
    }

    /// The settings as printed JSON has them: with the name.
    pub fn named_settings(&self) -> Settings {
        Settings { name: self.name.clone(), ..self.settings.clone() }
    }

    /// Turns the old `nsc` field into `creds` (and the URL nsc knows), which is how contexts are saved.
    pub(crate) fn migrate_nsc(&mut self, runner: &dyn Runner) -> Result<(), Error> {
        let s = &mut self.settings;
        if s.nsc.is_empty() {
            return Ok(());
        }
        if s.url.is_empty() {
            let known = self.nsc.take();
            let profile = match known {
                Some(profile) => profile,
                None if s.creds.is_empty() => NscProfile::of(&s.nsc, runner)
                    .map_err(|e| Error::Nsc(format!("migrate nsc lookup: {e}")))?,
                None => NscProfile::default(),
            };
            s.url = profile.service;
        }
        if s.creds.is_empty() {
            s.creds = uri(&s.nsc);
        }
        s.nsc.clear();
        self.nsc = None;
        Ok(())
    }
}

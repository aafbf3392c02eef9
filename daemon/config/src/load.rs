//! From the path of a file to options, warnings and a digest.

use std::fmt;

use crate::diagnostic::Diagnostic;
use crate::language::{Environment, Loader, Map, Span, digest, parse_file, parse_text};
use crate::options::{Options, Report, Tls, apply};

/// A configuration that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// Its options, over the defaults; flags come on top.
    pub options: Options,
    /// What the server says when it starts; `-t` takes any as a failure.
    pub warnings: Warnings,
    /// `sha256:<hex>` of the content.
    pub digest: String,
    /// Where the accounts are, for findings about what they export and import, which others look for.
    pub accounts_at: Option<Span>,
    /// Where TLS of the client listener is, for findings about what its files hold.
    pub tls_at: Option<Span>,
}

/// Warnings of a configuration; displays one a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Warnings(pub Vec<Diagnostic>);

impl fmt::Display for Warnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, &self.0)
    }
}

/// A configuration that was refused. Displays findings one after the other, the first line as the reference
/// has it.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Error {
    /// The text is not in the language, or a file of it could not be read.
    #[error("{0}")]
    Syntax(Diagnostic),
    /// The text is, but what it says is not right.
    #[error("{}", List(errors))]
    Options {
        /// At least one finding, in the order of the file.
        errors: Vec<Diagnostic>,
        /// Warnings found besides.
        warnings: Warnings,
    },
}

impl Error {
    /// The findings, at least one.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        match self {
            Error::Syntax(diagnostic) => std::slice::from_ref(diagnostic),
            Error::Options { errors, .. } => errors,
        }
    }

    /// File of the first finding.
    pub fn file(&self) -> Option<&str> {
        self.diagnostics().first()?.span.as_ref().map(|span| span.file())
    }

    /// Line of the first finding, from 1.
    pub fn line(&self) -> Option<usize> {
        self.diagnostics().first()?.span.as_ref().map(|span| span.line)
    }

    /// Column of the first finding, as the reference counts: from 0 on line 1, from 1 on the others.
    pub fn column(&self) -> Option<usize> {
        self.diagnostics().first()?.span.as_ref().map(|span| span.column)
    }
}

/// Reads the configuration at `path`.
pub fn load(path: &str, loader: &dyn Loader, env: &dyn Environment) -> Result<Loaded, Error> {
    let root = parse_file(path, loader, env).map_err(|error| Error::Syntax(error.into()))?;
    build(path, &root, loader)
}

/// Reads a configuration from text; `path` is its name in messages and where includes start from.
pub fn load_text(
    path: &str,
    text: &str,
    loader: &dyn Loader,
    env: &dyn Environment,
) -> Result<Loaded, Error> {
    let root = parse_text(path, text, loader, env).map_err(|error| Error::Syntax(error.into()))?;
    build(path, &root, loader)
}

fn build(path: &str, root: &Map, loader: &dyn Loader) -> Result<Loaded, Error> {
    let mut report = Report::new(loader);
    let mut options = Options { config_file: path.into(), ..Options::default() };
    if root.is_empty() {
        report.warnings.push(Diagnostic::plain(format!("{path}: config has no values or is empty")));
    }
    apply(&mut options, root, &mut report);
    let blocks = [(&options.tls, "tls", "tls"), (&options.websocket.tls, "websocket", "ws")];
    for (tls, name, alias) in blocks {
        let span = root.iter().find(|(key, _)| [name, alias].iter().any(|n| key.eq_ignore_ascii_case(n)));
        if let Some((tls, (_, value))) = tls.as_ref().zip(span) {
            report.errors.extend(unreadable(tls, loader).map(|cause| Diagnostic::at(&value.span, cause)));
        }
    }
    report.errors.extend(unknown_allowed(&options, root));
    let warnings = Warnings(report.warnings);
    if !report.errors.is_empty() {
        return Err(Error::Options { errors: report.errors, warnings });
    }
    options.fill_defaults();
    let digest = digest(root);
    options.config_digest.clone_from(&digest);
    Ok(Loaded {
        options,
        warnings,
        digest,
        accounts_at: place_of(root, "accounts"),
        tls_at: place_of(root, "tls"),
    })
}

/// Accounts that the callout may put users in but that are not there.
fn unknown_allowed(options: &Options, root: &Map) -> Vec<Diagnostic> {
    let Some(callout) = &options.authorization.auth_callout else { return Vec::new() };
    let span = place_of(root, "authorization");
    let known = |name: &String| options.accounts.iter().any(|account| account.name == *name);
    let unknown = callout.allowed_accounts.iter().filter(|name| !known(name));
    unknown
        .map(|name| Diagnostic {
            span: span.clone(),
            ..Diagnostic::plain(format!(
                "auth_callout allowed account {name:?} not found in configured accounts"
            ))
        })
        .collect()
}

/// Where a section is.
fn place_of(root: &Map, key: &str) -> Option<Span> {
    root.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value.span.clone())
}

/// The first file named in `tls` that is not there. What the files hold is for the server to judge.
fn unreadable(tls: &Tls, loader: &dyn Loader) -> Option<String> {
    for certificate in &tls.certificates {
        for file in [&certificate.cert_file, &certificate.key_file] {
            if let Err(cause) = loader.read(file) {
                return Some(format!("error parsing X509 certificate/key pair: {cause}"));
            }
        }
        let staple = &certificate.ocsp_staple_file;
        if let Some(cause) = (!staple.is_empty()).then(|| loader.read(staple).err()).flatten() {
            return Some(format!("error reading OCSP response: {cause}"));
        }
    }
    match tls.ca_file.as_str() {
        "" => None,
        file => loader.read(file).err(),
    }
}

struct List<'a>(&'a [Diagnostic]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, self.0)
    }
}

fn write_list(f: &mut fmt::Formatter<'_>, diagnostics: &[Diagnostic]) -> fmt::Result {
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if index > 0 {
            f.write_str("\n")?;
        }
        write!(f, "{diagnostic}")?;
    }
    Ok(())
}

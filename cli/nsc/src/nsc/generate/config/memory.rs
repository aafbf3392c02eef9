//! A server that has the tokens of all accounts in its configuration, or in files beside it.

use std::path::Path;

use cli_term::Outcome;

use crate::nsc::generate::config::Parts;
use crate::report::quote;
use crate::store::{files, names};

/// The configuration with the tokens in it.
pub fn text(parts: &Parts) -> String {
    render(parts, &parts.token, |_, token| token.to_string())
}

/// `resolver.conf`, and a file per token, in a directory.
pub fn directory(parts: &Parts, dir: &Path) -> Outcome {
    files::make_dir(dir)?;
    let operator = names::jwt_file(&parts.operator.data.name);
    files::write(&dir.join(&operator), parts.token.as_bytes())?;
    for (account, token) in &parts.accounts {
        files::write(&dir.join(names::jwt_file(&account.data.name)), token.as_bytes())?;
    }
    let text = render(parts, &quote(&operator), |name, _| quote(&names::jwt_file(name)));
    Ok(files::write(&dir.join("resolver.conf"), text.as_bytes())?)
}

fn render(parts: &Parts, operator: &str, value: impl Fn(&str, &str) -> String) -> String {
    let mut out = format!("// Operator {}\noperator: {operator}\n\n", quote(&parts.operator.data.name));
    if let Some(key) = &parts.system_account {
        out += &format!("system_account: {key}\n\n");
    }
    out += "resolver: MEMORY\n\nresolver_preload: {\n";
    for (account, token) in &parts.accounts {
        let (name, key) = (&account.data.name, &account.data.subject);
        out += &format!("  // Account {}\n  {key}: {}\n\n", quote(name), value(name, token));
    }
    out + "}\n"
}

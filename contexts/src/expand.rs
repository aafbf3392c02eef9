//! `~` and `$VAR` in paths.

/// Replaces `$NAME` and `${NAME}` by environment variables (unset ones by nothing) and a leading `~` by the home directory.
pub fn expand_path(path: &str) -> String {
    let home = dirs::home_dir().map(|h| h.to_string_lossy().into_owned());
    expand_with(path, |name| std::env::var(name).unwrap_or_default(), home.as_deref())
}

fn expand_with(path: &str, env: impl Fn(&str) -> String, home: Option<&str>) -> String {
    let expanded = variables(path, env);
    match (expanded.strip_prefix('~'), home) {
        (Some(rest), Some(home)) => format!("{home}{rest}"),
        _ => expanded,
    }
}

fn variables(text: &str, env: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some((name, tail)) = rest.strip_prefix('{').and_then(|r| r.split_once('}')) {
            out.push_str(&env(name));
            rest = tail;
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end == 0 {
            out.push('$');
            continue;
        }
        out.push_str(&env(&rest[..end]));
        rest = &rest[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    #[test]
    fn variables_and_home() {
        let env = |name: &str| if name == "DIR" { "/d".to_string() } else { String::new() };
        let cases = [
            ("~/x.creds", "/home/me/x.creds"),
            ("$DIR/x", "/d/x"),
            ("${DIR}x", "/dx"),
            ("a$NOPE-b", "a-b"),
            ("cost$", "cost$"),
            ("a/~", "a/~"),
            ("", ""),
        ];
        for (path, want) in cases {
            assert_eq!(super::expand_with(path, env, Some("/home/me")), want, "{path}");
        }
    }
}

//! Who gathers.

/// `login (Full Name)` as far as the environment and the user database tell, `?` without.
pub fn name() -> String {
    let login = ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    let Some(login) = login.filter(|login| !login.is_empty()) else { return "?".into() };
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let full = full_name(&users, &login);
    format!("{login} ({full})")
}

fn full_name(users: &str, login: &str) -> String {
    let fields = users.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let comment = fields.filter(|fields| fields[0] == login).find_map(|fields| fields.get(4).copied());
    comment.and_then(|comment| comment.split(',').next()).unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn full_names_come_from_the_user_database() {
        let users = "root:x:0:0:Super User,,,:/root:/bin/sh\nann:x:1:1::/:/bin/sh\n";
        let name = |login| super::full_name(users, login);
        assert_eq!(
            (name("root").as_str(), name("ann").as_str(), name("bob").as_str()),
            ("Super User", "", "")
        );
    }
}

//! Paths as text, worked on as Go does, because they are names of objects too.

use std::path::Path;

/// The shortest path that means the same: no doubled or trailing slash, no `.`, no `..` behind a name.
pub fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = vec![];
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    match (rooted, parts.join("/")) {
        (true, rest) => format!("/{rest}"),
        (false, rest) if rest.is_empty() => ".".into(),
        (false, rest) => rest,
    }
}

/// The last part of a path.
pub fn base(path: &str) -> &str {
    match path.trim_end_matches('/') {
        "" if path.is_empty() => ".",
        "" => "/",
        path => path.rsplit('/').next().unwrap_or(path),
    }
}

/// The path from the root, for one seen from `directory`.
pub fn absolute(path: &str, directory: &Path) -> String {
    if path.starts_with('/') {
        return clean(path);
    }
    clean(&format!("{}/{path}", directory.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shortened() {
        let cases = [
            ("", "."),
            ("a", "a"),
            ("./a//b/", "a/b"),
            ("a/../b", "b"),
            ("../a", "../a"),
            ("../../a", "../../a"),
            ("/../a", "/a"),
            ("/", "/"),
            ("a/..", "."),
            ("a b/ü.txt", "a b/ü.txt"),
        ];
        for (path, want) in cases {
            assert_eq!(clean(path), want, "{path:?}");
        }
    }

    #[test]
    fn names_and_places() {
        for (path, want) in [("a/b.txt", "b.txt"), ("b", "b"), ("a/b/", "b"), ("/", "/"), ("", ".")] {
            assert_eq!(base(path), want, "{path:?}");
        }
        assert_eq!(absolute("../x", Path::new("/a/b")), "/a/x");
        assert_eq!(absolute("/y/./x", Path::new("/a/b")), "/y/x");
    }
}

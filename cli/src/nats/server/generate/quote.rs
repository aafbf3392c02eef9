//! Text as a server's configuration has it between quotes.

/// `"text"`, with what the language gives a meaning escaped.
pub fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn the_servers_parser_reads_it_back() {
        for name in ["plain", r"C:\nats", r#"a"b"#, "it's # {no} comment // at all"] {
            let text = format!("server_name: {}\n", quote(name));
            let read = |_: &str| Ok(text.clone().into_bytes());
            let loaded = daemon_config::load("server.conf", &read, &|_: &str| None);
            // Names with blanks are refused by what comes after the parser.
            match loaded {
                Ok(loaded) => assert_eq!(loaded.options.server_name, name),
                Err(error) => assert!(name.contains(' '), "{name}: {error}"),
            }
        }
    }
}

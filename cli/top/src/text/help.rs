//! The page about the keys.

/// A key and what it does.
const KEYS: [(&str, &[&str]); 10] = [
    (
        "o<order>",
        &[
            "Sort by cid, start, subs, pending, msgs_to, msgs_from, bytes_to, bytes_from,",
            "last, idle, uptime or rtt. On the command line: -sort",
        ],
    ),
    (
        "n<limit>",
        &[
            "Ask the server for at most so many connections. It sorts before it cuts:",
            "'-n 1 -sort subs' is the connection with most subscriptions.",
        ],
    ),
    ("s", &["Show or hide the subscriptions of connections."]),
    ("d", &["Show names instead of addresses, from DNS, or addresses again."]),
    ("b", &["Show whole numbers, or short ones again."]),
    ("space", &["Show rates per second in the rows, or totals again."]),
    ("g", &["Show or hide the plots."]),
    ("arrows", &["Move through the rows; Page Up, Page Down, Home and End too."]),
    ("? h", &["This page."]),
    ("q", &["Quit; Ctrl-C too."]),
];

/// Its lines.
pub fn lines() -> Vec<String> {
    let mut lines = vec![format!("{:<12} {}", "Key", "What it does"), String::new()];
    for (key, texts) in KEYS {
        for (i, text) in texts.iter().enumerate() {
            lines.push(format!("{:<12} {text}", if i == 0 { key } else { "" }));
        }
    }
    lines.push(String::new());
    lines.push("Any key leads back.".into());
    lines
}

//! What differs from run to run and from server to server, taken out of answers.

/// What stands before a value, the letters it is made of, and what replaces it.
type Rule = (&'static str, fn(char) -> bool, &'static str);

const RULES: &[Rule] = &[
    (r#""pause_remaining":"#, |c| c.is_ascii_digit(), "<left>"),
    (r#""_nats.level":""#, |c| c.is_ascii_digit(), "<level>"),
    (r#""level":"#, |c| c.is_ascii_digit(), "<level>"),
    (r#"\"level\":"#, |c| c.is_ascii_digit(), "<level>"),
    (r#""_nats.ver":""#, |c| c != '"', "<version>"),
    ("Nats-Stream-Identity: ", |c| c.is_ascii_alphanumeric(), "<identity>"),
    (r#""id":""#, |c| c.is_ascii_alphanumeric(), "<id>"),
];

pub fn mask(text: &str) -> String {
    let mut text = times(&text.replace("\r\n", "\\r\\n"));
    for (before, part, instead) in RULES {
        text = values(&text, before, *part, instead);
    }
    // The client's own description has no braces in it.
    match (text.find(r#""client":{"#), text.find("},\"subject\"")) {
        (Some(from), Some(to)) => format!("{}\"client\":<client>{}", &text[..from], &text[to + 1..]),
        _ => text,
    }
}

fn values(text: &str, before: &str, part: fn(char) -> bool, instead: &str) -> String {
    let mut pieces = text.split(before);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.trim_start_matches(part);
        out.push_str(before);
        out.push_str(if rest.len() < piece.len() { instead } else { "" });
        out.push_str(rest);
    }
    out
}

/// Moments of this century up to 2089; later ones stand in requests.
fn times(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("20") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.find('Z').map_or(0, |z| z + 1);
        let shaped = (20..=30).contains(&end) && from.as_bytes()[10] == b'T' && from.as_bytes()[2] != b'9';
        out.push_str(if shaped { "<time>" } else { "20" });
        rest = &from[if shaped { end } else { 2 }..];
    }
    out + rest
}

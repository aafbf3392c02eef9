//! Cookies of a request, read the way the reference reads them: what is not well formed is passed over.

/// Names and values of all cookies in these headers.
pub fn cookies<'a>(headers: impl Iterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    headers.flat_map(|header| header.split(';')).filter_map(cookie).collect()
}

fn cookie(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_matches([' ', '\t']);
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let name = name.trim_matches([' ', '\t']);
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() || !name.bytes().all(token) {
        return None;
    }
    let value = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(value);
    let plain = |b: u8| (0x20..0x7f).contains(&b) && !b"\";\\".contains(&b);
    value.bytes().all(plain).then_some((name, value))
}

//! Words with a capital first letter.

/// Every word begins with a capital and goes on in lower case.
pub fn title_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match (c.is_alphanumeric(), inside) {
            (true, false) => out.extend(c.to_uppercase()),
            (true, true) => out.extend(c.to_lowercase()),
            (false, _) => out.push(c),
        }
        inside = c.is_alphanumeric() || (inside && c == '\'');
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_is_capital() {
        assert_eq!(super::title_case("in 3 weeks"), "In 3 Weeks");
        assert_eq!(super::title_case("STREAM"), "Stream");
    }
}

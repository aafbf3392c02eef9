//! Short words: stable ones for names, random ones for subjects.

use sha2::{Digest, Sha256};

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LENGTH: usize = 8;

/// Eight letters and digits that stand for a text.
pub(super) fn of(text: &str) -> String {
    Sha256::digest(text).iter().take(LENGTH).map(|&byte| digit(u64::from(byte))).collect()
}

/// `prefix` and a token of eight random letters and digits.
pub(super) fn subject(prefix: &str, mut random: u64) -> String {
    let mut subject = String::with_capacity(prefix.len() + 1 + LENGTH);
    subject.push_str(prefix);
    subject.push('.');
    for _ in 0..LENGTH {
        subject.push(digit(random));
        random /= DIGITS.len() as u64;
    }
    subject
}

fn digit(number: u64) -> char {
    char::from(DIGITS[(number % DIGITS.len() as u64) as usize])
}

#[cfg(test)]
mod tests {
    #[test]
    fn words() {
        assert_eq!(super::of("M1 $G"), "wkYoV0fr");
        assert_eq!(super::subject("$JSC.R", 62 + 10), "$JSC.R.A1000000");
    }
}

//! `--multisubject`: subjects that end in a number.

use rand::Rng;

/// How the last token is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subjects {
    /// How many different ones there are; 0 is no limit.
    pub max: u64,
    /// In no order.
    pub random: bool,
}

/// The subject of each message of one client, written into the same memory every time.
pub struct Subject {
    text: Vec<u8>,
    base: usize,
    many: Subjects,
    width: usize,
}

impl Subject {
    pub fn new(subject: &str, many: Subjects) -> Subject {
        let text = format!("{subject}.").into_bytes();
        // As wide as the largest number there could be, so that all subjects are of one length.
        let width = if many.max == 0 { 1 } else { digits(many.max) };
        Subject { base: text.len(), text, many, width }
    }

    /// The subject of the message with this number.
    pub fn of(&mut self, message: u64) -> &[u8] {
        let number = match self.many {
            Subjects { max: 0, .. } => message,
            Subjects { max, random: true } => rand::rng().random_range(0..max),
            Subjects { max, .. } => message % max,
        };
        let width = self.width.max(digits(number));
        self.text.resize(self.base + width, b'0');
        let mut rest = number;
        for digit in self.text[self.base..].iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        &self.text
    }
}

fn digits(number: u64) -> usize {
    number.checked_ilog10().map_or(1, |log| log as usize + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(max: u64, messages: &[u64]) -> Vec<String> {
        let mut subject = Subject::new("s", Subjects { max, random: false });
        messages.iter().map(|m| String::from_utf8(subject.of(*m).to_vec()).unwrap()).collect()
    }

    #[test]
    fn numbers_are_as_wide_as_the_largest() {
        assert_eq!(all(1000, &[0, 999, 1000, 12]), ["s.0000", "s.0999", "s.0000", "s.0012"]);
        assert_eq!(all(0, &[0, 123456, 9]), ["s.0", "s.123456", "s.9"]);
    }

    #[test]
    fn random_numbers_stay_below_the_largest() {
        let mut subject = Subject::new("s", Subjects { max: 3, random: true });
        for _ in 0..100 {
            assert!([&b"s.0"[..], b"s.1", b"s.2"].contains(&subject.of(0)));
        }
    }
}

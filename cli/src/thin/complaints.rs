//! `-ERR` lines that did not end the connection.

/// How many there were, and the first and last of them. Later ones mostly repeat the first, once per message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaints {
    pub count: u64,
    pub first: String,
    pub last: String,
}

impl Complaints {
    pub(crate) fn add(&mut self, text: &[u8]) {
        self.count += 1;
        self.last = String::from_utf8_lossy(text).into_owned();
        if self.count == 1 {
            self.first.clone_from(&self.last);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

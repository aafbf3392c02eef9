//! What a line says, and whom it is about.

use std::fmt::{self, Display};

/// The client that a line is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Number of the connection, behind `cid` or, for WebSocket, `wid`.
    pub id: u64,
    pub id_name: &'static str,
    /// Address and port, behind a proxy's word for it.
    pub remote: String,
    /// What the client says that it is; empty for nothing.
    pub client: String,
    /// Empty before it is let in.
    pub account: String,
    pub user: String,
}

/// As plain lines name it.
impl Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} - {}:{}", self.remote, self.id_name, self.id)?;
        if !self.client.is_empty() {
            write!(f, " - {:?}", self.client)?;
        }
        Ok(())
    }
}

/// See the module's introduction.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub about: Option<&'a About>,
    pub text: &'a str,
}

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(about) = self.about {
            write!(f, "{about} - ")?;
        }
        f.write_str(self.text)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Text { about: None, text }
    }
}

impl<'a> From<&'a String> for Text<'a> {
    fn from(text: &'a String) -> Self {
        Text { about: None, text }
    }
}

//! Tags: lower-cased, trimmed, each once, in the order they were added.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TagList(pub Vec<String>);

impl TagList {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub fn contains(&self, tag: &str) -> bool {
        let tag = normal(tag);
        self.0.contains(&tag)
    }

    /// Adds what is not there yet; nothing for a blank tag.
    pub fn add(&mut self, tag: &str) {
        let tag = normal(tag);
        if !tag.is_empty() && !self.0.contains(&tag) {
            self.0.push(tag);
        }
    }

    pub fn remove(&mut self, tag: &str) {
        let tag = normal(tag);
        self.0.retain(|there| *there != tag);
    }
}

fn normal(tag: &str) -> String {
    tag.trim().to_lowercase()
}

impl<S: AsRef<str>> FromIterator<S> for TagList {
    fn from_iter<I: IntoIterator<Item = S>>(tags: I) -> Self {
        let mut list = TagList::default();
        tags.into_iter().for_each(|tag| list.add(tag.as_ref()));
        list
    }
}

#[cfg(test)]
mod tests {
    use super::TagList;

    #[test]
    fn tags_are_normal_and_unique() {
        let mut tags: TagList = [" Env:Prod ", "env:prod", "", "x"].into_iter().collect();
        assert_eq!(tags.0, ["env:prod", "x"]);
        assert!(tags.contains("ENV:prod"));
        tags.remove(" X");
        assert_eq!(tags.0, ["env:prod"]);
    }
}

//! A file as a tree whose parts know where they stand, so that a mistake is named by its line. YAML is read, and JSON
//! with it. What the keys mean is not known here.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Error, Location, Spanned};

/// Line and column, from 1; 0 where nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: u64,
    pub column: u64,
}

impl From<Location> for Place {
    fn from(location: Location) -> Place {
        Place { line: location.line(), column: location.column() }
    }
}

#[derive(Clone, Debug)]
pub struct Node {
    pub at: Place,
    pub data: Data,
}

#[derive(Clone, Debug)]
pub enum Data {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug)]
pub struct Key {
    pub at: Place,
    pub name: String,
}

impl Data {
    /// What a person calls it.
    pub fn kind(&self) -> &'static str {
        match self {
            Data::Null => "nothing",
            Data::Bool(_) => "true or false",
            Data::Int(_) | Data::Float(_) => "a number",
            Data::Text(_) => "a text",
            Data::List(_) => "a list",
            Data::Map(_) => "a map of keys",
        }
    }
}

/// Reads a file. The error is where it stops being YAML, and why.
pub fn parse(text: &str) -> Result<Node, (Place, String)> {
    let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
    let tree: Result<Spanned<Tree>, Error> = serde_saphyr::from_str_with_options(text, options);
    match tree {
        Ok(tree) => Ok(node(tree)),
        Err(error) => {
            let place = error.location().map(Place::from).unwrap_or_default();
            Err((place, reason(&error)))
        }
    }
}

/// What the error says, without the place that is said before it.
fn reason(error: &Error) -> String {
    let text = error.without_snippet().to_string();
    let first = text.lines().next().unwrap_or_default();
    first.split(" at line ").next().unwrap_or_default().trim_end_matches([':', ' ']).to_string()
}

enum Tree {
    Leaf(Data),
    List(Vec<Spanned<Tree>>),
    Map(Vec<(Spanned<String>, Spanned<Tree>)>),
}

fn node(tree: Spanned<Tree>) -> Node {
    let key = |key: Spanned<String>| Key { at: key.referenced.into(), name: key.value };
    let data = match tree.value {
        Tree::Leaf(data) => data,
        Tree::List(items) => Data::List(items.into_iter().map(node).collect()),
        Tree::Map(pairs) => {
            Data::Map(pairs.into_iter().map(|(name, value)| (key(name), node(value))).collect())
        }
    };
    Node { at: tree.referenced.into(), data }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Null))
    }

    fn visit_none<E>(self) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        Tree::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Int(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Int(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Leaf(Data::Text(value.to_string())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut items = vec![];
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut pairs = vec![];
        while let Some(key) = map.next_key()? {
            pairs.push((key, map.next_value()?));
        }
        Ok(Tree::Map(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_know_where_they_stand() {
        let yaml = parse("version: 1\nstreams:\n  - name: A\n    subjects: [a, b]\n").unwrap();
        let Data::Map(top) = &yaml.data else { panic!("{yaml:?}") };
        assert_eq!((top[1].0.name.as_str(), top[1].0.at), ("streams", Place { line: 2, column: 1 }));
        let Data::List(streams) = &top[1].1.data else { panic!("{top:?}") };
        let Data::Map(stream) = &streams[0].data else { panic!("{streams:?}") };
        assert_eq!((stream[1].0.at.line, stream[1].1.at), (4, Place { line: 4, column: 15 }));
        let json = parse("{\n \"version\": 1,\n \"big\": 18446744073709551615, \"no\": null, \"yes\": true}")
            .unwrap();
        let Data::Map(top) = &json.data else { panic!("{json:?}") };
        assert!(matches!(top[1].1.data, Data::Int(n) if n == i128::from(u64::MAX)));
        assert!(matches!((&top[2].1.data, &top[3].1.data), (Data::Null, Data::Bool(true))));
        assert_eq!(top[1].0.at.line, 3);
    }

    #[test]
    fn what_is_no_yaml_is_named_by_its_place() {
        for (text, line, what) in
            [("a: [1\nb: 2\n", 2, ""), ("a: 1\na: 2\n", 2, "duplicate"), ("a: 1\n---\nb: 1\n", 3, "")]
        {
            let (place, why) = parse(text).unwrap_err();
            assert!(place.line.abs_diff(line) <= 1 && why.contains(what), "{text}: {place:?} {why}");
            assert!(!why.is_empty() && !why.contains('\n'), "{why}");
        }
    }
}

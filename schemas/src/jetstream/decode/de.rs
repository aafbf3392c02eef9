//! A serde deserializer over the scanned tree that follows Go's rules: names match in any case, the last of repeated
//! names wins (objects merge), `null` leaves a field as it was, and errors read as Go's.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use super::JsonError;
use super::go_type::{self, GoType};
use super::scan::{Node, Value};
use super::time;
use crate::go::quote::quote;

/// What holds for a whole document.
pub(super) struct Context<'c> {
    /// Go's name of the document, without its package.
    pub root: &'c str,
    pub refuse_unknown: bool,
}

/// Where a value stands in its document.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Field(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Field(parent, name) => write!(f, "{parent}.{name}"),
            Path::Item(parent, index) => write!(f, "{parent}.{index}"),
        }
    }
}

#[derive(Clone, Copy)]
pub(super) struct NodeDeserializer<'n, 'a> {
    pub node: &'n Node<'a>,
    pub context: &'n Context<'n>,
    pub path: Path<'n>,
    pub go_type: GoType,
}

impl de::Error for JsonError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        JsonError(message.to_string())
    }
}

impl<'n, 'a> NodeDeserializer<'n, 'a> {
    fn mismatch(&self, plain: &str) -> JsonError {
        let kind = match self.node.value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        self.cannot_unmarshal(kind, plain)
    }

    fn cannot_unmarshal(&self, what: &str, plain: &str) -> JsonError {
        let go_type = match self.go_type {
            GoType::Int => "int",
            GoType::Duration => "time.Duration",
            GoType::Time => "time.Time",
            GoType::Collection(name) => name,
            GoType::Plain | GoType::Enum => plain,
        };
        let (root, path) = (self.context.root, self.path);
        let target = match path {
            Path::Root => "Go value".to_owned(),
            Path::Field(..) => format!("Go struct field {root}{path}"),
            Path::Item(..) => format!("{root}{path}"),
        };
        JsonError(format!("json: cannot unmarshal {what} into {target} of type {go_type}"))
    }

    /// A whole number; `null` counts as zero.
    fn whole<T: std::str::FromStr + Default>(&self, plain: &str) -> Result<T, JsonError> {
        match self.node.value {
            Value::Null => Ok(T::default()),
            Value::Number(text) => {
                text.parse().map_err(|_| self.cannot_unmarshal(&format!("number {text}"), plain))
            }
            _ => Err(self.mismatch(plain)),
        }
    }

    fn text(&self) -> Result<Cow<'n, str>, JsonError> {
        match (&self.node.value, self.go_type) {
            (Value::Null, _) => Ok(Cow::Borrowed("")),
            (Value::String(text), GoType::Time) => {
                time::parse(text).map(|time| Cow::Owned(time.to_string())).map_err(JsonError)
            }
            (Value::String(text), _) => Ok(Cow::Borrowed(text)),
            _ => Err(self.mismatch("string")),
        }
    }

    fn members(&self, plain: &str) -> Result<&'n [(Cow<'a, str>, Node<'a>)], JsonError> {
        match &self.node.value {
            Value::Null => Ok(&[]),
            Value::Object(members) => Ok(members),
            _ => Err(self.mismatch(plain)),
        }
    }

    /// The error of a value that reads its own text and does not know this one.
    fn unknown_variant(&self, name: &str) -> JsonError {
        let raw = String::from_utf8_lossy(self.node.raw);
        match (name, &self.node.value) {
            ("ConsumerAction", _) => JsonError(format!("unknown consumer action: {raw}")),
            ("PriorityPolicy", _) => JsonError(format!("unknown priority policy: {raw}")),
            ("StoreCompression", Value::Null | Value::String(_)) => {
                JsonError("unknown compression algorithm".to_owned())
            }
            ("StoreCompression", _) => {
                let outside = NodeDeserializer { path: Path::Root, go_type: GoType::Plain, ..*self };
                outside.mismatch("string")
            }
            _ => JsonError(format!("can not unmarshal {}", quote(&raw))),
        }
    }
}

/// Methods that read a whole number of one width.
macro_rules! whole {
    ($($method:ident $visit:ident $kind:ty, $name:literal;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
            visitor.$visit(self.whole::<$kind>($name)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_, '_> {
    type Error = JsonError;

    whole! {
        deserialize_i8 visit_i8 i8, "int8"; deserialize_i16 visit_i16 i16, "int16";
        deserialize_i32 visit_i32 i32, "int32"; deserialize_i64 visit_i64 i64, "int64";
        deserialize_u8 visit_u8 u8, "uint8"; deserialize_u16 visit_u16 u16, "uint16";
        deserialize_u32 visit_u32 u32, "uint32"; deserialize_u64 visit_u64 u64, "uint64";
        deserialize_f32 visit_f32 f32, "float32"; deserialize_f64 visit_f64 f64, "float64";
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.node.value {
            Value::Null => visitor.visit_bool(false),
            Value::Bool(value) => visitor.visit_bool(value),
            _ => Err(self.mismatch("bool")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if matches!(self.node.value, Value::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        let items = match &self.node.value {
            Value::Null => &[],
            Value::Array(items) => items.as_slice(),
            _ => return Err(self.mismatch("[]interface {}")),
        };
        visitor.visit_seq(Items { list: &self, items: items.iter().enumerate() })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        let members = self.members("map[string]interface {}")?.iter();
        visitor.visit_map(Members { map: &self, members, value: None })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        let go_name = match (self.path, self.context.root) {
            (Path::Root, root) if !root.is_empty() => root,
            _ => name,
        };
        let members = self.members(&format!("server.{go_name}"))?;
        let (known, unknown) = known_members(members, name, fields, self.context.refuse_unknown);
        visitor.visit_map(Fields {
            document: name,
            owner: &self,
            fields: known.into_iter(),
            value: None,
            unknown,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        let unknown = |_| self.unknown_variant(name);
        let Value::String(text) = &self.node.value else {
            return Err(self.unknown_variant(name));
        };
        // Escapes are not looked through, and only the discard policy is read in any case.
        let raw = &self.node.raw[1..self.node.raw.len() - 1];
        let folded = if name == "DiscardPolicy" { text.to_lowercase() } else { text.clone().into_owned() };
        if raw != text.as_bytes() && name != "StoreCompression" {
            return Err(self.unknown_variant(name));
        }
        visitor.visit_enum(StrDeserializer::<JsonError>::new(&folded)).map_err(unknown)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) => self.deserialize_f64(visitor),
            Value::String(text) => visitor.visit_str(text),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => self.deserialize_map(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct identifier ignored_any
    }
}

/// A field, its name in the text, and its value: a merged one where the name came more than once.
type Member<'n, 'a> = (&'static str, &'n str, Cow<'n, Node<'a>>);

/// Pairs members with the fields they fill, in the order of the text; repeated names and `null` are settled here.
/// Stops at the first unknown name if those are refused, and returns it.
fn known_members<'n, 'a>(
    members: &'n [(Cow<'a, str>, Node<'a>)],
    document: &str,
    fields: &'static [&'static str],
    refuse_unknown: bool,
) -> (Vec<Member<'n, 'a>>, Option<&'n str>) {
    let mut known: Vec<Member<'n, 'a>> = Vec::with_capacity(members.len());
    for (name, node) in members {
        let same = |field: &&&'static str| **field == name.as_ref();
        let alike = |field: &&&'static str| field.eq_ignore_ascii_case(name);
        let Some(field) = fields.iter().find(same).or_else(|| fields.iter().find(alike)) else {
            if refuse_unknown {
                return (known, Some(name));
            }
            continue;
        };
        if matches!(node.value, Value::Null) && go_type::of(document, field) != GoType::Enum {
            continue;
        }
        match known.iter_mut().find(|(seen, ..)| seen == field) {
            None => known.push((field, name, Cow::Borrowed(node))),
            Some(earlier) => {
                earlier.1 = name;
                merge(&mut earlier.2, node);
            }
        }
    }
    (known, None)
}

fn merge<'n, 'a>(earlier: &mut Cow<'n, Node<'a>>, later: &'n Node<'a>) {
    match (&earlier.value, &later.value) {
        (Value::Object(old), Value::Object(new)) => {
            let members = old.iter().chain(new).cloned().collect();
            *earlier = Cow::Owned(Node { raw: later.raw, value: Value::Object(members) });
        }
        _ => *earlier = Cow::Borrowed(later),
    }
}

struct Fields<'o, 'n, 'a> {
    document: &'static str,
    owner: &'o NodeDeserializer<'n, 'a>,
    fields: std::vec::IntoIter<Member<'n, 'a>>,
    value: Option<Member<'n, 'a>>,
    /// Stands behind all fields, so that an error in one of them comes first.
    unknown: Option<&'n str>,
}

impl<'de> de::MapAccess<'de> for Fields<'_, '_, '_> {
    type Error = JsonError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, JsonError> {
        self.value = self.fields.next();
        match (&self.value, self.unknown) {
            (Some((field, ..)), _) => seed.deserialize(StrDeserializer::new(field)).map(Some),
            (None, Some(name)) => Err(JsonError(format!("json: unknown field {}", quote(name)))),
            (None, None) => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, JsonError> {
        let (field, name, node) = self.value.take().expect("a value follows its name");
        let path = Path::Field(&self.owner.path, name);
        let go_type = go_type::of(self.document, field);
        seed.deserialize(NodeDeserializer { node: &node, context: self.owner.context, path, go_type })
    }
}

struct Members<'o, 'n, 'a> {
    map: &'o NodeDeserializer<'n, 'a>,
    members: std::slice::Iter<'n, (Cow<'a, str>, Node<'a>)>,
    value: Option<&'n (Cow<'a, str>, Node<'a>)>,
}

impl<'de> de::MapAccess<'de> for Members<'_, '_, '_> {
    type Error = JsonError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, JsonError> {
        self.value = self.members.next();
        self.value.map(|(name, _)| seed.deserialize(StrDeserializer::new(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, JsonError> {
        let (name, node) = self.value.take().expect("a value follows its name");
        let path = Path::Field(&self.map.path, name);
        let go_type = self.map.go_type.element();
        seed.deserialize(NodeDeserializer { node, context: self.map.context, path, go_type })
    }
}

struct Items<'o, 'n, 'a> {
    list: &'o NodeDeserializer<'n, 'a>,
    items: std::iter::Enumerate<std::slice::Iter<'n, Node<'a>>>,
}

impl<'de> de::SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = JsonError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, JsonError> {
        let Some((index, node)) = self.items.next() else { return Ok(None) };
        let path = Path::Item(&self.list.path, index);
        let go_type = self.list.go_type.element();
        seed.deserialize(NodeDeserializer { node, context: self.list.context, path, go_type }).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// A struct filled from the members of an outer struct's map.
pub(in crate::jetstream) fn rest_of_map<'de, T, A>(map: A) -> Result<T, A::Error>
where
    T: de::Deserialize<'de>,
    A: de::MapAccess<'de>,
{
    T::deserialize(MapAccessDeserializer::new(map))
}

//! Transforms that lose nothing, as imports need them: what one account calls `a.*.b` the other calls `c.$1`, and both ways
//! must be known.
//!
//! Their destinations hold nothing but words and wildcards, and use every wildcard of the source.

use super::function::{self, Function};
use super::{Transform, TransformError, Wildcards};
use crate::valid;

impl Transform {
    /// Makes the transform from `source` to `destination`, which may hold no mapping function but `wildcard`.
    pub fn reversible(source: &str, destination: &str) -> Result<Self, TransformError> {
        let wildcards = Wildcards::of(source);
        let ends = |subject: &str| subject == ">" || subject.ends_with(".>");
        if !valid::is_valid_interest(source.as_bytes())
            || !valid::is_valid_interest(destination.as_bytes())
            || destination.split('.').any(|token| token == "*")
            || ends(source) != ends(destination)
        {
            return Err(TransformError::InvalidSubject);
        }
        let (mut steps, mut used) = (Vec::new(), 0);
        for token in destination.split('.') {
            match function::parse(token)? {
                Function::Literal => {}
                Function::Wildcard(_) => used += 1,
                _ => return Err(TransformError::NotForImport(token.into())),
            }
            steps.push(wildcards.step(token)?);
        }
        if used < wildcards.single.len() {
            return Err(TransformError::NotUsingAllWildcards(destination.into()));
        }
        Ok(Self {
            source: source.as_bytes().into(),
            destination: destination.as_bytes().into(),
            steps: steps.into(),
        })
    }

    /// The way back of a transform made by [`Transform::reversible`]. Fails when the destination names a wildcard twice.
    pub fn reversed(&self) -> Result<Self, TransformError> {
        let (source, destination) =
            (String::from_utf8_lossy(&self.source), String::from_utf8_lossy(&self.destination));
        let (back, order) = untokenized(&destination);
        let mut nth = 0;
        let tokens = source.split('.').map(|token| {
            if token != "*" {
                return token.to_string();
            }
            nth += 1;
            let place = order.iter().position(|&index| index == nth).map_or(0, |at| at + 1);
            format!("${place}")
        });
        let there = tokens.collect::<Vec<_>>().join(".");
        Self::reversible(&back, &there)
    }
}

/// `a.*.*.>` as a destination: `a.$1.$2.>`.
pub fn tokenized(subject: &str) -> String {
    let mut nth = 0;
    let tokens = subject.split('.').map(|token| {
        if token != "*" {
            return token.to_string();
        }
        nth += 1;
        format!("${nth}")
    });
    tokens.collect::<Vec<_>>().join(".")
}

/// The other way round: `a.$2.{{wildcard(1)}}` as the filter `a.*.*`, and the numbers of the wildcards in their order.
pub fn untokenized(destination: &str) -> (String, Vec<i64>) {
    let mut order = Vec::new();
    let tokens = destination.split('.').map(|token| match function::parse(token) {
        Ok(Function::Wildcard(index)) if !token.starts_with("$0") => {
            order.push(index);
            "*"
        }
        _ => token,
    });
    let filter = tokens.collect::<Vec<_>>().join(".");
    (filter, order)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(t: &Transform, subject: &str) -> String {
        let mut out = Vec::new();
        t.apply(subject.as_bytes(), &mut || 0, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn there_and_back() {
        // source, destination, subject, what becomes of it
        let table = [
            ("a.*", "b.$1", "a.x", "b.x"),
            ("a.*.*", "b.$2.c.$1", "a.x.y", "b.y.c.x"),
            ("a.*.*.*", "b.$2.$3.$1", "a.x.y.z", "b.y.z.x"),
            ("a.*.>", "{{wildcard(1)}}.b.>", "a.x.y.z", "x.b.y.z"),
            ("a.>", "b.c.>", "a.x.y", "b.c.x.y"),
            (">", "b.>", "x.y", "b.x.y"),
            ("a.*.>", "b.$1.>", "a.*.>", "b.*.>"),
        ];
        for (source, destination, from, to) in table {
            let t = Transform::reversible(source, destination).unwrap();
            assert_eq!(apply(&t, from), to, "{source} to {destination}");
            let back = t.reversed().unwrap();
            assert_eq!(apply(&back, to), from, "{destination} to {source}");
        }
    }

    #[test]
    fn what_cannot_be_reversed() {
        let table = [
            ("a.*", "b", "invalid mapping destination: not using all of the token wildcard(s) in b"),
            ("a.*", "b.*", "invalid subject"),
            ("a.*", "b.>", "invalid subject"),
            ("a..b", "b", "invalid subject"),
            ("a.*", "b.$2", "invalid mapping destination: wildcard index out of range in $2: [2]"),
            (
                "a.*",
                "b.{{partition(3,1)}}",
                "invalid mapping destination: the only mapping function allowed for import transforms is {{Wildcard()}} in {{partition(3,1)}}",
            ),
            ("a.*", "b.{{what(1)}}", "invalid mapping destination: unknown function in {{what(1)}}"),
        ];
        for (source, destination, why) in table {
            let error = Transform::reversible(source, destination).unwrap_err();
            assert_eq!(error.to_string(), why, "{source} to {destination}");
        }
        assert!(Transform::reversible("a.*", "b.$1.$1").unwrap().reversed().is_err());
    }

    #[test]
    fn wildcards_as_numbers() {
        assert_eq!(tokenized("a.*.b.*.>"), "a.$1.b.$2.>");
        assert_eq!(untokenized("a.$2.{{ wildcard(1) }}.$x.>"), ("a.*.*.$x.>".into(), vec![2, 1]));
    }
}

//! Distinguished names: whom a certificate speaks of, in the form of RFC 4514 (`CN=alice,OU=sales,O=acme`).

/// A name of parts, each a set of attributes: type and value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistinguishedName(Vec<Part>);

/// Attributes that stand together (`CN=alice+UID=5`). Their order says nothing.
type Part = Vec<(String, String)>;

/// What a client's certificate calls its bearer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateName {
    /// The user of exactly this name.
    Exact(String),
    /// The user whose name, read as a distinguished name, is this one; or failing that, this one in another order.
    Subject(DistinguishedName),
}

impl DistinguishedName {
    /// Made of parts as they are read aloud: the last of a certificate first.
    pub fn new(parts: Vec<Vec<(String, String)>>) -> Self {
        DistinguishedName(parts)
    }

    /// Reads one; `None` for what is none, among them the empty text and values in hex (`CN=#0401`).
    pub fn parse(text: &str) -> Option<Self> {
        let (mut parts, mut rest) = (vec![Part::new()], text);
        loop {
            let (kind, after) = rest.split_once('=')?;
            let kind = kind.trim_matches(' ');
            if kind.is_empty() || kind.contains([',', '+', '\\']) || after.starts_with('#') {
                return None;
            }
            let (value, next) = value(after)?;
            parts.last_mut()?.push((kind.to_owned(), value));
            let Some((separator, tail)) = next else { return Some(DistinguishedName(parts)) };
            if separator == ',' {
                parts.push(Part::new());
            }
            rest = tail;
        }
    }

    /// The same parts in the same order.
    pub fn equals(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| same_part(a, b))
    }

    /// The same parts in whatever order.
    pub fn equals_reordered(&self, other: &Self) -> bool {
        let mut left: Vec<&Part> = other.0.iter().collect();
        let taken = self.0.iter().all(|part| match left.iter().position(|other| same_part(part, other)) {
            Some(at) => {
                left.swap_remove(at);
                true
            }
            None => false,
        });
        taken && left.is_empty()
    }
}

fn same_part(a: &Part, b: &Part) -> bool {
    let holds = |part: &Part, (kind, value): &(String, String)| {
        part.iter().any(|(k, v)| k.eq_ignore_ascii_case(kind) && v == value)
    };
    a.len() == b.len() && a.iter().all(|one| holds(b, one)) && b.iter().all(|one| holds(a, one))
}

/// The separator behind a value, and what comes after it.
type Next<'a> = Option<(char, &'a str)>;

/// A value without its escapes and the blanks around it, and what follows. `None` for a broken escape.
fn value(text: &str) -> Option<(String, Next<'_>)> {
    let bytes = text.as_bytes();
    let (mut out, mut kept, mut at) = (Vec::new(), 0, 0);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b',' | b'+' => {
                out.truncate(kept);
                return Some((String::from_utf8(out).ok()?, Some((byte as char, &text[at..]))));
            }
            b'\\' => {
                let (escaped, length) = escaped(bytes.get(at..)?)?;
                out.push(escaped);
                at += length;
                kept = out.len();
            }
            b' ' if out.is_empty() => {}
            _ => {
                out.push(byte);
                // Blanks at the end do not count.
                if byte != b' ' {
                    kept = out.len();
                }
            }
        }
    }
    out.truncate(kept);
    Some((String::from_utf8(out).ok()?, None))
}

/// The byte that an escape stands for, and how long that is without its backslash.
fn escaped(rest: &[u8]) -> Option<(u8, usize)> {
    let first = *rest.first()?;
    if b" \"#+,;<=>\\".contains(&first) {
        return Some((first, 1));
    }
    let digit = |byte: u8| (byte as char).to_digit(16);
    let (high, low) = (digit(first)?, digit(*rest.get(1)?)?);
    Some(((high * 16 + low) as u8, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<Vec<(String, String)>> {
        DistinguishedName::parse(text).unwrap_or_else(|| panic!("{text}")).0
    }

    fn one(kind: &str, value: &str) -> Vec<(String, String)> {
        vec![(kind.into(), value.into())]
    }

    #[test]
    fn names_are_read() {
        assert_eq!(parts("CN=a, OU = b ,O=c d "), [one("CN", "a"), one("OU", "b"), one("O", "c d")]);
        assert_eq!(parts(r"CN=a\, b\20\ ,O=\C3\BC"), [one("CN", "a, b  "), one("O", "ü")]);
        assert_eq!(parts("CN=a+UID=b"), [[one("CN", "a"), one("UID", "b")].concat()]);
        assert_eq!(parts("CN=a=b"), [one("CN", "a=b")]);
        for none in
            ["", "alice", "CN=a,", "=a", "CN=a,b", r"CN=\", r"CN=\4", r"CN=\zz", "CN=#0401", r"CN=\ff"]
        {
            assert_eq!(DistinguishedName::parse(none), None, "{none}");
        }
    }

    #[test]
    fn names_are_compared_by_their_parts() {
        for (a, b, equal, reordered) in [
            ("CN=a,O=b", "cn=a, o=b", true, true),
            ("CN=a,O=b", "O=b,CN=a", false, true),
            ("CN=a,O=b", "CN=a", false, false),
            ("CN=a,O=b", "CN=A,O=b", false, false),
            ("CN=a+UID=b,O=c", "UID=b+CN=a,O=c", true, true),
            ("OU=a,OU=a", "OU=a,OU=b", false, false),
            ("DC=x,DC=y", "DC=y,DC=x", false, true),
        ] {
            let [a, b] = [a, b].map(|text| DistinguishedName::parse(text).unwrap());
            assert_eq!((a.equals(&b), a.equals_reordered(&b)), (equal, reordered), "{a:?} {b:?}");
        }
    }
}

//! Bodies that are looked at before they are read, or instead of it.

/// Whether a body is read at all, where a request may go without one.
pub fn is_object_or_array(body: &[u8]) -> bool {
    let first = body.iter().find(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\r'));
    matches!(first, Some(b'{' | b'['))
}

/// Whether a body says nothing: no bytes, or an object without members.
pub fn is_empty(body: &[u8]) -> bool {
    if body.is_empty() || body == b"{}" {
        return true;
    }
    let members = serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(body);
    members.is_ok_and(|members| members.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_by_table() {
        let table: [(&[u8], bool, bool); 9] = [
            (b"", true, false),
            (b"{}", true, true),
            (b" { } ", true, true),
            (b" ", false, false),
            (b"null", false, false),
            (b"[]", false, true),
            (b"\t\r\n{\"a\":1}", false, true),
            (b"{\"a\"", false, true),
            (b"x", false, false),
        ];
        for (body, empty, read) in table {
            let text = String::from_utf8_lossy(body);
            assert_eq!((is_empty(body), is_object_or_array(body)), (empty, read), "{text:?}");
        }
    }
}

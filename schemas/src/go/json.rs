//! JSON text as Go's `encoding/json` writes it: `<`, `>`, `&`, U+2028 and U+2029 escaped in strings, floats without
//! a needless `.0`, two spaces of indentation in the pretty form.

use std::io;

use serde::Serialize;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter, PrettyFormatter, Serializer};

/// As `json.Marshal`.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<String> {
    write(value, CompactFormatter)
}

/// As `json.MarshalIndent` with two spaces.
pub fn to_string_pretty<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<String> {
    write(value, PrettyFormatter::with_indent(b"  "))
}

/// As `json.MarshalIndent` with that indentation.
pub fn to_string_indented<T: Serialize + ?Sized>(value: &T, indent: &str) -> serde_json::Result<String> {
    write(value, PrettyFormatter::with_indent(indent.as_bytes()))
}

fn write<T: Serialize + ?Sized, F: Formatter>(value: &T, layout: F) -> serde_json::Result<String> {
    let mut out = Vec::with_capacity(256);
    value.serialize(&mut Serializer::with_formatter(&mut out, GoFormatter { layout }))?;
    Ok(String::from_utf8(out).expect("the serializer writes UTF-8"))
}

/// Text and numbers in Go's forms; the layout around them is the inner formatter's.
struct GoFormatter<F> {
    layout: F,
}

/// Passes a layout call to the inner formatter.
macro_rules! layout {
    ($($name:ident($($arg:ident: $kind:ty),*)),* $(,)?) => {$(
        #[inline]
        fn $name<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $arg: $kind)*) -> io::Result<()> {
            self.layout.$name(writer $(, $arg)*)
        }
    )*};
}

impl<F: Formatter> Formatter for GoFormatter<F> {
    layout! {
        begin_array(), end_array(), begin_array_value(first: bool), end_array_value(),
        begin_object(), end_object(), begin_object_key(first: bool), end_object_key(),
        begin_object_value(), end_object_value(),
        write_char_escape(escape: CharEscape),
    }

    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(float(value).as_bytes())
    }

    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        writer.write_all(float(f64::from(value)).as_bytes())
    }

    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain_from = 0;
        for (at, c) in fragment.char_indices().filter(|&(_, c)| needs_escape(c)) {
            writer.write_all(&fragment.as_bytes()[plain_from..at])?;
            write!(writer, "\\u{:04x}", u32::from(c))?;
            plain_from = at + c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[plain_from..])
    }
}

fn needs_escape(c: char) -> bool {
    matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}')
}

/// Shortest digits that read back; an exponent only below 1e-6 and from 1e21 on.
fn float(value: f64) -> String {
    let abs = value.abs();
    if abs != 0.0 && !(1e-6..1e21).contains(&abs) {
        let text = format!("{value:e}");
        return if abs >= 1e21 { text.replace('e', "e+") } else { text };
    }
    format!("{value}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn strings_are_escaped_for_html() {
        let value = json!({"a<b": "x > y & z\u{2028}\u{2029}é\"\\\n\u{1}\u{7f}/"});
        let expected =
            r#"{"a\u003cb":"x \u003e y \u0026 z\u2028\u2029é\"\\\n\u0001"#.to_owned() + "\u{7f}" + "/\"}";
        assert_eq!(to_string(&value).unwrap(), expected);
    }

    #[test]
    fn floats_print_as_in_go() {
        let table = [
            (0.0, "0"),
            (-0.0, "-0"),
            (2.0, "2"),
            (1.5, "1.5"),
            (0.16666666666666666, "0.16666666666666666"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1e-6, "0.000001"),
            (1e-7, "1e-7"),
            (-2.5e-9, "-2.5e-9"),
        ];
        for (value, text) in table {
            assert_eq!(to_string(&value).unwrap(), text);
        }
    }

    #[test]
    fn pretty_form_indents_by_two() {
        let value = json!({"a": {}, "b": [], "c": [1, {"d": true}]});
        let expected =
            "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": [\n    1,\n    {\n      \"d\": true\n    }\n  ]\n}";
        assert_eq!(to_string_pretty(&value).unwrap(), expected);
    }
}

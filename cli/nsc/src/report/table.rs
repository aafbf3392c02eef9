//! Tables drawn with `+`, `-` and `|`: a title in the middle, headers, rows, separators.

/// A table being built.
#[derive(Clone, Debug, Default)]
pub struct Table {
    title: String,
    headers: Vec<String>,
    /// None is a separator line.
    rows: Vec<Option<Vec<String>>>,
}

impl Table {
    pub fn new(title: &str) -> Table {
        Table { title: title.to_string(), ..Table::default() }
    }

    pub fn headers<const N: usize>(mut self, headers: [&str; N]) -> Table {
        self.headers = headers.map(str::to_string).to_vec();
        self
    }

    pub fn row<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(Some(cells.into_iter().map(|c| c.to_string()).collect()));
    }

    /// A row of a label and its value.
    pub fn pair(&mut self, label: &str, value: impl ToString) {
        self.row([label.to_string(), value.to_string()]);
    }

    /// A row per value, the label in front of the first.
    pub fn list<T: ToString>(&mut self, label: &str, values: impl IntoIterator<Item = T>) {
        for (n, value) in values.into_iter().enumerate() {
            self.pair(if n == 0 { label } else { "" }, value);
        }
    }

    pub fn separator(&mut self) {
        self.rows.push(None);
    }

    /// The text, each line with its newline.
    pub fn render(&self) -> String {
        let widths = self.widths();
        let rule = rule(&widths);
        let mut out = String::new();
        let mut line = |text: &str| {
            out.push_str(text);
            out.push('\n');
        };
        if !self.title.is_empty() {
            let inner = rule.len() - 2;
            line(&format!("+{}+", "-".repeat(inner)));
            line(&format!("| {} |", centred(&self.title, inner - 2)));
        }
        line(&rule);
        if !self.headers.is_empty() {
            line(&cells(&self.headers, &widths));
            line(&rule);
        }
        for row in &self.rows {
            match row {
                Some(row) => line(&cells(row, &widths)),
                None => line(&rule),
            }
        }
        line(&rule);
        out
    }

    /// The widths of the columns; the last one makes room for the title.
    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = vec![];
        for row in self.rows.iter().flatten().chain([&self.headers]) {
            for (n, cell) in row.iter().enumerate() {
                match widths.get_mut(n) {
                    Some(known) => *known = (*known).max(width(cell)),
                    None => widths.push(width(cell)),
                }
            }
        }
        if widths.is_empty() {
            widths.push(0);
        }
        let (total, wanted) = (rule(&widths).len(), width(&self.title) + 4);
        if let Some(last) = widths.last_mut()
            && !self.title.is_empty()
        {
            *last += wanted.saturating_sub(total);
        }
        widths
    }
}

fn rule(widths: &[usize]) -> String {
    let parts: Vec<String> = widths.iter().map(|w| "-".repeat(w + 2)).collect();
    format!("+{}+", parts.join("+"))
}

fn cells(row: &[String], widths: &[usize]) -> String {
    let pad =
        |(cell, to): (&String, &usize)| format!(" {cell}{} ", " ".repeat(to.saturating_sub(width(cell))));
    let cells: Vec<String> = row.iter().zip(widths).map(pad).collect();
    format!("|{}|", cells.join("|"))
}

fn centred(text: &str, to: usize) -> String {
    let space = to.saturating_sub(width(text));
    format!("{}{text}{}", " ".repeat(space / 2), " ".repeat(space - space / 2))
}

/// Characters that are seen: colour codes are not.
fn width(text: &str) -> usize {
    let mut count = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match colour(rest) {
            Some(length) => rest = &rest[length..],
            None => {
                count += 1;
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    count
}

fn colour(text: &str) -> Option<usize> {
    let code = text.strip_prefix("\u{1b}[")?;
    let end = code.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    code[end..].starts_with('m').then_some(end + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_with_everything() {
        let mut table = Table::new("Keys").headers(["Entity", "Key"]);
        table.row(["a", "\u{1b}[1mb\u{1b}[0m"]);
        table.separator();
        table.list("c", ["1", "2"]);
        let want = "\
+--------------+
|     Keys     |
+--------+-----+
| Entity | Key |
+--------+-----+
| a      | \u{1b}[1mb\u{1b}[0m   |
+--------+-----+
| c      | 1   |
|        | 2   |
+--------+-----+
";
        assert_eq!(table.render(), want);
    }

    #[test]
    fn the_last_column_makes_room_for_the_title() {
        let mut table = Table::new("A Long Title");
        table.pair("a", "b");
        let want = "\
+--------------+
| A Long Title |
+---+----------+
| a | b        |
+---+----------+
";
        assert_eq!(table.render(), want);
    }
}

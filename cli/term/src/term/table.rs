//! Tables: rounded boxes with the title centred in a row above, fitted to the window; or Markdown, CSV, TSV on request.

use comfy_table::{CellAlignment, ContentArrangement, Table as Grid};

use crate::term::{colour, screen};

/// A table being built.
#[derive(Clone, Debug, Default)]
pub struct Table {
    title: String,
    headers: Vec<String>,
    /// None is a separator line.
    rows: Vec<Option<Vec<String>>>,
    footer: Vec<String>,
    right: Vec<usize>,
    scheme: String,
}

impl Table {
    pub fn new(title: impl Into<String>) -> Table {
        Table { title: title.into(), ..Table::default() }
    }

    /// The colour scheme of the context; used on a terminal only.
    pub fn scheme(mut self, scheme: &str) -> Table {
        self.scheme = scheme.to_string();
        self
    }

    pub fn headers<T: ToString>(mut self, headers: impl IntoIterator<Item = T>) -> Table {
        self.headers = headers.into_iter().map(|h| h.to_string()).collect();
        self
    }

    /// Aligns these columns (from 0) to the right, as columns of plain numbers are.
    pub fn right(mut self, columns: impl IntoIterator<Item = usize>) -> Table {
        self.right = columns.into_iter().collect();
        self
    }

    pub fn row<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(Some(cells.into_iter().map(|c| c.to_string()).collect()));
    }

    pub fn separator(&mut self) {
        self.rows.push(None);
    }

    pub fn footer<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.footer = cells.into_iter().map(|c| c.to_string()).collect();
    }

    /// The text in the form that `LLMFORMAT` and `NATS_TABLE_FORMAT` ask for, with a newline at the end.
    pub fn render(&self) -> String {
        if std::env::var("LLMFORMAT").is_ok_and(|v| v == "1") {
            return self.markdown();
        }
        match std::env::var("NATS_TABLE_FORMAT").unwrap_or_default().to_lowercase().as_str() {
            "md" | "markdown" => self.markdown(),
            "csv" => self.csv(),
            "tsv" => self.tsv(),
            _ => self.boxes(screen::width()),
        }
    }

    /// Prints the table and a blank line, as the reference does.
    pub fn print(&self) {
        crate::outln!("{}", self.render());
    }

    fn full_rows(&self) -> impl Iterator<Item = &Vec<String>> {
        let footer = (!self.footer.is_empty()).then_some(&self.footer);
        self.rows.iter().flatten().chain(footer)
    }

    /// Box drawing, at most `width` columns wide.
    pub fn boxes(&self, width: Option<usize>) -> String {
        let glyphs = if self.scheme == "double" { &DOUBLE } else { &ROUNDED };
        let mut lines = self.grid(width).lines().map(|l| l.trim_end().to_string()).collect::<Vec<_>>();
        self.mark_separators(&mut lines, glyphs);
        let lines = lines.into_iter().map(|l| glyphs.translate(&l));
        let mut lines = self.with_title(lines.collect(), glyphs);
        if width.is_some() && colour::enabled() {
            let border = |l: &String| l.chars().map(|c| self.paint(c)).collect::<String>();
            lines = lines.iter().map(border).collect();
        }
        lines.join("\n") + "\n"
    }

    fn paint(&self, c: char) -> String {
        let is_border = ('\u{2500}'..='\u{257f}').contains(&c);
        if is_border { colour::scheme(&c.to_string(), &self.scheme) } else { c.to_string() }
    }

    fn grid(&self, width: Option<usize>) -> String {
        let mut grid = Grid::new();
        grid.load_style(comfy_table::presets::UTF8_FULL_CONDENSED).force_no_tty();
        if !self.headers.is_empty() {
            grid.set_header(self.headers.clone());
        }
        for row in &self.rows {
            let mark = || vec![SEPARATOR.to_string(); self.columns()];
            grid.add_row(row.clone().unwrap_or_else(mark));
        }
        if !self.footer.is_empty() {
            grid.add_row(vec![SEPARATOR.to_string(); self.columns()]);
            grid.add_row(self.footer.clone());
        }
        if let Some(width) = width {
            grid.set_content_arrangement(ContentArrangement::Dynamic);
            grid.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        }
        for column in &self.right {
            if let Some(column) = grid.column_mut(*column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        grid.to_string()
    }

    fn columns(&self) -> usize {
        let widths = self.full_rows().map(Vec::len);
        widths.chain([self.headers.len()]).max().unwrap_or(0)
    }

    // The grid library has no separators at will: a row of marks becomes a line like the one under the header.
    fn mark_separators(&self, lines: &mut [String], glyphs: &Glyphs) {
        let Some(top) = lines.first().cloned() else { return };
        let line: String = top.chars().map(|c| glyphs.middle(c)).collect();
        for text in lines.iter_mut().filter(|l| l.contains(SEPARATOR)) {
            text.clone_from(&line);
        }
    }

    fn with_title(&self, lines: Vec<String>, glyphs: &Glyphs) -> Vec<String> {
        if self.title.is_empty() || lines.is_empty() {
            return lines;
        }
        let inner = lines[0].chars().count().saturating_sub(2);
        let mut out =
            vec![format!("{}{}{}", glyphs.top_left, glyphs.line.to_string().repeat(inner), glyphs.top_right)];
        for line in crate::spec::help::wrap(&self.title, inner.saturating_sub(2).max(1)) {
            out.push(format!("{}{line:^inner$}{}", glyphs.wall, glyphs.wall));
        }
        let mut first = lines[0].clone();
        first = first
            .replace(glyphs.top_left, &glyphs.left.to_string())
            .replace(glyphs.top_right, &glyphs.right.to_string());
        out.push(first);
        out.extend(lines.into_iter().skip(1));
        out
    }

    /// A Markdown table under a heading.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        if !self.title.is_empty() {
            out += &format!("# {}\n", self.title);
        }
        let line = |cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|c| c.replace('|', "\\|").replace('\n', "<br/>")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        out += &line(&self.headers);
        let rule = |i: usize| if self.right.contains(&i) { "---:".to_string() } else { "---".to_string() };
        out += &line(&(0..self.columns()).map(rule).collect::<Vec<_>>());
        self.full_rows().for_each(|row| out += &line(row));
        out
    }

    /// Comma separated values, the title in a line of its own.
    pub fn csv(&self) -> String {
        let quote = |cell: &String| match cell.contains([',', '"', '\n']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.clone(),
        };
        self.separated(",", quote)
    }

    /// Tab separated values, the title in a line of its own.
    pub fn tsv(&self) -> String {
        let quote = |cell: &String| match cell.contains(['\t', '"', '\n']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.clone(),
        };
        self.separated("\t", quote)
    }

    fn separated(&self, by: &str, quote: impl Fn(&String) -> String) -> String {
        let title = (!self.title.is_empty()).then(|| vec![self.title.clone()]);
        let headers = (!self.headers.is_empty()).then_some(&self.headers);
        let rows = title.iter().chain(headers).chain(self.full_rows());
        rows.map(|row| row.iter().map(&quote).collect::<Vec<_>>().join(by) + "\n").collect()
    }
}

/// Stands for a separator line inside the grid; no text for people holds it.
const SEPARATOR: &str = "\u{0}";

struct Glyphs {
    top_left: char,
    top_right: char,
    bottom_left: char,
    bottom_right: char,
    left: char,
    right: char,
    wall: char,
    line: char,
    down: char,
    up: char,
    cross: char,
}

const ROUNDED: Glyphs = Glyphs {
    top_left: '╭',
    top_right: '╮',
    bottom_left: '╰',
    bottom_right: '╯',
    left: '├',
    right: '┤',
    wall: '│',
    line: '─',
    down: '┬',
    up: '┴',
    cross: '┼',
};

const DOUBLE: Glyphs = Glyphs {
    top_left: '╔',
    top_right: '╗',
    bottom_left: '╚',
    bottom_right: '╝',
    left: '╠',
    right: '╣',
    wall: '║',
    line: '═',
    down: '╦',
    up: '╩',
    cross: '╬',
};

impl Glyphs {
    // From the preset's glyphs to ours; cells keep theirs only if they are no box drawing at all.
    fn translate(&self, line: &str) -> String {
        let swap = |c| match c {
            '┌' => self.top_left,
            '┐' => self.top_right,
            '└' => self.bottom_left,
            '┘' => self.bottom_right,
            '│' | '┆' => self.wall,
            '╞' | '├' => self.left,
            '╡' | '┤' => self.right,
            '═' | '─' => self.line,
            '╪' | '┼' => self.cross,
            '┬' => self.down,
            '┴' => self.up,
            c => c,
        };
        line.chars().map(swap).collect()
    }

    fn middle(&self, top: char) -> char {
        match top {
            '┌' => '├',
            '┐' => '┤',
            '┬' => '┼',
            c => c,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new("Known Things").headers(["Name", "Count"]).right([1]);
        table.row(["a", "1"]);
        table.separator();
        table.row(["b, c", "1,000"]);
        table.footer(["", "1,001"]);
        table
    }

    #[test]
    fn a_box_with_title_separator_and_footer() {
        let want = "\
╭──────────────╮
│ Known Things │
├──────┬───────┤
│ Name │ Count │
├──────┼───────┤
│ a    │     1 │
├──────┼───────┤
│ b, c │ 1,000 │
├──────┼───────┤
│      │ 1,001 │
╰──────┴───────╯
";
        assert_eq!(table().boxes(None), want);
    }

    #[test]
    fn a_box_fits_the_window() {
        let mut table = Table::new("").headers(["A"]);
        table.row(["some words that are long"]);
        assert!(table.boxes(Some(20)).lines().all(|l| l.chars().count() <= 20));
    }

    #[test]
    fn other_forms() {
        assert_eq!(table().csv(), "Known Things\nName,Count\na,1\n\"b, c\",\"1,000\"\n,\"1,001\"\n");
        assert_eq!(table().tsv(), "Known Things\nName\tCount\na\t1\nb, c\t1,000\n\t1,001\n");
        let want =
            "# Known Things\n| Name | Count |\n| --- | ---: |\n| a | 1 |\n| b, c | 1,000 |\n|  | 1,001 |\n";
        assert_eq!(table().markdown(), want);
    }
}

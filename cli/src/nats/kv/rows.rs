//! Tables of any length in little memory: those of very many rows come as several.

use crate::nats::Call;
use crate::term::Table;

/// Rows of one table. Columns fit the rows they hold, so all of them have to be kept.
const MOST: usize = 10_000;

pub struct Rows {
    empty: Box<Table>,
    table: Box<Table>,
    rows: usize,
    /// A table has been printed.
    printed: bool,
}

impl Rows {
    pub fn new<const N: usize>(call: &Call, title: String, headers: [&str; N]) -> Rows {
        let empty = Box::new(call.table(title).headers(headers));
        Rows { table: empty.clone(), empty, rows: 0, printed: false }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        if self.rows == MOST {
            std::mem::replace(&mut self.table, self.empty.clone()).print();
            (self.rows, self.printed) = (0, true);
        }
        self.table.row(cells);
        self.rows += 1;
    }

    /// Prints what has not been printed yet.
    pub fn finish(self) {
        if self.rows > 0 || !self.printed {
            self.table.print();
        }
    }
}

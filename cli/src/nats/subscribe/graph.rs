//! `--graph`: messages a second, one line graph for each subject.

use super::report::clear_screen;
use crate::failure::Outcome;
use crate::outln;
use crate::term::{graph, out, screen};

/// More graphs than these would be too low to read.
const MOST_SUBJECTS: usize = 4;

/// The rates of the last seconds, by subscription.
pub struct Graph {
    subjects: Vec<String>,
    counts: Vec<u64>,
    rates: Vec<Vec<f64>>,
}

impl Graph {
    /// Fails without a terminal of at least 20 rows and columns, and with too many subjects.
    pub fn new(subjects: &[String]) -> Outcome<Graph> {
        let Some((rows, columns)) = screen::size() else {
            crate::fail!("failed to get terminal dimensions: stdout is not a terminal");
        };
        if rows < 20 || columns < 20 {
            crate::fail!("please increase terminal dimensions");
        }
        if subjects.len() > MOST_SUBJECTS {
            crate::fail!("maximum {MOST_SUBJECTS} subject patterns may be graphed");
        }
        let (width, _) = area((rows, columns));
        Ok(Graph {
            subjects: subjects.to_vec(),
            counts: vec![0; subjects.len()],
            rates: vec![vec![0.0; width]; subjects.len()],
        })
    }

    /// Counts a message of a subscription.
    pub fn count(&mut self, subscription: usize) {
        self.counts[subscription] += 1;
    }

    /// Ends a second and draws.
    pub fn tick(&mut self) {
        let (width, height) = area(screen::size().unwrap_or((24, 80)));
        clear_screen();
        for (i, subject) in self.subjects.iter().enumerate() {
            let rates = &mut self.rates[i];
            rates.push(std::mem::take(&mut self.counts[i]) as f64);
            rates.drain(..rates.len().saturating_sub(width));
            let height = (height / (self.subjects.len() + 1)).saturating_sub(1);
            outln!("{}\n", graph::plot(rates, height, &format!("{subject} / second")));
        }
        out::flush();
    }
}

// Columns and rows for the graphs, the rest being for scales and captions.
fn area((rows, columns): (usize, usize)) -> (usize, usize) {
    (if columns > 15 { columns - 10 } else { columns }, if rows > 10 { rows - 6 } else { rows })
}

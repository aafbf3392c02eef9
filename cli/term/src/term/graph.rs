//! Line graphs in characters, for rates over time.

/// Draws `series` as a line `height` rows high, with a scale at the left and a caption below.
pub fn plot(series: &[f64], height: usize, caption: &str) -> String {
    let finite = || series.iter().copied().filter(|v| v.is_finite());
    let (low, high) = finite().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    if series.is_empty() || !low.is_finite() {
        return String::new();
    }
    let span = if high > low { high - low } else { 1.0 };
    let rows = height.max(1);
    let row_of = |v: f64| ((v - low) / span * rows as f64).round() as usize;
    let mut cells = vec![vec![' '; series.len()]; rows + 1];
    for x in 0..series.len().saturating_sub(1) {
        if series[x].is_finite() && series[x + 1].is_finite() {
            draw_step(&mut cells, x, row_of(series[x]), row_of(series[x + 1]));
        }
    }
    let label = |row: usize| format!("{:.2}", low + span * row as f64 / rows as f64);
    let width = (0..=rows).map(|r| label(r).len()).max().unwrap_or(0);
    let mut out = String::new();
    for row in (0..=rows).rev() {
        let line: String = cells[row].iter().collect();
        let wall = if series[0].is_finite() && row_of(series[0]) == row { '┼' } else { '┤' };
        out += format!(" {:>width$} {wall}{}", label(row), line.trim_end()).trim_end();
        out.push('\n');
    }
    if !caption.is_empty() {
        let pad = (series.len().saturating_sub(caption.chars().count())) / 2 + width + 3;
        out += &format!("{}{caption}\n", " ".repeat(pad));
    }
    out
}

/// A line of blocks, as high as the values are; `series` from 0 up.
pub fn sparkline(series: &[f64]) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let high = series.iter().copied().filter(|v| v.is_finite()).fold(0.0, f64::max);
    let last = (BLOCKS.len() - 1) as f64;
    let block = |value: &f64| {
        let share = if high > 0.0 && value.is_finite() { value.max(0.0) / high } else { 0.0 };
        BLOCKS[(share * last).round() as usize]
    };
    series.iter().map(block).collect()
}

fn draw_step(cells: &mut [Vec<char>], x: usize, from: usize, to: usize) {
    if from == to {
        cells[from][x] = '─';
        return;
    }
    let (start, end) = if to > from { ('╯', '╭') } else { ('╮', '╰') };
    cells[from][x] = start;
    cells[to][x] = end;
    for row in &mut cells[from.min(to) + 1..from.max(to)] {
        row[x] = '│';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_up_and_down() {
        let lines = [" 4.00 ┤ ╭╮", " 3.00 ┤ ││", " 2.00 ┤╭╯│", " 1.00 ┼╯ ╰", "       rate", ""];
        assert_eq!(plot(&[1.0, 2.0, 4.0, 1.0], 3, "rate"), lines.join("\n"));
    }

    #[test]
    fn blocks_are_as_high_as_values() {
        assert_eq!(sparkline(&[0.0, 0.5, 1.0, f64::NAN, -1.0]), "▁▅█▁▁");
        assert_eq!((sparkline(&[]), sparkline(&[0.0, 0.0])), (String::new(), "▁▁".to_string()));
    }

    #[test]
    fn flat_and_empty_series() {
        assert_eq!(plot(&[], 3, "x"), "");
        assert!(plot(&[2.0, 2.0], 1, "").contains("2.00 ┼─"));
        assert_eq!(plot(&[f64::NAN], 3, ""), "");
    }
}

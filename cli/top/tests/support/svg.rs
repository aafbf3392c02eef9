//! A screen as an SVG picture: text in runs of one style, bars as rectangles, because fonts draw block characters with gaps.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Pixels of a cell, and around the screen.
const WIDTH: usize = 8;
const HEIGHT: usize = 17;
const MARGIN: usize = 16;
/// Where text stands in a cell, from its top.
const BASELINE: usize = 13;
/// `▁` to `█`: eighths of a cell.
const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

const PAPER: &str = "#16181d";
const INK: &str = "#d8dee9";

/// The picture.
pub fn picture(buffer: &Buffer) -> String {
    let columns = usize::from(buffer.area.width);
    let rows = usize::from(buffer.area.height);
    let (width, height) = (columns * WIDTH + 2 * MARGIN, rows * HEIGHT + 2 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,monospace\" font-size=\"13\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{PAPER}\"/>\n"
    );
    for (row, cells) in buffer.content.chunks(columns).enumerate() {
        draw_row(&mut svg, row, cells);
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw_row(svg: &mut String, row: usize, cells: &[Cell]) {
    let top = MARGIN + row * HEIGHT;
    let mut column = 0;
    while column < cells.len() {
        let first = &cells[column];
        let left = MARGIN + column * WIDTH;
        if let Some(eighths) = BARS.iter().position(|bar| *bar == first.symbol()) {
            let height = HEIGHT * (eighths + 1) / 8;
            let y = top + HEIGHT - height;
            let fill = colour(first.fg);
            svg.push_str(&format!(
                "<rect x=\"{left}\" y=\"{y}\" width=\"{}\" height=\"{height}\" fill=\"{fill}\"/>\n",
                WIDTH - 1
            ));
            column += 1;
            continue;
        }
        let same = |cell: &&Cell| {
            cell.fg == first.fg && cell.modifier == first.modifier && !BARS.contains(&cell.symbol())
        };
        let run: Vec<&Cell> = cells[column..].iter().take_while(same).collect();
        column += run.len();
        draw_run(svg, left, top, first, &run.iter().map(|cell| cell.symbol()).collect::<String>());
    }
}

fn draw_run(svg: &mut String, left: usize, top: usize, style: &Cell, text: &str) {
    let reversed = style.modifier.contains(Modifier::REVERSED);
    let text = if reversed { text } else { text.trim_end() };
    if text.is_empty() {
        return;
    }
    let (mut ink, y) = (colour(style.fg), top + BASELINE);
    let width = text.chars().count() * WIDTH;
    if reversed {
        svg.push_str(&format!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{HEIGHT}\" fill=\"{ink}\"/>\n"
        ));
        ink = PAPER;
    }
    let weight = if style.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    svg.push_str(&format!(
        "<text x=\"{left}\" y=\"{y}\" textLength=\"{width}\" fill=\"{ink}\"{weight} xml:space=\"preserve\">{text}</text>\n"
    ));
}

fn colour(colour: Color) -> &'static str {
    match colour {
        Color::Red => "#ef6b73",
        Color::Green => "#98c379",
        Color::Yellow => "#e5c07b",
        Color::Blue => "#61afef",
        Color::Magenta => "#c678dd",
        Color::Cyan => "#56b6c2",
        Color::DarkGray => "#7f848e",
        _ => INK,
    }
}

//! The model as a screen. It draws what it is given into a frame; who owns the terminal is not its matter.

mod plots;
mod style;

pub use style::Theme;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::Model;
use crate::model::Mode;
use crate::text::{grid, help};

/// Lines of the plots: two rows of a title above bars.
const PLOTS: u16 = 6;
/// Lines of a screen that has room for plots.
const ROOM_FOR_PLOTS: u16 = 21;

/// Draws the screen.
pub fn draw(frame: &mut Frame<'_>, model: &Model, theme: Theme) {
    if model.mode == Mode::Help {
        let lines: Vec<Line<'_>> = help::lines().into_iter().map(Line::from).collect();
        frame.render_widget(Paragraph::new(lines), frame.area());
        return;
    }
    let area = frame.area();
    let plots = if model.plots && area.height >= ROOM_FOR_PLOTS { PLOTS } else { 0 };
    let parts = [6, 1, plots, u16::from(plots > 0), 1, 1].map(Constraint::Length);
    let [server, question, plotted, _, polled, head, rows] =
        Layout::vertical(parts.into_iter().chain([Constraint::Min(0)])).areas(area);
    frame.render_widget(Paragraph::new(about_server(model, theme)), server);
    frame.render_widget(self::question(model, theme), question);
    if plots > 0 {
        plots::draw(frame, plotted, model, theme);
    }
    frame.render_widget(self::polled(model, theme), polled);
    frame.render_widget(heads(model, theme), head);
    draw_rows(frame, rows, model);
}

fn about_server(model: &Model, theme: Theme) -> Vec<Line<'static>> {
    let [mut first, rest @ ..] = grid::server(model);
    first.truncate(first.len() - model.error.len());
    let first = Line::from(vec![
        Span::styled(first, theme.title()),
        Span::styled(model.error.clone(), theme.alarm()),
    ]);
    std::iter::once(first).chain(rest.into_iter().map(Line::from)).collect()
}

fn question(model: &Model, theme: Theme) -> Line<'static> {
    match &model.mode {
        Mode::Sort(typed) => {
            Line::styled(format!("sort by [{}]: {typed}_", model.query.sort.name()), theme.question())
        }
        Mode::Limit(typed) => {
            Line::styled(format!("limit   [{}]: {typed}_", model.query.limit), theme.question())
        }
        _ => Line::styled(model.note.clone(), theme.alarm()),
    }
}

fn polled(model: &Model, theme: Theme) -> Line<'static> {
    let shown = if model.per_second { "rates per second" } else { "totals" };
    let hint = format!("   sorted by {}, {shown}; ? for keys", model.query.sort.name());
    Line::from(vec![Span::from(grid::polled(model)), Span::styled(hint, theme.faint())])
}

/// The heads of the columns, the one that rows are sorted by marked.
fn heads(model: &Model, theme: Theme) -> Line<'static> {
    let head = grid::head(model);
    let column = match model.query.sort.name() {
        "last" | "idle" => "LAST_ACTIVITY",
        "start" => "UPTIME",
        name => &name.to_uppercase(),
    };
    // BYTES_TO is no part of another name, SUBS and CID are: a head has a blank on both sides.
    let Some(at) = head.find(&format!(" {column} ")).map(|at| at + 1) else {
        return Line::styled(head, theme.head());
    };
    let (before, rest) = head.split_at(at);
    let (marked, after) = rest.split_at(column.len());
    Line::from(vec![
        Span::styled(before.to_string(), theme.head()),
        Span::styled(marked.to_string(), theme.sorted()),
        Span::styled(after.to_string(), theme.head()),
    ])
}

fn draw_rows(frame: &mut Frame<'_>, area: Rect, model: &Model) {
    let lines: Vec<Line<'_>> = grid::rows(model, area.height.into()).map(Line::from).collect();
    frame.render_widget(Paragraph::new(lines), area);
}

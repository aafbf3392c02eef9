//! Plots of the last minutes: two rows of three, each a title above bars.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{RenderDirection, Sparkline};

use super::Theme;
use crate::Model;
use crate::model::Series;
use crate::text::size;

pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, model: &Model, theme: Theme) {
    let rows = Layout::vertical([Constraint::Length(3); 2]).split(area);
    for (row, series) in rows.iter().zip(Series::ALL.chunks(3)) {
        let columns =
            Layout::horizontal([Constraint::Fill(1); 3]).spacing(2).horizontal_margin(2).split(*row);
        for (column, series) in columns.iter().zip(series) {
            plot(frame, *column, model, *series, theme);
        }
    }
}

fn plot(frame: &mut Frame<'_>, area: Rect, model: &Model, series: Series, theme: Theme) {
    let [title, bars] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let values: Vec<f64> = model.history.last(series, bars.width.into()).collect();
    let peak = values.iter().copied().fold(0.0, f64::max);
    let now = values.last().copied().unwrap_or_default();
    let scale = format!("  {} of {}", shown(model, series, now), shown(model, series, peak));
    let style = style(series, theme);
    let words = [Span::styled(series.title(), style), Span::styled(scale, theme.faint())];
    frame.render_widget(Line::from_iter(words), title);
    // Tenths, because a processor's load is mostly below one per cent. The newest stands at the right edge.
    let points: Vec<u64> = values.iter().rev().map(|value| (value * 10.0) as u64).collect();
    let sparkline = Sparkline::default().data(points).direction(RenderDirection::RightToLeft).style(style);
    frame.render_widget(sparkline, bars);
}

fn shown(model: &Model, series: Series, value: f64) -> String {
    match series {
        Series::Cpu => format!("{value:.1}"),
        Series::InMsgs | Series::OutMsgs => size::count(model.raw, value as i64),
        Series::InBytes | Series::OutBytes => size::bytes(model.raw, value as i64),
        Series::Mem => size::bytes(false, value as i64),
    }
}

fn style(series: Series, theme: Theme) -> Style {
    match series {
        Series::InMsgs | Series::InBytes => theme.incoming(),
        Series::OutMsgs | Series::OutBytes => theme.outgoing(),
        Series::Cpu | Series::Mem => theme.load(),
    }
}

//! Curves as an SVG picture: both axes logarithmic, one line a server, readable on light and on dark.

use crate::curve::Curve;
use std::fmt::Write as _;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 20.0;
const TOP: f64 = 46.0;
const BOTTOM: f64 = 48.0;
const COLOURS: [&str; 2] = ["#1f77d0", "#d9730d"];

/// From values to places, by their logarithms.
struct Axis {
    from: f64,
    until: f64,
    start: f64,
    end: f64,
}

impl Axis {
    /// Over whole powers of ten.
    fn over(values: impl Iterator<Item = f64> + Clone, start: f64, end: f64) -> Axis {
        let from = values.clone().fold(f64::INFINITY, f64::min).log10().floor();
        let until = values.fold(0.0, f64::max).log10().ceil();
        Axis { from, until: until.max(from + 1.0), start, end }
    }

    fn at(&self, value: f64) -> f64 {
        self.start + (value.log10() - self.from) / (self.until - self.from) * (self.end - self.start)
    }

    fn powers(&self) -> impl Iterator<Item = f64> {
        (self.from as i32..=self.until as i32).map(|n| 10f64.powi(n))
    }
}

/// `1000000` as `1 M`.
fn short(value: f64) -> String {
    match value {
        v if v >= 1e6 => format!("{} M", v / 1e6),
        v if v >= 1e3 => format!("{} k", v / 1e3),
        v => v.to_string(),
    }
}

/// One picture of the same measurement at several servers, each with its name.
pub fn svg(curves: &[(String, Curve)]) -> String {
    let points = || curves.iter().flat_map(|(_, curve)| &curve.points);
    let x = Axis::over(points().map(|p| p.0), LEFT, WIDTH - RIGHT);
    let y = Axis::over(points().map(|p| p.1), HEIGHT - BOTTOM, TOP);
    let mut out = String::new();
    let first = curves.first().map(|(_, curve)| (curve.title, curve.of));
    let (title, of) = first.unwrap_or_default();
    put(
        &mut out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
             font-size=\"12\" fill=\"#777\">\n<text x=\"{LEFT}\" y=\"18\" font-size=\"14\">{title}</text>"
        ),
    );
    grid(&mut out, &x, &y);
    let middle = f64::midpoint(LEFT, WIDTH - RIGHT);
    put(
        &mut out,
        format_args!("<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{of}</text>", HEIGHT - 8.0),
    );
    for (n, (name, curve)) in curves.iter().enumerate() {
        line(&mut out, n, name, curve, &x, &y);
    }
    out.push_str("</svg>\n");
    out
}

fn put(out: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(out, "{line}").expect("memory");
}

fn grid(out: &mut String, x: &Axis, y: &Axis) {
    for value in y.powers() {
        let (at, end) = (y.at(value), WIDTH - RIGHT);
        put(out, format_args!("<path d=\"M{LEFT} {at:.1}H{end}\" stroke=\"#8884\"/>"));
        let (left, at, text) = (LEFT - 8.0, at + 4.0, short(value));
        put(out, format_args!("<text x=\"{left}\" y=\"{at:.1}\" text-anchor=\"end\">{text}/s</text>"));
    }
    for value in x.powers() {
        let (at, end) = (x.at(value), HEIGHT - BOTTOM);
        put(out, format_args!("<path d=\"M{at:.1} {TOP}V{end}\" stroke=\"#8884\"/>"));
        let (below, text) = (end + 18.0, short(value));
        put(out, format_args!("<text x=\"{at:.1}\" y=\"{below}\" text-anchor=\"middle\">{text}</text>"));
    }
}

fn line(out: &mut String, n: usize, name: &str, curve: &Curve, x: &Axis, y: &Axis) {
    let colour = COLOURS[n % COLOURS.len()];
    let places: Vec<_> = curve.points.iter().map(|p| (x.at(p.0), y.at(p.1))).collect();
    let path: Vec<_> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let path = path.join(" ");
    put(
        out,
        format_args!("<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>"),
    );
    for ((at, up), point) in places.iter().zip(&curve.points) {
        put(
            out,
            format_args!(
                "<circle cx=\"{at:.1}\" cy=\"{up:.1}\" r=\"3.5\" fill=\"{colour}\"><title>{:.0}/s</title></circle>",
                point.1
            ),
        );
    }
    let left = LEFT + 180.0 * n as f64;
    put(out, format_args!("<rect x=\"{left}\" y=\"26\" width=\"10\" height=\"10\" fill=\"{colour}\"/>"));
    put(out, format_args!("<text x=\"{}\" y=\"35\">{name}</text>", left + 15.0));
}

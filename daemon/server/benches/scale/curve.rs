//! What a measurement found, ready to be drawn.

/// Throughput as something grows.
pub struct Curve {
    /// Its file's name, without an ending.
    pub name: &'static str,
    pub title: &'static str,
    /// What grows.
    pub of: &'static str,
    /// How much of it, and messages per second.
    pub points: Vec<(f64, f64)>,
}

impl Curve {
    pub fn new(name: &'static str, title: &'static str, of: &'static str) -> Curve {
        Curve { name, title, of, points: Vec::new() }
    }

    /// A point from the time that each message took.
    pub fn add(&mut self, count: usize, nanos: f64) {
        self.points.push((count as f64, 1e9 / nanos));
    }
}

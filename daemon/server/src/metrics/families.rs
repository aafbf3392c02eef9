//! Metric families while they are gathered: a name, a help text, and values by labels.

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::exemplar::Exemplar;
use std::fmt;

/// What one page shows, in order.
#[derive(Debug, Default)]
pub struct Families(Vec<Family>);

/// One metric with all its series.
#[derive(Debug)]
pub struct Family {
    /// Without `_total`, which the format adds to counters.
    name: &'static str,
    help: &'static str,
    kind: Kind,
    series: Vec<(Labels, Value)>,
}

type Labels = Vec<(&'static str, String)>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Counter,
    Gauge,
    Histogram,
}

#[derive(Debug)]
enum Value {
    Number(f64),
    /// Sum, count, and the numbers by upper bound, not added up.
    Histogram(f64, u64, Vec<(f64, u64)>),
}

impl Families {
    pub fn counter(&mut self, name: &'static str, help: &'static str) -> &mut Family {
        self.family(name, help, Kind::Counter)
    }

    pub fn gauge(&mut self, name: &'static str, help: &'static str) -> &mut Family {
        self.family(name, help, Kind::Gauge)
    }

    pub fn histogram(&mut self, name: &'static str, help: &'static str) -> &mut Family {
        self.family(name, help, Kind::Histogram)
    }

    fn family(&mut self, name: &'static str, help: &'static str, kind: Kind) -> &mut Family {
        self.0.push(Family { name, help, kind, series: Vec::new() });
        self.0.last_mut().expect("one was just added")
    }
}

impl Family {
    /// The only series.
    pub fn set(&mut self, value: f64) {
        self.series.push((Vec::new(), Value::Number(value)));
    }

    pub fn with(&mut self, labels: &[(&'static str, &str)], value: f64) {
        self.series.push((owned(labels), Value::Number(value)));
    }

    /// `classes`: how many lie up to each bound and above the one before; the last bound is infinity.
    pub fn set_histogram(&mut self, sum: f64, classes: Vec<(f64, u64)>) {
        let count = classes.iter().map(|(_, n)| n).sum();
        self.series.push((Vec::new(), Value::Histogram(sum, count, classes)));
    }

    fn encode(&self, encoder: &mut DescriptorEncoder<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Counter => MetricType::Counter,
            Kind::Gauge => MetricType::Gauge,
            Kind::Histogram => MetricType::Histogram,
        };
        let mut family = encoder.encode_descriptor(self.name, self.help, None, kind)?;
        for (labels, value) in &self.series {
            match labels.is_empty() {
                true => value.encode(self.kind, &mut family)?,
                false => value.encode(self.kind, &mut family.encode_family(labels)?)?,
            }
        }
        Ok(())
    }
}

fn owned(labels: &[(&'static str, &str)]) -> Labels {
    labels.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// No single measurement is shown beside the sums.
const NO_EXEMPLAR: Option<&Exemplar<NoLabelSet, f64>> = None;

impl Value {
    fn encode(&self, kind: Kind, to: &mut MetricEncoder<'_>) -> fmt::Result {
        match self {
            // Counts are whole; as such they are written without a fraction.
            Value::Number(n) if n.fract() == 0.0 && (0.0..9e15).contains(n) => match kind {
                Kind::Counter => to.encode_counter(&(*n as u64), NO_EXEMPLAR),
                _ => to.encode_gauge(&(*n as i64)),
            },
            Value::Number(n) if kind == Kind::Counter => to.encode_counter(n, NO_EXEMPLAR),
            Value::Number(n) => to.encode_gauge(n),
            Value::Histogram(sum, count, classes) => {
                to.encode_histogram::<NoLabelSet>(*sum, *count, classes, None)
            }
        }
    }
}

impl Collector for Families {
    /// Families without series are left out: a help text alone tells nothing.
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let filled = self.0.iter().filter(|family| !family.series.is_empty());
        filled.into_iter().try_for_each(|family| family.encode(&mut encoder))
    }
}

//! The last few minutes of what is plotted.

use std::collections::VecDeque;

use schemas::monitor::Varz;

use super::Rates;

/// Answers that are remembered.
const DEPTH: usize = 300;

/// What is plotted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Series {
    InMsgs,
    OutMsgs,
    InBytes,
    OutBytes,
    Cpu,
    Mem,
}

impl Series {
    /// All of them, in the order they are drawn.
    pub const ALL: [Series; 6] =
        [Series::InMsgs, Series::InBytes, Series::Cpu, Series::OutMsgs, Series::OutBytes, Series::Mem];

    pub fn title(self) -> &'static str {
        match self {
            Series::InMsgs => "In Msgs/Sec",
            Series::OutMsgs => "Out Msgs/Sec",
            Series::InBytes => "In Bytes/Sec",
            Series::OutBytes => "Out Bytes/Sec",
            Series::Cpu => "CPU %",
            Series::Mem => "Memory",
        }
    }
}

/// The last values of every series, the newest at the end.
#[derive(Debug, Default)]
pub struct History {
    points: VecDeque<[f64; 6]>,
}

impl History {
    pub(super) fn push(&mut self, rates: &Rates, varz: &Varz) {
        if self.points.len() == DEPTH {
            self.points.pop_front();
        }
        let of = |series| match series {
            Series::InMsgs => rates.server.in_msgs,
            Series::OutMsgs => rates.server.out_msgs,
            Series::InBytes => rates.server.in_bytes,
            Series::OutBytes => rates.server.out_bytes,
            Series::Cpu => varz.cpu,
            Series::Mem => varz.mem as f64,
        };
        self.points.push_back(Series::ALL.map(of));
    }

    /// At most the last `most` values, the oldest first.
    pub fn last(&self, series: Series, most: usize) -> impl Iterator<Item = f64> + '_ {
        let column = Series::ALL.iter().position(|s| *s == series).unwrap_or_default();
        let skip = self.points.len().saturating_sub(most);
        self.points.iter().skip(skip).map(move |point| point[column])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten() {
        let mut history = History::default();
        for mem in 0..DEPTH as i64 + 2 {
            history.push(&Rates::default(), &Varz { mem, cpu: 0.5, ..Varz::default() });
        }
        assert_eq!(history.last(Series::Mem, usize::MAX).next(), Some(2.0));
        assert_eq!(history.last(Series::Mem, 2).collect::<Vec<_>>(), [300.0, 301.0]);
        assert_eq!(history.last(Series::Cpu, 1).collect::<Vec<_>>(), [0.5]);
    }
}

//! `--start` and `--expiry`.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::ClaimsData;

use crate::nsc::{Call, ask};
use crate::report::{Report, dates, quote};

const HELP: &str = "yyyy-mm-dd, #m(inutes), #h(ours), #d(ays), #w(eeks), #M(onths), #y(ears), 0 for none";

/// The two flags.
pub fn flags() -> [Flag; 2] {
    [
        Flag::text(
            "start",
            "Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always",
        )
        .placeholder("TIME"),
        Flag::text(
            "expiry",
            "Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always",
        )
        .placeholder("TIME"),
    ]
}

/// Start and end in unix seconds, 0 for none; None where nobody says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
    pub start: Option<i64>,
    pub expiry: Option<i64>,
}

impl Times {
    /// From the flags; with `-i` asks, offering what the claims have now.
    pub fn of(call: &Call, current: &ClaimsData) -> Outcome<Times> {
        let [mut start, mut expiry] = [call.text("start").to_string(), call.text("expiry").to_string()];
        if call.interactive() {
            let shown = |given: String, now: i64| if given.is_empty() { dates::utc(now) } else { given };
            let check = |text: &str| {
                dates::parse(text).map(drop).map_err(|e| format!("{text} is invalid: {e} ({HELP})"))
            };
            start = ask::text("valid from", &shown(start, current.not_before), "--start", check)?;
            expiry =
                ask::text("valid until (0 is always)", &shown(expiry, current.expires), "--expiry", check)?;
        }
        let times = Times { start: parse("start", &start)?, expiry: parse("expiry", &expiry)? };
        if let Some(at) = times.expiry.filter(|at| call.interactive() && *at != 0 && *at < dates::now()) {
            let past =
                format!("expiry {} is in the past ({})", quote(&expiry), dates::relative(at, dates::now()));
            if !ask::confirm(&format!("{past} - are you sure?"), false)? {
                fail!("{past}");
            }
        }
        Ok(times)
    }

    /// Writes them into the claims, and what changed into the report.
    pub fn apply(&self, data: &mut ClaimsData, report: Option<&mut Report>) {
        let mut lines = vec![];
        if let Some(start) = self.start.filter(|start| *start != data.not_before) {
            lines.push(change(
                start,
                "changed jwt start to not have a start date",
                "changed jwt valid start to",
            ));
        }
        if let Some(expiry) = self.expiry.filter(|expiry| *expiry != data.expires) {
            lines.push(change(expiry, "changed jwt expiry to never expire", "changed jwt expiry to"));
        }
        data.not_before = self.start.unwrap_or(data.not_before);
        data.expires = self.expiry.unwrap_or(data.expires);
        if let Some(report) = report {
            lines.iter().for_each(|line| report.ok(line));
        }
    }
}

fn parse(label: &str, text: &str) -> Outcome<Option<i64>> {
    if text.is_empty() {
        return Ok(None);
    }
    let at = dates::parse(text);
    at.map(Some).map_err(|e| Failure::new(format!("{label} {} is invalid: {e}", quote(text))))
}

fn change(at: i64, none: &str, to: &str) -> String {
    if at == 0 {
        return none.to_string();
    }
    format!("{to} {} - {}", dates::utc(at), dates::relative(at, dates::now()).to_lowercase())
}

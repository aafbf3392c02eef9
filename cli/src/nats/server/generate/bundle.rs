//! What can be generated. Bundles of other programs, which bring templates and questions of their own, cannot.

use crate::fail;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::term::prompt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    Development,
    Operator,
}

const BUNDLES: [(&str, &str, Bundle); 2] = [
    ("fs:///development", "A server for this machine, with accounts", Bundle::Development),
    ("fs:///operator", "A server for the accounts of 'nats auth'", Bundle::Operator),
];

impl Bundle {
    /// That of `--source`, or one that is picked.
    pub fn of(call: &Call) -> Outcome<Bundle> {
        let source = call.text("source");
        if source.is_empty() {
            let titles = BUNDLES.map(|(_, title, _)| title);
            let at = prompt::select("Select a template", &titles, "--source")?;
            return Ok(BUNDLES[at].2);
        }
        if let Some((_, _, bundle)) = BUNDLES.iter().find(|(name, _, _)| *name == source) {
            return Ok(*bundle);
        }
        let known = BUNDLES.map(|(name, _, _)| name).join(" and ");
        fail!("--source {source} is not supported: there are {known}")
    }
}

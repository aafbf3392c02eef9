//! An export as people see it.

use jiff::Timestamp;
use schemas::claims::Export;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::outln;
use crate::term::time;

pub fn print(call: &Call, export: &Export) -> Outcome {
    let mut view = call.columns(format!("Export info for {} exporting {}", export.name, export.subject));
    view.section("Configuration");
    view.row("Name", &export.name);
    view.row_if_not_empty("Description", &export.description);
    view.row("Kind", kind(export));
    view.row_if_not_empty("Info", &export.info_url);
    view.row("Subject", &export.subject);
    view.row("Activation Required", export.token_req);
    view.row("Account Token Position", export.account_token_position);
    view.row("Advertised", export.advertise);
    view.section("Revocations");
    for (key, at) in &export.revocations.0 {
        view.row(&time::local(Timestamp::from_second(*at)?), key);
    }
    if export.revocations.is_empty() {
        view.line("No revocations found");
    }
    outln!("{}", view.render());
    Ok(())
}

pub fn kind(export: &Export) -> &'static str {
    if export.is_stream() { "Stream" } else { "Service" }
}

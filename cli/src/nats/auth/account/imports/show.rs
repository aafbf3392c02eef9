//! An import as people see it.

use schemas::claims::Import;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::account::imports::find;
use crate::nats::auth::store::Operator;
use crate::outln;

pub fn print(call: &Call, import: &Import, operator: &Operator) -> Outcome {
    let local = find::local(import);
    let source = match operator.account(&import.account)? {
        Some(account) => format!("{} ({})", account.name, account.subject()),
        None => import.account.clone(),
    };
    let mut view = call.columns(format!("Import info for import {:?} importing {local:?}", import.name));
    view.section("Configuration");
    view.row("Name", &import.name);
    view.row("From Account", source);
    view.row("Local Subject", local);
    view.row("Kind", kind(import));
    view.row("Remote Subject", &import.subject);
    view.row("Sharing Connection Info", import.share);
    view.row_if(import.is_stream(), "Allows Message Tracing", import.allow_trace);
    outln!("{}", view.render());
    Ok(())
}

pub fn kind(import: &Import) -> &'static str {
    if import.is_stream() { "Stream" } else { "Service" }
}

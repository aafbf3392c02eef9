//! An operator as people see it.

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::store::Operator;
use crate::outln;

pub fn print(call: &Call, operator: &Operator) -> Outcome {
    let nats = &operator.claims.nats;
    let mut view = call.columns(format!("Operator {} ({})", operator.name(), operator.subject()));
    view.section("Configuration");
    view.row("Name", operator.name());
    view.row("Subject", operator.subject());
    view.list("Tags", nats.fields.tags.iter());
    view.row_if_not_empty("Service URL(s)", &nats.operator_service_urls.join(", "));
    view.row_if_not_empty("Account Server", &nats.account_server_url);
    view.row("Accounts", operator.accounts()?.len());
    match operator.system_account()? {
        Some(system) => view.row("System Account", format!("{} ({})", system.name, system.subject())),
        None if nats.system_account.is_empty() => view.row("System Account", "not set"),
        None => view.row("System Account", format!("{} (not in the store)", nats.system_account)),
    }
    view.list("Signing Keys", &nats.signing_keys);
    outln!("{}", view.render());
    Ok(())
}

//! `nats auth account imports ls [ACCOUNT] [OPERATOR]`

use crate::failure::Outcome;
use crate::nats::auth::account::imports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("ls", "List the imports")
        .alias("list")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .arg(Arg::optional("operator", "The operator; the selected or only one when not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let mut imports: Vec<_> = account.claims.nats.imports.iter().collect();
    if imports.is_empty() {
        outln!("No Imports defined");
        return Ok(());
    }
    imports.sort_by_key(|import| (&import.subject, !import.is_stream()));
    let headers = [
        "Name",
        "Kind",
        "Source",
        "Local Subject",
        "Remote Subject",
        "Allows Tracing",
        "Sharing Connection Info",
    ];
    let mut table = call.table(format!("Imports for account {}", account.name)).headers(headers);
    for import in imports {
        let source = operator.account(&import.account)?.map(|account| account.name);
        table.row([
            import.name.clone(),
            show::kind(import).to_string(),
            source.unwrap_or_else(|| import.account.clone()),
            find::local(import).to_string(),
            import.subject.clone(),
            if import.is_stream() { import.allow_trace.to_string() } else { String::new() },
            import.share.to_string(),
        ]);
    }
    table.print();
    Ok(())
}

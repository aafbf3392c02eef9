//! `nats auth account imports edit SUBJECT [ACCOUNT]`

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::account::imports::{find, show};
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("edit", "Change an import; what is not said stays")
        .alias("update")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The import's subject inside the account"))
        .arg(flags::account())
        .flag(Flag::text("local", "Another subject inside the account").placeholder("SUBJECT"))
        .flag(Flag::bool("share", "Tell the exporter who asks").negatable())
        .flag(Flag::bool("traceable", "Let message traces pass through a stream").negatable())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let subject = call.text("subject");
    let mut claims = account.claims.clone();
    let Some(at) = find::position(&claims, subject) else {
        fail!("import for local subject {subject:?} not found");
    };
    let import = &mut claims.nats.imports[at];
    if let Some(traceable) = call.maybe_flag("traceable") {
        if !import.is_stream() {
            fail!("service imports cannot allow tracing");
        }
        import.allow_trace = traceable;
    }
    import.share = call.maybe_flag("share").unwrap_or(import.share);
    if let Some(local) = call.maybe_text("local").filter(|local| !local.is_empty()) {
        local.clone_into(&mut import.local_subject);
        import.to.clear();
    }
    let import = import.clone();
    operator.keep_account(&account, &claims)?;
    show::print(call, &import, &operator)
}

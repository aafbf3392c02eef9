//! `nsc upgrade-jwt`: the operator's token in version 2.

use cli_term::{Outcome, fail};

use crate::nsc::{Call, Command, ask};
use crate::report::Report;
use crate::store::token;

pub fn command() -> Command {
    Command::new("upgrade-jwt", "Bring the operator's token from version 1 to 2").hidden().run(run)
}

fn run(call: &Call) -> Outcome {
    let work = call.work()?;
    let claims = work.store.operator()?;
    let name = &claims.data.name;
    let mut report = Report::labelled("Upgrade operator jwt to v2");
    if claims.nats.fields.version == 2 {
        report.ok(format!("Operator {name} is already upgraded to version 2. No change was applied"));
        return report.finish();
    }
    if work.store.is_managed() {
        fail!(
            "operator {name} is somebody else's: ask for a token of version 2 and type `nsc add operator --force --url URL`"
        );
    }
    let Some(key) = work.keys.signer(&claims.data.subject) else {
        fail!("the identity key of operator {name}, {}, is not in the keystore", claims.data.subject);
    };
    eprintln!("Make a backup of {} first: the token is replaced.", work.store.dir.display());
    let question = "Did you upgrade all nats-servers, and will you give them the operator's new token?";
    if !ask::confirm(question, false)? {
        report.ok("Declined to convert at this time. Rerun command when ready.");
        return report.finish();
    }
    work.store.put(&token::sign(&claims, &key)?)?;
    report.ok(format!("Converted Operator: {name}"));
    report.finish()
}

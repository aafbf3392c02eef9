//! `nsc generate context`: a context of the `nats` program.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use serde::Serialize;

use crate::nsc::generate::creds::user;
use crate::nsc::{Call, Command, Work};
use crate::report::{self, Report, quote};
use crate::store::files;

pub fn command() -> Command {
    Command::new("context", "Generate a context of the nats program for a user")
        .example("Make a context", "generate context --account A --user U --context mine")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("context", "Name of the context (required)").placeholder("NAME"))
        .flag(Flag::text("user", "Name of the user, the only one without").short('u'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    #[derive(Serialize)]
    struct Context {
        nsc: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        url: String,
        creds: String,
    }
    let name = call.text("context");
    if name.is_empty() {
        fail!("context name is required");
    }
    if name.contains(['/', '\\']) {
        fail!("context name cannot contain filepath separators");
    }
    let work = Work::with_account(call, call.text("account"))?;
    let operator = work.store.operator()?;
    let user = user(call, &work, "user")?;
    let Some(creds) = work.keys.existing_creds(&work.account, &user) else {
        let path = work.keys.creds_path(&work.account, &user).display().to_string();
        fail!("creds file {} - doesn't exist - nsc generate creds first", quote(&path));
    };
    let context = Context {
        nsc: format!("nsc://{}/{}/{user}", operator.data.name, work.account),
        url: operator.nats.operator_service_urls.first().cloned().unwrap_or_default(),
        creds: creds.display().to_string(),
    };
    let file = if name.ends_with(".json") { name.to_string() } else { format!("{name}.json") };
    let path = call.places.contexts_dir.join(file);
    eprintln!("{}", path.display());
    files::write(&path, schemas::go::json::to_string(&context)?.as_bytes())?;
    let mut report = Report::details();
    report.ok(format!("wrote nats cli context file to {}", report::path(&path)));
    report.finish()
}

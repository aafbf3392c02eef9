//! `nats context add NAME`: makes or changes a context from the global flags.

use contexts::{Context, Overrides, Store, System};

use crate::failure::Outcome;
use crate::nats::context::{select, show};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("add", "Create or update a context")
        .alias("create")
        .alias("save")
        .details(DETAILS)
        .arg(Arg::required("name", "The context to create or update"))
        .flags(saving_flags())
        .example(
            "A context with a creds file",
            "context add prod --server tls://nats.example.net --creds ~/prod.creds",
        )
        .run(run)
}

const DETAILS: &str =
    "The connection flags (--server, --user, --creds, …) say what to save; what they leave out stays as it \
is in an existing context.

Forms of --creds, --nkey, --jwt and --seed:

  /some/path                   a file
  file:///some/path            the same
  op://vault/item/field        read by the 1Password program, 'op read'
  nsc://Operator/Account/User  found by 'nsc'
  env://NAME                   an environment variable

With --embed the files' content goes into the context itself.";

/// The flags of commands that save a context.
pub fn saving_flags() -> [Flag; 3] {
    [
        Flag::text("description", "What the context is for"),
        Flag::bool("select", "Select the context after saving it"),
        Flag::bool("embed", "Put the content of credential files into the context"),
    ]
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let name = call.text("name");
    let base = match store.known(name) {
        true => Some(name),
        false => Some(call.options.context.as_str()).filter(|c| !c.is_empty()),
    };
    save(call, &store, base, name)
}

/// Saves `name`, made of `base` and the flags; then selects or shows it.
pub fn save(call: &Call, store: &Store, base: Option<&str>, name: &str) -> Outcome {
    let overrides = saved_overrides(call);
    let mut context = match base {
        Some(base) => store.load(base, &overrides, &System)?,
        None => Context::blank("", &overrides),
    };
    if call.flag("embed") {
        context.settings.embed()?;
    }
    store.save(&mut context, name, &System)?;
    if call.flag("select") {
        return select::select(call, name);
    }
    show::show(call, name, false).map(drop)
}

// --token is for connecting only; the reference does not save it.
fn saved_overrides(call: &Call) -> Overrides {
    let mut overrides = call.overrides();
    overrides.description = call.text("description").to_string();
    let user_is_token = call.text("password").is_empty() && !call.text("user").is_empty();
    if !user_is_token {
        overrides.token = String::new();
    }
    overrides
}

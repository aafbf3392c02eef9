//! `nats context edit NAME`: the context as commented YAML in the user's editor.

use std::io::Write;

use contexts::{Context, System};

use crate::failure::{Failure, Outcome};
use crate::nats::context::{show, yaml};
use crate::nats::{Call, Command};
use crate::spec::Arg;
use crate::term::editor;

pub fn command() -> Command {
    Command::new("edit", "Edit a context in $EDITOR")
        .alias("vi")
        .arg(Arg::required("name", "The context to edit"))
        .example("Edit with a certain editor", "context edit local")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let name = call.text("name");
    if !store.known(name) {
        crate::fail!("unknown context {name:?}");
    }
    let context = store.load_raw(name)?;
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile()?;
    file.write_all(yaml::write(&context.settings).as_bytes())?;
    file.flush()?;
    editor::edit(file.path())?;
    let text = std::fs::read_to_string(file.path())?;
    let settings =
        yaml::read(&text).map_err(|e| Failure::new(format!("the edited context is not valid: {e}")))?;
    let mut edited = Context::raw(name, settings, None);
    store.save(&mut edited, name, &System)?;
    show::show(call, name, false).map(drop)
}

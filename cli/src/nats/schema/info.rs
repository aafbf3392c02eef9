//! `nats schema info`: one schema.

use schemas::catalogue;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::{out, outln};

pub fn command() -> Command {
    Command::new("info", "Show a schema")
        .alias("show")
        .alias("view")
        .arg(Arg::required("schema", "Its id"))
        .flag(Flag::bool("yaml", "Show it as YAML"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let id = call.text("schema");
    let Some(document) = catalogue::documents().into_iter().find(|document| document.id == id) else {
        crate::fail!("could not load schema {id:?}: there is none with this id");
    };
    if call.flag("yaml") {
        let yaml = serde_saphyr::to_string(&document.schema);
        let yaml = yaml.map_err(|e| Failure::new(e).context("could not reformat schema as YAML"))?;
        out!("{}\n\n", yaml.trim_end());
    } else {
        outln!("{:#}", document.schema);
    }
    Ok(())
}

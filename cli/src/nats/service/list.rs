//! `nats service list`: the services there are.

use schemas::micro::Info;

use super::ask;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("list", "List the services, or the instances of one")
        .alias("ls")
        .alias("l")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("service", "The service whose instances to list"))
        .flag(Flag::json("Show what they say of themselves as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("service");
    block_on(async {
        let client = call.connect().await?;
        let found = ask::info(call, &client, name, "", true).await?;
        if call.flag("json") {
            return Ok(json::print(&found)?);
        }
        if found.is_empty() {
            outln!("No results received");
            return Ok(());
        }
        let title = if name.is_empty() { "All Services".into() } else { format!("{name} Service Instances") };
        let mut table = call.table(title).headers(["Name", "Version", "ID", "Description"]);
        rows(&found).into_iter().for_each(|row| table.row(row));
        table.print();
        Ok(())
    })
}

/// One row each; what is the same as above is left out.
fn rows(found: &[Info]) -> Vec<[&str; 4]> {
    let mut above = ["", "", ""];
    found
        .iter()
        .map(|info| {
            let own = [&*info.identity.name, &*info.identity.version, &*info.description];
            let [name, version, description] =
                [0, 1, 2].map(|i| if own[i] == above[i] { "" } else { own[i] });
            above = own;
            [name, version, info.identity.id.as_str(), description]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use schemas::micro::Identity;

    use super::*;

    #[test]
    fn what_repeats_is_left_out() {
        let info = |name: &str, version: &str, id: &str| {
            let identity =
                Identity { name: name.into(), id: id.into(), version: version.into(), ..Identity::default() };
            Info::new(identity, "d", vec![])
        };
        let all = [info("a", "1.0.0", "1"), info("a", "1.0.0", "2"), info("b", "1.0.0", "3")];
        assert_eq!(rows(&all), [["a", "1.0.0", "1", "d"], ["", "", "2", ""], ["b", "", "3", ""]]);
    }
}

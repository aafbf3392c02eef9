//! `nats consumer unpin`: takes a priority group from the client it is pinned to.

use schemas::jetstream::{PriorityGroupState, PriorityPolicy};

use super::{calls, choose};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::screen;

pub fn command() -> Command {
    choose::both(Command::new("unpin", "Take a priority group from the client it is pinned to"))
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("group", "The group; offered for choice when not given"))
        .flag(Flag::force("Unpin without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("force")).await?;
        if choose::config(&info).priority_policy != PriorityPolicy::PinnedClient {
            crate::fail!("consumer is not a pinned priority consumer");
        }
        let pinned: Vec<_> =
            info.priority_groups.iter().filter(|group| !group.pinned_client_id.is_empty()).collect();
        let group = chosen(call.text("group"), &pinned)?;
        let title = format!("{} > {}", choose::title(&info), group.group);
        if !call.flag("force") && !ask::sure(&format!("Really unpin client from group {title}"))? {
            return Ok(());
        }
        calls::unpin(&api, &info, &group.group).await?;
        outln!("Unpinned client {} from Priority Group {title}", group.pinned_client_id);
        Ok(())
    })
}

fn chosen<'g>(name: &str, pinned: &[&'g PriorityGroupState]) -> Outcome<&'g PriorityGroupState> {
    if pinned.is_empty() {
        crate::fail!("no priority groups have pinned clients");
    }
    let names: Vec<String> = pinned.iter().map(|group| group.group.clone()).collect();
    let name = match name {
        "" if screen::is_interactive() => pick::choose("Select a Group", &names)?,
        "" => crate::fail!("cannot pick a Group without a terminal and no Group name supplied"),
        name => name,
    };
    match pinned.iter().find(|group| group.group == name) {
        Some(group) => Ok(group),
        None => crate::fail!("priority group {name:?} has no pinned client"),
    }
}

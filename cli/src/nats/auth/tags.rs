//! Tags: the flags `--tags` and `--no-tags`.

use schemas::claims::TagList;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::spec::Flag;

/// `--tags`.
pub fn add_flag() -> Flag {
    Flag::text("tags", "Tags to add").placeholder("TAG").repeatable()
}

/// `--no-tags`.
pub fn remove_flag() -> Flag {
    Flag::text("no-tags", "Tags to remove").placeholder("TAG").repeatable()
}

/// Adds what `--tags` names.
pub fn add(call: &Call, tags: &mut TagList) -> Outcome {
    for tag in named(call, "tags")? {
        tags.add(tag);
    }
    Ok(())
}

/// Adds what `--tags` names, and removes what `--no-tags` names.
pub fn change(call: &Call, tags: &mut TagList) -> Outcome {
    add(call, tags)?;
    for tag in named(call, "no-tags")? {
        tags.remove(tag);
    }
    Ok(())
}

fn named<'c>(call: &'c Call, flag: &str) -> Outcome<&'c [String]> {
    let tags = call.texts(flag);
    match tags.iter().any(|tag| tag.trim().is_empty()) {
        true => fail!("--{flag}: a tag cannot be empty"),
        false => Ok(tags),
    }
}

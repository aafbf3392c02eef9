//! `--tag` and `--rm-tag`.

use cli_term::Outcome;
use cli_term::spec::Flag;
use schemas::claims::TagList;

use crate::nsc::{Call, ask};
use crate::report::{Report, quote};

/// The two flags.
pub fn flags() -> [Flag; 2] {
    [
        Flag::text("tag", "Add tags, separated by commas").repeatable(),
        Flag::text("rm-tag", "Remove tags, separated by commas").repeatable(),
    ]
}

/// Adds and removes; with `-i` asks as well. Tags end up sorted.
pub fn apply(call: &Call, tags: &mut TagList, report: &mut Report) -> Outcome {
    let (mut add, mut remove) = (call.list("tag")?, call.list("rm-tag")?);
    if call.interactive() {
        if !tags.is_empty() && ask::confirm("remove tags", false)? {
            remove.extend(ask::several("remove tag", &tags.0)?);
        }
        add.extend(ask::more("tag", !tags.is_empty(), "--tag", |_| Ok(()))?);
    }
    for tag in &add {
        tags.add(tag);
        report.ok(format!("added tag {}", quote(&tag.to_lowercase())));
    }
    for tag in &remove {
        let before = tags.0.len();
        tags.remove(tag);
        let name = quote(&tag.trim().to_lowercase());
        match tags.0.len() < before {
            true => report.ok(format!("removed tag {name}")),
            false => report.warn(format!("there is no tag {name}")),
        }
    }
    tags.0.sort();
    Ok(())
}

//! Mappings as people see them.

use schemas::claims::WeightedMapping;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::outln;

pub fn print<'m>(
    call: &Call,
    mappings: impl IntoIterator<Item = (&'m String, &'m Vec<WeightedMapping>)>,
) -> Outcome {
    let mut view = call.columns("Subject mappings");
    view.section("Configuration");
    for (source, targets) in mappings {
        for target in targets {
            view.row("Source", source);
            view.row("Target", &target.subject);
            view.row("Weight", target.percent());
            view.row_if_not_empty("Cluster", &target.cluster);
            view.line("");
        }
        view.row("Total weight", targets.iter().map(|target| u32::from(target.percent())).sum::<u32>());
        view.line("");
    }
    outln!("{}", view.render());
    Ok(())
}

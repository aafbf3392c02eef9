//! Weights of mappings: at most 100 percent per cluster, and for where there is none.

use std::collections::BTreeMap;

use schemas::claims::Mappings;
use schemas::go::quote::quote;

use super::{Issues, subject};

pub(super) fn check(mappings: &Mappings, issues: &mut Issues) {
    for (from, destinations) in mappings {
        subject::check(from, issues);
        let quoted = quote(from);
        let mut per_cluster = BTreeMap::<&str, u32>::new();
        let mut total = 0;
        for to in destinations {
            subject::check(&to.subject, issues);
            let weight = u32::from(to.percent());
            if weight > 100 {
                issues.error(format!("Mapping {quoted} has a weight {weight} that exceeds 100"));
            }
            if to.cluster.is_empty() {
                total += weight;
                continue;
            }
            let sum = per_cluster.entry(&to.cluster).or_default();
            *sum += weight;
            if *sum > 100 {
                issues.error(format!(
                    "Mapping {quoted} in cluster {} exceeds 100% among all of it's weighted to mappings",
                    quote(&to.cluster)
                ));
            }
        }
        if total > 100 {
            issues.error(format!("Mapping {quoted} exceeds 100% among all of it's weighted to mappings"));
        }
    }
}
